import { describe, expect, test } from "vitest";
import { rulebook } from "../rulebook.ts";
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
  type Stretch,
  years,
} from "./day-tests.ts";
import { FAILS, fromPolicy, HOLDS, OPEN, type Test } from "./tests.ts";

/** The test put to work on its own facts, in their order. */
function judged(of: Test, on: Day = "2023-06-01") {
  const policy = { notice: 10 };
  return of.under({ position: (fact) => of.reads.indexOf(fact), on, policy });
}

function outcome(of: Test, given: readonly (Day | null)[], on?: Day) {
  return judged(of, on).outcome(given.map((day) => day && dayNumber(day)));
}

/** The finding on ten days' notice. */
function notice(orderedOn: string | null, date: string | null) {
  const facts = { kind: "regular", orderedOn, date };
  const policy = { sessionNoticeDays: 10 };
  const { findings } = rulebook.assess("session.convocation", facts, { on: "2023-06-01", policy });
  const found = findings.find(({ id }) => id === "session.convocation.notice");
  return [found?.verdict, found?.shortfall];
}

test.each([
  ["2023-06-01", "2023-06-12", "satisfied", undefined],
  ["2023-06-01", "2023-06-11", "satisfied", undefined],
  ["2023-06-01", "2023-06-10", "violated", 1],
  ["2023-06-01", "2023-06-01", "violated", 10],
])("from %s to %s, ten days apart at least: %s", (orderedOn, date, verdict, shortfall) => {
  expect(notice(orderedOn, date)).toEqual([verdict, shortfall]);
});

test("a day that does not exist follows nothing, nothing follows it, and no number of days is short", () => {
  expect(notice("2023-06-01", null)).toEqual(["violated", undefined]);
  expect(notice(null, "2023-06-12")).toEqual(["violated", undefined]);
});

test.each([
  ["2023-06-01", "2023-06-11", HOLDS],
  ["2023-06-01", "2023-06-10", FAILS],
  ["2023-06-11", "2023-06-01", FAILS],
  ["2023-06-01", null, FAILS],
  [null, "2023-06-11", FAILS],
  [null, null, FAILS],
])("from %s to %s, ten days by the policy, all else known: the same", (earlier, later, expected) => {
  expect(outcome(atLeastDaysApart("earlier", "later", fromPolicy("notice")), [earlier, later])).toBe(
    expected,
  );
});

test.each([
  ["2023-06-01", "2023-06-02", HOLDS],
  ["2023-06-01", "2023-06-01", HOLDS],
  ["2023-06-02", "2023-06-01", FAILS],
  [null, "1969-12-31", HOLDS],
  ["2023-06-02", null, HOLDS],
  [null, null, HOLDS],
])("%s is not after %s, or there is nothing to compare", (earlier, later, expected) => {
  expect(outcome(inOrder("earlier", "later"), [earlier, later])).toBe(expected);
});

test.each([
  ["2023-05-31", HOLDS],
  ["2023-06-01", HOLDS],
  ["2023-06-02", OPEN],
  [null, OPEN],
])("what is dated %s has happened by 1 June 2023", (day, expected) => {
  expect(outcome(happened("day"), [day])).toBe(expected);
});

describe("done within a stretch after 28 February 2023", () => {
  const start = "2023-02-28";
  const done = (stretch: Stretch, planned: boolean) => doneWithin("done", stretch, "start", planned);

  test.each([
    [days(30), "2023-03-30", "2023-03-31"],
    [days(fromPolicy("notice")), "2023-03-10", "2023-03-11"],
    [months(6), "2023-08-28", "2023-08-29"],
    [years(1), "2024-02-28", "2024-02-29"],
    [nextHalfYear, "2023-12-31", "2024-01-01"],
  ])("of %j: %s is the last day; while nothing is done it is open till then", (stretch, last, late) => {
    const test = done(stretch, true);
    expect([last, late].map((day) => outcome(test, [day, start]))).toEqual([HOLDS, FAILS]);
    expect([last, late].map((on) => outcome(test, [null, start], on))).toEqual([OPEN, FAILS]);
    expect(judged(test).figures?.([null, dayNumber(start)])).toEqual({ due: last });
  });

  test.each([
    ["2023-08-28", "2023-08-28", HOLDS, HOLDS],
    ["2023-08-28", "2023-08-27", HOLDS, OPEN],
    ["2023-08-29", "2023-08-28", FAILS, OPEN],
    ["2023-08-30", "2023-08-29", FAILS, FAILS],
    ["2023-08-29", "2023-08-29", FAILS, FAILS],
  ])(
    "on %s, as of %s: a day to come counts where it is planned, else as not yet",
    (day, on, planned, not) => {
      expect(outcome(done(months(6), true), [day, start], on)).toBe(planned);
      expect(outcome(done(months(6), false), [day, start], on)).toBe(not);
    },
  );
});

describe("a stretch of three years has run out", () => {
  const interval = runOut("start", years(3));

  test.each([
    ["2020-06-01", HOLDS, "2023-06-01"],
    ["2020-06-02", FAILS, "2023-06-02"],
    ["2020-02-29", HOLDS, "2023-02-28"],
    [null, HOLDS, "–"],
  ])("by 1 June 2023 if it began on %s", (start, expected, due) => {
    expect(outcome(interval, [start])).toBe(expected);
    expect(judged(interval).figures?.([start && dayNumber(start)])).toEqual({ due });
  });
});

describe("held in a year", () => {
  const held = (given: readonly Day[], year: number, on: Day) =>
    judged(heldIn("days", "year"), on).outcome([given.map(dayNumber), year]);

  test.each([
    [["2022-12-31"], 2022, HOLDS],
    [["2021-12-31", "2023-01-01"], 2022, FAILS],
    [["2023-06-01"], 2023, HOLDS],
    [["2023-06-02"], 2023, OPEN],
    [[], 2024, OPEN],
  ])(
    "%j, in %s as of 1 June 2023: open while the year lasts, a day to come does not count",
    (of, year, is) => {
      expect(held(of, year, "2023-06-01")).toBe(is);
    },
  );

  test("is over with the last day of the year", () => {
    expect(["2023-12-30", "2023-12-31", "2024-01-01"].map((on) => held([], 2023, on))).toEqual([
      OPEN,
      FAILS,
      FAILS,
    ]);
  });
});
