/**
 * Days in Kazakh
 *
 * Browsers built on Chromium come without the Kazakh names of the months, and would write `2016 M01 1`.
 */
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

/** How much of a day is told. */
export type Detail = "year" | "month" | "day";

/** `2016 ж. 1 қаңтар`; `2016 ж. 1 қаң.` if short. */
export function kazakhDay(day: Day, isShort = false): string {
  return `${yearOf(day)} ${dayOfMonth(day)} ${isShort ? shortMonth(day) : monthOf(day)}`;
}

/** From the first to the last day, both included: `2022 ж. 28–29 сәуір`, `2016 ж. ақпан – наурыз`, `2022`. */
export function kazakhRange(first: Day, last: Day, detail: Detail): string {
  const sameYear = first.slice(0, 4) === last.slice(0, 4);
  const sameMonth = first.slice(0, 7) === last.slice(0, 7);
  if (detail === "year") return sameYear ? first.slice(0, 4) : `${first.slice(0, 4)}–${last.slice(0, 4)}`;
  const [one, other] = [first, last].map((day) => inYear(day, detail)) as [string, string];
  if (first === last || (detail === "month" && sameMonth)) return `${yearOf(first)} ${one}`;
  if (sameMonth) return `${yearOf(first)} ${dayOfMonth(first)}–${other}`;
  return `${yearOf(first)} ${one} – ${sameYear ? other : `${yearOf(last)} ${other}`}`;
}

function inYear(day: Day, detail: Detail): string {
  return detail === "month" ? monthOf(day) : `${dayOfMonth(day)} ${monthOf(day)}`;
}

function yearOf(day: Day): string {
  return `${day.slice(0, 4)} ж.`;
}

function monthOf(day: Day): string {
  return months[Number(day.slice(5, 7)) - 1] ?? "";
}

/** Four letters and more are cut to three. */
function shortMonth(day: Day): string {
  return `${monthOf(day).slice(0, 3)}.`;
}

function dayOfMonth(day: Day): number {
  return Number(day.slice(8, 10));
}
