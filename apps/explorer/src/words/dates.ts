/** Civil days and numbers as people write them. Days carry no time zone, so they are formatted as of UTC. */
import type { Day, Language } from "@apk-governance/core";
import { kazakhDay } from "./kazakh-day.ts";
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
const locales: Readonly<Record<Language, string>> = { en: "en-GB", ru: "ru-RU", kk: "kk-KZ" };

/** For what is put into words outside a component. */
export function inWords(language: Language): InWords {
  const known = made.get(language);
  if (known) return known;
  const words: InWords = {
    day: dayFormat(language, "long"),
    shortDay: dayFormat(language, "medium"),
    number: numberFormat(language),
  };
  made.set(language, words);
  return words;
}

function dayFormat(language: Language, dateStyle: "long" | "medium"): InWords["day"] {
  if (!isKnown(Intl.DateTimeFormat, language)) return kazakhDay;
  const format = new Intl.DateTimeFormat(locales[language], { dateStyle, timeZone: "UTC" });
  return (day) => format.format(Date.parse(`${day}T00:00:00Z`));
}

function numberFormat(language: Language): InWords["number"] {
  // Numbers are written alike in Kazakh and in Russian.
  const locale = isKnown(Intl.NumberFormat, language) ? locales[language] : locales.ru;
  const format = new Intl.NumberFormat(locale);
  return (value) => format.format(value);
}

/** Chromium comes without Kazakh on some systems, and would write `2023 M03 27`. */
function isKnown(format: { supportedLocalesOf(locale: string): string[] }, language: Language): boolean {
  return format.supportedLocalesOf(locales[language]).length > 0;
}
