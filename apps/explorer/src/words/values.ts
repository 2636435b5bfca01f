/** The value of a fact in words: codes by their labels, days as people write them. */
import type { FactDescription } from "@apk-governance/core";
import { useDates } from "./dates.ts";
import { useLanguage } from "./language.tsx";
import { type Texts, useTexts } from "./texts.ts";

const texts = {
  yes: { en: "yes", ru: "да", kk: "иә" },
  no: { en: "no", ru: "нет", kk: "жоқ" },
  none: { en: "there is none", ru: "отсутствует", kk: "жоқ" },
} as const satisfies Texts;

export function useValueInWords(): (fact: FactDescription, value: unknown) => string {
  const says = useTexts(texts);
  const { language } = useLanguage();
  const { shortDay } = useDates();
  const ofItem = ({ kind, codes }: FactDescription, item: unknown) => {
    const label = codes.find(({ code }) => code === item)?.label;
    if (label) return label[language];
    if (typeof item === "boolean") return says(item ? "yes" : "no");
    return kind === "day" || kind === "days" ? shortDay(String(item)) : String(item);
  };
  return (fact, value) => {
    const items = Array.isArray(value) ? value : [value];
    if (value === null || items.length === 0) return says("none");
    return items.map((item) => ofItem(fact, item)).join(", ");
  };
}
