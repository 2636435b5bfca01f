import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addMonths,
  dayNumber,
  dayOf,
  dayPattern,
  firstDay,
  halfYearStart,
  isDay,
  lastDay,
  yearOf,
} from "./day.ts";

const numbers = fc.integer({ min: dayNumber(firstDay), max: dayNumber(lastDay) });

/** The same day by the calendar of JavaScript, as a peer. */
function utc(number: number): Date {
  return new Date(number * 86_400_000);
}

describe("a day", () => {
  test("is the day that JavaScript's calendar tells, over all years", () => {
    fc.assert(
      fc.property(numbers, (number) => {
        expect(dayOf(number)).toBe(utc(number).toISOString().slice(0, 10));
        expect(dayNumber(dayOf(number))).toBe(number);
        expect(yearOf(number)).toBe(utc(number).getUTCFullYear());
        expect(isDay(dayOf(number))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    "2023-02-29",
    "1900-02-29",
    "2023-13-01",
    "2023-00-10",
    "2023-04-31",
    "1899-12-31",
    "9999-01-01",
    "2023-6-1",
    "",
    " 2023-06-01",
    "2023-06-01T00:00",
    "2023/06-01",
    "2023-06/01",
    "2023-06-0:",
    "2023-06-:1",
  ])("%s is none", (text) => expect(isDay(text)).toBe(false));

  test("is text, not what becomes a day as text", () => {
    expect(isDay(["2023-06-01"])).toBe(false);
  });

  test.each(["2000-02-29", "2000-03-01", "2400-02-29", "2100-02-28", "2100-03-01"])(
    "%s, where the calendar's 400 years turn or a leap day is left out, is the same there and back",
    (day) => expect(dayOf(dayNumber(day))).toBe(day),
  );
});

test("the pattern of JSON Schema accepts the same text", () => {
  const part = (length: number) =>
    fc.string({ unit: fc.constantFrom(..."0123456789- "), minLength: length, maxLength: length });
  const year = fc.oneof(
    fc.constantFrom("1899", "1900", "2000", "2023", "2024", "2100", "9998", "9999"),
    part(4),
  );
  const two = fc.oneof(
    fc.integer({ min: 0, max: 32 }).map((number) => String(number).padStart(2, "0")),
    part(2),
  );
  const text = fc.oneof(
    fc.tuple(year, two, two).map((parts) => parts.join("-")),
    fc.string(),
  );
  fc.assert(
    fc.property(text, (given) => {
      expect(isDay(given)).toBe(dayPattern.test(given));
    }),
    { numRuns: 20_000 },
  );
});

describe("months are added", () => {
  test.each([
    ["2022-08-31", 6, "2023-02-28"],
    ["2023-08-31", 6, "2024-02-29"],
    ["2020-12-11", 6, "2021-06-11"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2023-03-31", -1, "2023-02-28"],
  ])("%s and %i months give %s", (day, months, expected) => {
    expect(dayOf(addMonths(dayNumber(day), months))).toBe(expected);
  });
});

test.each([
  ["2021-01-11", 1, "2021-07-01"],
  ["2021-06-30", 2, "2022-01-01"],
  ["2021-07-01", 2, "2022-07-01"],
  ["2021-07-01", -1, "2021-01-01"],
])("from %s, %i half-years on starts %s", (day, halves, expected) => {
  expect(dayOf(halfYearStart(dayNumber(day), halves))).toBe(expected);
});
