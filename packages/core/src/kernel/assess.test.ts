import { describe, expect, test } from "vitest";
import { examplesOf } from "../examples.ts";
import { rulebook } from "../rulebook.ts";
import {
  associationAccreditation,
  awardConferral,
  awardEligibility,
  councilCadence,
  councilCompetence,
  councilDecision,
  councilMeeting,
  councilQuorum,
  membershipTermination,
  parliamentQuota,
  sessionAnnual,
  sessionCompetence,
  sessionConvocation,
  sessionDecision,
  sessionQuorum,
  sessionRecommendation,
} from "../rules/index.ts";
import { assess, assessTrusted } from "./assess.ts";
import { explain } from "./explain.ts";
import type { Facts, FactsOf, Rule } from "./rule.ts";

const on = "2023-06-01";
const ids = (conditions: readonly { readonly id: string }[]) => conditions.map(({ id }) => id);

describe("a Council decision one vote short", () => {
  const a = assess(
    councilDecision,
    { members: 75, present: 52, votesFor: 34, minuted: true, matter: "other" },
    { on },
  );

  test("is violated, with one finding for each condition", () => {
    expect(a.verdict).toBe("violated");
    expect(a.findings.map(({ id, verdict }) => [id, verdict])).toEqual([
      ["council.decision.quorum", "satisfied"],
      ["council.decision.majority", "violated"],
      ["council.decision.minutes", "satisfied"],
      ["council.decision.competence", "satisfied"],
    ]);
  });

  test("says how many votes more, from which article, in which edition, how sure", () => {
    const majority = a.findings[1]!;
    expect(majority.shortfall).toBe(1);
    expect(majority.citations[0]).toMatchObject({ source: "law-2008", article: "art. 10(6)" });
    expect(majority.edition).toEqual({ from: "2022-11-05", to: "2026-07-01", boundsCertainty: "presumed" });
    expect(majority.certainty).toBe("verified");
    expect(majority.facts).toEqual({ present: 52, votesFor: 34 });
    expect(majority.message.en).toBe("34 of 52 present voted for; needed (2/3): 35");
    expect(majority.message.ru).toBe("Голосов «за»: 34, присутствует: 52; нужно (2/3): 35");
    expect(majority.message.kk).toBe("Жақтап берілген дауыс: 34, қатысып отырғандар: 52; қажет (2/3): 35");
  });

  test("is put right by one vote", () => {
    expect(a.remedies.map(({ change }) => change)).toEqual([{ votesFor: 35 }]);
    expect(a.noRemedy).toBeUndefined();
  });
});

test("a finding carries the facts that the edition of the given code reads, and no others", () => {
  const facts = (ground: "death" | "health") =>
    assess(membershipTermination, { level: "regional", ground }, { on }).findings[0]!.facts;
  expect(facts("death")).toEqual({ ground: "death" });
  expect(facts("health")).toEqual({ ground: "health", level: "regional" });
});

describe("votes", () => {
  test("a vote for is taken from those who abstained, then from those against, where the sum is full", () => {
    const facts = {
      members: 75,
      present: 52,
      votesFor: 30,
      votesAgainst: 20,
      abstained: 2,
      minuted: true,
    } as const;
    const a = assess(councilDecision, { ...facts, matter: "other" }, { on });
    expect(a.remedies[0]?.change).toEqual({ votesFor: 35, votesAgainst: 17, abstained: 0 });
  });

  test("with nobody present a majority needs one vote", () => {
    const a = assess(councilDecision, { members: 75, present: 0, minuted: true, matter: "other" }, { on });
    expect(a.findings.map(({ shortfall }) => shortfall)).toEqual([50, undefined, undefined, undefined]);
    const known = assess(
      councilDecision,
      { members: 75, present: 0, votesFor: 0, minuted: true, matter: "other" },
      { on },
    );
    expect(known.findings.map(({ shortfall }) => shortfall)).toEqual([50, 1, undefined, undefined]);
  });

  test("the largest counts are judged exactly", () => {
    const members = 2_147_483_647;
    const quorum = (present: number) => assess(councilQuorum, { members, present }, { on }).verdict;
    expect([quorum(1_431_655_764), quorum(1_431_655_765)]).toEqual(["violated", "satisfied"]);
  });
});

