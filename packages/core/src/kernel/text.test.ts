import { expect, test } from "vitest";
import { fill } from "./text.ts";

const template = { en: "needed: {needed}", ru: "нужно: {needed}", kk: "қажет: {needed}" };

test("a placeholder is filled in each language", () => {
  expect(JSON.parse(JSON.stringify(fill(template, { needed: 50 })))).toEqual({
    en: "needed: 50",
    ru: "нужно: 50",
    kk: "қажет: 50",
  });
});

test("a placeholder without a figure throws instead of being said", () => {
  expect(() => fill(template, {}).ru).toThrow(TypeError);
});
