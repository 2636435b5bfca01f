import { expect, test } from "vitest";
import { addDays, addMonths, dayNumber, dayOf, isDay } from "./civil-days.ts";

test.each([
  ["2024-01-31", 1, "2024-02-29"],
  ["2023-01-31", 1, "2023-02-28"],
  ["2024-02-29", 12, "2025-02-28"],
  ["2024-03-15", -12, "2023-03-15"],
  ["2024-01-01", -1, "2023-12-01"],
  ["9998-12-31", 1, "9998-12-31"],
] as const)(
  "%s and %s months is %s: the end of a shorter month, the end of the calendar",
  (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  },
);

test("days are counted across the end of a year, and within the calendar of the pages", () => {
  expect(addDays("2024-12-31", 1)).toBe("2025-01-01");
  expect(addDays("1900-01-01", -1)).toBe("1900-01-01");
  expect(dayOf(dayNumber("2026-07-01"))).toBe("2026-07-01");
});

test.each([
  ["2024-02-29", true],
  ["2023-02-29", false],
  ["2023-13-01", false],
  ["2023-1-1", false],
  ["1899-12-31", false],
  ["", false],
] as const)("whether %s is a day: %s", (text, expected) => {
  expect(isDay(text)).toBe(expected);
});