describe("partial facts", () => {
  test("75 members and 10 votes for: no number present satisfies both thirds, though neither fails alone", () => {
    const a = assess(councilDecision, { members: 75, votesFor: 10 }, { on });
    expect(a.verdict).toBe("violated");
    expect(a.clashes.map(({ conditions }) => conditions)).toEqual([
      ["council.decision.quorum", "council.decision.majority"],
    ]);
    expect(a.missing).toEqual([]);
  });

  test("what is missing is listed with the conditions that wait for it, most conditions first", () => {
    const a = assess(councilDecision, {}, { on });
    expect(a.missing.map(({ fact, conditions }) => [fact, conditions.length])).toEqual([
      ["present", 2],
      ["members", 1],
      ["votesFor", 1],
      ["minuted", 1],
      ["matter", 1],
    ]);
  });

  test("a missing fact is named with those of its conditions that are open, not with those that hold anyhow", () => {
    const a = assess(councilDecision, { members: 75, votesFor: 45, votesAgainst: 10, minuted: true }, { on });
    expect(a.missing).toEqual([
      { fact: "present", conditions: ["council.decision.majority"] },
      { fact: "matter", conditions: ["council.decision.competence"] },
    ]);
  });

  test("a condition that holds wherever it applies is satisfied, though it is not known whether it does", () => {
    const facts = { initiatedBy: "council", requestingMembers: 0, members: 500 } as const;
    const a = assess(sessionConvocation, facts, { on });
    const initiative = a.findings.find(({ id }) => id === "session.convocation.initiative");
    expect(initiative?.verdict).toBe("satisfied");
  });

  test("a condition that is decided before all is known says yes or no, and what is not known", () => {
    const quorum = assess(councilDecision, { members: 75, votesFor: 45, votesAgainst: 10 }, { on })
      .findings[0];
    expect(quorum?.verdict).toBe("satisfied");
    expect(quorum?.message).toMatchObject({
      en: "At least 2/3 of all members take part – yes; not known: members present",
      ru: "Участвуют не менее 2/3 от общего числа членов – да; неизвестно: присутствует членов",
      kk: "Мүшелердің жалпы санының кемінде 2/3 бөлігі қатысады – иә; белгісіз: қатысып отырған мүшелер",
    });
    const majority = assess(councilDecision, { present: 60, votesAgainst: 30 }, { on }).findings[1];
    expect(majority?.verdict).toBe("violated");
    expect(majority?.message.en).toBe(
      "At least 2/3 of the members present vote for – no; not known: votes for",
    );
  });

  test("a remedy is given only if it is enough whatever the rest is", () => {
    const known = { members: 75, votesFor: 10, minuted: true, matter: "other" } as const;
    expect(assess(councilDecision, known, { on }).remedies[0]?.change).toEqual({ votesFor: 50 });
    const a = assess(councilDecision, { members: 75, votesFor: 10, minuted: true }, { on });
    expect(a.remedies).toEqual([]);
    expect(a.noRemedy?.en).toBe(
      "No permitted change is enough; not known: members present, votes against, abstained, matter",
    );
    const against = assess(councilDecision, { members: 75, present: 60, votesAgainst: 30 }, { on });
    expect(against.noRemedy?.en).toBe(
      "No permitted change is enough: At least 2/3 of the members present vote for",
    );
  });

  test("a remedy serves every edition that may be meant while the kind is unknown", () => {
    const known = { chamber: "senate", seats: 5, proposedBy: "council", decidedBy: "president" } as const;
    const a = assess(parliamentQuota, { ...known, candidates: 4 }, { on });
    expect(a.remedies[0]?.change).toEqual({ candidates: 5 });
    expect(assess(parliamentQuota, { ...known, candidates: 6 }, { on }).verdict).toBe("undetermined");
  });

  test("a remedy stands where an invariant settles what is left out", () => {
    const known = {
      applicationForm: true,
      registrationCertificate: true,
      applicant: "association",
      level: "regional",
      decidedBy: "other",
    } as const;
    const a = assess(associationAccreditation, known, { on });
    expect(a.remedies[0]?.change).toEqual({ decidedBy: "regional-commission" });
  });

  test("a remedy sets no day after the last of the calendar", () => {
    const known = {
      kind: "regular",
      convenedBy: "president",
      instrument: "presidential-order",
      date: null,
      venue: "Astana",
      agenda: ["accord"],
      orderedOn: null,
      initiatedBy: null,
      requestingMembers: 0,
      members: 5,
      proposedByCouncil: true,
    } as const;
    const remedies = (day: string) => assess(sessionConvocation, known, { on: day }).remedies;
    expect(remedies("9998-12-30").map(({ change }) => change)).toEqual([{ date: "9998-12-31" }]);
    expect(remedies("9998-12-31")).toEqual([]);
    expect(assess(sessionConvocation, known, { on: "9998-12-31" }).noRemedy?.en).toContain("date");
  });

  test("with unanimity as policy and one abstention, an unknown number of votes is settled at once", () => {
    const policy = { sessionMajority: [1, 1] };
    const a = assess(sessionDecision, { abstained: 1, approvedByChairman: true }, { on, policy });
    expect(a.verdict).toBe("violated");
  });
});

