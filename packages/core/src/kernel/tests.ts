/**
 * Tests: what a condition asks of the facts, as data with a meaning
 *
 * A test such as "votes for are at least two thirds of those present" is stated once. From it come the answer, the
 * facts it reads, the number needed, the shortfall, what a remedy may change, its part in judging partial facts, and
 * its line in the docs.
 */
import { type Bound, kept, type Linear, leastFor, opposite, raisedBy, type Value, type Values } from "./bounds.ts";
import { addMonths, dayOf, daysSinceEpoch, halfYearStart, yearOf } from "./day.ts";
import { inequality, type Threshold, written } from "./fraction.ts";
import type { Figures } from "./text.ts";

/** Does not apply · holds · not decided yet, as of the day of the assessment · fails. */
export const NONE = 0;
export const HOLDS = 1;
export const OPEN = 2;
export const FAILS = 3;
export type Outcome = typeof NONE | typeof HOLDS | typeof OPEN | typeof FAILS;

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Where a test is put to work: the positions of the facts, the day of the assessment, the operator's policy. */
export interface Scope {
  position(fact: string): number;
  readonly on: number;
  readonly policy: Policy;
}

export type Policy = Readonly<Record<string, unknown>>;

export interface Test<F extends string = string> {
  readonly reads: readonly F[];
  /** The test in words of data: for the docs and for the hash of the rulebook. */
  readonly meaning: Json;
  under(scope: Scope): Judge;
}

/** Alternatives, each a list of bounds on the unknown numbers, that together cover an outcome. */
export type Alternatives = readonly (readonly Bound[])[];

export interface Cases {
  readonly holds: Alternatives;
  readonly open: Alternatives;
  readonly fails: Alternatives;
}

/** A test on a day under a policy. Facts are positions. */
export interface Judge {
  readonly reads: readonly number[];
  /** The outcome; every fact it reads is known. */
  outcome(values: Values): Outcome;
  /** When each outcome comes about; only numbers may be unknown. */
  cases(values: Values): Cases;
  /** Sets of codes that the test tells apart, by fact. */
  readonly sets?: readonly (readonly [fact: number, codes: readonly string[]])[];
  /** Values of a fact that is neither number, code nor text, enough to bring about every outcome. */
  candidates?(fact: number, values: Values): readonly Value[];
  /** The number that must reach something, and what; all facts are known. */
  needs?(values: Values): Need | undefined;
  /** Figures for messages; `constants` are known without facts. */
  readonly constants?: Figures;
  figures?(values: Values): Figures;
  /** Values that make the test hold, the first lawful one first. */
  readonly mends?: readonly (readonly [fact: number, values: readonly Value[]])[];
  /** Facts whose absence means "not yet". */
  readonly awaits?: readonly number[];
}

export interface Need {
  readonly value: number;
  readonly needed: number;
}

/** A parameter of the operator's policy in place of a number or threshold. */
export interface PolicyReference {
  readonly policy: string;
}

export function fromPolicy(parameter: string): PolicyReference {
  return { policy: parameter };
}

function resolve<T>(value: T | PolicyReference, { policy }: Scope): T {
  return isReference(value) ? (policy[value.policy] as T) : value;
}

function isReference(value: unknown): value is PolicyReference {
  return typeof value === "object" && value !== null && "policy" in value;
}

/** Several facts added up. */
export interface Sum<F extends string> {
  readonly sum: readonly F[];
}

export function sum<F extends string>(...facts: readonly F[]): Sum<F> {
  return { sum: facts };
}

export const always: Alternatives = [[]];
export const never: Alternatives = [];

/** The fact is at least a number, another fact, or a share of another fact. */
export function atLeast<F extends string>(fact: F, least: number | F): Test<F>;
export function atLeast<F extends string>(fact: F, share: Threshold | PolicyReference, whole: F): Test<F>;
export function atLeast<F extends string>(
  fact: F,
  least: number | F | Threshold | PolicyReference,
  whole?: F,
): Test<F> {
  if (whole === undefined) {
    const terms: Terms<F> = typeof least === "string" ? [[fact, 1], [least as F, -1]] : [[fact, 1]];
    const constant = typeof least === "number" ? -least : 0;
    return linear({ atLeast: [fact, least as string | number] }, () => [{ terms, constant }], namesOf(terms));
  }
  return linear(
    { atLeast: [fact, least as Json, whole] },
    (scope) => {
      const { parts, of, surplus } = inequality(resolve(least as Threshold, scope));
      return [{ terms: [[fact, of], [whole, -parts]], constant: -surplus }];
    },
    [fact, whole],
    (scope) => ({ threshold: written(resolve(least as Threshold, scope)) }),
  );
}

