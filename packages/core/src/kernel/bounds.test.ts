import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Linear, leastSolution, linearBound } from "./bounds.ts";

const MOST = 2_147_483_647;
const ranges = (size: number, most = MOST) => Array.from({ length: size }, () => ({ least: 0, most }));
const unknown = (size: number) => Array.from({ length: size }, () => undefined);

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
    return linearBound(up < 0 ? terms : [[up, factor] as const, ...terms], constant);
  });

function isKept({ terms, constant }: Linear, numbers: readonly number[]): boolean {
  return terms.reduce((total, [i, factor]) => total + factor * (numbers[i] as number), constant) >= 0;
}

describe("the least solution", () => {
  test("keeps all bounds and is least in every number, or none exists: all numbers up to 8 are tried", () => {
    const grid = Array.from({ length: 9 ** 3 }, (_, n) => [n % 9, Math.floor(n / 9) % 9, Math.floor(n / 81)]);
    fc.assert(
      fc.property(fc.array(bounds, { maxLength: 6 }), (asked) => {
        const solutions = grid.filter((numbers) => asked.every((bound) => isKept(bound, numbers)));
        const least = leastSolution(asked, unknown(3), ranges(3, 8));
        if (solutions.length === 0) expect(least).toBeNull();
        else expect(least).toEqual([0, 1, 2].map((i) => Math.min(...solutions.map((of) => of[i] as number))));
      }),
      { numRuns: 1000 },
    );
  });

  test("of a loop that only unanimity could close is settled at once, not climbed", () => {
    const unanimous = linearBound(
      [
        [0, 1],
        [1, -1],
      ],
      0,
    );
    const present = (abstained: number) =>
      linearBound(
        [
          [1, 1],
          [0, -1],
        ],
        -abstained,
      );
    expect(leastSolution([unanimous, present(1)], unknown(2), ranges(2))).toBeNull();
    expect(leastSolution([unanimous, present(0)], unknown(2), ranges(2))).toEqual([0, 0]);
  });

  test("of a loop that contracts slowly is exact", () => {
    const nearly = linearBound(
      [
        [0, 1000],
        [1, -999],
      ],
      0,
    );
    const present = linearBound(
      [
        [1, 1],
        [0, -1],
      ],
      -1_000_000,
    );
    expect(leastSolution([nearly, present], unknown(2), ranges(2))).toEqual([999_000_000, 1_000_000_000]);
  });
});
