/**
 * Tests: what a condition asks of the facts, as data with a meaning
 *
 * A test such as "votes for are at least two thirds of those present" is stated once. From it come the answer, the
 * facts it reads, the number needed, the shortfall, what a remedy may change, its part in judging partial facts, and
 * its line in the docs.
 */
import { type Bound, kept, linearBound, opposite, type Term, type Value, type Values } from "./bounds.ts";
import type { Day } from "./day.ts";
import type { Vocabulary } from "./facts.ts";
import { inequality, type Threshold, written } from "./fraction.ts";
import { type Figures, list, type Text } from "./text.ts";

/**
 * Does not apply · holds · not decided yet, as of the day of the assessment · fails: from the weakest to the strongest.
 * Each is a bit, so that a number holds a set of them.
 */
export const NONE = 1;
export const HOLDS = 2;
export const OPEN = 4;
export const FAILS = 8;
export type Outcome = typeof NONE | typeof HOLDS | typeof OPEN | typeof FAILS;

export function decided(holds: boolean): Outcome {
  return holds ? HOLDS : FAILS;
}

/** A value that JSON can carry. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Where a test is put to work: the positions of the facts, the day of the assessment, the operator's policy. */
export interface Scope {
  position(fact: string): number;
  readonly on: Day;
  readonly policy: Policy;
}

/**
 * Values of policy parameters, by name: what no source states and an operator's bylaws do. `parameterLabels`
 * lists them.
 */
export type Policy = Readonly<Record<string, unknown>>;

/** A test of facts as data with a meaning: answer, shortfall, remedy and documentation come from it. */
export interface Test<F extends string = string> {
  readonly reads: readonly F[];
  /** The test in words of data: for the docs and for the hash of the rulebook. */
  readonly meaning: Json;
  /** The test as it is judged under a reading and a policy. */
  under(scope: Scope): Judge;
}

/** A way to come out: an outcome, and the bounds on the unknown numbers under which it comes about. */
export type Way = readonly [outcome: Outcome, bounds: readonly Bound[]];

/** A test on a day under a policy. Facts are positions. */
export interface Judge {
  readonly reads: readonly number[];
  /** The outcome; every fact it reads is known. */
  readonly outcome: (values: Values) => Outcome;
  /** Every way to come out, where only numbers are unknown; without it, no number bears on the outcome. */
  ways?(values: Values): readonly Way[];
  /**
   * What the test tells of a fact that is no number: the sets of codes that it tells apart, or, of texts and days,
   * values enough to bring about every outcome.
   */
  tells?(fact: number, values: Values): readonly Value[];
  /** The number that must reach something, and what; all facts are known. */
  readonly needs?: (values: Values) => Need | undefined;
  /** Figures for messages; `constants` are known without facts. */
  readonly constants?: Figures | undefined;
  figures?(values: Values): Figures;
  /** Values that make the test hold, the first lawful one first. */
  readonly mends?: readonly (readonly [fact: number, values: readonly Value[]])[];
  /** Facts whose absence means "not yet", and how that is said. */
  readonly awaits?: readonly number[];
  readonly notYet?: Text | undefined;
}

export interface Need {
  readonly value: number;
  readonly needed: number;
}

/** A parameter of the operator's policy in place of a number or threshold. */
export interface PolicyReference {
  readonly policy: string;
  /** One entry of a parameter that is a table. */
  readonly entry?: string;
}

export function fromPolicy(parameter: string, entry?: string): PolicyReference {
  return entry === undefined ? { policy: parameter } : { policy: parameter, entry };
}

/** The number or threshold, from the policy where it is left to it. */
export function resolve<T>(value: T | PolicyReference, { policy }: Scope): T {
  const { policy: parameter, entry } = value as Partial<PolicyReference>;
  if (parameter === undefined) return value as T;
  const set = policy[parameter];
  return (entry === undefined ? set : (set as Record<string, unknown>)[entry]) as T;
}

