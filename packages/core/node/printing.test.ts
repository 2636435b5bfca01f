import { inspect } from "node:util";
import { expect, test } from "vitest";
import { assess } from "../src/kernel/assess.ts";
import { councilQuorum } from "../src/rules/index.ts";
import "./printing.ts";

test("an assessment is printed whole: its findings, their citations and messages", () => {
  const assessment = assess(councilQuorum, { members: 75, present: 49 }, { on: "2023-06-01" });
  expect(inspect(assessment, { depth: 9 })).toContain("49 of 75 members take part; needed (2/3): 50");
  expect(inspect(assessment.findings[0])).toContain("id: 'council.quorum.quorum'");
});
