/** The years since the first Session, each with the Sessions held in it, or what can be said without one. */
import type { SessionRecord } from "./records.ts";

export interface Year {
  readonly year: number;
  readonly sessions: readonly SessionRecord[];
  /** Without a Session: `none` where the numbers before and after run on, `unknown` where some may have been. */
  readonly gap: "none" | "unknown" | null;
}

export function yearsOf(sessions: readonly SessionRecord[], last: number): readonly Year[] {
  const dated = sessions.filter(({ held }) => held !== null);
  const first = Math.min(...dated.map(yearHeld));
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const year = first + i;
    const own = dated.filter((session) => yearHeld(session) === year);
    return { year, sessions: own, gap: own.length > 0 ? null : gapIn(year, dated) };
  });
}

/** Runs of Sessions of which only the numbers are known, with the years of those around them. */
export interface Undated {
  readonly sessions: readonly SessionRecord[];
  readonly first: number;
  readonly last: number;
}

export function undatedRuns(sessions: readonly SessionRecord[]): readonly Undated[] {
  const runs: SessionRecord[][] = [];
  for (const session of sessions.filter(({ held }) => held === null)) {
    const run = runs.at(-1);
    if (run?.at(-1)?.number === session.number - 1) run.push(session);
    else runs.push([session]);
  }
  return runs.map((run) => ({ sessions: run, ...boundsOf(run, sessions) }));
}

function boundsOf(run: readonly SessionRecord[], sessions: readonly SessionRecord[]) {
  const numbered = (number: number | undefined) => sessions.find((session) => session.number === number);
  const before = numbered((run[0]?.number ?? 0) - 1);
  const after = numbered((run.at(-1)?.number ?? 0) + 1);
  return { first: before ? yearHeld(before) : Number.NaN, last: after ? yearHeld(after) : Number.NaN };
}

function gapIn(year: number, dated: readonly SessionRecord[]): "none" | "unknown" {
  const before = dated.findLast((session) => yearHeld(session) < year);
  const after = dated.find((session) => yearHeld(session) > year);
  return before && after && after.number === before.number + 1 ? "none" : "unknown";
}

function yearHeld({ held }: SessionRecord): number {
  return Number(held?.from.slice(0, 4));
}