/** Several facts added up. */
export interface Sum<F extends string> {
  readonly sum: readonly F[];
}

export function sum<F extends string>(...facts: readonly F[]): Sum<F> {
  return { sum: facts };
}

/** Judges whether the fact has one of these codes. */
export function among(fact: number, codes: readonly string[]): Judge {
  return { reads: [fact], outcome: isAmong(fact, codes), tells: (of) => (of === fact ? [codes] : []) };
}

function isAmong(fact: number, codes: readonly string[]): Judge["outcome"] {
  return (values) => decided(codes.includes(values[fact] as string));
}

/** Every way in which the judge may come out, where only numbers are unknown. */
export function waysOf(judge: Pick<Judge, "ways" | "outcome">, values: Values): readonly Way[] {
  return judge.ways?.(values) ?? [[judge.outcome(values), []]];
}

/** Every choice of one way from each: the strongest outcome, where a failure needs no more, under all their bounds. */
export function joined(all: readonly (readonly Way[])[]): readonly Way[] {
  return (all.length > 0 ? all : [nothing]).reduce((found, ways) =>
    found.flatMap((way) => {
      const [outcome, bounds] = way;
      return outcome === FAILS
        ? [way]
        : ways.map(([also, more]): Way => [Math.max(outcome, also) as Outcome, [...bounds, ...more]]);
    }),
  );
}

/** Of those choices, the ones by which everything that applies holds: nothing fails, and nothing is left open. */
export function holding(all: readonly (readonly Way[])[]): readonly Way[] {
  return joined(all.map((ways) => ways.filter(([outcome]) => outcome <= HOLDS)));
}

/** The only way where nothing applies. */
export const nothing: readonly Way[] = [[NONE, []]];

/** The fact is at least a number, another fact, or a share of another fact. */
export function atLeast<F extends string>(fact: F, least: number | F): Test<F>;
export function atLeast<F extends string>(fact: F, share: Threshold | PolicyReference, whole: F): Test<F>;
export function atLeast<F extends string>(
  fact: F,
  least: number | F | Threshold | PolicyReference,
  whole?: F,
): Test<F> {
  const other = typeof least === "string" ? (least as F) : whole;
  return linear(
    { atLeast: [fact, least as Json, ...(whole === undefined ? [] : [whole])] },
    other === undefined ? [fact] : [fact, other],
    (scope) => {
      if (other === undefined) return { terms: [[fact, 1]], constant: -(least as number) };
      const share = whole === undefined ? ([1, 1] as const) : resolve(least as Threshold, scope);
      const [parts, of, surplus] = inequality(share);
      return {
        terms: [
          [fact, of],
          [other, -parts],
        ],
        constant: -surplus,
        constants: whole === undefined ? undefined : { threshold: written(share) },
      };
    },
  );
}

/** The fact, or the sum, is at most a number or another fact. */
export function atMost<F extends string>(fact: F | Sum<F>, most: number | F): Test<F> {
  const added = typeof fact === "string" ? [fact] : fact.sum;
  const isFact = typeof most === "string";
  const terms = [...(isFact ? [[most, 1] as const] : []), ...added.map((name) => [name, -1] as const)];
  return linear(
    { atMost: [added, most] },
    terms.map(([name]) => name),
    () => ({ terms, constant: isFact ? 0 : most }),
  );
}

/** The fact is exactly that number. */
export function exactly<F extends string>(fact: F, number: number): Test<F> {
  return { ...all(atLeast(fact, number), atMost(fact, number)), meaning: { exactly: [fact, number] } };
}