describe("not yet", () => {
  test("a meeting to come is listed as missing although given as null", () => {
    const a = assess(
      councilCadence,
      { previousMeeting: "2020-12-11", nextMeeting: null },
      { on: "2021-06-11" },
    );
    expect(a.verdict).toBe("undetermined");
    expect(ids(a.missing.map(({ fact }) => ({ id: fact })))).toEqual(["nextMeeting"]);
    expect(a.findings[0]?.message.en).toContain("not yet, as of 2021-06-11");
  });

  test("a year that lasts waits for its Session; a consideration to come, for its day", () => {
    const annual = assess(sessionAnnual, { year: 2023, sessionDates: [] }, { on });
    expect(annual.missing).toEqual([{ fact: "sessionDates", conditions: ["session.annual.held"] }]);
    const facts = { subject: "accord-and-unity", addressee: "state-body", sentOn: "2023-05-01" } as const;
    const later = assess(sessionRecommendation, { ...facts, consideredOn: "2023-06-02" }, { on });
    expect(later.missing).toEqual([
      { fact: "consideredOn", conditions: ["session.recommendation.considered"] },
    ]);
  });
});

describe("readings, conflicts and open questions", () => {
  test("the agreement of the Chairman is asked by the Law, not by the overview page; both show the conflict", () => {
    const facts = { convenedBy: "council-chairman", agreedWithChairman: false } as const;
    const law = assess(councilMeeting, facts, { on });
    const page = assess(councilMeeting, facts, { on, reading: "overview" });
    expect([law.verdict, page.verdict]).toEqual(["violated", "satisfied"]);
    expect(ids(law.conflicts)).toEqual(["council-agreement"]);
    expect(ids(page.conflicts)).toEqual(["council-agreement"]);
  });

  test("who fills the seats in the Senate, and what the medal is for, differs; both readings show the conflict", () => {
    for (const reading of ["law", "overview"] as const) {
      const [senators] = assess(parliamentQuota, {}, { on, reading }).conflicts;
      expect(senators?.conditions).toEqual(["parliament.quota.decider", "parliament.quota.candidates"]);
      const medal = { award: "birlik" } as const;
      expect(ids(assess(awardEligibility, medal, { on, reading }).conflicts)).toEqual(["birlik-merits"]);
    }
    expect(assess(awardEligibility, { award: "algys" }, { on }).conflicts).toEqual([]);
  });

  test("a conflict is shown only where the two readings differ", () => {
    const conflicts = (matter: "senate-deputies-election" | "member-reports", day: string) =>
      ids(assess(sessionCompetence, { matter }, { on: day }).conflicts);
    expect(conflicts("senate-deputies-election", on)).toEqual(["senators-elected-or-appointed"]);
    expect(conflicts("senate-deputies-election", "2022-06-06")).toEqual([]);
    expect(conflicts("member-reports", on)).toEqual([]);
  });

  test("what no source states is open until a policy answers it", () => {
    const facts = { members: 504, present: 351 };
    const open = assess(sessionQuorum, facts, { on });
    expect(open.verdict).toBe("undetermined");
    expect(open.openQuestions.map(({ parameter }) => parameter)).toEqual(["sessionQuorum"]);
    const answered = assess(sessionQuorum, facts, { on, policy: { sessionQuorum: [2, 3] } });
    expect(answered.verdict).toBe("satisfied");
    expect(answered.openQuestions).toEqual([]);
    expect(answered.findings[0]?.citations.map(({ source }) => source)).toEqual(["policy"]);
  });

  test("the threshold of a request is asked about only where members request the Session", () => {
    const open = (facts: Parameters<typeof assess<typeof sessionConvocation.facts>>[1]) =>
      assess(sessionConvocation, facts, { on }).openQuestions.map(({ parameter }) => parameter);
    expect(open({ kind: "regular" })).toEqual(["sessionNoticeDays"]);
    expect(open({ kind: "extraordinary", initiatedBy: "council" })).toEqual(["sessionNoticeDays"]);
    expect(open({ kind: "extraordinary", initiatedBy: "members" })).toEqual([
      "sessionNoticeDays",
      "extraordinaryThreshold",
    ]);
    // It may be such a one.
    for (const unknown of [{}, { initiatedBy: "members" }, { kind: "extraordinary" }] as const) {
      expect(open(unknown)).toEqual(["sessionNoticeDays", "extraordinaryThreshold"]);
    }
    expect(open({ initiatedBy: "council" })).toEqual(["sessionNoticeDays"]);
  });
});

