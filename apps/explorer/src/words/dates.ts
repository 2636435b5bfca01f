/** Civil days and numbers as people write them. Days carry no time zone, so they are formatted as of UTC. */
import type { Day, Language } from "@apk-governance/core";
import { useLanguage } from "./language.tsx";

interface InWords {
  /** `1 March 1995` */
  day(day: Day): string;
  /** `1 Mar 1995` */
  shortDay(day: Day): string;
  /** `13,000` */
  number(value: number): string;
}

export function useDates(): InWords {
  return inWords(useLanguage().language);
}

const made = new Map<Language, InWords>();

function inWords(language: Language): InWords {
  const known = made.get(language);
  if (known) return known;
  const locale = { en: "en-GB", ru: "ru-RU", kk: "kk-KZ" }[language];
  const long = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
  const short = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" });
  const numbers = new Intl.NumberFormat(locale);
  const words: InWords = {
    day: (day) => long.format(Date.parse(`${day}T00:00:00Z`)),
    shortDay: (day) => short.format(Date.parse(`${day}T00:00:00Z`)),
    number: (value) => numbers.format(value),
  };
  made.set(language, words);
  return words;
}
