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
  for (const fact of facts) if (values[fact] === undefined) return false;
  return true;
}

/** The positions at which it is so. */
export function where<T>(list: readonly T[], isSo: (item: T, i: number) => boolean): number[] {
  return [...list.keys()].filter((i) => isSo(list[i] as T, i));
}

export interface Bound {
  /** The position of the number that it pushes up, or -1, where 0 stands for the number. */
  readonly raises: number;
  /** The least value of that number; where there is none, 0 if the bound is kept and more if not. */
  least(numbers: Values): number;
  /** The bound with its numbers renamed: for two completions that differ in one number alone. */
  renamed(name: (number: number) => number): Bound;
}

/** Σ factor · number + constant ≥ 0; at most one factor is positive. */
export interface Linear extends Bound {
  readonly terms: readonly Term[];
  readonly constant: number;
}

/** A number, by position, times a factor. */
export type Term = readonly [number: number, factor: number];

/** The range of each number; the positions are those of the values. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

export function linearBound(terms: readonly Term[], constant: number): Linear {
  const [raises, divisor] = terms.find(([, factor]) => factor > 0) ?? [-1, 1];
  const bound: Linear = {
    terms,
    constant,
    raises,
    least: (numbers) =>
      ((numbers[raises] as number | undefined) ?? 0) - Math.floor(total(bound, numbers) / divisor),
    renamed: (name) =>
      linearBound(
        terms.map(([number, factor]) => [name(number), factor]),
        constant,
      ),
  };
  return bound;
}

/** The left side. */
function total({ terms, constant }: Linear, numbers: Values): number {
  let sum = constant;
  // A plain loop: it is the inside of every answer.
  for (const term of terms) sum += term[1] * (numbers[term[0]] as number);
  return sum;
}

/** The opposite of a linear bound on whole numbers: total ≤ −1. */
export function opposite({ terms, constant }: Linear): Linear {
  return linearBound(
    terms.map(([number, factor]) => [number, -factor]),
    -constant - 1,
  );
}

/** Whether the bound is kept; every number it speaks of is known. */
export function kept(bound: Linear, numbers: Values): boolean {
  return total(bound, numbers) >= 0;
}

/** Rounds after which bounds that feed each other are resolved exactly instead of being climbed step by step. */
const ROUNDS_BEFORE_CLOSING = 8;

/**
 * Rounds after which a climb is one to the largest number: a loop that adds the same each time, such as
 * `a ≥ b ≥ c ≥ d ≥ a + 1`. A loop that gains less than it is given comes to rest in some thousands, even with shares of
 * thousandths; one that gains more passes every number in some hundreds.
 */
const MOST_ROUNDS = 200_000;

/**
 * The least numbers that keep all bounds, with the known ones as they are; `null` if none do.
 *
 * Loops of two bounds are closed exactly (see `closeLoops`); a longer one that rises for ever is given up as such.
 */
export function leastSolution(
  bounds: readonly Bound[],
  values: Values,
  ranges: readonly Range[],
): number[] | null {
  const known = (i: number, otherwise: number) => (typeof values[i] === "number" ? values[i] : otherwise);
  const numbers = ranges.map(({ least }, i) => known(i, least));
  const most = ranges.map((range, i) => known(i, range.most));
  let asked = bounds;
  for (let round = 1; ; round++) {
    const raised = raise(asked, numbers, most);
    if (raised === null || round > MOST_ROUNDS) return null;
    if (!raised) return numbers;
    if (round === ROUNDS_BEFORE_CLOSING) asked = [...bounds, ...closeLoops(bounds)];
  }
}

/** Raises each number to what is asked of it, and says whether any rose; `null` if a bound cannot be kept. */
function raise(bounds: readonly Bound[], numbers: number[], most: readonly number[]): boolean | null {
  let raised = false;
  for (const bound of bounds) {
    const needed = bound.least(numbers);
    if (needed <= (numbers[bound.raises] ?? 0)) continue;
    if (needed > (most[bound.raises] ?? 0)) return null;
    numbers[bound.raises] = needed;
    raised = true;
  }
  return raised;
}

/**
 * For each bound on a number, what follows if another takes its place: from `3·for ≥ 2·present` and
 * `present ≥ for + against` follows `for ≥ 2·against`, which a climb would reach slowly, or never for `for ≥ present`.
 */
function closeLoops(bounds: readonly Bound[]): Linear[] {
  const linear = bounds.filter((bound): bound is Linear => "terms" in bound);
  return linear.flatMap((one) =>
    linear.flatMap((other) => {
      const back = factorOf(one, other.raises);
      return back < 0 ? [combined(one, factorOf(other, other.raises), other, -back)] : [];
    }),
  );
}

function factorOf({ terms }: Linear, number: number): number {
  return terms.find(([of]) => of === number)?.[1] ?? 0;
}

function combined(one: Linear, timesOne: number, other: Linear, timesOther: number): Linear {
  const numbers = new Set([...one.terms, ...other.terms].map(([number]) => number));
  return linearBound(
    [...numbers].map((number) => [
      number,
      factorOf(one, number) * timesOne + factorOf(other, number) * timesOther,
    ]),
    one.constant * timesOne + other.constant * timesOther,
  );
}
