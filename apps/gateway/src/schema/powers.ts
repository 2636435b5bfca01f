/** Powers: who may do what on a day, and by which article. */
import {
  acts,
  type PowerHeld,
  type PowerKind,
  type PowerOffice,
  powerOffices,
  powersOf,
  type Reading,
  type Rulebook,
  whoMay,
} from "@apk-governance/core";
import { answered } from "./answered.ts";
import { given, questionArguments } from "./arguments.ts";
import { type Described, describedBy, enumResolver, enumSdl, enumValuesSdl } from "./enums.ts";
import { inLanguage, languageArgument } from "./in-language.ts";
import type { SchemaModule } from "./module.ts";
import { vocabulariesOf } from "./typed-rules.ts";

const kinds: Described<PowerKind> = {
  power: "The office may do it.",
  duty: "The office is to do it.",
  guideline: "Somebody with authority asked for it; no rule follows from it.",
};

const typeDefs = /* GraphQL */ `
  extend type Query {
    "What an office may do, is to do and is asked to do on a day, each with its article."
    powersOf(
      "The office or body."
      office: Office!
      "The day."
      on: Date!
      ${questionArguments}
    ): [Power!]!

    "The offices that hold an act on a day, each with its article; none where nobody does."
    whoMay(
      "The id of the act, such as session.convene-regular; powerActs lists them all."
      act: ID!
      "The day."
      on: Date!
      ${questionArguments}
    ): [Power!]!

    "Every act that some office may do, is to do or is asked to do on some day."
    powerActs: [PowerAct!]!
  }

  "An act that some office holds on some day."
  type PowerAct {
    "Such as session.convene-regular. It never changes."
    act: ID!
    "How it is held."
    kind: PowerKind!
    "What is done, in words."
    text(${languageArgument}): String!
    "What goes with the act, in words."
    conditions(${languageArgument}): String
  }

  "An act that an office holds on a day."
  type Power {
    "The id of the act, such as session.convene-regular."
    act: ID!
    "How it is held."
    kind: PowerKind!
    "Who holds it."
    office: Office!
    "Who holds it, in words."
    officeName(${languageArgument}): String!
    "What is done, in words."
    text(${languageArgument}): String!
    "What goes with the act, in words."
    conditions(${languageArgument}): String
    "The days on which the office holds it on this footing."
    edition: EditionPeriod!
    "Where it stands."
    citations: [Citation!]!
    "How sure we are of the wording."
    certainty: Certainty!
    "A caution about it."
    notice(${languageArgument}): String
    "The only reading under which the office holds it; null where both agree."
    reading: Reading
  }
`;

interface Asked {
  readonly on: string;
  readonly reading?: Reading | null;
  readonly policy?: Record<string, unknown> | null;
}

export function powersModule(rulebook: Rulebook): SchemaModule {
  const text = { text: inLanguage("text"), conditions: inLanguage("conditions") };
  const officeName = inLanguage("name");
  return {
    typeDefs: [typeDefs, enumSdl("PowerKind", "How an act is held.", kinds), officesSdl(rulebook)].join("\n"),
    resolvers: {
      Query: {
        powersOf: (_: unknown, { office, ...asked }: Asked & { readonly office: PowerOffice }) =>
          answered(() => powersOf(office, given(asked))),
        whoMay: (_: unknown, { act, ...asked }: Asked & { readonly act: string }) =>
          answered(() => whoMay(act, given(asked))),
        powerActs: () => acts,
      },
      PowerKind: enumResolver(Object.keys(kinds)),
      Office: enumResolver(Object.keys(powerOffices.labels)),
      PowerAct: text,
      Power: {
        ...text,
        officeName: ({ office }: PowerHeld, args: Parameters<typeof officeName>[1]) =>
          officeName({ name: powerOffices.labels[office] }, args),
        notice: inLanguage("notice"),
      },
    },
  };
}

/** The offices that the rules know are an enum already; a few bodies only act, and no rule asks for them. */
function officesSdl({ rules }: Rulebook): string {
  const known = vocabulariesOf(rules).find(({ name }) => name === "Office")?.labels ?? {};
  const others = Object.entries(describedBy(powerOffices.labels)).filter(([code]) => !(code in known));
  const values = others.map(([code, means]) => [
    code,
    `${means} It holds powers; no rule takes it as a fact.`,
  ]);
  return `extend enum Office {\n${enumValuesSdl(Object.fromEntries(values))}\n}\n`;
}
