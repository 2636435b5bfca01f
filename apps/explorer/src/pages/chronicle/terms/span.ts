/** Where the bar of a term lies on the line of years, as shares of it. */
import { dayBefore } from "../../../words/days.ts";
import type { TermRecord } from "../records.ts";

export interface Span {
  readonly start: number;
  readonly end: number;
  /** Where the open end fades out; the same as `end` where the term does not go on. */
  readonly open: number;
  readonly isStartKnown: boolean;
  readonly isEndKnown: boolean;
  /** The days seen, or the middle of the month or year seen. */
  readonly seen: readonly number[];
}

export const firstYear = 1995;

/** From the first to the last sighting, widened by the days known; a term begun and not ended goes on until today. */
export function spanOf({ from, to, seen }: TermRecord, today: string): Span {
  const sightings = seen.map((when) => [when.from, when.to ? dayBefore(when.to) : when.from] as const);
  const days = sightings.flat().sort();
  const start = from ?? days[0] ?? today;
  const end = to ?? [start, days.at(-1) ?? start].sort().at(-1) ?? start;
  const goesOn = from !== null && to === null;
  return {
    start: shareOf(start, today),
    end: shareOf(end, today),
    open: shareOf(goesOn ? today : end, today),
    isStartKnown: from !== null,
    isEndKnown: to !== null,
    seen: sightings.map(([first, last]) => (shareOf(first, today) + shareOf(last, today)) / 2),
  };
}

/** 0 at the start of the first year, 1 at the end of this one. */
export function shareOf(day: string, today: string): number {
  const first = Date.parse(`${firstYear}-01-01`);
  const last = Date.parse(`${Number(today.slice(0, 4)) + 1}-01-01`);
  return Math.min(1, Math.max(0, (Date.parse(day) - first) / (last - first)));
}
