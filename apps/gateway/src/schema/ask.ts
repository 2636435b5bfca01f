/** Puts a question to the rulebook. What the rulebook refuses is an answer here, or one error of the request. */
import {
  type Assessment,
  type InvalidFactsError,
  type Issue,
  type Reading,
  type Rulebook,
  UnknownRuleError,
} from "@apk-governance/core";
import { badUserInput } from "../errors.ts";

export interface Question {
  readonly rule: string;
  readonly facts: unknown;
  readonly on: string;
  readonly reading?: Reading | null;
  readonly policy?: unknown;
}

interface InvalidFacts {
  readonly __typename: "InvalidFacts";
  readonly issues: readonly Issue[];
}

interface UnknownRule {
  readonly __typename: "UnknownRule";
  readonly rule: string;
  readonly near: readonly string[];
}

export type AssessmentResult = Assessment | InvalidFacts | UnknownRule;

/** Throws `BAD_USER_INPUT`, with every issue, where the day or the policy cannot be used. */
export function ask(rulebook: Rulebook, question: Question): AssessmentResult {
  return askMany(rulebook, [question], () => "")[0] as AssessmentResult;
}

/** All answers in order, or one error with the issues of every question whose day or policy cannot be used. */
export function askMany(
  rulebook: Rulebook,
  questions: readonly Question[],
  place = (i: number) => `requests[${i}].`,
): AssessmentResult[] {
  const refused: Issue[] = [];
  const answers = questions.flatMap((question, i): AssessmentResult[] => {
    const unknown = unknownRule(rulebook, question.rule);
    if (unknown) return [unknown];
    const result = safeAssess(rulebook, question, question.facts);
    if (result.ok) return [result.assessment];
    if (safeAssess(rulebook, question, {}).ok) return [invalidFacts(result.error)];
    refused.push(...result.error.issues.map((issue) => ({ ...issue, path: place(i) + issue.path })));
    return [];
  });
  if (refused.length > 0) throw badUserInput(refused);
  return answers;
}

function safeAssess(rulebook: Rulebook, { rule, on, reading, policy }: Question, facts: unknown) {
  return rulebook.safeAssess(rule, facts, { on, reading: reading ?? undefined, policy: policy ?? undefined });
}

function invalidFacts({ issues }: InvalidFactsError): InvalidFacts {
  return { __typename: "InvalidFacts", issues };
}

function unknownRule(rulebook: Rulebook, id: string): UnknownRule | undefined {
  try {
    rulebook.rule(id);
    return undefined;
  } catch (error) {
    if (!(error instanceof UnknownRuleError)) throw error;
    return { __typename: "UnknownRule", rule: error.rule, near: error.near };
  }
}
