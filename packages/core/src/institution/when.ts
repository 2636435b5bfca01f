/** When something was, no more exactly than the sources say. */
import { addMonths, type Day, dayNumber, dayOf } from "../kernel/day.ts";
import type { Period } from "../kernel/edition.ts";

/**
 * How the days from `from`, up to but not including `to`, are meant
 *
 * `day`: these very days. `month`, `year`: some day or days among them, more is not known. `about`: near them.
 * `after`: some day not before `from`. `period`: all of them, as a figure that was counted over a quarter.
 */
export const precisions = ["day", "month", "year", "about", "after", "period"] as const;

/** How exactly a source dates something: to the day, the month, the year. */
export type Precision = (typeof precisions)[number];

/** An open `to` is not known. */
export interface When extends Period {
  readonly precision: Precision;
}

export function onDay(day: Day): When {
  return onDays(day, day);
}

/** Both days included. */
export function onDays(first: Day, last: Day): When {
  return { from: first, to: dayOf(dayNumber(last) + 1), precision: "day" };
}

/** `inMonth("1995-06")` */
export function inMonth(month: string): When {
  return { ...monthsFrom(`${month}-01`, 1), precision: "month" };
}

export function inYear(year: number): When {
  return { ...monthsFrom(`${year}-01-01`, 12), precision: "year" };
}

/** Near the days of that month, or of that many months from it on. */
export function aboutMonth(month: string, months = 1): When {
  return { ...monthsFrom(`${month}-01`, months), precision: "about" };
}

export function aboutYear(year: number): When {
  return { ...inYear(year), precision: "about" };
}

/** On some day not before this one. */
export function notBefore(day: Day): When {
  return { from: day, to: null, precision: "after" };
}

/** Over all days from `from` and before `to`. */
export function throughout(from: Day, to: Day | null): When {
  return { from, to, precision: "period" };
}

/** The last day on which it may have been. */
export function latest({ to }: When): Day | null {
  return to === null ? null : dayOf(dayNumber(to) - 1);
}

function monthsFrom(from: Day, months: number): { from: Day; to: Day } {
  return { from, to: dayOf(addMonths(dayNumber(from), months)) };
}
