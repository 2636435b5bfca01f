import {
  acts,
  calendar,
  examplesOf,
  iCalendar,
  planViceChairRotation,
  powerOffices,
  powersOf,
  rulebook,
  whoMay,
} from "@apk-governance/core";
import { describe, expect, it } from "vitest";
import { enumValueName } from "../src/schema/naming.ts";
import { ask } from "./serve.ts";

const offices = Object.keys(powerOffices.labels) as (keyof typeof powerOffices.labels)[];

describe("powersOf and whoMay", () => {
  it.each(["2005-01-01", "2010-01-01", "2023-06-01", "2026-07-01"])(
    "give on %s what the library gives, for every office",
    async (on) => {
      const query = offices.map(
        (office, i) =>
          `o${i}: powersOf(office: ${enumValueName(office)}, on: "${on}") { act kind text citations { source article } }`,
      );
      const { data, errors } = await ask(`{ ${query.join(" ")} }`);
      expect(errors).toBeUndefined();
      offices.forEach((office, i) => {
        expect(data?.[`o${i}`]).toEqual(
          powersOf(office, { on }).map(({ act, kind, text, citations }) => ({
            act,
            kind: kind.toUpperCase(),
            text: text.en,
            citations: citations.map(({ source, article }) => ({ source, article })),
          })),
        );
      });
    },
  );

  it("name who holds each act", async () => {
    const on = "2023-06-01";
    const query = acts.map(({ act }, i) => `a${i}: whoMay(act: "${act}", on: "${on}") { office officeName }`);
    const { data } = await ask(`{ ${query.join(" ")} powerActs { act } }`);
    expect(data?.powerActs).toEqual(acts.map(({ act }) => ({ act })));
    acts.forEach(({ act }, i) => {
      expect(data?.[`a${i}`]).toEqual(
        whoMay(act, { on }).map(({ office }) => ({
          office: enumValueName(office),
          officeName: powerOffices.labels[office].en,
        })),
      );
    });
  });

  it("refuse an unknown act and name the nearest", async () => {
    const { errors } = await ask(`{ whoMay(act: "session.convene-reguler", on: "2023-06-01") { office } }`);
    expect(errors?.[0]?.extensions).toMatchObject({
      code: "BAD_USER_INPUT",
      issues: [{ path: "act", code: "not_in_list" }],
      near: expect.arrayContaining(["session.convene-regular"]),
    });
  });
});

describe("planViceChairRotation", () => {
  const plan = `query ($input: ViceChairRotationInput!) {
    planViceChairRotation(input: $input) {
      ... on ViceChairRotation { terms { seat association from to } choices { id message certainty } }
      ... on InvalidFacts { issues { path code } }
    }
  }`;

  it("plans what the library plans", async () => {
    const input = { associations: ["a", "b", "c"], from: "2025-04-24", years: 3 };
    const { data } = await ask(plan, { input });
    expect(data?.planViceChairRotation).toMatchObject({ terms: planViceChairRotation(input) });
  });

  it("says why there can be no such plan", async () => {
    const { data } = await ask(plan, {
      input: { associations: ["a", "a"], from: "2025-04-24", years: 0 },
    });
    expect(data?.planViceChairRotation).toEqual({
      issues: expect.arrayContaining([
        { path: "associations[1]", code: "IMPOSSIBLE" },
        { path: "years", code: "OUT_OF_RANGE" },
      ]),
    });
  });
});