/** The fact, or the sum, is at most a number or another fact. */
export function atMost<F extends string>(fact: F | Sum<F>, most: number | F): Test<F> {
  const added = typeof fact === "string" ? [fact] : fact.sum;
  const down: Terms<F> = added.map((name) => [name, -1] as const);
  const terms: Terms<F> = typeof most === "string" ? [[most, 1], ...down] : down;
  const constant = typeof most === "number" ? most : 0;
  return linear({ atMost: [added, most] }, () => [{ terms, constant }], namesOf(terms));
}

/** The fact is that number. */
export function exactly<F extends string>(fact: F, number: number): Test<F> {
  return linear(
    { exactly: [fact, number] },
    () => [
      { terms: [[fact, 1]], constant: -number },
      { terms: [[fact, -1]], constant: number },
    ],
    [fact],
  );
}

/** The first day is not after the second; where either does not exist there is nothing to compare. */
export function inOrder<F extends string>(earlier: F, later: F): Test<F> {
  return {
    reads: [earlier, later],
    meaning: { inOrder: [earlier, later] },
    under({ position }) {
      const reads = [position(earlier), position(later)] as const;
      const bound: Linear = { terms: [[reads[1], 1], [reads[0], -1]], constant: 0 };
      const void_ = (values: Values) => values[reads[0]] === null || values[reads[1]] === null;
      return {
        reads,
        outcome: (values) => (void_(values) || kept(bound, values) ? HOLDS : FAILS),
        cases: (values) =>
          void_(values)
            ? { holds: always, open: never, fails: never }
            : { holds: [[bound]], open: never, fails: [[opposite(bound)]] },
      };
    },
  };
}

/** The second day follows the first by at least so many days; a day that does not exist follows nothing. */
export function atLeastDaysApart<F extends string>(earlier: F, later: F, days: number | PolicyReference): Test<F> {
  return {
    reads: [earlier, later],
    meaning: { atLeastDaysApart: [earlier, later, days as Json] },
    under(scope) {
      const [from, to] = [scope.position(earlier), scope.position(later)];
      const needed = resolve(days, scope);
      const bound: Linear = { terms: [[to, 1], [from, -1]], constant: -needed };
      const absent = (values: Values) => values[from] === null || values[to] === null;
      return {
        reads: [from, to],
        outcome: (values) => (!absent(values) && kept(bound, values) ? HOLDS : FAILS),
        cases: (values) =>
          absent(values)
            ? { holds: never, open: never, fails: always }
            : { holds: [[bound]], open: never, fails: [[opposite(bound)]] },
        needs: (values) =>
          absent(values) ? undefined : { value: (values[to] as number) - (values[from] as number), needed },
        constants: { days: needed },
      };
    },
  };
}

/** The fact has one of these codes. */
export function oneOf<F extends string>(fact: F, codes: readonly string[]): Test<F> {
  return onOne(fact, { oneOf: [fact, codes] }, (value) => codes.includes(value as string), codes, codes);
}

export function isTrue<F extends string>(fact: F): Test<F> {
  return onOne(fact, { isTrue: fact }, (value) => value === true, [], [true]);
}

/** The fact is known to exist; what stands in its place in a remedy is an ellipsis. */
export function given<F extends string>(fact: F): Test<F> {
  return onOne(fact, { given: fact }, (value) => value !== null, [], ["…"]);
}

/** Holds, or fails, whatever the facts: for what a text says of the code that selected the edition. */
export function settled(holds: boolean): Test<never> {
  return {
    reads: [],
    meaning: holds,
    under: () => ({
      reads: [],
      outcome: () => (holds ? HOLDS : FAILS),
      cases: () => yesOrNo(holds),
    }),
  };
}

/** It has happened, not later than the day of the assessment; until then it is not decided. */
export function happened<F extends string>(fact: F): Test<F> {
  return {
    reads: [fact],
    meaning: { happened: fact },
    under({ position, on }) {
      const at = position(fact);
      return {
        reads: [at],
        awaits: [at],
        outcome: (values) => (isBy(values[at], on) ? HOLDS : OPEN),
        cases: (values) =>
          values[at] === null
            ? { holds: never, open: always, fails: never }
            : { holds: [[until(at, on)]], open: [[since(at, on + 1)]], fails: never },
      };
    },
  };
}

