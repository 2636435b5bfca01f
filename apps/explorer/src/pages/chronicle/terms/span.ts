/** Where a term lies on the line of years, as shares of it. */
import type { WhenFragment } from "../../../graph/operations.generated.ts";
import { addDays } from "../../../words/civil-days.ts";
import type { TermRecord } from "../records.ts";

export const firstYear = 1995;

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface Span {
  /** Surely in office; `null` where the sources give one sighting without its day. */
  readonly sure: (Stretch & { readonly isStartKnown: boolean; readonly isEndKnown: boolean }) | null;
  /** After it, where the term began and no end is known. */
  readonly open: Stretch | null;
  /** Days on which a source shows them in office. */
  readonly days: readonly number[];
  /** Months and years on some day of which a source does. */
  readonly vague: readonly Stretch[];
}

/** Sure is what lies between known days or between sightings; of a vague sighting only its far side counts. */
export function spanOf({ from, to, seen }: TermRecord, today: string): Span {
  const exact = seen.filter(({ precision }) => precision === "DAY");
  const vague = seen.filter(({ precision }) => precision !== "DAY");
  const first = from ?? [...exact.map(startOf), ...vague.map(endOf)].sort()[0];
  const last = to ?? [...exact.map(endOf), ...vague.map(startOf), from ?? ""].sort().at(-1);
  const stretch = (a: string, b: string) => ({ start: shareOf(a, today), end: shareOf(b, today) });
  const known = { isStartKnown: from !== null, isEndKnown: to !== null };
  return {
    sure: first && last && first <= last ? { ...stretch(first, last), ...known } : null,
    open: from !== null && to === null && last ? stretch(last, today) : null,
    days: exact.map((when) => shareOf(startOf(when), today)),
    vague: vague.map((when) => stretch(startOf(when), endOf(when))),
  };
}

/** 0 at the start of the first year, 1 at the end of this one. */
export function shareOf(day: string, today: string): number {
  const first = Date.parse(`${firstYear}-01-01`);
  const last = Date.parse(`${Number(today.slice(0, 4)) + 1}-01-01`);
  return Math.min(1, Math.max(0, (Date.parse(day) - first) / (last - first)));
}

function startOf({ from }: WhenFragment): string {
  return from;
}

function endOf({ from, to }: WhenFragment): string {
  return to ? addDays(to, -1) : from;
}