describe("due days and calendar", () => {
  it("give the next meeting of the Council, the yearly Session and the end of a term", async () => {
    const { data } = await ask(`{
      rolling: nextCouncilMeetingDue(previousMeeting: "2020-12-11")
      halfYear: nextCouncilMeetingDue(previousMeeting: "2020-12-11", mode: HALF_YEAR)
      due: sessionDue(year: 2020, sessionDates: ["2019-04-29"])
      held: sessionDue(year: 2019, sessionDates: ["2019-04-29"])
      viceChairTermEnd(from: "2024-02-29")
    }`);
    expect(data).toEqual({
      rolling: "2021-06-11",
      halfYear: "2021-06-30",
      due: "2020-12-31",
      held: null,
      viceChairTermEnd: "2025-02-28",
    });
  });

  it("give the duties of a period, and the same as iCalendar", async () => {
    const asked = { from: "2020-01-01", to: "2023-01-01", councilMeetings: ["2020-12-11"] };
    const { data } = await ask(
      `query ($from: Date!, $to: Date!, $councilMeetings: [Date!]) {
        calendar(from: $from, to: $to, councilMeetings: $councilMeetings) {
          duties { id due title message citations { source article } }
          iCalendar(language: KK)
        }
      }`,
      asked,
    );
    const duties = calendar(asked);
    expect(data?.calendar).toEqual({
      duties: duties.map(({ id, due, title, message, citations }) => ({
        ...{ id, due, title: title.en, message: message.en },
        citations: citations.map(({ source, article }) => ({ source, article })),
      })),
      iCalendar: iCalendar(duties, { language: "kk" }),
    });
  });

  it("refuse a period of more than a hundred years", async () => {
    const { data } = await ask(`{ calendar(from: "2009-05-01", to: "2109-12-01") { from } }`);
    expect(data?.calendar).toEqual({ from: "2009-05-01" });
    const { errors } = await ask(`{ calendar(from: "2009-05-01", to: "2110-01-01") { from } }`);
    expect(errors?.[0]?.extensions).toMatchObject({
      code: "BAD_USER_INPUT",
      issues: [{ path: "to", code: "out_of_range", message: expect.stringContaining("100 years") }],
    });
  });

  it("refuse a period that ends before it starts", async () => {
    const { errors } = await ask(`{ calendar(from: "2021-01-01", to: "2020-01-01") { from } }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", issues: [{ path: "to" }] });
  });
});

describe("rulebookDiff", () => {
  const query = `query ($from: Date!, $to: Date!, $cases: [DiffCaseInput!]) {
    rulebookDiff(from: $from, to: $to, cases: $cases) {
      rules { rule kind } conditions { condition kind } cases { rule before after }
    }
  }`;
  const days = { from: "2007-05-20", to: "2026-07-01" };

  it("tells the conditions that changed and the cases whose verdict did", async () => {
    const cases = rulebook.rules.flatMap(({ id }) =>
      examplesOf(id)
        .slice(0, 2)
        .map(({ facts }) => ({ rule: id, facts })),
    );
    const { data } = await ask(query, { ...days, cases });
    const of = rulebook.diff(days.from, days.to, { cases });
    for (const changed of Object.values({ ...of, from: "-", to: "-" }))
      expect(changed.length).toBeGreaterThan(0);
    expect(data?.rulebookDiff).toEqual({
      rules: of.rules.map(({ rule, kind }) => ({ rule, kind: kind.toUpperCase() })),
      conditions: of.conditions.map(({ condition, kind }) => ({ condition, kind: kind.toUpperCase() })),
      cases: of.cases.map(({ rule, before, after }) => ({
        rule,
        before: enumValueName(before),
        after: enumValueName(after),
      })),
    });
  });

  it("names every case that cannot be used, however many there are", async () => {
    const usable = { rule: "council.quorum", facts: { members: 75 } };
    const cases = Array.from({ length: 25 }, (_, i) =>
      i % 12 === 11 ? { ...usable, rule: "council.tea" } : usable,
    );
    const { errors } = await ask(query, { from: "2024-01-01", to: "2024-02-01", cases });
    const issues = errors?.[0]?.extensions?.issues as { readonly path: string }[];
    expect(issues.map(({ path }) => path)).toEqual(["cases[11].rule", "cases[23].rule"]);
  });

  it("names the case that cannot be used", async () => {
    const cases = [
      { rule: "council.quorum", facts: { members: 75 } },
      { rule: "council.tea", facts: {} },
      { rule: "council.quorum", facts: { members: "75" } },
    ];
    const { errors } = await ask(query, { ...days, cases });
    expect(errors?.[0]?.extensions).toMatchObject({
      code: "BAD_USER_INPUT",
      issues: [
        { path: "cases[1].rule", code: "not_in_list" },
        { path: "cases[2].facts.members", code: "wrong_type" },
      ],
    });
  });
});
