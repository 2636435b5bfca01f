import { expect, test } from "vitest";
import { hyphenated } from "./hyphenated.ts";

const shown = (text: string) => hyphenated(text).replaceAll("\u00AD", "-");

test.each([
  ["ассамблеяларының", "ас-самб-лея-ла-ры-ның"],
  ["Республикасының Президенті", "Рес-пуб-ли-ка-сы-ның Президенті"],
  ["предположительно", "пред-по-ло-жи-тель-но"],
  ["объединениями-партнёрами", "объединениями-партнёрами"],
  ["общественностью", "об-щест-вен-ностью"],
  ["семнадцатилетнего", "сем-над-ца-ти-лет-не-го"],
])("breaks %s between syllables", (word, broken) => {
  expect(shown(word)).toBe(broken);
});

test.each(["Кеңесі", "аккредиттеу", "ассамблеясы", "Secretariats", "2026-07-01"])(
  "leaves %s whole",
  (word) => {
    expect(shown(word)).toBe(word);
  },
);

test("leaves no letter alone", () => {
  expect(shown("аккредиттеушілері")).not.toMatch(/(^|-)\p{L}(-|$)/u);
});
