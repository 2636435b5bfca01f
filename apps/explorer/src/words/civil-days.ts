/** Counting with civil days, `YYYY-MM-DD`. They carry no time zone, so they are counted as of UTC. */
import type { Day } from "@apk-governance/core";

const DAY_MILLISECONDS = 86_400_000;

const firstOfAll: Day = "1900-01-01";
const lastOfAll: Day = "9998-12-31";

/** How many days it is after 1970-01-01. */
export function dayNumber(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY_MILLISECONDS;
}

/** The day with that number; within the days that the pages offer to choose. */
export function dayOf(number: number): Day {
  const [first, last] = [dayNumber(firstOfAll), dayNumber(lastOfAll)];
  const within = Math.min(Math.max(number, first), last);
  return new Date(within * DAY_MILLISECONDS).toISOString().slice(0, 10);
}

export function addDays(day: Day, days: number): Day {
  return dayOf(dayNumber(day) + days);
}

/** The same day of the month so many months on, or the last of that month where it is shorter. */
export function addMonths(day: Day, months: number): Day {
  const [year, month, ofMonth] = day.split("-").map(Number) as [number, number, number];
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const length = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return dayOf(first.getTime() / DAY_MILLISECONDS + Math.min(ofMonth, length) - 1);
}

/** Where the reader is. It is only what a form offers first: what is asked has a day of its own. */
export function today(): Day {
  const now = new Date();
  return dayOf(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / DAY_MILLISECONDS);
}

/** Whether a link names a day of the calendar there. */
export function isDay(text: string | null): text is Day {
  if (text === null || !/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  return !Number.isNaN(dayNumber(text)) && dayOf(dayNumber(text)) === text;
}
