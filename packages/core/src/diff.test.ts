import { describe, expect, test } from "vitest";
import type { DiffOptions } from "./diff.ts";
import { examplesOf } from "./examples.ts";
import { includes } from "./kernel/edition.ts";
import { InvalidFactsError } from "./kernel/errors.ts";
import { rulebook } from "./rulebook.ts";

/** Whether tests of the rule compare with the day of the assessment: verdicts change with it, and no edition does. */
function dayDecides(id: string): boolean {
  const rule = rulebook.rule(id);
  const editions = rule.conditions.flatMap((condition) => condition.editions);
  const meanings = editions.filter(({ policy }) => !policy).map(({ test }) => test.meaning);
  return /"(happened|doneWithin|runOut|heldIn)"/.test(JSON.stringify(meanings));
}

const council = (from: string, to: string, options = {}) =>
  rulebook.diff(from, to, options).conditions.filter(({ rule }) => rule === "council.competence");

describe("the difference between two days", () => {
  test("is empty between a day and itself, and between two days of the same editions", () => {
    expect(rulebook.diff("2023-06-01", "2023-06-01")).toEqual({
      from: "2023-06-01",
      to: "2023-06-01",
      rules: [],
      conditions: [],
      cases: [],
    });
    expect(rulebook.diff("2023-06-01", "2023-06-02").conditions).toEqual([]);
  });

  test("names the matters that moved from the Mazhilis to the Senate in June 2022, with both citations", () => {
    const changed = council("2022-06-06", "2022-06-07").filter(({ kind }) => kind === "changed");
    expect(changed.map(({ codes }) => codes).sort()).toEqual([
      ["mazhilis-candidates"],
      ["senate-candidates"],
    ]);
    for (const { before, after } of changed) {
      expect(before?.to).toBe("2022-06-07");
      expect(after?.from).toBe("2022-06-07");
      expect(before?.citations.length).toBeGreaterThan(0);
      expect(after?.citations.length).toBeGreaterThan(0);
    }
  });

  test("says added where the Law begins and ended where an operator ends the Assembly", () => {
    const begins = rulebook.diff("2008-10-19", "2008-10-20").conditions;
    expect(begins.find(({ condition }) => condition === "council.quorum.quorum")).toMatchObject({
      kind: "added",
      before: null,
      after: { from: "2008-10-20" },
    });
    const policy = { abolishedOn: "2027-01-01" };
    const ends = rulebook.diff("2026-12-31", "2027-01-01", { policy }).conditions;
    expect(ends.find(({ condition }) => condition === "council.quorum.quorum")).toMatchObject({
      kind: "ended",
      after: null,
    });
    expect(rulebook.diff("2026-12-31", "2027-01-01", { policy }).rules).toContainEqual({
      rule: "session.quorum",
      codes: [],
      kind: "ended",
    });
  });

  test("says restated where only the certainty of the wording differs", () => {
    const [change] = rulebook
      .diff("2022-11-04", "2022-11-05")
      .conditions.filter(({ condition }) => condition === "council.quorum.quorum");
    expect(change).toMatchObject({
      kind: "restated",
      before: { certainty: "presumed" },
      after: { certainty: "verified" },
    });
  });

  test("follows the reading and the policy", () => {
    const agreement = (reading: string) =>
      rulebook
        .diff("2008-10-19", "2008-10-20", { reading: reading as "law" })
        .conditions.some(({ condition }) => condition === "council.meeting.agreement");
    expect([agreement("law"), agreement("overview")]).toEqual([true, false]);
    const notice = (policy: object) =>
      rulebook
        .diff("2008-10-19", "2008-10-20", { policy: policy as Record<string, unknown> })
        .conditions.some(({ condition }) => condition === "session.convocation.notice");
    expect([notice({}), notice({ sessionNoticeDays: 10 })]).toEqual([false, true]);
  });

  test("lists exactly the cases whose verdict is not the same, with both verdicts", () => {
    const senate = { rule: "council.competence", facts: { matter: "senate-candidates" } };
    const other = { rule: "council.competence", facts: { matter: "other" } };
    const { cases } = rulebook.diff("2022-06-06", "2022-06-07", { cases: [senate, other] });
    expect(cases).toEqual([{ ...senate, before: "violated", after: "satisfied" }]);
  });

  test("finds nothing only where no example of any rule changes its verdict", () => {
    const days = [
      "2007-07-01",
      "2010-01-01",
      "2021-06-08",
      "2021-06-09",
      "2022-06-07",
      "2023-06-01",
      "2026-07-01",
    ];
    for (const [i, from] of days.entries()) {
      for (const to of days.slice(i + 1)) {
        const cases = rulebook.rules.flatMap(({ id }) =>
          examplesOf(id).map(({ facts }) => ({ rule: id, facts })),
        );
        const diff = rulebook.diff(from, to, { cases });
        const changed = new Set(
          [...diff.rules, ...diff.conditions.filter(({ kind }) => kind !== "restated")].map(
            ({ rule }) => rule,
          ),
        );
        for (const { rule } of diff.cases) {
          if (!dayDecides(rule)) expect([...changed], `${rule} from ${from} to ${to}`).toContain(rule);
        }
      }
    }
  });

  test("gives editions that stand on their day", () => {
    for (const { before, after } of rulebook.diff("2015-01-01", "2024-01-01").conditions) {
      if (before) expect(includes(before, "2015-01-01")).toBe(true);
      if (after) expect(includes(after, "2024-01-01")).toBe(true);
    }
  });

  test("is refused with every problem of the days, the options and all cases, each where it is", () => {
    const refused = (from: unknown, to: unknown, options?: unknown) => {
      try {
        rulebook.diff(from as string, to as string, options as DiffOptions);
      } catch (error) {
        expect(error).toBeInstanceOf(InvalidFactsError);
        return (error as InvalidFactsError).issues.map(({ path, code }) => `${path} ${code}`);
      }
      return [];
    };
    const given = (options: unknown) => refused("2022-01-01", "2023-01-01", options);
    expect(refused("2023-02-29", "x")).toEqual(["from not_a_date", "to not_a_date"]);
    expect(refused(undefined, 5)).toEqual(["from required", "to wrong_type"]);
    for (const options of [null, 3, "x", []]) expect(given(options)).toEqual(["options wrong_type"]);
    expect(given({ bogus: 1, reading: "press", policy: { sessionNoticeDays: -1 } })).toEqual([
      "reading not_in_list",
      "policy.sessionNoticeDays out_of_range",
      "bogus unknown_fact",
    ]);
    for (const cases of [null, 3, "x", {}]) expect(given({ cases })).toEqual(["cases wrong_type"]);
    const cases = [
      { rule: "council.quorum", facts: { members: 75, present: 80 } },
      { rule: "council.quorum", facts: { members: 0, extra: 1 } },
      { facts: { members: 75 }, rule: "council.quorum" },
      { rule: "council.quorm", facts: null },
      { rule: "council.quorum", facts: null, name: "x" },
      { rule: "council.quorum" },
      null,
      {},
    ];
    expect(given({ cases })).toEqual([
      "cases[0].facts.present impossible",
      "cases[1].facts.members out_of_range",
      "cases[1].facts.extra unknown_fact",
      "cases[3].rule not_in_list",
      "cases[4].name unknown_fact",
      "cases[4].facts wrong_type",
      "cases[5].facts wrong_type",
      "cases[6] wrong_type",
      "cases[7].rule not_in_list",
    ]);
    expect(() => rulebook.diff("2022-01-01", "2023-01-01", { cases: cases.slice(3, 4) } as object)).toThrow(
      'cases[0].rule: no rule "council.quorm"; did you mean council.quorum',
    );
  });
});
