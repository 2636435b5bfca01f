import type { Texts } from "../../words/texts.ts";

export const valueTexts = {
  yes: { en: "yes", ru: "да", kk: "иә" },
  no: { en: "no", ru: "нет", kk: "жоқ" },
  none: { en: "none", ru: "отсутствует", kk: "жоқ" },
} as const satisfies Texts;
