import { describe, expect, test } from "vitest";
import { canonicalJson } from "../kernel/canonical.ts";
import { dayNumber, dayOf } from "../kernel/day.ts";
import { readings } from "../kernel/edition.ts";
import { InvalidFactsError } from "../kernel/errors.ts";
import { codesOf } from "../kernel/facts.ts";
import { languages } from "../kernel/text.ts";
import { rulebook } from "../rulebook.ts";
import { awardCodes, officeCodes } from "../rules/vocabulary.ts";
import { UnknownActError, UnknownOfficeError } from "./errors.ts";
import { powerOffices } from "./offices.ts";
import { acts, powers, powersOf, whoMay } from "./powers.ts";

const deputies = "secretariat-head vice-chair";

/** Who may on 1 June 2023, under either reading unless it says which. */
const on2023: readonly [act: string, offices: string, overview?: string][] = [
  ["session.convene-regular", "president"],
  ["session.convene-extraordinary", "president"],
  ["session.initiate-extraordinary", "apk-chairman council assembly-member"],
  ["session.propose-convocation", "council"],
  ["session.propose-agenda", "council"],
  ["session.approve-decisions", "apk-chairman"],
  ["session.develop-concepts", "session"],
  ["session.hear-member-reports", "session"],
  ["session.decide-other-matters", ""],
  ["session.recommend-to-state-bodies", "session"],
  ["session.consider-recommendations", "state-body"],
  ["council.form", "president"],
  ["council.approve-composition", "president"],
  ["council.appoint-other-members", "president"],
  ["council.convene-meeting", `${deputies} council-chairman`],
  ["council.agree-to-meeting", "apk-chairman", ""],
  ["council.decide-other-matters", "council"],
  ["secretariat.propose-work-plan", "council"],
  ["vice-chair.recommend", "council"],
  ["vice-chair.appoint", "president"],
  ["leadership.represent-assembly", deputies],
  ["leadership.carry-out-instructions", deputies],
  ["leadership.inform-chairman", deputies],
  ["membership.propose-candidates", "association"],
  ["membership.nominate-by-regional-session", "regional-session"],
  ["membership.nominate-by-association", "association"],
  ["membership.nominate-by-council", "council"],
  ["membership.nominate-by-rotation", "council regional-session"],
  ["membership.consider-candidates", "council"],
  ["membership.submit-candidates", deputies],
  ["membership.approve-members", "president"],
  ["membership.choose-members", "president"],
  ["membership.remove-members", "president"],
  ["membership.recall-members", "association"],
  ["membership.rotate-members", "council regional-session"],
  ["parliament.propose-mazhilis-candidates", ""],
  ["parliament.elect-mazhilis-deputies", ""],
  ["parliament.propose-senate-candidates", "council"],
  ["parliament.appoint-senators", "president", ""],
  ["parliament.elect-senators", "", "session"],
  ["award.establish", "council"],
  ["award.approve-regulations", "council"],
  ["award.decide-birlik", "president apk-chairman"],
  ...awardCodes.slice(1).map((award): [string, string] => [`award.decide-${award}`, ""]),
  ["association.accredit", "accreditation-commission"],
  ["regional.chair-assembly", "akim"],
  ["regional.form-council", "akim regional-chairman"],
  ["regional.head-council", "akim regional-chairman"],
  ["regional.determine-structure", "akim regional-chairman"],
  ["regional.agree-to-structure", "secretariat"],
  ["consent-council.approve-composition", "regional-council"],
  ["consent-council.elect-chair", "consent-council"],
  ["consent-council.assist-state-bodies", "consent-council"],
  ["concept.submit", "session"],
  ["concept.approve", "president"],
  ["assembly.review-draft-laws", "assembly"],
  ["assembly.monitor-interethnic-relations", "assembly"],
  ["journalists-club.recommend-to-media", "journalists-club"],
  ["friendship-house.strengthen-work", "akim"],
  ["association.integrate-community", "association"],
];

function offices(act: string, options: Parameters<typeof whoMay>[1]): string {
  return whoMay(act, options)
    .map(({ office }) => office)
    .join(" ");
}

