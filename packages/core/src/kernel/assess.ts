/** The doors to the kernel: facts in, an assessment or a typed refusal out. */
import { Assessment } from "./assessment.ts";
import { InvalidFactsError, type Issue } from "./errors.ts";
import { faster } from "./faster.ts";
import type { Plan } from "./plan.ts";
import { type AssessOptions, factIssues, knownPlan, optionIssues, readFacts, trustFacts } from "./read.ts";
import type { Facts, FactsOf, Rule } from "./rule.ts";

/** What `safeAssess` returns: the assessment, or the `InvalidFactsError` that `assess` would throw. */
export type SafeAssessment =
  | { readonly ok: true; readonly assessment: Assessment }
  | { readonly ok: false; readonly error: InvalidFactsError };

/**
 * Assesses facts against a rule on a day.
 *
 * Omitted facts are unknown: a verdict is given if and only if every completion of them leads to it. Throws
 * `InvalidFactsError`, with every problem, where facts or options cannot be used.
 *
 * @example
 * assess(councilQuorum, { members: 75, present: 50 }, { on: "2023-06-01" }).verdict // => "satisfied"
 */
export function assess<F extends Facts>(
  rule: Rule<F>,
  facts: FactsOf<F>,
  options: AssessOptions,
): Assessment {
  const result = judgeFacts(rule as unknown as Rule, facts, options);
  if (Array.isArray(result)) throw new InvalidFactsError(rule.id, result);
  return result;
}

/** The same without throwing: `{ ok: true, assessment }` or `{ ok: false, error }`. */
export function safeAssess<F extends Facts>(
  rule: Rule<F>,
  facts: FactsOf<F>,
  options: AssessOptions,
): SafeAssessment {
  const result = judgeFacts(rule as unknown as Rule, facts, options);
  return Array.isArray(result)
    ? { ok: false, error: new InvalidFactsError(rule.id, result) }
    : { ok: true, assessment: result };
}

/**
 * The same for facts that are known to be valid, taken on trust: nothing is checked, and wrong facts give wrong
 * answers. For loops over data that `assess` or its JSON Schema has accepted before.
 */
export function assessTrusted<F extends Facts>(
  rule: Rule<F>,
  facts: FactsOf<F>,
  options: AssessOptions,
): Assessment {
  const of = rule as unknown as Rule;
  const values = faster.trust?.(of.compiled, facts) ?? trustFacts(of, facts);
  return new Assessment(trustedPlan(of, options), values);
}

/** Plain options for the same day as before are by far the most common. */
function trustedPlan(rule: Rule, options: AssessOptions): Plan {
  const { on, reading = "law", policy } = options;
  const { last } = rule.compiled;
  const isTheSame = last?.on === on && reading === "law" && policy === undefined;
  return isTheSame ? last : (knownPlan(rule, options) ?? rule.compiled.plan(options));
}

function judgeFacts(rule: Rule, facts: unknown, options: unknown): Assessment | Issue[] {
  const values = faster.read?.(rule.compiled, facts) ?? readFacts(rule, facts);
  const known = knownPlan(rule, options);
  if (values && known) return new Assessment(known, values);
  const issues = [...(values ? [] : factIssues(rule, facts)), ...optionIssues(rule, options)];
  if (!values || issues.length > 0) return issues;
  return new Assessment(rule.compiled.plan(options as AssessOptions), values);
}
