/** Puts a question to the rulebook. What the rulebook refuses is an answer here, or one error of the request. */
import {
  type Assessment,
  type InvalidFactsError,
  type Issue,
  type Reading,
  type Rulebook,
  UnknownRuleError,
} from "@apk-governance/core";
import type { Context } from "../context.ts";
import { badUserInput } from "../errors.ts";
import { inPortions } from "../limits/portions.ts";
import { paid } from "../limits/worked-out.ts";

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
  const answer = answerTo(rulebook, question);
  if ("refused" in answer) throw badUserInput(answer.refused);
  return answer;
}

/** All answers in order, or one error with the issues of every question whose day or policy cannot be used. */
export async function askMany(
  rulebook: Rulebook,
  questions: readonly Question[],
  context: Context,
): Promise<readonly (AssessmentResult | Promise<AssessmentResult>)[]> {
  const answers: AssessmentResult[] = [];
  const refused: Issue[] = [];
  for (const [i, question] of questions.entries()) {
    const answer = await paid(context, () => answerTo(rulebook, question));
    if ("refused" in answer) refused.push(...answer.refused.map((issue) => placed(issue, i)));
    else answers.push(answer);
  }
  if (refused.length > 0) throw badUserInput(refused);
  return inPortions(answers, context);
}

function placed(issue: Issue, i: number): Issue {
  return { ...issue, path: `requests[${i}].${issue.path}` };
}

/** The answer, or why the day or the policy cannot be used. */
function answerTo(
  rulebook: Rulebook,
  question: Question,
): AssessmentResult | { readonly refused: readonly Issue[] } {
  const unknown = unknownRule(rulebook, question.rule);
  if (unknown) return unknown;
  const result = safeAssess(rulebook, question, question.facts);
  if (result.ok) return result.assessment;
  if (safeAssess(rulebook, question, {}).ok) return invalidFacts(result.error);
  return { refused: result.error.issues };
}

function safeAssess(rulebook: Rulebook, question: Question, facts: unknown) {
  return rulebook.safeAssess(question.rule, facts, optionsOf(question));
}

/** A day alone is known again by the library, and not read anew. */
function optionsOf({ on, reading, policy }: Question) {
  if ((reading ?? policy ?? null) === null) return { on };
  return { on, reading: reading ?? undefined, policy: policy ?? undefined };
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
