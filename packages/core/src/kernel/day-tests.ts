/** Tests on days: order, distance, deadlines, and what has not happened yet. */
import {
  type Bound,
  kept,
  type Linear,
  linearBound,
  opposite,
  type Range,
  type Value,
  type Values,
} from "./bounds.ts";
import { addMonths, dayNumber, dayOf, daysSinceEpoch, halfYearStart, yearOf } from "./day.ts";
import { notYet } from "./phrases.ts";
import {
  decided,
  FAILS,
  HOLDS,
  type Json,
  type Judge,
  OPEN,
  type PolicyReference,
  resolve,
  type Scope,
  type Test,
  type Way,
} from "./tests.ts";
import { type Figures, fill } from "./text.ts";

/** The first day is not after the second; where either does not exist there is nothing to compare. */
export function inOrder<F extends string>(earlier: F, later: F): Test<F> {
  return {
    reads: [earlier, later],
    meaning: { inOrder: [earlier, later] },
    under({ position }) {
      const reads = [position(earlier), position(later)] as const;
      const bound = apart(reads[0], reads[1], 0);
      const void_ = (values: Values) => values[reads[0]] === null || values[reads[1]] === null;
      return {
        reads,
        outcome: (values) => decided(void_(values) || kept(bound, values)),
        ways: (values) => (void_(values) ? [[HOLDS, []]] : keptOrNot(bound)),
      };
    },
  };
}

/** The second day follows the first by at least so many days; a day that does not exist follows nothing. */
export function atLeastDaysApart<F extends string>(
  earlier: F,
  later: F,
  days: number | PolicyReference,
): Test<F> {
  return {
    reads: [earlier, later],
    meaning: { atLeastDaysApart: [earlier, later, days as Json] },
    under(scope) {
      const [from, to] = [scope.position(earlier), scope.position(later)];
      const needed = resolve(days, scope);
      const bound = apart(from, to, needed);
      const absent = (values: Values) => values[from] === null || values[to] === null;
      return {
        reads: [from, to],
        outcome: (values) => decided(!absent(values) && kept(bound, values)),
        ways: (values) => (absent(values) ? [[FAILS, []]] : keptOrNot(bound)),
        needs: (values) =>
          absent(values) ? undefined : { value: (values[to] as number) - (values[from] as number), needed },
        constants: { days: needed },
      };
    },
  };
}

function awaiting(fact: number, { on }: Scope): Pick<Judge, "awaits" | "notYet"> {
  return { awaits: [fact], notYet: fill(notYet, { on }) };
}

/** It has happened, not later than the day of the assessment; until then it is not decided. */
export function happened<F extends string>(fact: F): Test<F> {
  return {
    reads: [fact],
    meaning: { happened: fact },
    under(scope) {
      const [at, on] = [scope.position(fact), dayNumber(scope.on)];
      return {
        reads: [at],
        ...awaiting(at, scope),
        outcome: (values) => (isBy(values[at], on) ? HOLDS : OPEN),
        ways: (values) =>
          values[at] === null
            ? [[OPEN, []]]
            : [
                [HOLDS, [until(at, on)]],
                [OPEN, [since(at, on + 1)]],
              ],
      };
    },
  };
}

/** A stretch of calendar time: the last day of one that starts on a day, and the first start of one that reaches a day. */
export interface Stretch {
  readonly meaning: Json;
  under(scope: Scope): {
    due(start: number): number;
    start(due: number): number;
    readonly constants?: Figures;
  };
}

export function days(number: number | PolicyReference): Stretch {
  return {
    meaning: { days: number as Json },
    under(scope) {
      const stretch = resolve(number, scope);
      return { due: (start) => start + stretch, start: (due) => due - stretch, constants: { days: stretch } };
    },
  };
}

export function months(number: number): Stretch {
  return { meaning: { months: number }, under: () => calendarMonths(number) };
}

export function years(number: number | PolicyReference): Stretch {
  return {
    meaning: { years: number as Json },
    under(scope) {
      const stretch = resolve(number, scope);
      return { ...calendarMonths(12 * stretch), constants: { years: stretch } };
    },
  };
}

function calendarMonths(number: number) {
  const due = (start: number) => addMonths(start, number);
  return {
    due,
    start(day: number) {
      // The end of a month is clamped, so that the start may lie a few days on; it is found within a month.
      let start = addMonths(day, -number);
      while (due(start) < day) start++;
      return start;
    },
  };
}

/** To the end of the calendar half-year after the one it starts in. */
export const nextHalfYear: Stretch = {
  meaning: "nextHalfYear",
  under: () => ({ due: (start) => halfYearStart(start, 2) - 1, start: (due) => halfYearStart(due, -1) }),
};

/**
 * Done not later than the end of a stretch after a start
 *
 * While it has not been done the test is open, and fails once the last day has passed. With `planned`, a day after
 * that of the assessment counts as given; otherwise it counts as not yet.
 */
