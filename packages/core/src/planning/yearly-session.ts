import * as z from "zod/mini";
import type { Day } from "../kernel/day.ts";
import { schemaOf } from "../kernel/schema.ts";
import { sessionAnnual } from "../rules/session/annual.ts";
import { readArguments } from "./arguments.ts";

const { sessionDates, year } = sessionAnnual.facts;
const argumentsSchema = z.lazy(() =>
  z.strictObject({ sessionDates: schemaOf(sessionDates), year: schemaOf(year) }),
);

/**
 * The last day on which the yearly Session of a calendar year (2009 to 9998) is still held in time, or `null` where
 * one of the days given falls in that year.
 *
 * Throws `InvalidFactsError` where an argument cannot be used.
 *
 * @see session.annual
 * @example
 * sessionDue(["2019-04-29"], 2020) // => "2020-12-31"
 */
export function sessionDue(sessionDates: readonly Day[], year: number): Day | null {
  const given = readArguments("sessionDue", argumentsSchema, { sessionDates, year });
  return heldIn(given.sessionDates, given.year) === undefined ? `${given.year}-12-31` : null;
}

/** The first of the days that falls in the year. */
export function heldIn(days: readonly Day[], year: number): Day | undefined {
  return days.filter((day) => day.startsWith(`${year}-`)).sort()[0];
}
