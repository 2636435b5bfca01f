/** A day in Kazakh, for browsers whose `Intl` does not know the language: `2023 ж. 27 наурыз`. */
import type { Day } from "@apk-governance/core";

export const kazakhMonths = [
  "қаңтар",
  "ақпан",
  "наурыз",
  "сәуір",
  "мамыр",
  "маусым",
  "шілде",
  "тамыз",
  "қыркүйек",
  "қазан",
  "қараша",
  "желтоқсан",
];

export function kazakhDay(day: Day): string {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  return `${year} ж. ${date} ${kazakhMonths[month - 1]}`;
}

/** How much of a day is told. */
export type Detail = "year" | "month" | "day";

/** From the first to the last day, both included: `2022 ж. 28–29 сәуір`, `2016 ж. ақпан – наурыз`, `2022`. */
export function kazakhRange(first: Day, last: Day, detail: Detail): string {
  const [one, other] = [partsOf(first), partsOf(last)];
  const told = ({ date, month }: Parts) => (detail === "month" ? month : `${date} ${month}`);
  const isSameYear = one.year === other.year;
  if (detail === "year") return isSameYear ? one.year : `${one.year}–${other.year}`;
  if (!isSameYear) return `${one.year} ж. ${told(one)} – ${other.year} ж. ${told(other)}`;
  if (told(one) === told(other)) return `${one.year} ж. ${told(one)}`;
  const start = detail === "day" && one.month === other.month ? `${one.date}–` : `${told(one)} – `;
  return `${one.year} ж. ${start}${told(other)}`;
}

interface Parts {
  readonly year: string;
  readonly month: string;
  readonly date: number;
}

function partsOf(day: Day): Parts {
  const [year = "", month = "", date = ""] = day.split("-");
  return { year, month: kazakhMonths[Number(month) - 1] ?? "", date: Number(date) };
}
