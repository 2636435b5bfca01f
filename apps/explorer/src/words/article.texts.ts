import type { Texts } from "./texts.ts";

/** The places within a source that are named by numbers; `{at}` is such as `10(4)(2)`. */
export const articleTexts = {
  article: { en: "art. {at}", ru: "ст. {at}", kk: "{at}-бап" },
  paragraph: {
    en: "section {section}, para. {at}",
    ru: "раздел {section}, абз. {at}",
    kk: "{section}-бөлім, {at}-абзац",
  },
  point: { en: "point {at}", ru: "п. {at}", kk: "{at}-тармақ" },
  heading: { en: "heading", ru: "заголовок", kk: "тақырыбы" },
  text: { en: "text", ru: "текст", kk: "мәтіні" },
  and: { en: "and", ru: "и", kk: "және" },
} as const satisfies Texts;