/** The two facts together are exactly that number: every way to share it out is an alternative. */
export function exactlyTogether<F extends string>(one: F, other: F, number: number): Test<F> {
  const shares = Array.from({ length: number + 1 }, (_, share) =>
    all(exactly(one, share), exactly(other, number - share)),
  );
  const more = Array.from({ length: number + 2 }, (_, share) =>
    all(atLeast(one, share), atLeast(other, number + 1 - share)),
  );
  const fewer = atMost({ sum: [one, other] }, number - 1);
  return {
    reads: [one, other],
    meaning: { exactlyTogether: [one, other, number] },
    under(scope) {
      const where = (tests: readonly Test[], outcome: Outcome) =>
        tests
          .flatMap((test) => waysOf(test.under(scope), []))
          .flatMap(([found, bounds]): Way[] => (found === HOLDS ? [[outcome, bounds]] : []));
      const ways = [...where(shares, HOLDS), ...where([fewer, ...more], FAILS)];
      const reads = [scope.position(one), scope.position(other)];
      const total = (values: Values) => reads.reduce((sum, at) => sum + (values[at] as number), 0);
      return {
        reads,
        outcome: (values) => decided(total(values) === number),
        ways: () => ways,
        needs: (values) => ({ value: total(values), needed: number }),
        figures: (values) => ({ total: total(values) }),
      };
    },
  };
}

/** The fact has one of these codes; the operator's policy may name the one: with the vocabulary, `{lawful}` says which. */
export function oneOf<F extends string>(
  fact: F,
  codes: readonly string[] | PolicyReference,
  of?: Vocabulary,
): Test<F> {
  return onOne(fact, { oneOf: [fact, codes as Json] }, (at, scope) => {
    const lawful = [resolve<string | readonly string[]>(codes, scope)].flat();
    const named = of && { constants: { lawful: list(lawful.map((code) => of.labels[code] ?? code)) } };
    return { outcome: isAmong(at, lawful), sets: [lawful], mends: lawful, ...named };
  });
}

/** The fact has one of these codes, and that code no entry in the policy's table. */
export function withoutEntry<F extends string>(
  fact: F,
  codes: readonly string[],
  parameter: string,
): Test<F> {
  return onOne(fact, { withoutEntry: [fact, codes, parameter] }, (at, { policy }) => {
    const table = (policy[parameter] ?? {}) as Readonly<Record<string, unknown>>;
    const without = codes.filter((code) => table[code] === undefined);
    return { outcome: isAmong(at, without), sets: [without], mends: [] };
  });
}

export function isTrue<F extends string>(fact: F): Test<F> {
  return onOne(fact, { isTrue: fact }, (at) => ({
    outcome: (values) => decided(values[at] === true),
    sets: [],
    mends: [true],
  }));
}

export function isFalse<F extends string>(fact: F): Test<F> {
  return onOne(fact, { isFalse: fact }, (at) => ({
    outcome: (values) => decided(values[at] === false),
    sets: [],
    mends: [false],
  }));
}

/** Where the first is true, so is the second. */
export function implies<F extends string>(one: F, other: F): Test<F> {
  return {
    reads: [one, other],
    meaning: { implies: [one, other] },
    under({ position }) {
      const [at, then] = [position(one), position(other)];
      return {
        reads: [at, then],
        outcome: (values) => decided(values[at] !== true || values[then] === true),
      };
    },
  };
}

/** The fact is known to exist; what stands in its place in a remedy is an ellipsis. */
export function given<F extends string>(fact: F): Test<F> {
  return onOne(fact, { given: fact }, (at) => ({
    outcome: (values) => decided(values[at] !== null),
    sets: [],
    mends: ["…"],
  }));
}

/** Holds, or fails, whatever the facts: for what a text says of the code that selected the edition. */
export function settled(holds: boolean): Test<never> {
  return {
    reads: [],
    meaning: holds,
    under: () => ({
      reads: [],
      outcome: () => decided(holds),
    }),
  };
}

