import { describe, expect, test } from "vitest";
import { canonicalJson } from "../kernel/canonical.ts";
import { InvalidFactsError } from "../kernel/errors.ts";
import { languages } from "../kernel/text.ts";
import { calendar } from "./calendar.ts";
import type { CalendarRequest } from "./calendar-request.ts";
import { planViceChairRotation } from "./vice-chair-rotation.ts";

const year2021 = { from: "2021-01-01", to: "2022-01-01" };

function dues(request: CalendarRequest): [due: string, id: string, metOn: string | null][] {
  return calendar(request).map(({ due, id, metOn }) => [due, id, metOn]);
}

function issuesOf(request: unknown): string[] {
  try {
    calendar(request as CalendarRequest);
  } catch (error) {
    if (error instanceof InvalidFactsError) return error.issues.map(({ path, code }) => `${path} ${code}`);
    throw error;
  }
  return [];
}

describe("a meeting of the Council", () => {
  test("is due six months after each that is given, and met by the next", () => {
    const councilMeetings = ["2021-06-09", "2020-12-11", "2021-06-09"];
    expect(dues({ ...year2021, to: "2021-12-31", councilMeetings })).toEqual([
      ["2021-06-11", "council.cadence/2020-12-11", "2021-06-09"],
      ["2021-12-09", "council.cadence/2021-06-09", null],
    ]);
  });

  test("is due by half-years where the operator counts so", () => {
    const [duty] = calendar({
      ...{ from: "2021-12-31", to: "2022-01-01", councilMeetings: ["2021-01-11"] },
      policy: { councilIntervalMode: "half-year" },
    });
    expect(duty).toMatchObject({ due: "2021-12-31", condition: "council.cadence.interval" });
    expect(duty?.citations.map(({ source }) => source)).toEqual(["law-2008", "overview", "policy"]);
    expect(duty?.message.en).toContain("operator's policy");
  });

  test("is not due past the end of the calendar", () => {
    expect(dues({ from: "9998-12-01", to: "9998-12-31", councilMeetings: ["9998-12-01"] })).toEqual([]);
  });
});

describe("the yearly Session", () => {
  test("is due on the last day of each year of the period, from 2009 on, and met by the first of its year", () => {
    const sessions = ["2021-04-28", "2021-01-11", "2019-04-29"];
    expect(dues({ from: "2019-12-31", to: "2022-12-31", sessions })).toEqual([
      ["2019-12-31", "session.annual/2019", "2019-04-29"],
      ["2020-12-31", "session.annual/2020", null],
      ["2021-12-31", "session.annual/2021", "2021-01-11"],
    ]);
    expect(dues({ from: "2000-01-01", to: "2010-01-01" })).toEqual([
      ["2009-12-31", "session.annual/2009", null],
    ]);
  });
});

describe("the end of a Vice-Chair's term", () => {
  const viceChairTerms = planViceChairRotation({
    associations: ["a", "b", "c"],
    from: "2025-04-24",
    years: 2,
  });

  test("falls on the first day after it, and names who follows", () => {
    const found = calendar({ from: "2026-04-24", to: "2026-04-25", viceChairTerms });
    expect(found.map(({ message }) => message.en)).toEqual([
      expect.stringContaining("Seat 1: the term of a ends before 2026-04-24; c follows from 2026-04-24 on"),
      expect.stringContaining("Seat 2: the term of b ends before 2026-04-24; a follows from 2026-04-24 on"),
    ]);
    expect(found.every(({ notice }) => notice === undefined)).toBe(true);
  });

  test("names nobody where no later term is given", () => {
    const [duty] = calendar({ from: "2027-04-24", to: "2027-04-25", viceChairTerms });
    expect(duty).toMatchObject({
      metOn: null,
      condition: "vice-chair.appointment.rotation",
      certainty: "interpreted",
    });
    expect(duty?.message.en).toContain("another association follows");
  });
});