describe("the table", () => {
  test.each(on2023)("%s on 2023-06-01: %s", (act, law, overview = law) => {
    expect(offices(act, { on: "2023-06-01" })).toBe(law);
    expect(offices(act, { on: "2023-06-01", reading: "overview" })).toBe(overview);
  });

  test("has no act beside these, each once", () => {
    expect(acts.map(({ act }) => act)).toEqual(on2023.map(([act]) => act));
    for (const { act } of acts)
      expect(act).toMatch(
        /^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)+$|^council\.form$|^award\.establish$|^vice-chair\.(recommend|appoint)$|^concept\.(submit|approve)$|^association\.accredit$/,
      );
  });

  test.each<[act: string, start: string, before: string, after: string]>([
    ["session.convene-regular", "2008-10-20", "", "president"],
    ["parliament.elect-mazhilis-deputies", "2007-05-21", "", "session"],
    ["parliament.propose-mazhilis-candidates", "2007-06-19", "", "council"],
    ["parliament.propose-mazhilis-candidates", "2022-06-07", "council", ""],
    ["parliament.elect-mazhilis-deputies", "2022-06-07", "session", ""],
    ["parliament.propose-senate-candidates", "2022-06-07", "", "council"],
    ["parliament.appoint-senators", "2022-06-07", "", "president"],
    ["parliament.appoint-senators", "2026-07-01", "president", ""],
    ["award.decide-birlik", "2007-07-26", "", "president apk-chairman"],
    ["association.accredit", "2018-11-20", "", "accreditation-commission"],
    ["consent-council.approve-composition", "2015-10-17", "", "regional-council"],
    ["consent-council.assist-state-bodies", "2015-10-17", "", "consent-council"],
    ["leadership.inform-chairman", "2008-10-20", "", deputies],
    ["concept.approve", "2013-04-18", "", "president"],
    ["friendship-house.strengthen-work", "2021-04-28", "", "akim"],
  ])("%s changes hands on %s", (act, start, before, after) => {
    expect(offices(act, { on: dayOf(dayNumber(start) - 1) })).toBe(before);
    expect(offices(act, { on: start })).toBe(after);
  });

  test.each<[act: string, on: string, cited: string, certainty: string]>([
    ["council.convene-meeting", "2023-06-01", "law-2008 overview", "interpreted"],
    ["membership.remove-members", "2023-06-01", "law-2008 law-2008 law-2008 law-2008 law-2008", "verified"],
    ["membership.remove-members", "2022-11-04", "law-2008 law-2008 law-2008 law-2008 law-2008", "presumed"],
    ["concept.approve", "2015-12-27", "decree-552", "interpreted"],
    ["concept.approve", "2015-12-28", "decree-148", "interpreted"],
    ["concept.approve", "2022-09-15", "decree-1014 reg-2011", "interpreted"],
    ["concept.approve", "2025-12-29", "decree-1144 reg-2024", "interpreted"],
    ["assembly.review-draft-laws", "2011-09-06", "overview", "overview"],
    ["assembly.review-draft-laws", "2011-09-07", "reg-2011 overview", "verified"],
    ["assembly.review-draft-laws", "2024-12-27", "overview", "overview"],
  ])("%s on %s stands in %s, %s", (act, on, cited, certainty) => {
    const [held] = whoMay(act, { on });
    expect(held?.citations.map(({ source }) => source).join(" ")).toBe(cited);
    expect(held?.certainty).toBe(certainty);
  });

  test("says which reading gives a power, where the two differ", () => {
    const readingOf = (act: string, reading: "law" | "overview") =>
      whoMay(act, { on: "2023-06-01", reading }).map((held) => held.reading);
    expect(readingOf("parliament.appoint-senators", "law")).toEqual(["law"]);
    expect(readingOf("parliament.elect-senators", "overview")).toEqual(["overview"]);
    expect(readingOf("council.agree-to-meeting", "law")).toEqual(["law"]);
    expect(readingOf("session.convene-regular", "overview")).toEqual([null]);
  });
});

describe("the operator's policy", () => {
  test("names who decides on awards of which no source does", () => {
    const policy = { awardDecider: { algys: "council" } };
    expect(offices("award.decide-algys", { on: "2023-06-01", policy })).toBe("council");
    expect(offices("award.decide-algys", { on: "2021-06-08", policy })).toBe("");
    expect(offices("award.decide-zhomart-zhan", { on: "2023-06-01", policy })).toBe("");
  });

  test("may give the Session other matters", () => {
    const may = (sessionOtherMatters: boolean) =>
      offices("session.decide-other-matters", { on: "2023-06-01", policy: { sessionOtherMatters } });
    expect([may(true), may(false)]).toEqual(["session", ""]);
  });

  test("ends every power on the day the Assembly ends", () => {
    const policy = { abolishedOn: "2026-09-01" };
    for (const { act } of acts) {
      for (const { edition } of whoMay(act, { on: "2026-08-31", policy }))
        expect(edition.to).toBe("2026-09-01");
      expect(whoMay(act, { on: "2026-09-01", policy })).toEqual([]);
    }
    expect(offices("concept.approve", { on: "2015-12-27", policy })).toBe("president");
    expect(whoMay("concept.approve", { on: "2015-12-27", policy })[0]?.edition.to).toBe("2015-12-28");
  });
});

