/**
 * Small worlds: for any rule, facts from domains small enough to try every completion
 *
 * The domains hold, beside plain values, those at which something changes: a day before and after each day that
 * follows from another. So what all completions in the small world agree on, all completions agree on.
 */
import fc from "fast-check";
import { addMonths, dayNumber, dayOf, firstDay, halfYearStart, lastDay } from "../src/kernel/day.ts";
import { codesOf, type Fact } from "../src/kernel/facts.ts";
import type { Rule } from "../src/kernel/rule.ts";
import type { Policy } from "../src/kernel/tests.ts";
import { rulebook } from "../src/rulebook.ts";
import type { ParameterName } from "../src/rules/policy.ts";

export interface Case {
  readonly on: string;
  readonly reading: "law" | "overview";
  readonly policy: Policy;
  readonly facts: Readonly<Record<string, unknown>>;
}

export interface Completion {
  readonly facts: Readonly<Record<string, unknown>>;
  readonly verdict: string;
  /** Verdicts of the conditions that apply, by id. */
  readonly findings: ReadonlyMap<string, string>;
}

const LARGEST_COUNT = 13;
const LARGEST_KNOWN_COUNT = 3;
/** Two of these may stand beside a count that must outweigh them: more would need larger worlds. */
const LARGEST_YIELDING_COUNT = 1;
const TINY_COUNT = 4;
const POLICY_DAYS = 2;
const POLICY_YEARS = 3;

/** Days on which something changes for the rule, and a few others. */
function daysFor(rule: Rule): string[] {
  const edges = rule.conditions.flatMap(({ editions }) =>
    editions.flatMap(({ from, to }) => (to ? [from, to] : [from])),
  );
  const around = [...new Set(edges)].flatMap((day) => [dayOf(dayNumber(day) - 1), day]);
  return [...around, "2021-06-15", "2023-06-30", "2023-12-31"];
}

const policies: fc.Arbitrary<Policy> = fc
  .record(
    {
      sessionNoticeDays: fc.constant(POLICY_DAYS),
      considerationDeadlineDays: fc.constant(POLICY_DAYS),
      extraordinaryThreshold: thresholds(),
      sessionQuorum: thresholds(),
      sessionMajority: thresholds(),
      requireCouncilProposal: fc.boolean(),
      sessionOtherMatters: fc.boolean(),
      awardRepeatable: fc.boolean(),
      awardIntervalYears: fc.constantFrom(0, POLICY_YEARS),
      awardDecider: fc.constantFrom({}, { algys: "council", "zhomart-zhan": "session" }),
      councilIntervalMode: fc.constantFrom("rolling", "half-year"),
      abolishedOn: fc.constantFrom("2021-06-15", "2023-07-01"),
    } satisfies Record<ParameterName, unknown>,
    { requiredKeys: [] },
  )
  .map((policy) => ({ ...policy }));

function thresholds() {
  return fc.constantFrom<unknown>([1, 2], [2, 3], [1, 1], { over: [1, 2] });
}

/** A day, a reading and a policy under which the rule is asked. */
function settings(rule: Rule) {
  return {
    on: fc.constantFrom(...daysFor(rule)),
    reading: fc.constantFrom("law" as const, "overview" as const),
    policy: fc.option(policies, { nil: {} }),
  };
}

/** A case of the rule of which nothing is known. */
export function unknownCases(rule: Rule): fc.Arbitrary<Case> {
  return fc.record({ ...settings(rule), facts: fc.constant({}) });
}

