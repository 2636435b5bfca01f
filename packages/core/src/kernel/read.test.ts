import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rulebook } from "../rulebook.ts";
import {
  councilCadence,
  councilDecision,
  councilQuorum,
  sessionConvocation,
  sessionQuorum,
} from "../rules/index.ts";
import { assess, assessTrusted, safeAssess } from "./assess.ts";
import { InvalidFactsError, UnknownRuleError } from "./errors.ts";
import type { AssessOptions } from "./read.ts";
import type { Facts, FactsOf, Rule } from "./rule.ts";

const on = "2023-06-01";

/** The issues as `path code`. */
function issues<F extends Facts>(rule: Rule<F>, facts: unknown, options: unknown = { on }): string[] {
  const result = safeAssess(rule, facts as FactsOf<F>, options as AssessOptions);
  return result.ok ? [] : result.error.issues.map(({ path, code }) => `${path} ${code}`);
}

describe("facts are refused", () => {
  test.each<[string, unknown, string[]]>([
    ["a number in a string", { members: "52" }, ["members wrong_type"]],
    ["a fraction", { present: 52.5 }, ["present wrong_type"]],
    ["a negative count", { present: -1 }, ["present out_of_range"]],
    ["-0", { present: -0 }, ["present wrong_type"]],
    ["NaN", { present: Number.NaN }, ["present wrong_type"]],
    ["Infinity", { present: Number.POSITIVE_INFINITY }, ["present wrong_type"]],
    ["2^53", { present: 2 ** 53 }, ["present out_of_range"]],
    ["one more than the largest count", { present: 2 ** 31 }, ["present out_of_range"]],
    ["no members at all", { members: 0 }, ["members out_of_range"]],
    ["null where there is no null", { present: null }, ["present wrong_type"]],
    ["a flag that is a number", { minuted: 1 }, ["minuted wrong_type"]],
    ["an unknown matter", { matter: "weather" }, ["matter not_in_list"]],
    ["a matter that is no text", { matter: 5 }, ["matter wrong_type"]],
    ["a matter of every object", { matter: "toString" }, ["matter not_in_list"]],
    ["an unknown fact", { votes: 1 }, ["votes unknown_fact"]],
    ["a prototype", JSON.parse('{"__proto__": 1}'), ["__proto__ unknown_fact"]],
    ["60 votes for with 52 present", { present: 52, votesFor: 60 }, ["votesFor impossible"]],
    ["80 present of 75 members", { members: 75, present: 80 }, ["present impossible"]],
    [
      "60 votes for with 40 members and present unknown",
      { members: 40, votesFor: 60 },
      ["votesFor impossible"],
    ],
    ["a list", [], [" wrong_type"]],
    ["nothing", null, [" wrong_type"]],
    ["facts that were not awaited", Promise.resolve({ present: 52 }), [" wrong_type"]],
    ["a map of facts", new Map([["present", 52]]), [" wrong_type"]],
    ["a set", new Set(), [" wrong_type"]],
    ["a date", new Date(0), [" wrong_type"]],
    ["a function", () => ({ present: 52 }), [" wrong_type"]],
    ["a text", "present", [" wrong_type"]],
    ["a blank text", "", [" wrong_type"]],
    ["a number", 52, [" wrong_type"]],
  ])("%s", (_, facts, expected) => {
    expect(issues(councilDecision, facts)).toEqual(expected);
  });

  test("of a module with the problem of each, since a module names facts as an object does", async () => {
    const module: string = "data:text/javascript,export const members = 75, present = 52.5";
    expect(issues(councilQuorum, await import(module))).toEqual(["present wrong_type"]);
  });

  test("with every problem at once, each where it is", () => {
    const facts = { members: "75", present: 52, votesFor: 60, minuted: "yes", matter: "x", extra: true };
    expect(issues(councilDecision, facts, { on: "2023-02-29" }).sort()).toEqual([
      "extra unknown_fact",
      "matter not_in_list",
      "members wrong_type",
      "minuted wrong_type",
      "on not_a_date",
      "votesFor impossible",
    ]);
  });

  test("in a list, with the place of the item", () => {
    expect(issues(sessionConvocation, { agenda: ["a", 5] })).toEqual(["agenda[1] wrong_type"]);
    expect(issues(sessionConvocation, { agenda: new Array(1) })).toEqual(["agenda[0] wrong_type"]);
  });

  test("where half of a surrogate pair stands in a text", () => {
    expect(issues(sessionConvocation, { venue: "\ud800" })).toEqual(["venue wrong_type"]);
  });

  test("where days are out of order, or do not exist", () => {
    expect(issues(councilCadence, { previousMeeting: "2023-06-01", nextMeeting: "2023-05-31" })).toEqual([
      "nextMeeting impossible",
    ]);
    expect(issues(councilCadence, { previousMeeting: "2023-02-29" })).toEqual(["previousMeeting not_a_date"]);
    expect(issues(councilCadence, { previousMeeting: 20230601 })).toEqual(["previousMeeting wrong_type"]);
  });
});

