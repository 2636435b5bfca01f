/** When something was, in words that claim no more than the source: a day, a month, "about", "or later". */
import type { Day, Language } from "@apk-governance/core";
import type { WhenFragment } from "../graph/operations.generated.ts";
import { addDays } from "./civil-days.ts";
import { type Detail, kazakhRange } from "./kazakh-day.ts";
import { useLanguage } from "./language.tsx";
import { say } from "./texts.ts";
import { whenTexts } from "./when.texts.ts";

const formats = new Map<string, Intl.DateTimeFormat>();

export function useWhen(): (when: WhenFragment) => string {
  const { language } = useLanguage();
  return (when) => whenInWords(when, language);
}

function whenInWords({ from, to, precision }: WhenFragment, language: Language): string {
  const last = to === null ? null : addDays(to, -1);
  const whole = () => range(from, last ?? from, language);
  switch (precision) {
    case "DAY":
      return whole();
    case "MONTH":
    case "YEAR":
      return say(whenTexts.dayUnknown, language, { part: whole() });
    case "ABOUT":
      return say(whenTexts.about, language, { part: whole() });
    case "AFTER":
      return say(whenTexts.later, language, { part: range(from, from, language) });
    case "PERIOD":
      return last === null ? say(whenTexts.open, language, { part: whole() }) : whole();
  }
}

/** Both days included; whole months and years by their names. */
function range(first: Day, last: Day, language: Language): string {
  const detail = detailOf(first, last);
  if (language === "kk") return kazakhRange(first, last, detail);
  const format = formatFor(detail, language === "ru" ? "ru-RU" : "en-GB");
  return format.formatRange(Date.parse(`${first}T00:00:00Z`), Date.parse(`${last}T00:00:00Z`));
}

function detailOf(first: Day, last: Day): Detail {
  if (first.endsWith("-01-01") && last.endsWith("-12-31")) return "year";
  const isWholeMonths = first.endsWith("-01") && first !== last && isLastOfMonth(last);
  return isWholeMonths ? "month" : "day";
}

function isLastOfMonth(day: Day): boolean {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).getUTCDate() === 1;
}

function formatFor(detail: Detail, locale: string): Intl.DateTimeFormat {
  const key = `${locale} ${detail}`;
  const options: Intl.DateTimeFormatOptions = {
    timeZone: "UTC",
    year: "numeric",
    ...(detail !== "year" && { month: "long" }),
    ...(detail === "day" && { day: "numeric" }),
  };
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formats.set(key, format);
  return format;
}
