/**
 * Bounds on numbers, and whether some numbers keep them all
 *
 * Every threshold and invariant of a rulebook pushes at most one number up ("votes for are at least two thirds of
 * those present") and the rest down. Numbers under such bounds have a least solution, found by raising each to what
 * is asked of it until nothing changes. If it keeps the bounds that only push down, the bounds can be kept;
 * otherwise no numbers keep them. So an unknown count is settled exactly, without trying its values.
 */

/** What is known of the facts, by position: `undefined` is unknown, `null` known not to exist. */
export type Value = number | boolean | string | readonly string[] | readonly number[] | null | undefined;
export type Values = readonly Value[];

export function allKnown(facts: readonly number[], values: Values): boolean {
  for (let i = 0; i < facts.length; i++) if (values[facts[i] as number] === undefined) return false;
  return true;
}

/** Σ factor · number + constant ≥ 0; at most one factor is positive. */
export interface Linear {
  readonly terms: readonly Term[];
  readonly constant: number;
}

/** A number, by position, times a factor. Loops over terms are plain ones: they are the inside of every answer. */
export type Term = readonly [number: number, factor: number];

/** `later ≥ from(earlier)`, where `from` never falls: day arithmetic with months and half-years. */
export interface Following {
  readonly later: number;
  readonly earlier: number;
  readonly from: (earlier: number) => number;
}

export type Bound = Linear | Following;

/** The range of each number; the positions are those of the values. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

/** Rounds after which bounds that feed each other are resolved exactly instead of being climbed step by step. */
const ROUNDS_BEFORE_CLOSING = 8;

/**
 * The least numbers that keep all bounds, with the known ones as they are; `null` if none do.
 *
 * Loops of two bounds are closed exactly (see `closeLoops`); a longer loop would still end, at the largest number.
 */
export function leastSolution(
  bounds: readonly Bound[],
  values: Values,
  ranges: readonly Range[],
): number[] | null {
  const numbers = ranges.map(({ least }, i) => (typeof values[i] === "number" ? values[i] : least));
  const most = ranges.map((range, i) => (typeof values[i] === "number" ? values[i] : range.most));
  let asked = bounds;
  for (let round = 1; ; round++) {
    const raised = raiseOnce(asked, numbers, most);
    if (raised === IMPOSSIBLE) return null;
    if (raised === UNCHANGED) return numbers;
    if (round === ROUNDS_BEFORE_CLOSING) asked = [...bounds, ...closeLoops(bounds, values)];
  }
}

const UNCHANGED = 0;
const RAISED = 1;
const IMPOSSIBLE = 2;

/** Raises each number to what is asked of it; a bound that cannot be kept stays so, since numbers only rise. */
function raiseOnce(bounds: readonly Bound[], numbers: number[], most: readonly number[]): number {
  let outcome = UNCHANGED;
  for (const bound of bounds) {
    const raised = raisedBy(bound);
    const needed = leastFor(bound, numbers);
    if (needed <= (raised < 0 ? 0 : (numbers[raised] as number))) continue;
    if (raised < 0 || needed > (most[raised] as number)) return IMPOSSIBLE;
    numbers[raised] = needed;
    outcome = RAISED;
  }
  return outcome;
}

/** The position of the number that the bound pushes up, or -1. */
export function raisedBy(bound: Bound): number {
  if ("later" in bound) return bound.later;
  const { terms } = bound;
  for (let i = 0; i < terms.length; i++) if ((terms[i] as Term)[1] > 0) return (terms[i] as Term)[0];
  return -1;
}

/** The least value of the number pushed up; for a bound that only pushes down, 0 if it is kept and more if not. */
export function leastFor(bound: Bound, numbers: Values): number {
  if ("later" in bound) return bound.from(numbers[bound.earlier] as number);
  const { terms } = bound;
  let rest = -bound.constant;
  let divisor = 1;
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i] as Term;
    if (term[1] > 0) divisor = term[1];
    else rest -= term[1] * (numbers[term[0]] as number);
  }
  return Math.ceil(rest / divisor);
}

/** Whether the bound is kept; every number it speaks of is known. */
export function kept(bound: Bound, numbers: Values): boolean {
  if ("later" in bound)
    return (numbers[bound.later] as number) >= bound.from(numbers[bound.earlier] as number);
  const { terms } = bound;
  let total = bound.constant;
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i] as Term;
    total += term[1] * (numbers[term[0]] as number);
  }
  return total >= 0;
}

/** The opposite of a linear bound on whole numbers: total ≤ −1. */
export function opposite({ terms, constant }: Linear): Linear {
  return { terms: terms.map(([number, factor]) => [number, -factor] as const), constant: -constant - 1 };
}

/** The bound with one number renamed: for two completions that differ in that number alone. */
export function renamed(bound: Bound, from: number, to: number): Bound {
  const name = (number: number) => (number === from ? to : number);
  return "later" in bound
    ? { ...bound, later: name(bound.later), earlier: name(bound.earlier) }
    : { ...bound, terms: bound.terms.map(([number, factor]) => [name(number), factor] as const) };
}

/**
 * For each two bounds that feed each other, what follows for one number alone: from `3·for ≥ 2·present` and
 * `present ≥ for + against` follows `for ≥ 2·against`, which a climb would reach slowly, or never for `for ≥ present`.
 */
function closeLoops(bounds: readonly Bound[], values: Values): Linear[] {
  const isFree = (number: number) => number >= 0 && typeof values[number] !== "number";
  const linear = bounds.filter((bound): bound is Linear => "terms" in bound && isFree(raisedBy(bound)));
  return linear.flatMap((one) =>
    linear.flatMap((other) => {
      const back = factorOf(one, raisedBy(other));
      const there = factorOf(other, raisedBy(one));
      return raisedBy(one) !== raisedBy(other) && back < 0 && there < 0
        ? [combined(one, factorOf(other, raisedBy(other)), other, -back)]
        : [];
    }),
  );
}

function factorOf(bound: Linear, number: number): number {
  return bound.terms.find(([of]) => of === number)?.[1] ?? 0;
}

function combined(one: Linear, timesOne: number, other: Linear, timesOther: number): Linear {
  const factors = new Map<number, number>();
  const add = (bound: Linear, times: number) => {
    for (const [number, factor] of bound.terms)
      factors.set(number, (factors.get(number) ?? 0) + factor * times);
  };
  add(one, timesOne);
  add(other, timesOther);
  return {
    terms: [...factors].filter(([, factor]) => factor !== 0),
    constant: one.constant * timesOne + other.constant * timesOther,
  };
}
