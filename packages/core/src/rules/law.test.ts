/**
 * What the texts say, once more and by hand: days, numbers and lists that the rules name by a constant
 *
 * The examples of a rule take a day from the constant that the rule takes it from, so they move along when it is wrong.
 */
import { describe, expect, test } from "vitest";
import { examplesOf } from "../examples.ts";
import type { Policy } from "../kernel/tests.ts";
import { rulebook } from "../rulebook.ts";

const on = "2023-06-01";

type Given = Readonly<Record<string, unknown>>;

function finding(id: string, condition: string, facts: Given, policy: Policy = {}) {
  const { findings } = rulebook.assess(id, facts, { on, policy });
  return findings.find((finding) => finding.id === `${id}.${condition}`);
}

function verdict(id: string, condition: string, facts: Given, policy?: Policy) {
  return finding(id, condition, facts, policy)?.verdict;
}

function issues(id: string, facts: Given, policy: Policy = {}) {
  const result = rulebook.safeAssess(id, facts, { on, policy });
  return result.ok ? [] : result.error.issues.map(({ path, code }) => `${path} ${code}`);
}

describe("the law changes on the day that the text names, not the day before or after", () => {
  test.each([
    ["1995-03-01", "Decree 2066 establishes the Assembly", "leadership.deputies.total"],
    ["2008-10-20", "the Law is adopted", "council.decision.majority"],
    ["2015-10-17", "the model provision on consent councils is adopted", "consent-council.formation.chair"],
    ["2018-11-20", "the Rules of accreditation are approved", "association.accreditation.registration"],
    ["2021-06-09", "the badge Algys is established", "award.eligibility.nominee"],
    ["2022-06-07", "the seats move to the Senate", "parliament.quota.chamber"],
    ["2022-11-05", "the Law is amended", "council.decision.majority"],
    ["2026-07-01", "the Constitution of 2026 takes effect", "council.decision.majority"],
  ])("%s: %s", (day, _, condition) => {
    const changesOn = (to: string) => {
      const { conditions } = rulebook.diff(daysFrom(to, -1), to);
      return conditions.map((change) => change.condition);
    };
    expect(changesOn(day)).toContain(condition);
    expect(changesOn(daysFrom(day, -1))).not.toContain(condition);
    expect(changesOn(daysFrom(day, 1))).not.toContain(condition);
  });
});

describe("art. 17: each ground for the end of a membership is cited to its own number", () => {
  const atBothLevels = [
    "own-initiative",
    "citizenship-or-residence-lost",
    "official-post-changed",
    "death",
    "court-ruling",
    "rotation",
    "recalled-by-association",
  ];
  const byPresident = [
    "health",
    "improper-performance",
    "discrediting-offence",
    "guilty-verdict",
    "other-grounds",
  ];

  test.each(atBothLevels.map((ground, i) => [ground, `art. 17(1)(${i + 1})`]))(
    "%s, %s",
    (ground, article) => {
      const found = finding("membership.termination", "ground", { level: "regional", ground });
      expect(found?.verdict).toBe("satisfied");
      expect(found?.citations[0]?.article).toBe(article);
    },
  );

  test.each(byPresident.map((ground, i) => [ground, `art. 17(2)(${i + 1})`]))("%s, %s", (ground, article) => {
    const facts = { level: "republican", ground, decidedBy: "council" };
    const found = finding("membership.termination", "ground", facts);
    expect(found?.verdict).toBe("satisfied");
    expect(found?.citations[0]?.article).toBe(article);
    const decision = finding("membership.termination", "decision", facts);
    expect(decision?.verdict).toBe("violated");
    expect(decision?.citations[0]?.article).toBe(article);
    expect(verdict("membership.termination", "ground", { ...facts, level: "regional" })).toBe("violated");
  });
});

test.each(["regional-session", "association", "council", "rotation"])(
  "art. 15: a candidate by %s is considered by the Council and submitted by its Vice-Chair",
  (route) => {
    const facts = { route, consideredByCouncil: false, submittedBy: "akim" };
    expect(verdict("membership.nomination", "consideration", facts)).toBe("violated");
    expect(verdict("membership.nomination", "submission", facts)).toBe("violated");
  },
);

test.each(["veterans-council", "mothers-council", "youth", "creative-unions", "assembly"])(
  "model provision: a consent council without %s is not formed",
  (left) => {
    const mandatory = ["veterans-council", "mothers-council", "youth", "creative-unions", "assembly"];
    const represented = mandatory.filter((code) => code !== left);
    expect(verdict("consent-council.formation", "representation", { represented })).toBe("violated");
  },
);

