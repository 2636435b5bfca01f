/** A day in Kazakh, for browsers whose `Intl` does not know the language: `2023 ж. 27 наурыз`. */
import type { Day } from "@apk-governance/core";

const months = [
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
  return `${year} ж. ${date} ${months[month - 1]}`;
}