/** A case of the rule whose omitted facts have at most that many completions to try. */
export function cases(rule: Rule, most: number): fc.Arbitrary<Case> {
  return fc
    .record({
      ...settings(rule),
      order: fc.shuffledSubarray(Object.keys(rule.facts)),
      seeds: fc.array(fc.nat(), {
        minLength: Object.keys(rule.facts).length,
        maxLength: Object.keys(rule.facts).length,
      }),
    })
    .map(({ on, reading, policy, order, seeds }) => {
      let completions = 1;
      const omitted = new Set<string>();
      for (const name of order) {
        const size = wide(rule.facts[name] as Fact, on, toldApart(rule, name)).length;
        if (completions * size > most) break;
        completions *= size;
        omitted.add(name);
      }
      const known = Object.entries(rule.facts).flatMap(([name, fact], i) => {
        const domain = [...narrow(fact, on, toldApart(rule, name)), ...askedForExactly(rule, name)];
        return omitted.has(name) ? [] : [[name, domain[(seeds[i] as number) % domain.length]]];
      });
      return { on, reading, policy, facts: Object.fromEntries(known) };
    });
}

/** Every completion in the small world that keeps the invariants, with what the rule says of it. */
export function completionsOf(
  rule: Rule,
  { on, reading, policy, facts }: Case,
  domain = (name: string) => wide(rule.facts[name] as Fact, on, toldApart(rule, name)),
): Completion[] {
  const omitted = Object.keys(rule.facts).filter((name) => !(name in facts));
  let all: Record<string, unknown>[] = [{ ...facts }];
  for (const name of omitted) {
    const values = domain(name);
    all = all.flatMap((sofar) => values.map((value) => ({ ...sofar, [name]: value })));
  }
  return all.flatMap((complete) => {
    const result = rulebook.safeAssess(rule.id, complete, { on, reading, policy });
    if (!result.ok) return [];
    const { verdict, findings } = result.assessment;
    return [
      {
        facts: complete,
        verdict,
        findings: new Map(findings.map((finding) => [finding.id, finding.verdict])),
      },
    ];
  });
}

/** Omitted facts in which alone two completions with different verdicts differ. */
export function mattering(rule: Rule, { facts }: Case, completions: readonly Completion[]): string[] {
  const omitted = Object.keys(rule.facts).filter((name) => !(name in facts));
  return omitted.filter((name) => {
    const verdicts = new Map<string, string>();
    const rest = omitted.filter((other) => other !== name);
    return completions.some(({ facts, verdict }) => {
      const others = rest.map((other) => facts[other]).join("|");
      const before = verdicts.get(others);
      verdicts.set(others, verdict);
      return before !== undefined && before !== verdict;
    });
  });
}

/** What a known fact may be. */
function narrow(fact: Fact, on: string, codes: readonly string[]): unknown[] {
  if (fact.kind === "count") {
    return numbers(fact, fact.change === "yield" ? LARGEST_YIELDING_COUNT : LARGEST_KNOWN_COUNT);
  }
  if (fact.kind === "day") return [...(fact.nullable ? [null] : []), ...nearDays(on)];
  return wide(fact, on, codes);
}

/** Numbers that a test of the rule asks for exactly, beyond those that are known otherwise. */
function askedForExactly(rule: Rule, name: string): number[] {
  const meanings = rule.conditions.flatMap(({ editions }) => editions.map(({ test }) => test.meaning));
  const asked = meanings.flatMap((meaning) => {
    const { exactly } = meaning as Record<string, [string, number] | undefined>;
    return exactly?.[0] === name ? [exactly[1]] : [];
  });
  return [...new Set(asked)].filter((number) => number > LARGEST_KNOWN_COUNT && number <= LARGEST_COUNT);
}

/** Of each set of codes that a test of the rule asks for, the first; of one that is asked for whole, every code. */
function toldApart(rule: Rule, name: string): string[] {
  const found = new Set<string>();
  for (const { editions } of rule.conditions) {
    for (const { test } of editions) {
      const { includesAny, includesAll } = test.meaning as Record<string, [string, string[]] | undefined>;
      if (includesAny?.[0] === name) found.add(includesAny[1][0]!);
      if (includesAll?.[0] === name) for (const code of includesAll[1]) found.add(code);
    }
  }
  return [...found];
}