describe("overview, section 1, para. 7: the extraordinary Session", () => {
  const extraordinary = { kind: "extraordinary" };

  test.each(["chairman", "council", "members"])("%s may initiate it", (initiatedBy) => {
    expect(verdict("session.convocation", "initiative", { ...extraordinary, initiatedBy })).toBe("satisfied");
  });

  test.each([
    [0, "violated"],
    [1, "satisfied"],
  ])("a request of %i members: %s", (requestingMembers, expected) => {
    const facts = { ...extraordinary, initiatedBy: "members", requestingMembers, members: 3 };
    expect(verdict("session.convocation", "request", facts)).toBe(expected);
    expect(verdict("session.convocation", "request", facts, { extraordinaryThreshold: [1, 3] })).toBe(
      expected,
    );
  });
});

test("order of the President: the regular Session is convened by the President, as the press reports", () => {
  const found = finding("session.convocation", "convener", { kind: "regular", convenedBy: "apk-chairman" });
  expect(found?.verdict).toBe("violated");
  expect(found?.certainty).toBe("secondary");
});

test("policy: a decision of the Session by a majority needs somebody present", () => {
  const by = { sessionMajority: [1, 2] } as const;
  expect(verdict("session.decision", "majority", { present: 0, votesFor: 0 }, by)).toBe("violated");
  expect(verdict("session.decision", "majority", { present: 1, votesFor: 1 }, by)).toBe("satisfied");
});

test("appointment of a Vice-Chair by a decree is our reading of an order", () => {
  const found = finding("vice-chair.appointment", "instrument", { instrument: "presidential-decree" });
  expect([found?.verdict, found?.certainty]).toEqual(["satisfied", "interpreted"]);
});

test("statute of the medal Birlik, point 2.1: a person or an organisation", () => {
  const found = finding("award.eligibility", "nominee", { award: "birlik", nominee: "organisation" });
  expect([found?.verdict, found?.citations[0]?.article]).toEqual(["satisfied", "point 2.1"]);
});

describe("conflicts of the sources and open questions are stated where they matter, and nowhere else", () => {
  const stated = (id: string, facts: Given) => {
    const { conflicts, openQuestions } = rulebook.assess(id, facts, { on });
    return [...conflicts.map(({ id }) => id), ...openQuestions.map(({ parameter }) => parameter)];
  };

  test("the merits of Birlik: the statute and the page", () => {
    const facts = { nominee: "person", citizenships: ["KZ"], merits: ["statehood"] };
    expect(stated("award.eligibility", { ...facts, award: "birlik" })).toContain("birlik-merits");
    expect(stated("award.eligibility", { ...facts, award: "letter-of-thanks" })).not.toContain(
      "birlik-merits",
    );
  });

  test("senators, elected or appointed: for the decider and for the number of candidates", () => {
    const [example] = examplesOf("parliament.quota").filter(({ on: day }) => day === on);
    const { conflicts } = rulebook.assess("parliament.quota", example?.facts ?? {}, { on });
    const conflict = conflicts.find(({ id }) => id === "quota-elected-or-appointed");
    expect(conflict?.conditions).toEqual(["parliament.quota.decider", "parliament.quota.candidates"]);
  });

  test.each([
    ["senate-deputies-election", ["senators-elected-or-appointed"]],
    ["other", ["sessionOtherMatters"]],
    ["development-concepts", []],
  ])("the matter %s of the Session", (matter, expected) => {
    expect(stated("session.competence", { matter })).toEqual(expected);
  });
});

describe("the bounds of what can be asked", () => {
  test.each([
    [2008, ["year out_of_range"]],
    [2009, []],
    [9998, []],
    [9999, ["year out_of_range"]],
  ])("art. 9: the yearly Session of %i, the first year after the Law", (year, expected) => {
    expect(issues("session.annual", { year })).toEqual(expected);
  });

  test("a body that votes has a member at the least", () => {
    expect(issues("council.quorum", { members: 0 })).toEqual(["members out_of_range"]);
    expect(issues("council.quorum", { members: 1 })).toEqual([]);
  });

  test("policy: days of notice from none", () => {
    const facts = { kind: "regular" };
    expect(issues("session.convocation", facts, { sessionNoticeDays: -1 })).toEqual([
      "policy.sessionNoticeDays out_of_range",
    ]);
    expect(issues("session.convocation", facts, { sessionNoticeDays: 0 })).toEqual([]);
  });

  test.each(["rolling", "half-year"])("policy: six months counted %s", (councilIntervalMode) => {
    expect(issues("council.cadence", {}, { councilIntervalMode })).toEqual([]);
  });
});

function daysFrom(day: string, by: number): string {
  return new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10);
}