/** A stretch of calendar time: the last day of one that starts on a day, and the first start of one that reaches a day. */
export interface Stretch {
  readonly meaning: Json;
  under(scope: Scope): { due(start: number): number; start(due: number): number; readonly constants?: Figures };
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
  const due = (start: number) => addMonths(start, number);
  return {
    meaning: { months: number },
    under: () => ({
      due,
      start(day) {
        // The end of a month is clamped, so that the start may lie a few days on; it is found within a month.
        let start = addMonths(day, -number);
        while (due(start) < day) start++;
        return start;
      },
    }),
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
      const { on } = scope;
      const { due, start: startFor, constants = {} } = stretch.under(scope);
      const inTime: Bound = { later: from, earlier: at, from: startFor };
      const late: Bound = { later: at, earlier: from, from: (day) => due(day) + 1 };
      const notYet = { open: [since(from, startFor(on))], fails: [until(from, startFor(on) - 1)] };
      return {
        reads: [at, from],
        awaits: [at],
        outcome(values) {
          const last = due(values[from] as number);
          if (values[at] === null || !(planned || isBy(values[at], on))) return on > last ? FAILS : OPEN;
          return (values[at] as number) <= last ? HOLDS : FAILS;
        },
        cases(values) {
          if (values[at] === null) return { holds: never, open: [notYet.open], fails: [notYet.fails] };
          if (planned) return { holds: [[inTime]], open: never, fails: [[late]] };
          const by = until(at, on);
          const after = since(at, on + 1);
          return {
            holds: [[by, inTime]],
            open: [[after, ...notYet.open]],
            fails: [[by, late], [after, ...notYet.fails]],
          };
        },
        constants,
        figures: (values) => ({ due: dayOf(due(values[from] as number)) }),
      };
    },
  };
}

/** Some of the days falls in the year and is not after that of the assessment; open while the year lasts. */
export function heldIn<F extends string>(days: F, year: F): Test<F> {
  return {
    reads: [days, year],
    meaning: { heldIn: [days, year] },
    under({ position, on }) {
      const [at, of] = [position(days), position(year)];
      const thisYear = yearOf(on);
      const lastFull = on === daysSinceEpoch(thisYear, 12, 31) ? thisYear : thisYear - 1;
      const held = (values: Values) =>
        [...new Set((values[at] as number[]).filter((day) => day <= on).map(yearOf))].sort((a, b) => a - b);
      return {
        reads: [at, of],
        awaits: [at],
        outcome(values) {
          if (held(values).includes(values[of] as number)) return HOLDS;
          return (values[of] as number) <= lastFull ? FAILS : OPEN;
        },
        cases(values) {
          const years = held(values);
          return {
            holds: years.map((year) => [since(of, year), until(of, year)]),
            open: gaps(years.filter((year) => year > lastFull), lastFull + 1, null).map(within),
            fails: gaps(years.filter((year) => year <= lastFull), null, lastFull).map(within),
          };
        },
        candidates(fact, values) {
          if (fact !== at) return [];
          const known = values[of];
          const last = daysSinceEpoch(thisYear - 1, 12, 31);
          if (known === undefined) return [[], [on], [last], [last, on]];
          const day = Math.min(on, daysSinceEpoch(known as number, 12, 31));
          return day >= daysSinceEpoch(known as number, 1, 1) ? [[], [day]] : [[]];
        },
      };

      function within({ from, to }: { from: number | null; to: number | null }): Bound[] {
        return [...(from === null ? [] : [since(of, from)]), ...(to === null ? [] : [until(of, to)])];
      }
    },
  };
}

