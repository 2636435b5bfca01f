import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Case, cases, wide } from "../../test/small-worlds.ts";
import { rulebook } from "../rulebook.ts";
import type { Fact } from "./facts.ts";
import type { Rule } from "./rule.ts";

const RUNS = Number(process.env.PROPERTY_RUNS ?? 40);

function verdictWith(
  rule: Rule,
  { facts, on, reading, policy }: Case,
  change: Readonly<Record<string, unknown>>,
) {
  const result = rulebook.safeAssess(rule.id, { ...facts, ...change }, { on, reading, policy });
  return result.ok ? result.assessment.verdict : "impossible";
}

function optionsOf({ on, reading, policy }: Case) {
  return { on, reading, policy };
}

/** What a remedy may make of a known fact, the value itself first. */
function permitted(fact: Fact, value: unknown, on: string): unknown[] {
  const others = wide(fact, on).filter((other) => other !== value);
  switch (fact.change) {
    case "raise":
      return [value, ...others.filter((other) => (other as number) > (value as number))];
    case "yield":
      return [value, ...others.filter((other) => (other as number) < (value as number))];
    case "repair":
      if (fact.kind === "flag") return [...new Set([value, true])];
      if (fact.kind === "day")
        return [
          value,
          ...(value === null || (value as string) > on
            ? others.filter((other) => (other as string) > on)
            : []),
        ];
      return fact.kind === "text" || fact.kind === "texts"
        ? [value ?? wide(fact, on)[1]]
        : [value, ...others];
    default:
      return [value];
  }
}

/** Whether some permitted change satisfies the rule, among at most so many. */
function somethingHelps(rule: Rule, given: Case, most: number): boolean | undefined {
  const { findings } = rulebook.assess(rule.id, given.facts, optionsOf(given));
  const lawful = new Set(
    findings.flatMap(({ verdict, facts }) => (verdict === "satisfied" ? Object.keys(facts) : [])),
  );
  let changes: Record<string, unknown>[] = [{}];
  for (const [name, value] of Object.entries(given.facts)) {
    const fact = rule.facts[name] as Fact;
    const values = fact.kind === "choice" && lawful.has(name) ? [value] : permitted(fact, value, given.on);
    changes = changes.flatMap((sofar) => values.map((other) => ({ ...sofar, [name]: other })));
    if (changes.length > most) return undefined;
  }
  return changes.some((change) => verdictWith(rule, given, change) === "satisfied");
}

describe.each(rulebook.rules.map((rule) => [rule.id, rule] as const))("a remedy for %s", (_, rule) => {
  test("satisfies the rule, raises counts by no more than is needed, and changes nothing that may not change", () => {
    fc.assert(
      fc.property(cases(rule, 200), (given) => {
        const result = rulebook.safeAssess(rule.id, given.facts, optionsOf(given));
        fc.pre(result.ok && result.assessment.verdict === "violated");
        if (!result.ok) return;
        const { remedies, noRemedy } = result.assessment;
        expect(remedies.length + (noRemedy ? 1 : 0)).toBe(1);
        for (const { change } of remedies) {
          expect(verdictWith(rule, given, change)).toBe("satisfied");
          for (const [name, value] of Object.entries(change)) {
            const fact = rule.facts[name] as Fact;
            expect(fact.change).toBeDefined();
            expect(given.facts).toHaveProperty(name);
            if (fact.change !== "raise") continue;
            expect(value).toBeGreaterThan(given.facts[name] as number);
            expect(verdictWith(rule, given, { ...change, [name]: (value as number) - 1 })).not.toBe(
              "satisfied",
            );
          }
        }
      }),
      { numRuns: RUNS },
    );
  }, 60_000);

  test("is missing only where no permitted change satisfies the rule", () => {
    fc.assert(
      fc.property(cases(rule, 20), (given) => {
        const result = rulebook.safeAssess(rule.id, given.facts, optionsOf(given));
        fc.pre(result.ok && result.assessment.verdict === "violated");
        if (!result.ok || result.assessment.remedies.length > 0) return;
        expect(somethingHelps(rule, given, 3000)).not.toBe(true);
      }),
      { numRuns: RUNS },
    );
  }, 60_000);
});
