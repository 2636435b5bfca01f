/** Months as people write them. */
import type { Day, Language } from "@apk-governance/core";
import { kazakhMonths } from "./kazakh-day.ts";
import { useLanguage } from "./language.tsx";

/** `March 1995`, of any day of the month. */
export function useMonths(): (day: Day) => string {
  const { language } = useLanguage();
  return (day) => month(day, language);
}

/** In Kazakh by our own words: not every browser has them. */
function month(day: Day, language: Language): string {
  if (language === "kk") return `${day.slice(0, 4)} ж. ${kazakhMonths[Number(day.slice(5, 7)) - 1]}`;
  const format = new Intl.DateTimeFormat(language === "ru" ? "ru-RU" : "en-GB", {
    ...{ month: "long", year: "numeric", timeZone: "UTC" },
  });
  return format.format(Date.parse(`${day}T00:00:00Z`));
}
