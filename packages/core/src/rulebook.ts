/** The rulebook: every rule, source and conflict, by id. */

import { type DiffOptions, diffRules, type RulebookDiff } from "./diff.ts";
import { assess, type SafeAssessment, safeAssess } from "./kernel/assess.ts";
import type { Assessment, AssessmentData } from "./kernel/assessment.ts";
import { answersTheSame } from "./kernel/canonical.ts";
import type { Source } from "./kernel/citation.ts";
import type { Day } from "./kernel/day.ts";
import { UnknownRuleError } from "./kernel/errors.ts";
import { nearest } from "./kernel/nearest.ts";
import type { AssessOptions } from "./kernel/read.ts";
import type { Conflict, Rule } from "./kernel/rule.ts";
import { rulebookVersion } from "./rulebook-version.generated.ts";
import * as allRules from "./rules/index.ts";
import { sources } from "./sources/index.ts";

/** A conflict with the rule that states it. */
export interface ConflictOfRule extends Conflict {
  readonly rule: string;
}

/** Every rule, source and conflict, by id, and the questions that concern all rules. */
export interface Rulebook {
  /** The hash of all rules, sources and texts; every assessment carries it. */
  readonly version: string;
  readonly rules: readonly Rule[];
  readonly sources: readonly Source[];
  readonly conflicts: readonly ConflictOfRule[];
  /** Throws `UnknownRuleError`, which names the nearest ids. */
  rule(id: string): Rule;
  /** The source with that id, such as `law-2008`; `undefined` for an unknown one. */
  source(id: string): Source | undefined;
  /** As `assess`, by id. Throws `UnknownRuleError` or `InvalidFactsError`. */
  assess(id: string, facts: Readonly<Record<string, unknown>>, options: AssessOptions): Assessment;
  /** As `safeAssess`, by id. Throws `UnknownRuleError`. */
  safeAssess(id: string, facts: unknown, options: unknown): SafeAssessment;
  /**
   * Which conditions are not the same on two days, each with both editions and their citations; and of the cases given,
   * those whose verdict is not the same. Throws `InvalidFactsError`, with every problem of the days, of the options and
   * of every case, such as `cases[1].facts.members`.
   */
  diff(from: Day, to: Day, options?: DiffOptions): RulebookDiff;
}

const rules: readonly Rule[] = Object.values(allRules as unknown as Record<string, Rule>);
const byId = new Map(rules.map((rule) => [rule.id, rule]));

/** The rulebook of this package. A program that needs a single rule imports it from `@apk-governance/core/rules`. */
export const rulebook: Rulebook = {
  version: rulebookVersion,
  rules,
  sources,
  conflicts: rules.flatMap(({ id, conflicts = [] }) =>
    conflicts.map((conflict) => ({ ...conflict, rule: id })),
  ),
  rule(id) {
    const rule = byId.get(id);
    if (!rule) throw new UnknownRuleError(String(id), nearest(String(id), byId.keys()));
    return rule;
  },
  source: (id) => sources.find((source) => source.id === id),
  assess: (id, facts, options) => assess(rulebook.rule(id), facts, options),
  safeAssess: (id, facts, options) =>
    safeAssess(rulebook.rule(id), facts as Readonly<Record<string, unknown>>, options as AssessOptions),
  diff: (from, to, options = {}) => diffRules(rules, (id) => rulebook.rule(id), from, to, options),
};

/** What `verify` returns: that the assessment holds, or why that cannot be said. */
export type Verification =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: "unknown-rule" | "other-rulebook-version" | "other-answer" };

/**
 * Re-checks an assessment, or its JSON, offline: the same rulebook must give the same bytes to the same question.
 *
 * `other-rulebook-version` says that it was made by another rulebook, and may well be true there.
 */
export function verify(assessment: AssessmentData): Verification {
  const rule = byId.get(assessment?.rule);
  if (!rule) return { ok: false, reason: "unknown-rule" };
  if (assessment.rulebookVersion !== rulebookVersion) return { ok: false, reason: "other-rulebook-version" };
  return answersTheSame(rule, assessment) ? { ok: true } : { ok: false, reason: "other-answer" };
}
