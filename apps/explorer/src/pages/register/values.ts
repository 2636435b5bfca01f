/** The values of facts as people read them. */
import type { Day, Language } from "@apk-governance/core";
import { inWords } from "../../words/dates.ts";
import { say } from "../../words/texts.ts";
import type { FactWords } from "./procedure-words.ts";
import { valueTexts } from "./values.texts.ts";

/** In one line; lists one after another. */
export function factInWords(fact: FactWords, value: unknown, language: Language): string {
  if (value === null) return valueWords("none", language);
  const items = Array.isArray(value) ? value : [value];
  if (items.length === 0) return valueWords("none", language);
  return items.map((item) => itemInWords(fact, item, language)).join("; ");
}

function itemInWords({ kind, vocabulary }: FactWords, value: unknown, language: Language): string {
  switch (kind) {
    case "count":
    case "year":
      return kind === "year" ? String(value) : inWords(language).number(value as number);
    case "flag":
      return valueWords(value === true ? "yes" : "no", language);
    case "day":
    case "days":
      return inWords(language).day(value as Day);
    case "choice":
    case "codes":
      return vocabulary?.labels[value as string]?.[language] ?? countryName(String(value), language);
    case "text":
    case "texts":
      return String(value);
  }
}

/** Codes without a list are those of countries, by ISO 3166-1; some browsers do not know them in Kazakh. */
function countryName(code: string, language: Language): string {
  if (Intl.DisplayNames.supportedLocalesOf(language).length === 0) return code;
  try {
    return new Intl.DisplayNames(language, { type: "region" }).of(code) ?? code;
  } catch {
    return code;
  }
}

export function valueWords(key: keyof typeof valueTexts, language: Language): string {
  return say(valueTexts[key], language);
}

/** A moment such as `2026-11-24T22:18:46.237Z`, in UTC. */
export function moment(at: string, language: Language): string {
  return `${inWords(language).shortDay(at.slice(0, 10))}, ${at.slice(11, 19)} UTC`;
}

export function capitalized(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
