import * as z from "zod/mini";
import { addMonths, type Day, dayNumber } from "../kernel/day.ts";
import { daySchema } from "../kernel/schema.ts";
import { dayWithin, readArguments } from "./arguments.ts";

/** A public Vice-Chair in office, on the days from `from` and before `to`. */
export interface ViceChairTerm {
  /** 1 or 2. */
  readonly seat: number;
  /** The id of the ethnocultural association. */
  readonly association: string;
  readonly from: Day;
  readonly to: Day;
}

/** What `vice-chair.appointment` asks; only the overview page says "annually". */
export const viceChairTermMonths = 12;

const argumentsSchema = z.lazy(() => z.strictObject({ from: daySchema() }));

/**
 * The day on which a Vice-Chair appointed from `from` is no longer in office: twelve calendar months on, clamped to the
 * end of the month. Terms are half-open, so the next one may start on that day.
 *
 * Throws `InvalidFactsError` where `from` is no day or the term ends beyond 9998-12-31.
 *
 * @see vice-chair.appointment
 * @example
 * viceChairTermEnd("2024-02-29") // => "2025-02-28"
 */
export function viceChairTermEnd(from: Day): Day {
  const given = readArguments("viceChairTermEnd", argumentsSchema, { from });
  return dayWithin("viceChairTermEnd", "from", addMonths(dayNumber(given.from), viceChairTermMonths));
}