export function doneWithin<F extends string>(done: F, stretch: Stretch, start: F, planned: boolean): Test<F> {
  return {
    reads: [done, start],
    meaning: { doneWithin: [done, stretch.meaning, start, planned] },
    under(scope) {
      const [at, from] = [scope.position(done), scope.position(start)];
      const on = dayNumber(scope.on);
      const { due, start: startFor, constants = {} } = stretch.under(scope);
      const inTime = following(at, from, startFor);
      const late = following(from, at, (day) => due(day) + 1);
      const latest = startFor(on);
      const notYet = (bounds: readonly Bound[]): Way[] => [
        [OPEN, [...bounds, since(from, latest)]],
        [FAILS, [...bounds, until(from, latest - 1)]],
      ];
      const given = (bounds: readonly Bound[]): Way[] => [
        [HOLDS, [...bounds, inTime]],
        [FAILS, [...bounds, late]],
      ];
      const isGiven = (value: Value) => value !== null && (planned || isBy(value, on));
      return {
        reads: [at, from],
        ...awaiting(at, scope),
        outcome(values) {
          const last = due(values[from] as number);
          if (!isGiven(values[at])) return on > last ? FAILS : OPEN;
          return decided((values[at] as number) <= last);
        },
        ways(values) {
          if (values[at] === null) return notYet([]);
          return planned ? given([]) : [...given([until(at, on)]), ...notYet([since(at, on + 1)])];
        },
        constants,
        figures: (values) => ({ due: dayOf(due(values[from] as number)) }),
      };
    },
  };
}

/** A stretch that starts on the day has run out by the day of the assessment; where there is no such day, none runs. */
export function runOut<F extends string>(start: F, stretch: Stretch): Test<F> {
  return {
    reads: [start],
    meaning: { runOut: [start, stretch.meaning] },
    under(scope) {
      const at = scope.position(start);
      const { due, start: startFor, constants = {} } = stretch.under(scope);
      const latest = startFor(dayNumber(scope.on) + 1) - 1;
      return {
        reads: [at],
        outcome: (values) => decided(values[at] === null || isBy(values[at], latest)),
        ways: (values) =>
          values[at] === null
            ? [[HOLDS, []]]
            : [
                [HOLDS, [until(at, latest)]],
                [FAILS, [since(at, latest + 1)]],
              ],
        constants,
        figures: (values) => ({ due: values[at] === null ? "–" : dayOf(due(values[at] as number)) }),
      };
    },
  };
}

/** Some of the days falls in the year and is not after that of the assessment; open while the year lasts. */
export function heldIn<F extends string>(days: F, year: F): Test<F> {
  return {
    reads: [days, year],
    meaning: { heldIn: [days, year] },
    under(scope) {
      const [at, of] = [scope.position(days), scope.position(year)];
      const on = dayNumber(scope.on);
      const thisYear = yearOf(on);
      const lastFull = on === daysSinceEpoch(thisYear, 12, 31) ? thisYear : thisYear - 1;
      const held = (values: Values) => [
        ...new Set((values[at] as number[]).filter((day) => day <= on).map(yearOf)),
      ];
      return {
        reads: [at, of],
        ...awaiting(at, scope),
        outcome(values) {
          if (held(values).includes(values[of] as number)) return HOLDS;
          return (values[of] as number) <= lastFull ? FAILS : OPEN;
        },
        ways(values) {
          const years = held(values);
          return [
            ...years.map((year): Way => [HOLDS, [since(of, year), until(of, year)]]),
            ...between(years).flatMap((gap): Way[] => {
              const without = [since(of, gap.least), until(of, gap.most)];
              return [
                [OPEN, [...without, since(of, lastFull + 1)]],
                [FAILS, [...without, until(of, lastFull)]],
              ];
            }),
          ];
        },
        tells: (fact, values) => (fact === at ? daysToTry(values[of], on) : []),
      };
    },
  };
}

/** Sets of days enough to tell a year with a day by then from one without, and this year from the last. */
function daysToTry(year: Value, on: number): number[][] {
  const lastYear = daysSinceEpoch(yearOf(on) - 1, 12, 31);
  if (typeof year !== "number") return [[], [on], [lastYear]];
  const day = Math.min(on, daysSinceEpoch(year, 12, 31));
  return day >= daysSinceEpoch(year, 1, 1) ? [[], [day]] : [[]];
}

function isBy(value: Value, on: number): boolean {
  return typeof value === "number" && value <= on;
}

function since(fact: number, least: number): Linear {
  return linearBound([[fact, 1]], -least);
}

function until(fact: number, most: number): Linear {
  return linearBound([[fact, -1]], most);
}

/** `later − earlier ≥ days` */
function apart(earlier: number, later: number, days: number): Linear {
  return linearBound(
    [
      [later, 1],
      [earlier, -1],
    ],
    -days,
  );
}

function keptOrNot(bound: Linear): Way[] {
  return [
    [HOLDS, [bound]],
    [FAILS, [opposite(bound)]],
  ];
}

/** `later ≥ from(earlier)`, where `from` never falls: day arithmetic with months and half-years. */
function following(earlier: number, later: number, from: (earlier: number) => number): Bound {
  return {
    raises: later,
    least: (numbers) => from(numbers[earlier] as number),
    renamed: (name) => following(name(earlier), name(later), from),
  };
}

/** The stretches before, between and after the sorted years, of no year where two follow each other. */
function between(years: readonly number[]): Range[] {
  const edges = [-Infinity, ...years, Infinity];
  return edges.slice(1).map((year, i) => ({ least: (edges[i] as number) + 1, most: year - 1 }));
}
