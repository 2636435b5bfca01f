/** What changed in the rulebook between two days. */
import {
  type ChangeKind,
  type DiffCase,
  InvalidFactsError,
  type Issue,
  type Reading,
  type Rulebook,
  type RulebookDiff,
} from "@apk-governance/core";
import type { Context } from "../context.ts";
import { badUserInput } from "../errors.ts";
import { paid } from "../limits/worked-out.ts";
import { given, questionArguments, withinLimit } from "./arguments.ts";
import { type Described, enumResolver, enumSdl } from "./enums.ts";
import type { SchemaModule } from "./module.ts";

const kinds: Described<ChangeKind> = {
  added: "In force on the second day only.",
  ended: "In force on the first day only.",
  changed: "It asks something else.",
  restated: "It asks the same on another footing: other citations, certainty, notice or words.",
};

const typeDefs = /* GraphQL */ `
  extend type Query {
    "What is not the same in the rulebook on two days, and whose verdict is not."
    rulebookDiff(
      "The first day."
      from: Date!
      "The second day."
      to: Date!
      ${questionArguments}
      "Up to 1,000 cases whose verdicts on both days are compared."
      cases: [DiffCaseInput!]
    ): RulebookDiff!
  }

  "A case to assess on both days."
  input DiffCaseInput {
    "The id of the rule, such as council.decision."
    rule: ID!
    "The facts by name: left out is unknown, null is known not to exist."
    facts: JSON!
  }

  "What changed in the rulebook between two days."
  type RulebookDiff {
    "The first day."
    from: Date!
    "The second day."
    to: Date!
    "The rules that are in force on one of the days only."
    rules: [RuleChange!]!
    "The conditions that are not the same on both days."
    conditions: [ConditionChange!]!
    "The cases given whose verdict is not the same on both days."
    cases: [CaseChange!]!
  }

  "A rule that is in force on one of two days only."
  type RuleChange {
    "The id of the rule."
    rule: ID!
    "The codes for which that is so; empty for all."
    codes: [String!]!
    "On which of the days it is in force."
    kind: ChangeKind!
  }

  "A condition that is not the same on two days."
  type ConditionChange {
    "The id of the rule."
    rule: ID!
    "The id of the condition, such as parliament.quota.seats."
    condition: ID!
    "The codes for which it changed; empty for all."
    codes: [String!]!
    "In which way it changed."
    kind: ChangeKind!
    "The edition on the first day; null where there is none."
    before: Edition
    "The edition on the second day; null where there is none."
    after: Edition
  }

  "A case whose verdict is not the same on two days."
  type CaseChange {
    "The id of the rule."
    rule: ID!
    "The facts, as they were given."
    facts: JSON!
    "The verdict on the first day."
    before: Verdict!
    "The verdict on the second day."
    after: Verdict!
  }
`;

interface DiffAsked {
  readonly from: string;
  readonly to: string;
  readonly reading?: Reading | null;
  readonly policy?: Record<string, unknown> | null;
  readonly cases?: readonly DiffCase[] | null;
}

export function rulebookDiffModule(rulebook: Rulebook): SchemaModule {
  return {
    typeDefs: [
      typeDefs,
      enumSdl("ChangeKind", "In which way something changed between two days.", kinds),
    ].join("\n"),
    resolvers: {
      Query: {
        rulebookDiff: (_: unknown, asked: DiffAsked, context: Context) => diff(rulebook, asked, context),
      },
      ChangeKind: enumResolver(Object.keys(kinds)),
    },
  };
}

/** So few cases are compared in one piece. */
const AT_ONCE = 4;

/** Piece by piece. Throws `BAD_USER_INPUT` with every issue of the days, of the policy and of all cases. */
async function diff(
  rulebook: Rulebook,
  { from, to, cases, ...options }: DiffAsked,
  context: Context,
): Promise<RulebookDiff> {
  const compared = withinLimit(cases ?? [], "cases");
  const diffs: RulebookDiff[] = [];
  const refused = new Map<string, Issue>();
  const compare = (first: number) => {
    try {
      const piece = compared.slice(first, first + AT_ONCE);
      diffs.push(rulebook.diff(from, to, { ...given(options), cases: piece }));
    } catch (error) {
      if (!(error instanceof InvalidFactsError)) throw error;
      // Those of the days and the policy are found with every piece.
      for (const issue of error.issues.map((of) => placed(of, first)))
        refused.set(JSON.stringify(issue), issue);
    }
  };
  for (let first = 0; first === 0 || first < compared.length; first += AT_ONCE) {
    await paid(context, () => compare(first));
  }
  if (refused.size > 0) throw badUserInput([...refused.values()]);
  return { ...(diffs[0] as RulebookDiff), cases: diffs.flatMap((of) => of.cases) };
}

/** The issue as it stands among all cases. */
function placed(issue: Issue, first: number): Issue {
  const path = issue.path.replace(/^cases\[(\d+)\]/, (_, i: string) => `cases[${first + Number(i)}]`);
  return { ...issue, path };
}
