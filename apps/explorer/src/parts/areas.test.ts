import { rulebook } from "@apk-governance/core";
import { expect, it } from "vitest";
import { areas } from "./areas.ts";

it("every area of the rulebook has a name: without it the list of questions breaks", () => {
  const ofRules = new Set(rulebook.rules.map(({ area }) => area));
  expect([...ofRules].sort()).toEqual(Object.keys(areas).sort());
});
