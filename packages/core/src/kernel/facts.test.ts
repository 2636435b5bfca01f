import { describe, expect, test } from "vitest";
import { codes, countries, day, days, flag, nullable, text, texts, vocabulary } from "./facts.ts";

const label = { en: "…", ru: "…", kk: "…" };
const colours = vocabulary("Colour", label, {
  red: { en: "red", ru: "красный", kk: "қызыл" },
  blue: { en: "blue", ru: "синий", kk: "көк" },
});

describe("a value is said in words", () => {
  test("codes by their labels, countries and days as they are, one after another", () => {
    expect(codes(colours, { label }).worded(["blue", "red"])).toMatchObject({
      en: "blue, red",
      ru: "синий, красный",
      kk: "көк, қызыл",
    });
    expect(countries({ label }).worded(["DE", "KZ"])).toMatchObject({ en: "DE, KZ" });
    expect(days({ label }).worded([0, 31])).toMatchObject({ kk: "1970-01-01, 1970-02-01" });
    expect(texts({ label }).worded(["a", "b"])).toMatchObject({ ru: "a, b" });
    expect(day({ label }).worded(0)).toBe("1970-01-01");
    expect(flag({ label }).worded(true)).toMatchObject({ en: "yes", ru: "да", kk: "иә" });
  });

  test("an empty list, and what is known not to exist, as none", () => {
    const none = { en: "none", ru: "отсутствует", kk: "жоқ" };
    expect(codes(colours, { label }).worded([])).toMatchObject(none);
    expect(days({ label }).worded([])).toMatchObject(none);
    for (const fact of [nullable(day({ label })), text({ label }), texts({ label })]) {
      expect(fact.worded(null)).toMatchObject(none);
      expect(fact.write(null)).toBeNull();
    }
  });
});

test("what is known not to exist is accepted where the kind allows it, and nothing else of another kind", () => {
  for (const [fact, value] of [
    [nullable(day({ label })), "2023-06-01"],
    [text({ label }), "Astana"],
    [texts({ label }), ["accord"]],
  ] as const) {
    expect([fact.accepts(null), fact.accepts(value), fact.accepts(5)]).toEqual([true, true, false]);
  }
  expect(day({ label }).accepts(null)).toBe(false);
  expect(
    countries({ label })
      .issues([["KZ"], "kz"], "of")
      .map(({ path, code }) => [path, code]),
  ).toEqual([
    ["of[0]", "wrong_type"],
    ["of[1]", "not_in_list"],
  ]);
});
