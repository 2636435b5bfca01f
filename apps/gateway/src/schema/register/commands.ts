/** One mutation for each command of each procedure, made from its description: a new command appears here by itself. */
import { type CommandDescription, type Issue, type Refusal, refusalReasons } from "@apk-governance/core";
import type { Context } from "../../context.ts";
import type { Command, NotAllowed, Outcome } from "../../register/command.ts";
import { readNodeId } from "../../register/ids.ts";
import { procedureOf, type RecordKind, recordKinds } from "../../register/kinds.ts";
import { type Described, enumResolver, enumSdl } from "../enums.ts";
import { inLanguage, languageArgument } from "../in-language.ts";
import type { SchemaModule } from "../module.ts";
import { capital, description } from "../naming.ts";
import { factInputsSdl } from "../typed-rules.ts";
import { institutionArgument, institutionOf } from "./connection.ts";
import { shown } from "./records.ts";
import { shapes } from "./shapes.ts";

const reasons: Described<Refusal["reason"]> = {
  "out-of-order": "The act does not follow from what was done.",
  "too-early": "The day is before the last act, or before the day that was fixed.",
  "wrong-office": "The act belongs to another office.",
  unlawful: "A rule is violated, is not in force, or needs a fact that was left out.",
};

const typeDefs = /* GraphQL */ `
  "What can be recorded. Every command needs a token that proves the office."
  type Mutation

  "What every command says."
  input CommandInput {
    ${institutionArgument}
    "The record on which to act; left out for the first act of a new one."
    record: ID
    "The version of the record that you have seen: refused as VersionConflict if it has moved on."
    version: Int
    "The day of the act."
    on: Date!
    "The office in which you act."
    office: Office!
    "A key of your choice, 1 to 200 characters. Send the same command with the same key again, and it acts once."
    key: String!
  }

  "The law, or the order of acts, does not let the command pass. Nothing was recorded."
  type Refused {
    "Why."
    reason: RefusalReason!
    "Why, in words."
    message(${languageArgument}): String!
    "The first assessment that refuses, where a rule does."
    assessment: Assessment
    "Every assessment that was made; all grounds are kept."
    assessments: [Assessment!]!
    "What the refusal rests on."
    citations: [Citation!]!
  }

  "The caller may not act so: the office was not proved, acts elsewhere, or the act is not its own. Nothing was recorded."
  type NotAllowed {
    "The act, as the table of powers calls it."
    act: ID!
    "The office that was to act."
    office: Office!
    "The register in which it was to act."
    institution: ID!
    "Why not, in words."
    message(${languageArgument}): String!
    "Who may, each with its article; empty where the table of powers gives the act to nobody on that day."
    whoMay: [Power!]!
    "The offices that may; empty where no source names any."
    offices: [Office!]!
    "By which articles."
    citations: [Citation!]!
  }

  "The record has moved on since the version that the command names. Nothing was recorded."
  type VersionConflict {
    "The version that the command names."
    expected: Int!
    "The record as it is now."
    current: RegisterRecord!
  }
`;

export function commandsModule(): SchemaModule {
  return {
    typeDefs: [
      typeDefs,
      enumSdl("RefusalReason", "Why a command is refused, in the order in which it is looked for.", reasons),
      ...recordKinds.map(kindSdl),
    ].join("\n"),
    resolvers: {
      Mutation: Object.fromEntries(
        recordKinds.flatMap((kind) =>
          procedureOf(kind).commands.map(({ type }) => [mutationName(kind, type), give(kind, type)]),
        ),
      ),
      ...Object.fromEntries(
        recordKinds.map((kind) => [
          `${shapes[kind].type}Result`,
          { __resolveType: ({ outcome }: Answer) => typeOf(kind, outcome) },
        ]),
      ),
      RefusalReason: enumResolver(refusalReasons),
      Refused: { message: inLanguage("message") },
      NotAllowed: { message: inLanguage("message") },
    },
  };
}

/** `sessionConveneRegular`. */
function mutationName(kind: RecordKind, command: string): string {
  return lower(shapes[kind].type) + capital(command);
}

