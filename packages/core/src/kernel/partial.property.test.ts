import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Case,
  type Completion,
  cases,
  completionsOf,
  mattering,
  tiny,
  unknownCases,
} from "../../test/small-worlds.ts";
import { rulebook } from "../rulebook.ts";
import type { Assessment } from "./assessment.ts";
import type { Rule } from "./rule.ts";

const RUNS = Number(process.env.PROPERTY_RUNS ?? 50);
const MOST_COMPLETIONS = 2800;
/** In all cases of a rule together: a case of many completions is tried once. */
const TINY_COMPLETIONS = 60_000;

/** What the completions agree on, or `undetermined`. */
function agreement(verdicts: readonly string[]): string {
  return verdicts.every((verdict) => verdict === verdicts[0]) ? (verdicts[0] as string) : "undetermined";
}

function expectAgreement(
  rule: Rule,
  given: Case,
  assessment: Assessment,
  completions: readonly Completion[],
): void {
  expect(assessment.verdict).toBe(agreement(completions.map(({ verdict }) => verdict)));
  const omitted = assessment.missing.map(({ fact }) => fact).filter((fact) => !(fact in given.facts));
  expect(omitted.sort()).toEqual(mattering(rule, given, completions).sort());
}

/** A condition that does not apply counts as holding; one that never applies has no finding. */
function expectFindings(assessment: Assessment, completions: readonly Completion[]): void {
  const ids = new Set(completions.flatMap(({ findings }) => [...findings.keys()]));
  const expected = [...ids].map((id) => {
    return [id, agreement(completions.map(({ findings }) => findings.get(id) ?? "satisfied"))];
  });
  const found = assessment.findings.map(({ id, verdict }) => [id, verdict]);
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected));
}

function expectClashes({ verdict, findings, clashes }: Assessment, completions: readonly Completion[]): void {
  const bearable = (conditions: readonly string[]) =>
    completions.some(({ findings }) => conditions.every((id) => findings.get(id) !== "violated"));
  for (const { conditions } of clashes) {
    expect(bearable(conditions)).toBe(false);
    for (const left of conditions) expect(bearable(conditions.filter((id) => id !== left))).toBe(true);
  }
  const alone = findings.some((finding) => finding.verdict === "violated");
  expect(clashes.length > 0).toBe(verdict === "violated" && !alone);
}

/** The verdict, each finding, what is missing and what clashes, as all completions have it. */
function expectAll(rule: Rule, given: Case, completions: readonly Completion[]): void {
  const { facts, on, reading, policy } = given;
  const result = rulebook.safeAssess(rule.id, facts, { on, reading, policy });
  if (!result.ok) {
    expect(completions).toEqual([]);
    expect(result.error.issues.map(({ code }) => code)).toContain("impossible");
  } else if (completions.length > 0) {
    expectAgreement(rule, given, result.assessment, completions);
    expectFindings(result.assessment, completions);
    expectClashes(result.assessment, completions);
  }
}

describe.each(rulebook.rules.map((rule) => [rule.id, rule] as const))("partial facts of %s", (_, rule) => {
  test("say what all completions say: the verdict, each finding, what is missing, what clashes", () => {
    fc.assert(
      fc.property(cases(rule, MOST_COMPLETIONS), (given) => {
        expectAll(rule, given, completionsOf(rule, given));
      }),
      { numRuns: RUNS },
    );
  }, 180_000);

  test("say so too where nothing is known, in a tiny world", () => {
    const domain = (on: string) => (name: string) => tiny(rule, name, on);
    const size = Object.keys(rule.facts).reduce((size, name) => size * domain("2023-06-30")(name).length, 1);
    const few = Math.ceil(TINY_COMPLETIONS / size);
    fc.assert(
      fc.property(unknownCases(rule), (given) => {
        expectAll(rule, given, completionsOf(rule, given, domain(given.on)));
      }),
      { numRuns: Math.min(RUNS, few) },
    );
  }, 180_000);
});
