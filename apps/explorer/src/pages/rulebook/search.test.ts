import { describe, rulebook } from "@apk-governance/core";
import { expect, test } from "vitest";
import { findRules, stretchesOf } from "./search.ts";

const rules = rulebook.rules.map(describe);

function found(query: string, language: "en" | "ru" | "kk" = "en") {
  return findRules(rules, rulebook.sources, query, language);
}

test.each(["Кеңестің шешімі", "КЕҢЕСТІҢ ШЕШІМІ", "кенестин шешими", "Решение Совета", "decision council"])(
  "“%s” finds the decision of the Council first",
  (query) => expect(found(query)[0]?.rule.id).toBe("council.decision"),
);

test("ё and е are one letter, in the query and in the text", () => {
  const ids = (query: string) => found(query).map(({ rule }) => rule.id);
  expect(ids("почётная")).toEqual(ids("почетная"));
  expect(ids("почетная")).toContain("award.eligibility");
});

test("all words must stand in one text", () => {
  expect(found("кворум").length).toBeGreaterThan(0);
  expect(found("кворум медаль")).toEqual([]);
  expect(found(" ,. ")).toEqual([]);
});

test("a match is told in the language of the reader where it stands there, or else in that where it does", () => {
  const languages = (language: "ru" | "kk") =>
    found("кворум", language).map(({ matches }) => matches[0]?.language);
  expect(new Set(languages("ru"))).toEqual(new Set(["ru"]));
  expect(new Set(languages("kk"))).toEqual(new Set(["kk"]));
  expect(found("quorum", "ru")[0]?.matches[0]?.language).toBe("en");
});

test("sources and the codes of facts are searched too", () => {
  expect(
    found("statute medal birlik").some(({ matches }) => matches.some(({ place }) => place === "inSource")),
  ).toBe(true);
  expect(found("letter of thanks")[0]?.matches.some(({ place }) => place === "inFact")).toBe(true);
});

test("the words looked for are marked as they stand in the text", () => {
  expect(stretchesOf("Почётная Грамота", "грамота почетная")).toEqual([
    { words: "Почётная", isFound: true },
    { words: " ", isFound: false },
    { words: "Грамота", isFound: true },
  ]);
  expect(stretchesOf("ааа", "аа")).toEqual([{ words: "ааа", isFound: true }]);
});