describe("the consideration of a recommendation", () => {
  const recommendations = [
    { id: "r-1", sentOn: "2021-05-01" },
    { id: "r-2", sentOn: "2021-05-01", consideredOn: "2021-05-20" },
  ];
  const period = { from: "2021-05-01", to: "2021-12-01", recommendations };

  test("has no day while the operator sets none", () => {
    expect(dues(period)).toEqual([]);
  });

  test("is due so many days after the recommendation was sent, cited as policy", () => {
    const request = { ...period, policy: { considerationDeadlineDays: 30 } };
    expect(dues(request)).toEqual([
      ["2021-05-31", "session.recommendation/r-1", null],
      ["2021-05-31", "session.recommendation/r-2", "2021-05-20"],
    ]);
    expect(calendar(request)[0]?.citations).toMatchObject([{ source: "policy" }]);
  });

  test("is not due past the end of the calendar", () => {
    expect(dues({ ...period, policy: { considerationDeadlineDays: 2_147_483_647 } })).toEqual([]);
  });
});

test("the period takes in its first day and leaves out its last", () => {
  const councilMeetings = ["2020-12-11"];
  expect(dues({ from: "2021-06-11", to: "2021-06-12", councilMeetings })).toHaveLength(1);
  expect(dues({ from: "2021-06-10", to: "2021-06-11", councilMeetings })).toHaveLength(0);
});

test("a duty carries the edition of its day: the notice from 2026-07-01 on, none after the end of the Assembly", () => {
  const request = { from: "2025-01-01", to: "2028-01-01" };
  const noticed = calendar(request).map(({ due, notice }) => [due, notice !== undefined]);
  expect(noticed).toEqual([
    ["2025-12-31", false],
    ["2026-12-31", true],
    ["2027-12-31", true],
  ]);
  expect(dues({ ...request, policy: { abolishedOn: "2026-12-31" } }).map(([due]) => due)).toEqual([
    "2025-12-31",
  ]);
});

test("every duty is plain data, cited, and worded in three languages", () => {
  const found = calendar({
    ...{ from: "2008-10-20", to: "2030-01-01", councilMeetings: ["2020-12-11"] },
    viceChairTerms: planViceChairRotation({ associations: ["a", "b"], from: "2025-04-24", years: 2 }),
    ...{ recommendations: [{ id: "r-1", sentOn: "2021-05-01" }], policy: { considerationDeadlineDays: 1 } },
  });
  expect(canonicalJson(JSON.parse(JSON.stringify(found)))).toBe(canonicalJson(found));
  expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
  for (const { title, message, citations } of found) {
    expect(citations.length).toBeGreaterThan(0);
    for (const language of languages) expect(`${title[language]}${message[language]}`).not.toMatch(/[{}]/);
  }
});

describe("what cannot be read is refused with path and code", () => {
  test.each<[string, unknown, string[]]>([
    ["nothing", undefined, [" required"]],
    ["null", null, [" wrong_type"]],
    ["no period", {}, ["from required", "to required"]],
    ["days that do not exist", { from: "2021-02-29", to: 1 }, ["from not_a_date", "to wrong_type"]],
    ["a period that ends as it starts", { from: "2021-01-01", to: "2021-01-01" }, ["to impossible"]],
    [
      "meetings that are no days",
      { ...year2021, councilMeetings: ["2021-01-01", null] },
      ["councilMeetings[1] wrong_type"],
    ],
    [
      "terms that overlap",
      {
        ...year2021,
        viceChairTerms: [1, 2].map((month) => ({
          seat: 1,
          association: "a",
          from: `2021-0${month}-01`,
          to: "2021-12-01",
        })),
      },
      ["viceChairTerms[1].from impossible"],
    ],
    [
      "a recommendation considered before it was sent",
      { ...year2021, recommendations: [{ id: "r", sentOn: "2021-05-01", consideredOn: "2021-04-30" }] },
      ["recommendations[0].consideredOn impossible"],
    ],
    [
      "recommendations of one id",
      {
        ...year2021,
        recommendations: [
          { id: "r", sentOn: "2021-05-01" },
          { id: "r", sentOn: "2021-05-02" },
        ],
      },
      ["recommendations[1].id impossible"],
    ],
    ["an unknown argument", { ...year2021, zone: "UTC" }, ["zone unknown_fact"]],
    [
      "an unknown policy, and one out of range",
      { ...year2021, policy: { deadline: 1, considerationDeadlineDays: -1 } },
      ["policy.considerationDeadlineDays out_of_range", "policy.deadline unknown_fact"],
    ],
    ["a policy that is none", { ...year2021, policy: null }, ["policy wrong_type"]],
  ])("%s", (_, request, expected) => {
    expect(issuesOf(request)).toEqual(expected);
  });
});
