import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assess } from "../kernel/assess.ts";
import { dayNumber, dayOf } from "../kernel/day.ts";
import { InvalidFactsError } from "../kernel/errors.ts";
import { councilCadence } from "../rules/council/cadence.ts";
import { sessionAnnual } from "../rules/session/annual.ts";
import { nextCouncilMeetingDue } from "./council-meeting.ts";
import { viceChairTermEnd } from "./vice-chair-term.ts";
import { heldIn, sessionDue } from "./yearly-session.ts";

const someDay = fc.integer({ min: dayNumber("2008-10-20"), max: dayNumber("9990-01-01") }).map(dayOf);

/** What the refusal names, as `path code`. */
function issuesOf(attempt: () => unknown): string[] {
  try {
    attempt();
  } catch (error) {
    if (error instanceof InvalidFactsError) return error.issues.map(({ path, code }) => `${path} ${code}`);
    throw error;
  }
  return [];
}

describe("the next meeting of the Council", () => {
  test.each([
    ["2020-12-11", "2021-06-11"],
    ["2022-08-31", "2023-02-28"],
    ["2023-08-31", "2024-02-29"],
    ["2024-02-29", "2024-08-29"],
    ["9998-06-30", "9998-12-30"],
  ])("after %s is due on %s: six calendar months, clamped to the end of the month", (previous, due) => {
    expect(nextCouncilMeetingDue(previous)).toBe(due);
  });

  test.each([
    ["2021-01-01", "2021-12-31"],
    ["2021-06-30", "2021-12-31"],
    ["2021-07-01", "2022-06-30"],
  ])("after %s is due on %s where half-years count", (previous, due) => {
    expect(nextCouncilMeetingDue(previous, { mode: "half-year" })).toBe(due);
  });

  test("on the due day keeps council.cadence, and a day later breaks it, in either mode", () => {
    fc.assert(
      fc.property(someDay, fc.constantFrom("rolling", "half-year"), (previousMeeting, mode) => {
        const due = nextCouncilMeetingDue(previousMeeting, { mode });
        const verdictOf = (nextMeeting: string) =>
          assess(
            councilCadence,
            { previousMeeting, nextMeeting },
            { on: due, policy: { councilIntervalMode: mode } },
          ).verdict;
        expect(verdictOf(due)).toBe("satisfied");
        expect(verdictOf(dayOf(dayNumber(due) + 1))).toBe("violated");
      }),
    );
  });
});

describe("the yearly Session", () => {
  test("is due on the last day of a year without one: 2020", () => {
    expect(sessionDue(["2019-04-29", "2021-01-11"], 2020)).toBe("2020-12-31");
    expect(sessionDue([], 2020)).toBe("2020-12-31");
  });

  test("is no longer due in a year with one: 2021", () => {
    expect(sessionDue(["2019-04-29", "2021-01-11", "2021-04-28"], 2021)).toBeNull();
  });

  test("was held on the first of two days in the year, in whatever order they are given", () => {
    expect(heldIn(["2021-11-02", "2021-04-28", "2019-04-29"], 2021)).toBe("2021-04-28");
    expect(heldIn(["2019-04-29"], 2021)).toBeUndefined();
  });

  test("on the due day keeps session.annual, and a day later breaks it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2009, max: 9990 }), (year) => {
        const due = sessionDue([], year) as string;
        const verdictOf = (day: string, on = day) =>
          assess(sessionAnnual, { year, sessionDates: [day] }, { on }).verdict;
        expect(verdictOf(due)).toBe("satisfied");
        expect(verdictOf(dayOf(dayNumber(due) + 1))).toBe("violated");
      }),
    );
  });
});

describe("the term of a Vice-Chair", () => {
  test.each([
    ["2025-04-24", "2026-04-24"],
    ["2024-02-29", "2025-02-28"],
    ["2023-02-28", "2024-02-28"],
  ])("from %s ends before %s: twelve calendar months, half-open", (from, to) => {
    expect(viceChairTermEnd(from)).toBe(to);
  });
});

describe("what cannot be read is refused with path and code", () => {
  test.each([
    ["2023-02-29", "previousMeeting not_a_date"],
    [undefined, "previousMeeting required"],
    [null, "previousMeeting wrong_type"],
    [20230101, "previousMeeting wrong_type"],
    ["9998-07-01", "previousMeeting out_of_range"],
  ])("a previous meeting on %s: %s", (previous, issue) => {
    expect(issuesOf(() => nextCouncilMeetingDue(previous as string))).toEqual([issue]);
  });

  test("a mode that is none, an option that is none, every problem at once", () => {
    const options = { mode: "quarterly", zone: "UTC" } as never;
    expect(issuesOf(() => nextCouncilMeetingDue("x", options))).toEqual([
      "previousMeeting not_a_date",
      "mode not_in_list",
      "zone unknown_fact",
    ]);
  });

  test.each([
    [["2021-13-01"], 2021, "sessionDates[0] not_a_date"],
    ["2021-01-11", 2021, "sessionDates wrong_type"],
    [[], 2008, "year out_of_range"],
    [[], Number.NaN, "year wrong_type"],
    [[], 2021.5, "year wrong_type"],
    [[], "2021", "year wrong_type"],
    [[], undefined, "year required"],
  ])("Sessions %j of the year %s: %s", (dates, year, issue) => {
    expect(issuesOf(() => sessionDue(dates as string[], year as number))).toEqual([issue]);
  });

  test.each([
    ["2023-02-29", "from not_a_date"],
    ["9998-01-01", "from out_of_range"],
    [undefined, "from required"],
  ])("a term from %s: %s", (from, issue) => {
    expect(issuesOf(() => viceChairTermEnd(from as string))).toEqual([issue]);
  });
});