/** Every one of the tests holds. */
export function all<F extends string>(...tests: readonly Test<F>[]): Test<F> {
  return {
    reads: [...new Set(tests.flatMap(({ reads }) => reads))],
    meaning: { all: tests.map(({ meaning }) => meaning) },
    under(scope) {
      const judges = tests.map((test) => test.under(scope));
      return {
        reads: [...new Set(judges.flatMap(({ reads }) => reads))],
        outcome(values) {
          let worst: Outcome = HOLDS;
          for (const judge of judges) {
            const outcome = judge.outcome(values);
            if (outcome > worst) worst = outcome;
          }
          return worst;
        },
        cases(values) {
          const cases = judges.map((judge) => judge.cases(values));
          return {
            holds: product(cases.map(({ holds }) => holds)),
            open: cases.flatMap(({ open }, i) =>
              product(cases.map((other, j) => (i === j ? open : [...other.holds, ...other.open]))),
            ),
            fails: cases.flatMap(({ fails }) => fails),
          };
        },
        sets: judges.flatMap(({ sets }) => sets ?? []),
        candidates: (fact, values) => judges.flatMap((judge) => judge.candidates?.(fact, values) ?? []),
        needs: (values) =>
          judges
            .flatMap((judge) => judge.needs?.(values) ?? [])
            .reduce<Need | undefined>((most, need) => (most && gap(most) >= gap(need) ? most : need), undefined),
        constants: Object.assign({}, ...judges.map(({ constants }) => constants)) as Figures,
        figures: (values) => Object.assign({}, ...judges.map((judge) => judge.figures?.(values))) as Figures,
        mends: judges.flatMap(({ mends }) => mends ?? []),
        awaits: judges.flatMap(({ awaits }) => awaits ?? []),
      };
    },
  };
}

/** Every choice of one alternative from each. */
export function product(factors: readonly Alternatives[]): Alternatives {
  let found: Alternatives = always;
  for (const factor of factors) {
    if (factor === always || factor.length === 0) found = factor.length === 0 ? never : found;
    else if (found === always) found = factor;
    else if (factor.length === 1) found = found.map((bounds) => bounds.concat(factor[0] as Bound[]));
    else found = found.flatMap((bounds) => factor.map((more) => bounds.concat(more)));
  }
  return found;
}

type Terms<F> = readonly (readonly [fact: F, factor: number])[];

function namesOf<F>(terms: Terms<F>): F[] {
  return terms.map(([fact]) => fact);
}

function linear<F extends string>(
  meaning: Json,
  ask: (scope: Scope) => readonly { readonly terms: Terms<F>; readonly constant: number }[],
  reads: readonly F[],
  constants?: (scope: Scope) => Figures,
): Test<F> {
  return {
    reads,
    meaning,
    under(scope) {
      const bounds: Linear[] = ask(scope).map(({ terms, constant }) => ({
        terms: terms.map(([fact, factor]) => [scope.position(fact), factor] as const),
        constant,
      }));
      const rising = bounds.find((bound) => raisedBy(bound) >= 0);
      const cases: Cases = { holds: [bounds], open: never, fails: bounds.map((bound) => [opposite(bound)]) };
      return {
        reads: reads.map((fact) => scope.position(fact)),
        outcome(values) {
          for (const bound of bounds) if (!kept(bound, values)) return FAILS;
          return HOLDS;
        },
        cases: () => cases,
        ...(rising && {
          needs: (values: Values) => ({
            value: values[raisedBy(rising)] as number,
            needed: leastFor(rising, values),
          }),
        }),
        ...(constants && { constants: constants(scope) }),
      };
    },
  };
}

/** A test of one fact that is not a number. */
function onOne<F extends string>(
  fact: F,
  meaning: Json,
  holds: (value: Value) => boolean,
  set: readonly string[],
  mends: readonly Value[],
): Test<F> {
  return {
    reads: [fact],
    meaning,
    under({ position }) {
      const at = position(fact);
      return {
        reads: [at],
        outcome: (values) => (holds(values[at]) ? HOLDS : FAILS),
        cases: (values) => yesOrNo(holds(values[at])),
        sets: [[at, set]],
        mends: [[at, mends]],
      };
    },
  };
}

function yesOrNo(holds: boolean): Cases {
  return holds ? { holds: always, open: never, fails: never } : { holds: never, open: never, fails: always };
}

function isBy(value: Value, on: number): boolean {
  return typeof value === "number" && value <= on;
}

function since(fact: number, least: number): Linear {
  return { terms: [[fact, 1]], constant: -least };
}

function until(fact: number, most: number): Linear {
  return { terms: [[fact, -1]], constant: most };
}

function gap({ value, needed }: Need): number {
  return needed - value;
}

/** The stretches between `from` and `to` that hold none of the sorted years. */
function gaps(years: readonly number[], from: number | null, to: number | null) {
  const edges = [...years, undefined];
  return edges
    .map((year, i) => ({
      from: i === 0 ? from : (years[i - 1] as number) + 1,
      to: year === undefined ? to : year - 1,
    }))
    .filter(({ from, to }) => from === null || to === null || from <= to);
}
