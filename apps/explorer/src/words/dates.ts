/** Civil days and numbers as people write them. Days carry no time zone, so they are formatted as of UTC. */
import type { Day, Language } from "@apk-governance/core";
import { kazakhDay } from "./kazakh-dates.ts";
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

export function inWords(language: Language): InWords {
  const known = made.get(language);
  if (known) return known;
  const words = language === "kk" ? kazakh() : byIntl(language === "ru" ? "ru-RU" : "en-GB");
  made.set(language, words);
  return words;
}

function byIntl(locale: string): InWords {
  const long = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
  const short = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" });
  const numbers = new Intl.NumberFormat(locale);
  return {
    day: (day) => long.format(Date.parse(`${day}T00:00:00Z`)),
    shortDay: (day) => short.format(Date.parse(`${day}T00:00:00Z`)),
    number: (value) => numbers.format(value),
  };
}

/** Numbers are written as in Russian: a narrow space between thousands, a comma before decimals. */
function kazakh(): InWords {
  const { number } = byIntl("ru-RU");
  return { day: (day) => kazakhDay(day), shortDay: (day) => kazakhDay(day, true), number };
}
