import { expect, it } from "vitest";
import { daysInText } from "./days-in-text.ts";

it.each([
  ["en", "It meets by 2025-09-28, after 2025-03-28.", "It meets by 28 September 2025, after 28 March 2025."],
  ["ru", "не найдено до 2026-03-18", "не найдено до 18 марта 2026 г."],
  ["ru", "прекращается 2026-07-01. Далее", "прекращается 1 июля 2026 г. Далее"],
  ["kk", "2026-07-01. Кейін", "01.07.2026. Кейін"],
  ["kk", "2026-03-18 дейінгі дереккөздер", "18.03.2026 дейінгі дереккөздер"],
  ["en", "art. 10, 2025-09-281 and const-2026-07", "art. 10, 2025-09-281 and const-2026-07"],
] as const)("a day in a sentence is written as people do, in %s: %s", (language, text, written) => {
  expect(daysInText(text, language).replaceAll("\u00a0", " ")).toBe(written);
});