describe("every power held", () => {
  const days = ["2007-07-26", "2008-10-20", "2016-03-21", "2023-06-01", "2026-06-30", "2026-07-01"];
  const all = days.flatMap((on) =>
    readings.flatMap((reading) =>
      codesOf(powerOffices).flatMap((office) =>
        powersOf(office, { on, reading }).map((held) => ({ on, held })),
      ),
    ),
  );

  test("is plain data on a day of its edition, cited from known sources", () => {
    for (const { on, held } of all) {
      expect(canonicalJson(JSON.parse(JSON.stringify(held)))).toBe(canonicalJson(held));
      expect(held.edition.from <= on && (held.edition.to === null || on < held.edition.to)).toBe(true);
      expect(held.citations.length).toBeGreaterThan(0);
      for (const { source } of held.citations) expect(rulebook.source(source)).toBeDefined();
    }
  });

  test("is found from the office and from the act alike", () => {
    for (const { on, held } of all.filter(({ held }) => held.reading !== "overview")) {
      expect(whoMay(held.act, { on })).toContainEqual(held);
    }
  });

  test("carries a notice once the constitutional basis is replaced", () => {
    for (const { on, held } of all) if (on === "2026-07-01") expect(held.notice, held.act).toBeDefined();
    expect(all.some(({ on, held }) => on === "2026-06-30" && held.notice === undefined)).toBe(true);
  });

  test("that rests on our reading says so", () => {
    for (const { held } of all) {
      if (held.certainty === "interpreted") expect(held.conditions?.en, held.act).toMatch(/our reading/);
    }
  });

  test("is worded in three languages", () => {
    for (const { text, conditions } of powers) {
      for (const words of [text, ...(conditions ? [conditions] : [])]) {
        for (const language of languages) expect(words[language].trim()).not.toBe("");
        expect(words.ru).toMatch(/[а-яё]/i);
      }
    }
  });
});

test("guidelines are asked of akims and of those who lead associations, and are no powers", () => {
  const guidelines = powers.filter(({ kind }) => kind === "guideline").map(({ act }) => act);
  expect(guidelines).toEqual(["friendship-house.strengthen-work", "association.integrate-community"]);
  const akim = powersOf("akim", { on: "2023-06-01" });
  expect(akim.find(({ act }) => act === guidelines[0])?.kind).toBe("guideline");
});

test("the President and the Chairman are different offices", () => {
  const actsOf = (office: "president" | "apk-chairman") =>
    powersOf(office, { on: "2023-06-01" }).map(({ act }) => act);
  expect(actsOf("apk-chairman")).toEqual([
    "session.initiate-extraordinary",
    "session.approve-decisions",
    "council.agree-to-meeting",
    "award.decide-birlik",
  ]);
  expect(actsOf("president").filter((act) => actsOf("apk-chairman").includes(act))).toEqual([
    "award.decide-birlik",
  ]);
});

test("offices are those of the rules, and three bodies", () => {
  expect(codesOf(powerOffices)).toEqual([...officeCodes, "assembly", "consent-council", "journalists-club"]);
});

describe("what cannot be answered is refused", () => {
  const on = "2023-06-01";

  test.each([
    ["session.convene-regulr", ["session.convene-regular"]],
    ["Session.Hear-Member-Report", ["session.hear-member-reports"]],
    ["", []],
    ["toString", []],
    [undefined, []],
  ])("the act %s, with those near to it", (act, near) => {
    expect(() => whoMay(act as string, { on })).toThrow(UnknownActError);
    try {
      whoMay(act as string, { on });
    } catch (error) {
      expect(error).toMatchObject({ name: "UnknownActError", code: "UNKNOWN_ACT", act: String(act) });
      expect((error as UnknownActError).near.slice(0, 1)).toEqual(near);
    }
  });

  test.each([
    ["councl", ["council"]],
    ["vice-chairs", ["vice-chair"]],
    ["toString", []],
    [null, []],
  ])("the office %s, with those near to it", (office, near) => {
    expect(() => powersOf(office as never, { on })).toThrow(UnknownOfficeError);
    try {
      powersOf(office as never, { on });
    } catch (error) {
      expect(error).toMatchObject({
        name: "UnknownOfficeError",
        code: "UNKNOWN_OFFICE",
        office: String(office),
      });
      expect((error as UnknownOfficeError).near.slice(0, 1)).toEqual(near);
    }
  });

  test.each<[unknown, string[]]>([
    [undefined, ["on required"]],
    [{}, ["on required"]],
    [{ on: "2023-02-29" }, ["on not_a_date"]],
    [{ on: 20230601 }, ["on wrong_type"]],
    [{ on, reading: "press" }, ["reading not_in_list"]],
    [{ on, policy: { abolishedOn: "x" } }, ["policy.abolishedOn not_a_date"]],
    [{ on, zone: "UTC" }, ["zone unknown_fact"]],
  ])("the options %j: %s", (options, issues) => {
    for (const ask of [
      () => powersOf("council", options as never),
      () => whoMay("council.form", options as never),
    ]) {
      try {
        ask();
        expect.unreachable();
      } catch (error) {
        expect(error).toBeInstanceOf(InvalidFactsError);
        const found = (error as InvalidFactsError).issues.map(({ path, code }) => `${path} ${code}`);
        expect(found).toEqual(issues);
      }
    }
  });
});
