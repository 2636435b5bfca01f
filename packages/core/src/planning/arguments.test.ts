import { describe, expect, test } from "vitest";
import { dayOf } from "../kernel/day.ts";
import { InvalidFactsError } from "../kernel/errors.ts";
import { calendar } from "./calendar.ts";
import { nextCouncilMeetingDue } from "./council-meeting.ts";
import type { Duty } from "./duty.ts";
import { iCalendar } from "./icalendar.ts";
import { planViceChairRotation } from "./vice-chair-rotation.ts";
import { viceChairTermEnd } from "./vice-chair-term.ts";
import { sessionDue } from "./yearly-session.ts";

const rotation = { associations: ["a", "b", "c"], from: "2024-01-01", years: 1 };
const period = { from: "2024-01-01", to: "2024-12-31" };

/** Each takes what it is given in place of one argument. */
const calls: Readonly<Record<string, (given: never) => unknown>> = {
  "the dates of the Session": (given) => sessionDue(given, 2020),
  "the year of the Session": (given) => sessionDue([], given),
  "the previous meeting": (given) => nextCouncilMeetingDue(given),
  "the mode of the interval": (mode) => nextCouncilMeetingDue("2020-01-01", { mode }),
  "the first day of a term": (given) => viceChairTermEnd(given),
  "a rotation": (given) => planViceChairRotation(given),
  "the associations": (associations) => planViceChairRotation({ ...rotation, associations }),
  "the first day of a rotation": (from) => planViceChairRotation({ ...rotation, from }),
  "the seats": (seats) => planViceChairRotation({ ...rotation, seats }),
  "the years": (years) => planViceChairRotation({ ...rotation, years }),
  "the history": (history) => planViceChairRotation({ ...rotation, history }),
  "a calendar": (given) => calendar(given),
  "the first day of a calendar": (from) => calendar({ ...period, from }),
  "the last day of a calendar": (to) => calendar({ ...period, to }),
  "the policy": (policy) => calendar({ ...period, policy }),
  "the meetings": (councilMeetings) => calendar({ ...period, councilMeetings }),
  "the Sessions": (sessions) => calendar({ ...period, sessions }),
  "the terms": (viceChairTerms) => calendar({ ...period, viceChairTerms }),
  "the recommendations": (recommendations) => calendar({ ...period, recommendations }),
  "the duties": (given) => iCalendar(given),
  "the options of iCalendar": (given) => iCalendar([], given),
  "the language": (language) => iCalendar([], { language }),
  "the day of making": (madeOn) => iCalendar([], { madeOn }),
};

const wrong = [null, -1, 1.5, "x", true, [null], ["x"], [{}], { x: 1 }];

describe("what cannot be used", () => {
  test.each(Object.entries(calls))("as %s is refused in words that say why", (_, call) => {
    let refused = 0;
    for (const given of wrong) {
      try {
        call(given as never);
      } catch (error) {
        if (!(error instanceof InvalidFactsError)) throw error;
        refused += 1;
        for (const { message } of error.issues) expect(message).not.toMatch(/^(Invalid.*)?$/);
      }
    }
    expect(refused).toBeGreaterThan(5);
  });
});

test("a duty that lacks a part is refused with each part and its place", () => {
  const [duty] = calendar({ ...period, councilMeetings: ["2023-12-11"] });
  const { title: _, ...rest } = duty as Duty;
  try {
    iCalendar([duty as Duty, { ...rest, due: "2023-02-29", certainty: "sure" } as never]);
  } catch (error) {
    const { issues } = error as InvalidFactsError;
    expect(issues.map(({ path, code }) => `${path} ${code}`)).toEqual([
      "duties[1].due not_a_date",
      "duties[1].title required",
      "duties[1].certainty not_in_list",
    ]);
  }
  expect.assertions(1);
});

describe("very many", () => {
  const ids = Array.from({ length: 100_000 }, (_, i) => `id-${i}`);
  const twice = [...ids, "id-7"];
  const terms = ids.map((association, i) => ({ seat: 1, association, from: dayOf(i), to: dayOf(i + 1) }));
  const after = { from: dayOf(99_999), to: dayOf(100_001) };

  /** How many duties, or issues, come of them. */
  const asked: Readonly<Record<string, [ask: () => unknown, found: number]>> = {
    associations: [() => planViceChairRotation({ ...rotation, associations: twice }), 1],
    "days that cannot be read": [() => calendar({ ...period, sessions: ids }), 100_000],
    "arguments that there are not": [
      () => calendar(Object.fromEntries(ids.map((id) => [id, 1])) as never),
      100_002,
    ],
    recommendations: [
      () => calendar({ ...period, recommendations: twice.map((id) => ({ id, sentOn: "2024-01-01" })) }),
      1,
    ],
    terms: [() => calendar({ ...after, viceChairTerms: terms }), 2],
  };

  test.each(Object.entries(asked))("%s take no longer than so many can", (_, [ask, found]) => {
    const started = performance.now();
    expect(foundBy(ask)).toHaveLength(found);
    expect(performance.now() - started).toBeLessThan(4_000);
  });

  test("associations are refused at once where the rule is not in force on the first day", () => {
    const started = performance.now();
    const issues = foundBy(() =>
      planViceChairRotation({ associations: ids.slice(0, 3_000), from: "2001-01-01", years: 1 }),
    );
    expect(issues).toMatchObject([{ path: "from", code: "impossible" }]);
    expect(performance.now() - started).toBeLessThan(4_000);
  });

  function foundBy(ask: () => unknown): unknown {
    try {
      return ask();
    } catch (error) {
      return (error as InvalidFactsError).issues;
    }
  }
});

test("what is undefined is as if it were not given", () => {
  const nothing = { seats: undefined, history: undefined };
  expect(planViceChairRotation({ ...rotation, ...nothing })).toEqual(planViceChairRotation(rotation));
  const none = { councilMeetings: undefined, sessions: undefined, viceChairTerms: undefined };
  expect(calendar({ ...period, ...none, recommendations: undefined, policy: undefined })).toEqual(
    calendar(period),
  );
  expect(iCalendar([], { language: undefined, madeOn: undefined })).toBe(iCalendar([]));
  expect(nextCouncilMeetingDue("2020-12-11", { mode: undefined })).toBe("2021-06-11");
});