/** Every one of the tests holds. */
export function all<F extends string>(...tests: readonly Test<F>[]): Test<F> {
  return {
    reads: [...new Set(tests.flatMap(({ reads }) => reads))],
    meaning: { all: tests.map(({ meaning }) => meaning) },
    under(scope) {
      const judges = tests.map((test) => test.under(scope));
      const needing = judges.flatMap(({ needs }) => needs ?? []);
      return {
        reads: [...new Set(judges.flatMap(({ reads }) => reads))],
        outcome: judges.map(({ outcome }) => outcome).reduce(worse),
        ways: (values) => joined(judges.map((judge) => waysOf(judge, values))),
        tells: (fact, values) => judges.flatMap((judge) => judge.tells?.(fact, values) ?? []),
        needs: (values) => greatestNeed(needing, values),
        constants: Object.assign({}, ...judges.map(({ constants }) => constants)) as Figures,
        figures: (values) => Object.assign({}, ...judges.map((judge) => judge.figures?.(values))) as Figures,
        mends: judges.flatMap(({ mends }) => mends ?? []),
        awaits: judges.flatMap(({ awaits }) => awaits ?? []),
        notYet: judges.find(({ notYet }) => notYet)?.notYet,
      };
    },
  };
}

function greatestNeed(needs: readonly NonNullable<Judge["needs"]>[], values: Values): Need | undefined {
  let greatest: Need | undefined;
  for (const needOf of needs) {
    const need = needOf(values);
    if (need && (!greatest || gap(need) > gap(greatest))) greatest = need;
  }
  return greatest;
}

/** The outcome of both: the stronger, since outcomes are numbered from holding to failing. */
function worse(one: Judge["outcome"], other: Judge["outcome"]): Judge["outcome"] {
  return (values) => {
    const first = one(values);
    return first === FAILS ? FAILS : (Math.max(first, other(values)) as Outcome);
  };
}

/** What a linear test asks under a policy: a bound, its facts still by name, and figures for messages. */
interface Asked<F> {
  readonly terms: readonly (readonly [fact: F, factor: number])[];
  readonly constant: number;
  readonly constants?: Figures | undefined;
}

function linear<F extends string>(
  meaning: Json,
  reads: readonly F[],
  ask: (scope: Scope) => Asked<F>,
): Test<F> {
  return {
    reads,
    meaning,
    under(scope) {
      const { terms, constant, constants } = ask(scope);
      const bound = linearBound(
        terms.map(([fact, factor]) => [scope.position(fact), factor]),
        constant,
      );
      const { raises } = bound;
      const [[one, factor], [other, itsFactor] = [one, 0], third] = bound.terms as readonly [Term, ...Term[]];
      const ways: Way[] = [
        [HOLDS, [bound]],
        [FAILS, [opposite(bound)]],
      ];
      return {
        reads: reads.map((fact) => scope.position(fact)),
        // Of one or two terms, as most are, without a loop: it is the inside of every answer.
        outcome: third
          ? (values) => decided(kept(bound, values))
          : (values) =>
              decided(
                factor * (values[one] as number) + itsFactor * (values[other] as number) + constant >= 0,
              ),
        ways: () => ways,
        needs: (values) =>
          raises < 0 ? undefined : { value: values[raises] as number, needed: bound.least(values) },
        constants,
      };
    },
  };
}

/** What a test of one fact that is no number comes to under a policy. */
export interface OnOne extends Pick<Judge, "outcome" | "figures" | "constants"> {
  /** The sets of codes that it tells apart. */
  readonly sets: readonly (readonly string[])[];
  /** Values that make it hold, the first lawful one first. */
  readonly mends: readonly Value[];
}

/** A test of one fact that is not a number. */
export function onOne<F extends string>(
  fact: F,
  meaning: Json,
  ask: (at: number, scope: Scope) => OnOne,
): Test<F> {
  return {
    reads: [fact],
    meaning,
    under(scope) {
      const at = scope.position(fact);
      const { sets, mends, ...asked } = ask(at, scope);
      return {
        ...asked,
        reads: [at],
        tells: (fact) => (fact === at ? sets : []),
        mends: [[at, mends]],
      };
    },
  };
}

function gap({ value, needed }: Need): number {
  return needed - value;
}