/** What an omitted fact may be; of sets, those of the codes that a rule tells apart. */
export function wide(fact: Fact, on: string, codes: readonly string[] = []): unknown[] {
  const none = fact.nullable ? [null] : [];
  const year = Number(on.slice(0, 4));
  switch (fact.kind) {
    case "count":
      return numbers(fact, LARGEST_COUNT);
    case "year":
      return [year - 1, year, year + 1].filter((of) => fact.accepts(of));
    case "flag":
      return [...none, true, false];
    case "choice":
      return [...none, ...codesOf(fact.vocabulary!)];
    case "day":
      return [...none, ...new Set(nearDays(on).flatMap(following))].filter(
        (of) => of === null || fact.accepts(of),
      );
    case "text":
      return [null, "x", "y"];
    case "texts":
      return [null, ["x"]];
    case "days":
      return subsets([`${year - 1}-06-01`, on, dayOf(dayNumber(on) + 1), `${year + 1}-01-02`]);
    case "codes":
      return subsets(
        fact.vocabulary ? [...new Set([...codes, codesOf(fact.vocabulary).at(-1)])] : ["KZ", "DE"],
      );
  }
}

/**
 * What a fact may be where all are omitted: few counts and days, and of the codes those that the rule names, with one
 * that it does not.
 */
export function tiny(rule: Rule, name: string, on: string): unknown[] {
  const fact = rule.facts[name] as Fact;
  const none = fact.nullable ? [null] : [];
  switch (fact.kind) {
    case "count":
      return [
        ...numbers(fact, fact.change === "yield" ? LARGEST_YIELDING_COUNT : TINY_COUNT),
        ...askedForExactly(rule, name),
      ];
    case "choice":
      return [...none, ...namedCodes(rule, name, codesOf(fact.vocabulary!))];
    case "day":
      return [...none, ...[-400, 0, 1, 400].map((days) => dayOf(dayNumber(on) + days))];
    case "text":
      return [null, "x"];
    default:
      return wide(fact, on, toldApart(rule, name));
  }
}

/** The codes of the fact that a test, an edition or a period of the rule names, and one more. */
function namedCodes({ conditions, invariants = [], inForce }: Rule, name: string, codes: readonly string[]) {
  const asked = conditions.flatMap(({ when, editions }) => [when, ...editions.map(({ test }) => test)]);
  const tests = [...asked, ...invariants].filter((test) => test?.reads.includes(name));
  const selecting = [...inForce, ...conditions.flatMap(({ by, editions }) => (by === name ? editions : []))];
  const said = JSON.stringify([tests.map((test) => test?.meaning), selecting.map((of) => of.for)]);
  const named = codes.filter((code) => said.includes(JSON.stringify(code)));
  return [...named, ...codes.filter((code) => !named.includes(code)).slice(-1)];
}

function numbers({ range }: Fact, most: number): number[] {
  return Array.from({ length: most + 1 }, (_, n) => n).filter((n) => n >= range!.least);
}

function nearDays(on: string): string[] {
  const number = dayNumber(on);
  return [-190, -3, 0, 1, 40].map((days) => dayOf(number + days));
}

/** The day, and those at which a stretch of time from it, or to it, ends. */
function following(day: string): string[] {
  const number = dayNumber(day);
  const months = [
    addMonths(number, 6),
    addMonths(number, -6),
    addMonths(number, 12 * POLICY_YEARS),
    addMonths(number, -12 * POLICY_YEARS),
    halfYearStart(number, 2) - 1,
    halfYearStart(number, -1),
  ];
  const ends = [number + POLICY_DAYS, number - POLICY_DAYS, ...months];
  return [number, ...ends]
    .flatMap((end) => [end - 1, end, end + 1])
    .filter((of) => of >= dayNumber(firstDay) && of <= dayNumber(lastDay))
    .map(dayOf);
}

function subsets<T>(items: readonly T[]): T[][] {
  return Array.from({ length: 2 ** items.length }, (_, set) => items.filter((_, i) => set & (1 << i)));
}
