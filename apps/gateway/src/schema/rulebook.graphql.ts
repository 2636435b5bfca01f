/** The SDL of the rulebook. */
import { languageArgument } from "./in-language.ts";

export const typeDefs = /* GraphQL */ `
  extend type Query {
    "The rule with that id, or null."
    rule("Such as council.decision." id: ID!): Rule
    "Every rule, or those of one area."
    rules("The first part of their ids, such as council." area: String): [Rule!]!
    "The source with that id, or null."
    source("Such as law-2008." id: ID!): Source
    "Every text that is cited."
    sources: [Source!]!
    "Where sources or readings differ, for every rule."
    conflicts: [Conflict!]!
  }

  "A rule: the facts it asks for and the conditions it sets."
  type Rule {
    "Such as council.decision. It never changes."
    id: ID!
    "The first part of the id, such as council."
    area: String!
    "The name of the rule."
    title(${languageArgument}): String!
    "The question that the rule answers."
    question(${languageArgument}): String!
    "The facts it asks for."
    facts: [Fact!]!
    "The conditions it sets, in the order of the law."
    conditions: [Condition!]!
    "The sources that it cites anywhere."
    sources: [Source!]!
    "What no source states, and what the sources do say about it."
    openQuestions: [OpenQuestion!]!
    "Where sources or readings differ."
    conflicts: [Conflict!]!
    "Cases with their answers."
    examples: [Example!]!
    "The JSON Schema (2020-12) of its facts."
    jsonSchema: JSON!
  }

  "A fact that a rule asks for."
  type Fact {
    "The key under which it is given."
    name: String!
    "Which values it takes."
    kind: FactKind!
    "What it is called."
    label(${languageArgument}): String!
    "Whether null, known not to exist, is a value of it."
    nullable: Boolean!
    "The codes it may have; empty where there is no closed list."
    codes: [Code!]!
    "The name of the list of codes, which is also the name of an enum here."
    vocabulary: String
    "The least number allowed."
    minimum: Int
    "The greatest number allowed."
    maximum: Int
  }

  "One code of a closed list."
  type Code {
    "The code as it stands in JSON; the enum value is the same in UPPER_SNAKE."
    code: String!
    "What it means."
    label(${languageArgument}): String!
  }

  "What a rule asks of the facts."
  type Condition {
    "Such as council.decision.majority; findings have the same id."
    id: ID!
    "What it asks, in one sentence."
    requires(${languageArgument}): String!
    "Its wordings, each with the days on which it is in force."
    editions: [Edition!]!
  }

  "A wording of a condition."
  type Edition {
    "The first day."
    from: Date!
    "The day after the last; null while no end is known."
    to: Date
    "How sure we are of the wording."
    certainty: Certainty!
    "How sure we are of the days."
    boundsCertainty: Certainty!
    "Where it stands."
    citations: [Citation!]!
    "A caution about it."
    notice(${languageArgument}): String
    "The only reading under which it stands; null for every reading."
    reading: Reading
    "The policy parameter that must be set for it to stand."
    policy: EditionPolicy
    "The codes for which it stands; empty for all."
    for: [String!]!
    "What it asks, with its figures; a figure that the policy sets is named in braces."
    requires(${languageArgument}): String!
  }

  "A policy parameter on which an edition depends."
  type EditionPolicy {
    "The entry that must be set, of a parameter that is a table; null for any other."
    entry: String
    "The name of the parameter."
    parameter: String!
    "The value that it must have; null for any value."
    is: JSON
  }

  "A place in a source."
  type Citation {
    "The id of the source."
    source: ID!
    "As the source counts: art. 10(5), or part 1, para. 8."
    article: String!
    "The title of the source, in English."
    title: String!
    "Where the source can be read."
    url: String
  }

  "What no source states, and what the sources do say about it."
  type OpenQuestion {
    "The policy parameter that answers it, or, where none does, a name for the question."
    parameter: String!
    "What is open, in words."
    message(${languageArgument}): String!
    "What the sources say about it."
    citations: [Citation!]!
  }

  "Two sources, or two readings, that differ."
  type Conflict {
    "The name of the conflict."
    id: ID!
    "The id of the rule."
    rule: ID!
    "The conditions it touches."
    conditions: [ID!]!
    "What differs, in words."
    message(${languageArgument}): String!
    "The places that differ."
    citations: [Citation!]!
  }

  "A case with its answer, run as a test."
  type Example {
    "What the case shows, where its answer does not tell."
    title(${languageArgument}): String
    "The day of the act."
    on: Date!
    "The facts given."
    facts: JSON!
    "The reading taken."
    reading: Reading!
    "The policy parameters given."
    policy: JSON!
    "The answer."
    verdict: Verdict!
    "The conditions that are violated."
    fails: [ID!]!
    "Where a real case is reported."
    citations: [Citation!]!
  }

  "A text that is cited: an act, an official page, a report of the press."
  type Source {
    "Such as law-2008."
    id: ID!
    "Its official title."
    title(${languageArgument}): String!
    "The number of the act."
    number: String
    "The day of adoption or publication, where known."
    dated: Date
    "What of it could be read."
    read(${languageArgument}): String!
    "Where it can be read."
    url: String
  }
`;
