/** Canonical JSON (RFC 8785), and the check of an assessment that somebody kept. */
import canonicalize from "canonicalize";
import { safeAssess } from "./assess.ts";
import type { AssessmentData } from "./assessment.ts";
import type { Rule } from "./rule.ts";

/** The same bytes for the same data, wherever it is made. */
export function canonicalJson(value: unknown): string {
  return canonicalize(value) as string;
}

/** Whether the assessment, or its JSON, is byte for byte what this rule answers to the same question. */
export function answersTheSame(rule: Rule, assessment: AssessmentData): boolean {
  const { facts, on, reading, policy } = assessment;
  const result = safeAssess(rule, facts, { on, reading, policy });
  return result.ok && canonicalJson(result.assessment) === canonicalJson(assessment);
}