test("facts are found by their names, in whatever order they come and others came before", () => {
  const facts = { members: 75, present: 52, votesFor: 40, votesAgainst: 12, minuted: true, matter: "other" };
  const orders = fc.shuffledSubarray(Object.entries(facts));
  fc.assert(
    fc.property(orders, orders, (before, now) => {
      for (const given of [before, now].map((entries) => Object.fromEntries(entries))) {
        for (const answer of [assess, assessTrusted]) {
          const { facts } = answer(councilDecision, given as FactsOf<typeof councilDecision.facts>, { on });
          expect(facts).toEqual(given);
        }
      }
    }),
  );
  expect(() => assess(councilDecision, { nonsense: 1 } as object, { on })).toThrow("nonsense: unknown");
  expect(assessTrusted(councilDecision, facts as object, { on }).facts).toEqual(facts);
});

describe("options are refused", () => {
  test.each<[string, unknown, string[]]>([
    ["no options", null, ["on required"]],
    ["no day", {}, ["on required"]],
    ["a day that does not exist", { on: "2023-02-29" }, ["on not_a_date"]],
    ["a day before 1900", { on: "1899-12-31" }, ["on not_a_date"]],
    ["a day that is a number", { on: 20230601 }, ["on wrong_type"]],
    ["a Date", { on: new Date(0) }, ["on wrong_type"]],
    ["an unknown reading", { on, reading: "press" }, ["reading not_in_list"]],
    ["an unknown option", { on, polcy: {} }, ["polcy unknown_fact"]],
    ["options that were not awaited", Promise.resolve({ on }), ["on required"]],
    ["a policy that is a map", { on, policy: new Map() }, ["policy wrong_type"]],
    ["a policy that is a list", { on, policy: [] }, ["policy wrong_type"]],
    ["an unknown parameter", { on, policy: { quorum: [2, 3] } }, ["policy.quorum unknown_fact"]],
    [
      "a threshold of one number",
      { on, policy: { sessionQuorum: 0.5 } },
      ["policy.sessionQuorum wrong_type"],
    ],
    [
      "a threshold above one",
      { on, policy: { sessionQuorum: [3, 2] } },
      ["policy.sessionQuorum out_of_range"],
    ],
    [
      "a threshold of nothing",
      { on, policy: { sessionQuorum: [0, 2] } },
      ["policy.sessionQuorum out_of_range"],
    ],
    [
      "a threshold too fine",
      { on, policy: { sessionQuorum: { over: [1, 1001] } } },
      ["policy.sessionQuorum out_of_range"],
    ],
    ["days below zero", { on, policy: { sessionNoticeDays: -1 } }, ["policy.sessionNoticeDays out_of_range"]],
    [
      "a day of abolition that does not exist",
      { on, policy: { abolishedOn: "2026-13-01" } },
      ["policy.abolishedOn not_a_date"],
    ],
    [
      "a decider for birlik",
      { on, policy: { awardDecider: { birlik: "council" } } },
      ["policy.awardDecider.birlik unknown_fact"],
    ],
    [
      "a decider that is no office",
      { on, policy: { awardDecider: { algys: "king" } } },
      ["policy.awardDecider.algys not_in_list"],
    ],
  ])("%s", (_, options, expected) => {
    expect(issues(councilQuorum, { members: 75, present: 50 }, options)).toEqual(expected);
    expect(issues(councilQuorum, { members: 75, present: 50 }, options)).toEqual(expected);
  });
});

test("a day is none that spells the options of an assessment made before", () => {
  const policy = { abolishedOn: "2026-09-01" };
  const facts = { members: 75, present: 50 };
  assess(councilQuorum, facts, { on, policy });
  expect(issues(councilQuorum, facts, { on: JSON.stringify([on, "law", policy]) })).toEqual([
    "on not_a_date",
  ]);
});

test("of the days and policies asked about, no more are kept than are of use", () => {
  const { plans } = councilQuorum.compiled;
  for (let day = 1; day <= 300; day++) {
    const policy = { sessionNoticeDays: day };
    assess(councilQuorum, { members: 75, present: 50 }, { on, policy });
    expect(plans.size).toBeLessThanOrEqual(256);
  }
  expect(plans.size).toBeGreaterThan(40);
});

test("a refusal is an InvalidFactsError that names the rule and every problem", () => {
  const wrong = { members: 75, present: 80 };
  expect(() => assess(councilQuorum, wrong, { on })).toThrow(InvalidFactsError);
  expect(() => assess(councilQuorum, wrong, { on })).toThrow(
    "council.quorum: present: cannot be, together: members = 75, present = 80",
  );
});

test("an unknown rule is refused with the nearest ids", () => {
  expect(() => rulebook.assess("council.quorom", {}, { on })).toThrow(UnknownRuleError);
  expect(() => rulebook.rule("council.quorom")).toThrow(
    'no rule "council.quorom"; did you mean council.quorum',
  );
  expect(() => rulebook.rule("toString")).toThrow(UnknownRuleError);
});

test("facts that no rule reads are kept out of the answer: the caller may change the object afterwards", () => {
  const facts = { members: 75, present: 50 };
  const assessment = assess(councilQuorum, facts, { on });
  facts.present = 10;
  expect(assessment.facts).toEqual({ members: 75, present: 50 });
  expect(assessment.findings[0]?.verdict).toBe("satisfied");
});

test("any parameter may be given to any rule; the assessment carries those that its rule reads", () => {
  const policy = { sessionQuorum: [2, 3], sessionNoticeDays: 30 } as const;
  expect(assess(sessionQuorum, {}, { on, policy }).policy).toEqual({ sessionQuorum: [2, 3] });
  expect(assess(councilQuorum, {}, { on, policy }).policy).toEqual({});
});
