import * as z from "zod/mini";
import { addMonths, type Day, dayNumber, halfYearStart } from "../kernel/day.ts";
import { daySchema } from "../kernel/schema.ts";
import { councilIntervalModes } from "../rules/policy.ts";
import { dayWithin, readArguments } from "./arguments.ts";

/** How the six months are counted: from meeting to meeting, or by calendar half-years. */
export type CouncilIntervalMode = (typeof councilIntervalModes)[number];

/** `mode` is the operator's policy `councilIntervalMode`; without it the months roll, which is our reading. */
export interface CouncilMeetingOptions {
  readonly mode?: CouncilIntervalMode | undefined;
}

const argumentsSchema = z.lazy(() =>
  z.strictObject({
    previousMeeting: daySchema(),
    mode: z.optional(z.enum(councilIntervalModes, `expected ${councilIntervalModes.join(" or ")}`)),
  }),
);

/**
 * The last day on which the Council keeps its interval: six calendar months after the previous meeting, clamped to the
 * end of the month; with `mode: "half-year"` the last day of the half-year after that of the meeting.
 *
 * Throws `InvalidFactsError` where an argument cannot be used or the day lies beyond 9998-12-31.
 *
 * @see council.cadence, and through it law-2008, art. 10(3)
 * @example
 * nextCouncilMeetingDue("2020-12-11") // => "2021-06-11"
 */
export function nextCouncilMeetingDue(previousMeeting: Day, options: CouncilMeetingOptions = {}): Day {
  const given = readArguments("nextCouncilMeetingDue", argumentsSchema, { ...options, previousMeeting });
  const due = lastDayToMeet(dayNumber(given.previousMeeting), given.mode);
  return dayWithin("nextCouncilMeetingDue", "previousMeeting", due);
}

/** The same for numbers of days. */
export function lastDayToMeet(previous: number, mode: CouncilIntervalMode = "rolling"): number {
  return mode === "half-year" ? halfYearStart(previous, 2) - 1 : addMonths(previous, 6);
}
