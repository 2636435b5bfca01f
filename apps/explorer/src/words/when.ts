/** When something was, in words that claim no more than the source: a day, a month, "about", "or later". */
import type { Day, Language } from "@apk-governance/core";
import type { WhenFragment } from "../graph/operations.generated.ts";
import { addDays } from "./civil-days.ts";
import { type Detail, kazakhRange } from "./kazakh-day.ts";
import { useLanguage } from "./language.tsx";
import { say, type Texts } from "./texts.ts";

const texts = {
  dayUnknown: { en: "{part} (day not known)", ru: "{part} (день неизвестен)", kk: "{part} (күні белгісіз)" },
  about: { en: "about {part}", ru: "примерно {part}", kk: "шамамен {part}" },
  later: { en: "{part} or later", ru: "{part} или позже", kk: "{part} немесе кейін" },
  open: {
    en: "{part} – end not stated",
    ru: "{part} – окончание не указано",
    kk: "{part} – аяқталуы көрсетілмеген",
  },
} as const satisfies Texts;

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
      return say(texts.dayUnknown, language, { part: whole() });
    case "ABOUT":
      return say(texts.about, language, { part: whole() });
    case "AFTER":
      return say(texts.later, language, { part: range(from, from, language) });
    case "PERIOD":
      return last === null ? say(texts.open, language, { part: whole() }) : whole();
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
