import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  allKnown,
  type Bound,
  kept,
  type Linear,
  leastSolution,
  linearBound,
  opposite,
  where,
} from "./bounds.ts";

const MOST = 2_147_483_647;
const ranges = (size: number, most = MOST) => Array.from({ length: size }, () => ({ least: 0, most }));
const unknown = (size: number) => Array.from({ length: size }, () => undefined);

/** The bound as long as it is not asked too often: a search that goes on for ever fails instead. */
function patient<B extends Bound>(bound: B): B {
  let asked = 0;
  const least: Bound["least"] = (numbers) => {
    if (++asked > 500) throw new Error("The search goes on for ever.");
    return bound.least(numbers);
  };
  return { ...bound, least };
}

/** A bound that pushes the first number up and the others down. */
const bounds = fc
  .record({
    up: fc.integer({ min: -1, max: 2 }),
    factor: fc.integer({ min: 1, max: 3 }),
    down: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 3, maxLength: 3 }),
    constant: fc.integer({ min: -4, max: 4 }),
  })
  .map(({ up, factor, down, constant }): Linear => {
    const terms = down.flatMap((times, i) => (i !== up && times > 0 ? [[i, -times] as const] : []));
    return patient(linearBound(up < 0 ? terms : [[up, factor] as const, ...terms], constant));
  });

/** Of each of three numbers, its value if it is known, and the least that it may be. */
const three = <T>(of: fc.Arbitrary<T>) => fc.array(of, { minLength: 3, maxLength: 3 });
const values = three(fc.option(fc.integer({ min: 2, max: 8 }), { nil: undefined, freq: 2 }));
const leasts = three(fc.integer({ min: 0, max: 2 }));

function isKept({ terms, constant }: Linear, numbers: readonly number[]): boolean {
  return terms.reduce((total, [i, factor]) => total + factor * (numbers[i] as number), constant) >= 0;
}

describe("a bound", () => {
  const numbers = three(fc.integer({ min: 0, max: 8 }));

  test("is kept by whole numbers, or its opposite is", () => {
    fc.assert(
      fc.property(bounds, numbers, (bound, of) => {
        expect(kept(bound, of)).toBe(isKept(bound, of));
        expect(kept(opposite(bound), of)).toBe(!isKept(bound, of));
      }),
    );
  });

  test("with its numbers renamed asks of them what it asked before", () => {
    fc.assert(
      fc.property(bounds, numbers, (bound, of) => {
        const renamed = bound.renamed((number) => 2 - number);
        expect(renamed.least(of.toReversed())).toBe(bound.least(of));
        expect(renamed.raises).toBe(bound.raises < 0 ? -1 : 2 - bound.raises);
      }),
    );
  });
});

test("a fact is known if it has a value or is known not to exist", () => {
  const values = [0, false, null, undefined];
  expect(where(values, (_, i) => allKnown([i], values))).toEqual([0, 1, 2]);
  expect(allKnown([0, 3], values)).toBe(false);
  expect(allKnown([], values)).toBe(true);
});

describe("the least solution", () => {
  test("keeps all bounds and is least in every number, or none exists: all numbers up to 8 are tried", () => {
    const grid = Array.from({ length: 9 ** 3 }, (_, n) => [n % 9, Math.floor(n / 9) % 9, Math.floor(n / 81)]);
    fc.assert(
      fc.property(fc.array(bounds, { maxLength: 6 }), values, leasts, (asked, known, lowest) => {
        const range = lowest.map((least) => ({ least, most: 8 }));
        const fits = (numbers: readonly number[]) =>
          numbers.every(
            (number, i) => number === known[i] || (known[i] === undefined && number >= lowest[i]!),
          );
        const solutions = grid.filter(
          (numbers) => fits(numbers) && asked.every((bound) => isKept(bound, numbers)),
        );
        const least = leastSolution(asked, known, range);
        if (solutions.length === 0) expect(least).toBeNull();
        else expect(least).toEqual([0, 1, 2].map((i) => Math.min(...solutions.map((of) => of[i] as number))));
      }),
      { numRuns: 2000 },
    );
  });

  test("of a loop that only unanimity could close is settled at once, not climbed", () => {
    const unanimous = atLeastAsMuch(0, 1, 0);
    const present = (abstained: number) => atLeastAsMuch(1, 0, abstained);
    expect(leastSolution([unanimous, present(1)], unknown(2), ranges(2))).toBeNull();
    expect(leastSolution([unanimous, present(0)], unknown(2), ranges(2))).toEqual([0, 0]);
  });

  test("of a loop that contracts slowly is exact, whatever else the numbers must reach", () => {
    const nearly = linearBound(
      [
        [1, -999],
        [0, 1000],
      ],
      -2000,
    );
    const twice = linearBound(
      [
        [0, -2],
        [1, 2],
      ],
      -2_000_000,
    );
    const some = [10, 20].map((least) => linearBound([[0, 1]], -least));
    const asked = [nearly, twice, ...some].map(patient);
    expect(leastSolution(asked, unknown(2), ranges(2))).toEqual([999_002_000, 1_000_002_000]);
  });

  test("of four that push each other up for ever does not exist, and is not climbed to number by number", () => {
    const more = (one: number, other: number, by: number) =>
      linearBound(
        [
          [one, 1],
          [other, -1],
        ],
        -by,
      );
    const loop = [more(0, 1, 0), more(1, 2, 0), more(2, 3, 0), more(3, 0, 1)];
    const started = performance.now();
    expect(leastSolution(loop, unknown(4), ranges(4))).toBeNull();
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  test("of three that push each other up ever less is exact, though it is far", () => {
    const share = linearBound(
      [
        [0, 1000],
        [2, -999],
      ],
      -1_000_000_000,
    );
    const same = [1, 2].map((one) =>
      linearBound(
        [
          [one, 1],
          [one - 1, -1],
        ],
        0,
      ),
    );
    expect(leastSolution([share, ...same], unknown(3), ranges(3))).toEqual(Array(3).fill(1_000_000_000));
  });

  test("of a loop through a bound that is not linear is climbed to", () => {
    const follows = (upTo: number): Bound => ({
      raises: 0,
      least: ([, other]) => Math.min((other as number) + 1, upTo),
      renamed: () => follows(upTo),
    });
    const back = atLeastAsMuch(1, 0, 0);
    expect(leastSolution([patient(follows(50)), back], unknown(2), ranges(2, 100))).toEqual([50, 50]);
    expect(leastSolution([patient(follows(101)), back], unknown(2), ranges(2, 100))).toBeNull();
  });
});

/** `one ≥ other + more` */
function atLeastAsMuch(one: number, other: number, more: number): Linear {
  const terms = [
    [other, -1],
    [one, 1],
  ] as const;
  return patient(linearBound(terms, -more));
}
