/** The value of a fact in words: codes by their labels, days as people write them. */
import type { Day, FactDescription, Language } from "@apk-governance/core";
import { inWords } from "./dates.ts";
import { say, type Texts } from "./texts.ts";

const texts = {
  yes: { en: "yes", ru: "да", kk: "иә" },
  no: { en: "no", ru: "нет", kk: "жоқ" },
  none: { en: "there is none", ru: "отсутствует", kk: "жоқ" },
} as const satisfies Texts;

export function valueInWords({ kind, codes }: FactDescription, value: unknown, language: Language): string {
  const word = (item: unknown) => {
    const label = codes.find(({ code }) => code === item)?.label;
    if (label) return label[language];
    if (typeof item === "boolean") return say(texts[item ? "yes" : "no"], language);
    return kind === "day" || kind === "days" ? inWords(language).shortDay(item as Day) : String(item);
  };
  const items = Array.isArray(value) ? value : [value];
  if (value === null || items.length === 0) return say(texts.none, language);
  return items.map(word).join(", ");
}