function lower(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function kindSdl(kind: RecordKind): string {
  const { type } = shapes[kind];
  return /* GraphQL */ `
    ${procedureOf(kind)
      .commands.map((command) => commandSdl(kind, command))
      .join("\n")}

    ${description(`The record as it is after the command, or why nothing was recorded.`)}
    union ${type}Result = ${type}Recorded | Refused | NotAllowed | InvalidFacts | VersionConflict

    "The act stands in the register."
    type ${type}Recorded {
      "The record as it is now."
      ${lower(type)}: ${type}!
      "The act."
      act: Act!
    }
  `;
}

function commandSdl(kind: RecordKind, { type, title, order, facts, required }: CommandDescription): string {
  const { type: record } = shapes[kind];
  const input = `${record}${capital(type)}Facts`;
  const hasFacts = Object.keys(facts).length > 0;
  const factsArgument = hasFacts ? `"What the act says." facts: ${input}!` : "";
  const inputSdl = `${description(`What the act says: ${title.en}.`)}
    input ${input} { ${factInputsSdl(facts, required)} }`;
  return /* GraphQL */ `
    extend type Mutation {
      ${description(`${title.en}: ${order.en}.`)}
      ${mutationName(kind, type)}(
        "On which record, when, in which office."
        command: CommandInput!
        ${factsArgument}
      ): ${record}Result!
    }
    ${hasFacts ? inputSdl : ""}
  `;
}

interface Given {
  readonly command: {
    readonly institution?: string | null;
    readonly record?: string | null;
    readonly version?: number | null;
    readonly on: string;
    readonly office: string;
    readonly key: string;
  };
  readonly facts?: object;
}

type Answer = { readonly outcome: Outcome["outcome"] };

function typeOf(kind: RecordKind, outcome: Outcome["outcome"]): string {
  return outcome === "Recorded" ? `${shapes[kind].type}Recorded` : outcome;
}

function give(kind: RecordKind, type: string) {
  return async (_: unknown, { command, facts }: Given, { register, caller }: Context): Promise<Answer> => {
    const read = readCommand(kind, type, command, facts);
    if ("outcome" in read) return read;
    return answer(kind, await register().record(read, caller));
  };
}

function answer(kind: RecordKind, outcome: Outcome): Answer {
  switch (outcome.outcome) {
    case "Recorded":
      return { ...outcome, [lower(shapes[kind].type)]: shown(outcome.record) } as Answer;
    case "Refused":
      return { outcome: outcome.outcome, ...outcome.refusal } as Answer;
    case "VersionConflict":
      return { ...outcome, current: shown(outcome.current) } as Answer;
    case "NotAllowed":
    case "InvalidFacts":
      return outcome satisfies NotAllowed | Outcome;
  }
}

/** As long as a key may be. */
const MOST_KEY = 200;

function readCommand(
  kind: RecordKind,
  type: string,
  { institution: given, record, version, on, office, key }: Given["command"],
  facts: object | undefined,
): Command | { readonly outcome: "InvalidFacts"; readonly issues: readonly Issue[] } {
  const institution = institutionOf(given);
  const id = recordNamed(kind, institution, record ?? undefined);
  const issues = [...keyIssues(key), ...(typeof id === "object" ? [id] : [])];
  if (issues.length > 0 || typeof id === "object") return { outcome: "InvalidFacts", issues };
  const payload = facts ?? {};
  return { institution, kind, type, record: id, version: version ?? undefined, on, office, payload, key };
}

function keyIssues(key: string): Issue[] {
  if (key.length >= 1 && key.length <= MOST_KEY) return [];
  const message = `expected 1 to ${MOST_KEY} characters, got ${key.length}`;
  return [{ path: "key", code: "out_of_range", message }];
}

function recordNamed(
  kind: RecordKind,
  institution: string,
  id: string | undefined,
): string | Issue | undefined {
  if (id === undefined) return undefined;
  const name = readNodeId(id);
  if (name?.of === "record" && name.kind === kind && name.institution === institution) return name.id;
  const message = `expected the id of a record of this kind in the register ${institution}`;
  return { path: "record", code: "not_in_list", message };
}
