/** What tests on days say where days are unknown must agree with what they say once the days are known. */
import { describe, expect, test } from "vitest";
import type { Bound, Value, Values } from "./bounds.ts";
import { type Day, dayNumber } from "./day.ts";
import {
  atLeastDaysApart,
  days,
  doneWithin,
  happened,
  heldIn,
  inOrder,
  months,
  nextHalfYear,
  runOut,
  years,
} from "./day-tests.ts";
import { FAILS, HOLDS, OPEN, type Scope, type Test } from "./tests.ts";

const UNKNOWN = undefined;

/** Ends of months, half-years and years, where stretches of the calendar are clamped or change. */
const daysOfAssessment = ["2023-06-30", "2023-07-01", "2023-08-31", "2023-12-31", "2024-02-29"];

function scopeOf(of: Test, on: Day): Scope {
  return { position: (fact) => of.reads.indexOf(fact), on, policy: {} };
}

function isKept(bound: Bound, values: Values): boolean {
  const raised = bound.raises < 0 ? 0 : (values[bound.raises] as number);
  return bound.least(values) <= raised;
}

/** The completions of the known values for which the ways do not lead to the outcome, and to it alone. */
function astray(of: Test, on: Day, known: Values, completions: readonly Values[]): Values[] {
  const { ways, outcome } = of.under(scopeOf(of, on));
  const all = ways?.(known) ?? [];
  const shifted = (bound: Bound) => bound.renamed((position) => position + 1);
  return completions.filter((values) => {
    const taken = all.filter(([, bounds]) => bounds.every((bound) => isKept(bound, values)));
    const renamed = all.filter(([, bounds]) => bounds.every((of) => isKept(shifted(of), [0, ...values])));
    return [taken, renamed].some((found) => found.length !== 1 || found[0]?.[0] !== outcome(values));
  });
}

function from(least: number, most: number): number[] {
  return Array.from({ length: most - least + 1 }, (_, i) => least + i);
}

function pairs(ones: readonly Value[], others: readonly Value[]): Value[][] {
  return ones.flatMap((one) => others.map((other) => [one, other]));
}

describe("the ways lead where the days do, once they are known", () => {
  test.each([inOrder("earlier", "later"), atLeastDaysApart("earlier", "later", 10)])(
    "of two days, either unknown or none: $meaning",
    (of) => {
      const [on, around] = ["2023-06-01", from(100, 125)];
      expect(astray(of, on, [UNKNOWN, UNKNOWN], pairs(around, around))).toEqual([]);
      expect(astray(of, on, [null, UNKNOWN], pairs([null], around))).toEqual([]);
      expect(astray(of, on, [UNKNOWN, null], pairs(around, [null]))).toEqual([]);
      expect(astray(of, on, [null, null], [[null, null]])).toEqual([]);
    },
  );

  test.each([
    happened("day"),
    runOut("day", years(3)),
    runOut("day", months(6)),
    runOut("day", nextHalfYear),
  ])("of one day, unknown or none: $meaning", (of) => {
    for (const on of daysOfAssessment) {
      const today = dayNumber(on);
      const around = from(today - 1200, today + 3).map((day) => [day]);
      expect(astray(of, on, [UNKNOWN], around)).toEqual([]);
      expect(astray(of, on, [null], [[null]])).toEqual([]);
    }
  });

  describe.each([days(30), months(6), years(1), nextHalfYear])("of a deed due by $meaning", (stretch) => {
    test.each([true, false])("and its start, either unknown, a day to come counting: %s", (planned) => {
      const of = doneWithin("done", stretch, "start", planned);
      for (const on of daysOfAssessment) {
        const today = dayNumber(on);
        const { due } = stretch.under(scopeOf(of, on));
        const starts = from(today - 380, today + 3);
        const around = starts.flatMap((start) =>
          [start, due(start), today].flatMap((day) => pairs(from(day - 1, day + 1), [start])),
        );
        expect(astray(of, on, [UNKNOWN, UNKNOWN], around)).toEqual([]);
        expect(astray(of, on, [null, UNKNOWN], pairs([null], starts))).toEqual([]);
      }
    });
  });

  test.each([
    [[]],
    [["2023-08-31"]],
    [["2022-12-31"]],
    [["2020-05-05", "2022-04-28", "2022-10-20", "2023-04-27"]],
    [["2019-04-29", "2021-01-11", "2025-01-01"]],
  ])("of the year in which one of %j falls", (days) => {
    const held = days.map(dayNumber);
    const years = from(2015, 2030).map((year) => [held, year]);
    for (const on of daysOfAssessment)
      expect(astray(heldIn("days", "year"), on, [held, UNKNOWN], years)).toEqual([]);
  });
});

describe("where the days of a year are unknown", () => {
  test.each([
    ["2023-06-01", 2022, [FAILS, HOLDS]],
    ["2023-06-01", 2023, [OPEN, HOLDS]],
    ["2023-01-01", 2023, [OPEN, HOLDS]],
    ["2023-12-31", 2023, [FAILS, HOLDS]],
    ["2023-12-31", 2024, [OPEN]],
  ])("as of %s, the sets of days to try bring about all that %s can come to", (on, year, outcomes) => {
    const of = heldIn("days", "year");
    const { tells, outcome } = of.under(scopeOf(of, on));
    const tried = tells?.(0, [UNKNOWN, year]) ?? [];
    expect(tried.map((held) => outcome([held, year]))).toEqual(outcomes);
    expect(tried[0]).toEqual([]);
    expect(tells?.(1, [UNKNOWN, year])).toEqual([]);
  });

  test("while the year is unknown too, a day is tried in this year, in the last, and in neither", () => {
    const of = heldIn("days", "year");
    const { tells, outcome } = of.under(scopeOf(of, "2023-06-01"));
    const tried = tells?.(0, [UNKNOWN, UNKNOWN]) ?? [];
    expect(tried[0]).toEqual([]);
    const comesTo = (year: number) => tried.map((held) => outcome([held, year]));
    expect([2021, 2022, 2023, 2024].map(comesTo)).toEqual([
      [FAILS, FAILS, FAILS],
      [FAILS, FAILS, HOLDS],
      [OPEN, HOLDS, OPEN],
      [OPEN, OPEN, OPEN],
    ]);
  });
});
