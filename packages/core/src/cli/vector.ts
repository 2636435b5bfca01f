/** Test vectors: questions with what must be answered, for implementations in any language. */
import { safeAssess } from "../kernel/assess.ts";
import type { AssessmentData } from "../kernel/assessment.ts";
import { canonicalJson } from "../kernel/canonical.ts";
import type { Issue } from "../kernel/errors.ts";
import type { AssessOptions } from "../kernel/read.ts";
import type { Verdict } from "../kernel/verdict.ts";
import { rulebook } from "../rulebook.ts";
import { sayable } from "./bad-input.ts";

export interface VectorQuestion {
  readonly rule: string;
  readonly facts: unknown;
  readonly on?: unknown;
  readonly reading?: unknown;
  readonly policy?: unknown;
}

export interface Vector extends VectorQuestion {
  readonly id: string;
  readonly kind: VectorKind;
  readonly title: string;
  readonly expect: Expectation;
}

export const vectorKinds = [
  "satisfied",
  "violated",
  "undetermined",
  "not-in-force",
  "boundary",
  "invalid",
] as const;
export type VectorKind = (typeof vectorKinds)[number];

/** What must be answered; what is not named is not asked. */
export type Expectation = ExpectedVerdict | ExpectedRefusal;

export interface ExpectedVerdict {
  readonly verdict: Verdict;
  /** The conditions whose finding is `violated`, in the rule's order. */
  readonly fails: readonly string[];
  /** The missing facts, in order. */
  readonly missing: readonly string[];
  readonly clashes?: readonly (readonly string[])[];
  /** The changes of the remedies. */
  readonly remedies?: readonly Readonly<Record<string, unknown>>[];
  readonly shortfalls?: Readonly<Record<string, number>>;
  /** The first day of the edition that each finding rests on. */
  readonly editions?: Readonly<Record<string, string>>;
}

export interface ExpectedRefusal {
  readonly error: "InvalidFactsError";
  /** In any order. */
  readonly issues: readonly Pick<Issue, "path" | "code">[];
}

/** A file of vectors. */
export interface VectorFile {
  readonly format: 1;
  readonly rule: string;
  readonly vectors: readonly Vector[];
}

/** The answer of the library, as a line of `vectors --run` gives it. Throws `UnknownRuleError`. */
export function answerTo({ rule, facts, on, reading, policy }: VectorQuestion) {
  const given = Object.entries({ on, reading, policy }).filter(([, value]) => value !== undefined);
  const options = Object.fromEntries(given) as unknown as AssessOptions;
  const result = safeAssess(rulebook.rule(rule), facts as Readonly<Record<string, unknown>>, options);
  if (result.ok) return result.assessment;
  return sayable({ error: result.error.name, rule, issues: result.error.issues });
}

/** Everything that a vector may ask of an answer. */
export function expectable(answer: ReturnType<typeof answerTo>): Required<ExpectedVerdict> | ExpectedRefusal {
  return "error" in answer ? refusal(answer) : verdict(answer);
}

/** What the vector asks and what was answered, as JSON, where they differ. */
export function difference({
  expect,
  ...question
}: Vector): { expected: string; answered: string } | undefined {
  const found: object = expectable(answerTo(question));
  const asked = Object.fromEntries(
    Object.entries(found).filter(([name]) => name in expect || name === "error"),
  );
  const expected = canonicalJson("issues" in expect ? { ...expect, issues: sorted(expect.issues) } : expect);
  const answered = canonicalJson(asked);
  return expected === answered ? undefined : { expected, answered };
}

function refusal({ issues }: { readonly issues: readonly Issue[] }): ExpectedRefusal {
  return { error: "InvalidFactsError", issues: sorted(issues.map(({ path, code }) => ({ path, code }))) };
}

function sorted(issues: ExpectedRefusal["issues"]): ExpectedRefusal["issues"] {
  return [...issues].sort((a, b) => (canonicalJson(a) < canonicalJson(b) ? -1 : 1));
}

function verdict({
  verdict,
  findings,
  missing,
  clashes,
  remedies,
}: AssessmentData): Required<ExpectedVerdict> {
  const failing = findings.filter((finding) => finding.verdict === "violated");
  return {
    verdict,
    fails: failing.map(({ id }) => id),
    missing: missing.map(({ fact }) => fact),
    clashes: clashes.map(({ conditions }) => conditions),
    remedies: remedies.map(({ change }) => change),
    shortfalls: Object.fromEntries(
      findings.flatMap(({ id, shortfall }) => (shortfall === undefined ? [] : [[id, shortfall]])),
    ),
    editions: Object.fromEntries(findings.map(({ id, edition }) => [id, edition.from])),
  };
}
