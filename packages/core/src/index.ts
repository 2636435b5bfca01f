/**
 * `@apk-governance/core`: the rules of the Assembly of People of Kazakhstan, on any date, explained and cited.
 *
 * @packageDocumentation
 */
export type {
  CaseChange,
  ChangeKind,
  ConditionChange,
  DiffCase,
  DiffOptions,
  RulebookDiff,
  RuleChange,
} from "./diff.ts";
export { assess, assessTrusted, type SafeAssessment, safeAssess } from "./kernel/assess.ts";
export type {
  Assessment,
  AssessmentData,
  Clash,
  ConflictStated,
  Missing,
  OpenQuestionStated,
  Remedy,
} from "./kernel/assessment.ts";
export { canonicalJson } from "./kernel/canonical.ts";
export type { CitableSource, Citation, Citations, Source } from "./kernel/citation.ts";
export type { Day } from "./kernel/day.ts";
export {
  type ConditionDescription,
  type ConflictDescription,
  describe,
  type EditionDescription,
  type ExampleDescription,
  type FactDescription,
  type OpenQuestionDescription,
  type RuleDescription,
} from "./kernel/describe.ts";
export type { Certainty, Edition, Period, Reading } from "./kernel/edition.ts";
export { certainties, readings } from "./kernel/edition.ts";
export {
  InvalidFactsError,
  type Issue,
  type IssueCode,
  issueCodes,
  UnknownRuleError,
} from "./kernel/errors.ts";
export { explain } from "./kernel/explain.ts";
export type { Change, Fact, FactKind, Vocabulary } from "./kernel/facts.ts";
export type { Finding, FindingData } from "./kernel/findings.ts";
export type { Fraction, Threshold } from "./kernel/fraction.ts";
export { factsJsonSchema, type JsonSchema } from "./kernel/json-schema.ts";
export type { AssessOptions } from "./kernel/read.ts";
export type {
  Condition,
  Conflict,
  Example,
  ExamplesOf,
  Facts,
  FactsOf,
  NameOf,
  OpenQuestion,
  Rule,
  RuleDefinition,
} from "./kernel/rule.ts";
export { factsSchema } from "./kernel/schema.ts";
export type { Json, Policy, Test } from "./kernel/tests.ts";
export { type Language, languages, type Text } from "./kernel/text.ts";
export { type Verdict, verdicts } from "./kernel/verdict.ts";
export {
  type ConflictOfRule,
  type Rulebook,
  type RuleWithExamples,
  rulebook,
  type Verification,
  verify,
} from "./rulebook.ts";
export type { ParameterName } from "./rules/policy.ts";
export { parameterLabels } from "./rules/policy-labels.ts";
