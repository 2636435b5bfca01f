/** Assessments: a question put to a rule, and its answer dated, explained and cited. */
import { type Assessment, canonicalJson, type Rulebook } from "@apk-governance/core";
import type { Context } from "../context.ts";
import { workedOut } from "../limits/worked-out.ts";
import { questionArguments, withinLimit } from "./arguments.ts";
import { type AssessmentResult, ask, askMany, type Question } from "./ask.ts";
import { inLanguage, languageArgument } from "./in-language.ts";
import type { SchemaModule } from "./module.ts";

const typeDefs = /* GraphQL */ `
  extend type Query {
    "The answer of any rule, by its id."
    assess(
      "The id of the rule, such as council.decision."
      rule: ID!
      "The facts by name, as the JSON Schema of the rule asks: left out is unknown, null is known not to exist."
      facts: JSON!
      "The day of the act that is assessed. It picks the edition of the law."
      on: Date!
      ${questionArguments}
    ): AssessmentResult!

    "Up to 1,000 questions in one request, answered in their order."
    assessMany("The questions." requests: [AssessmentRequest!]!): [AssessmentResult!]!
  }

  "A question to a rule."
  input AssessmentRequest {
    "The id of the rule, such as council.decision."
    rule: ID!
    "The facts by name: left out is unknown, null is known not to exist."
    facts: JSON!
    "The day of the act that is assessed. It picks the edition of the law."
    on: Date!
    ${questionArguments}
  }

  "An answer, or why none can be given."
  union AssessmentResult = Assessment | InvalidFacts | UnknownRule

  "The answer of a rule to one question."
  type Assessment {
    "The answer."
    verdict: Verdict!
    "The id of the rule."
    rule: ID!
    "The day of the act."
    on: Date!
    "Which source prevailed where the acts and the overview page differ."
    reading: Reading!
    "The facts given, in their normal form: blank text is null, lists are sorted sets."
    facts: JSON!
    "The policy parameters given that the rule reads."
    policy: JSON!
    "One for each condition that applies or may apply, in the order of the rule."
    findings: [Finding!]!
    "The facts left out that matter, the one that most conditions wait for first."
    missing: [MissingFact!]!
    "Conditions of which none fails alone, but which cannot hold together."
    clashes: [Clash!]!
    "The smallest change that would satisfy the rule, if there is one."
    remedies: [Remedy!]!
    "Why a violated assessment has no remedy."
    noRemedy(${languageArgument}): String
    "What no source states and no policy was given for."
    openQuestions: [OpenQuestion!]!
    "Where sources or readings differ on this question."
    conflicts: [Conflict!]!
    "The hash of all rules, sources and texts."
    rulebookVersion: String!
    "The whole assessment as canonical JSON (RFC 8785): the same bytes as from the library."
    document: String!
  }

  "What was found of one condition."
  type Finding {
    "The id of the condition, such as council.decision.majority."
    id: ID!
    "The verdict on this condition alone."
    verdict: Verdict!
    "What was found, with the numbers that decided."
    message(${languageArgument}): String!
    "Where the condition stands."
    citations: [Citation!]!
    "How sure we are of the wording."
    certainty: Certainty!
    "The edition of the condition that was used."
    edition: EditionPeriod!
    "A caution about this edition."
    notice(${languageArgument}): String
    "How many more are needed, where a number fell short and both sides are known."
    shortfall: Int
    "The facts that the condition read, as far as they are known."
    facts: JSON!
  }

  "The days of an edition."
  type EditionPeriod {
    "The first day."
    from: Date!
    "The day after the last; null while no end is known."
    to: Date
    "How sure we are of these days."
    boundsCertainty: Certainty!
  }

  "A fact that was left out and matters."
  type MissingFact {
    "The name of the fact."
    fact: String!
    "The undetermined conditions that read it."
    conditions: [ID!]!
  }

  "Conditions that cannot hold together."
  type Clash {
    "The conditions."
    conditions: [ID!]!
    "What clashes, in words."
    message(${languageArgument}): String!
  }

  "A change of the facts that would satisfy the rule."
  type Remedy {
    "The facts to change, with their new values."
    change: JSON!
    "The change in words."
    message(${languageArgument}): String!
  }

  "The facts, or what a plan is asked from, cannot be used: every problem is listed, and nothing is answered."
  type InvalidFacts {
    "The problems."
    issues: [Issue!]!
  }

  "One problem of what was given."
  type Issue {
    "Where it is, such as votesFor or merits[2]; empty for the whole."
    path: String!
    "What kind of problem it is."
    code: IssueCode!
    "What is wrong and what is expected, in English."
    message: String!
  }

  "No rule has that id."
  type UnknownRule {
    "The id asked for."
    rule: ID!
    "The ids nearest in spelling, at most three."
    near: [ID!]!
  }
`;

export function assessmentModule(rulebook: Rulebook): SchemaModule {
  return {
    typeDefs,
    resolvers: {
      Query: {
        assess: (_: unknown, question: Question) => ask(rulebook, question),
        assessMany: (
          _: unknown,
          { requests }: { readonly requests: readonly Question[] },
          context: Context,
        ) => askMany(rulebook, withinLimit(requests, "requests"), context),
      },
      AssessmentResult: {
        __resolveType: (result: AssessmentResult) =>
          "__typename" in result ? result.__typename : "Assessment",
      },
      Assessment: {
        noRemedy: inLanguage("noRemedy"),
        conflicts: ({ rule, conflicts }: Assessment) => conflicts.map((conflict) => ({ ...conflict, rule })),
        missing: workedOut(({ missing }: Assessment) => missing),
        clashes: workedOut(({ clashes }: Assessment) => clashes),
        remedies: workedOut(({ remedies }: Assessment) => remedies),
        document: workedOut((assessment: Assessment) => canonicalJson(assessment)),
      },
      Finding: { message: inLanguage("message"), notice: inLanguage("notice") },
      Clash: { message: inLanguage("message") },
      Remedy: { message: inLanguage("message") },
    },
  };
}