describe("editions", () => {
  test("from 1 July 2026 the wording is presumed, with a notice and an open question", () => {
    const a = assess(councilQuorum, { members: 75, present: 50 }, { on: "2026-07-01" });
    expect(a.verdict).toBe("satisfied");
    expect(a.findings[0]).toMatchObject({ certainty: "presumed", edition: { from: "2026-07-01", to: null } });
    expect(a.findings[0]?.notice?.en).toContain("no act ending the Assembly was found");
    expect(a.openQuestions.map(({ parameter }) => parameter)).toEqual(["abolishedOn"]);
  });

  test("the day of abolition ends every rule, and the edition that stands then", () => {
    const policy = { abolishedOn: "2026-09-01" };
    const facts = { members: 75, present: 50 };
    expect(assess(councilQuorum, facts, { on: "2026-08-31", policy }).findings[0]?.edition.to).toBe(
      "2026-09-01",
    );
    const ended = assess(councilQuorum, facts, { on: "2026-09-01", policy });
    expect([ended.verdict, ended.findings]).toEqual(["not-in-force", []]);
  });

  test("an unknown matter cites every text that may decide, with the lowest certainty of them", () => {
    const finding = assess(councilCompetence, {}, { on }).findings[0]!;
    expect(finding.verdict).toBe("undetermined");
    expect(finding.certainty).toBe("interpreted");
    expect(finding.citations.length).toBeGreaterThan(5);
  });

  test("while the fact that selects the edition is unknown, the condition speaks in its own words", () => {
    const policy = { awardDecider: { algys: "council", "zhomart-zhan": "session" } };
    const asked = (facts: Parameters<typeof assess<typeof awardConferral.facts>>[1]) =>
      assess(awardConferral, facts, { on, policy }).findings.at(-1)?.message.en;
    expect(asked({})).toMatch(/^The office that the operator's policy names decides on the award/);
    expect(asked({ award: "algys" })).toMatch(/award is decided by: Council of the Assembly – not known/);
    expect(asked({ award: "zhomart-zhan", decidedBy: "council" })).toBe(
      "Decided by: Council of the Assembly; by the operator's policy this award is decided by: Session of the Assembly",
    );
  });
});

test.each(rulebook.rules)("facts of $id taken on trust give the same assessment", (rule) => {
  for (const { facts, on, reading, policy } of examplesOf(rule.id)) {
    for (const options of [{ on }, { on, reading, policy }]) {
      const checked = JSON.stringify(assess(rule as Rule, facts, options));
      expect(JSON.stringify(assessTrusted(rule as Rule, facts, options))).toBe(checked);
    }
  }
});

test("unknown, absent, blank and doubled facts taken on trust are read as checked ones are", () => {
  const check = <F extends Facts>(rule: Rule<F>, facts: FactsOf<F>) =>
    expect(assessTrusted(rule, facts, { on }).facts).toEqual(assess(rule, facts, { on }).facts);
  check(sessionConvocation, { date: undefined, orderedOn: null, venue: " ", agenda: [" ", "b", "a", "b"] });
  check(sessionConvocation, { date: null, orderedOn: undefined, venue: null, agenda: null });
  check(awardEligibility, { citizenships: ["RU", "KZ", "RU"], merits: undefined });
});

test("facts taken on trust that the rule does not have are answered as if nothing were known", () => {
  const facts = { members: 75, presnt: 50 } as object;
  expect(assessTrusted(councilQuorum, facts, { on }).toJSON()).toEqual(
    assess(councilQuorum, {}, { on }).toJSON(),
  );
});

test("an explanation names verdict, findings with citations and certainty, and the remedy", () => {
  const a = assess(councilQuorum, { members: 75, present: 40 }, { on });
  expect(explain(a)).toBe(
    [
      "council.quorum, 2023-06-01: violated",
      "✗ council.quorum.quorum: 40 of 75 members take part; needed (2/3): 50 [law-2008, art. 10(5); verified]",
      "Remedy: To satisfy the rule: members present – 50",
    ].join("\n"),
  );
  expect(explain(a, "kk")).toContain("бұзылды");
});
