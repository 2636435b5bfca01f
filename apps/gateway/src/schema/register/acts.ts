/** The acts of the register, in the one order in which they were recorded. */
import { powerOffices, type Text } from "@apk-governance/core";
import type { Context } from "../../context.ts";
import type { ActRow, RegisterRow } from "../../database/tables.ts";
import { badUserInput } from "../../errors.ts";
import { documentOf } from "../../register/act.ts";
import { feedCursor } from "../../register/cursor.ts";
import { actId, readNodeId } from "../../register/ids.ts";
import { procedureOf, type RecordKind, recordKinds } from "../../register/kinds.ts";
import type { ActHead } from "../../register/pages.ts";
import { enumResolver, enumSdl } from "../enums.ts";
import { type InLanguage, inLanguage, languageArgument } from "../in-language.ts";
import type { SchemaModule } from "../module.ts";
import {
  connect,
  connectionResolvers,
  connectionSdl,
  institutionArgument,
  institutionOf,
  type PageArguments,
  pageArguments,
} from "./connection.ts";
import { type RecordShown, shown } from "./records.ts";

const typeDefs = /* GraphQL */ `
  extend type Query {
    "The acts of a register in the order in which they were recorded: the feed from which it can be mirrored."
    acts(
      ${institutionArgument}
      "Only acts on records of this kind."
      kind: RecordKind
      "Only acts of this office."
      office: Office
      ${pageArguments}
    ): ActConnection!

    "The record or act with that id, or null where there is none."
    node("As the field id gives it." id: ID!): Node
  }

  "Where a page stands in its connection."
  type PageInfo {
    "Whether there is more after the page."
    hasNextPage: Boolean!
    "Whether there is more before the page."
    hasPreviousPage: Boolean!
    "The cursor of the first item; null where there is none."
    startCursor: String
    "The cursor of the last item; null where there is none."
    endCursor: String
  }

  "What was done, by whom, in which office, when and under which law. It never changes."
  type Act implements Node {
    "It never changes."
    id: ID!
    "The register in which it stands."
    institution: ID!
    "Its place in the register, counted from 1 without gaps."
    position: Int!
    "The record to which it belongs, as it is now."
    record: RegisterRecord!
    "Its place among the acts of the record."
    version: Int!
    "The kind of the record."
    kind: RecordKind!
    "The event of the procedure, such as convened."
    type: String!
    "What was done, in words."
    title(${languageArgument}): String!
    "What the act says."
    payload: JSON!
    "The office that acted."
    office: Office!
    "The office that acted, in words."
    officeName(${languageArgument}): String!
    "Who acted: the subject of the token that proved the office."
    actor: String!
    "The day of the act."
    on: Date!
    "When it was recorded, in UTC."
    recordedAt: String!
    "The assessments that allowed it, each with the editions of the law that were used."
    assessments: [Assessment!]!
    "The hash of the act before it; 64 zeros for the first."
    previous: String!
    "SHA-256 over the canonical JSON (RFC 8785) of the act without this field."
    hash: String!
    "The whole act as canonical JSON, as in the feed and in an export."
    document: String!
  }
`;

export function actsModule(): SchemaModule {
  const kinds = Object.fromEntries(
    recordKinds.map((kind) => [wordsOf(kind), `${procedureOf(kind).title.en}.`]),
  );
  return {
    typeDefs: [
      typeDefs,
      enumSdl("RecordKind", "The kind of a record: the procedure that it follows.", kinds),
      connectionSdl("Act", "acts"),
    ].join("\n"),
    resolvers: {
      RecordKind: Object.fromEntries(
        recordKinds.map((kind) => [Object.keys(enumResolver([wordsOf(kind)]))[0] as string, kind]),
      ),
      Query: { acts: actsAsked, node: nodeAsked },
      ...connectionResolvers("Act"),
      Act: {
        id: ({ institution, position }: ActHead) => actId(institution, position),
        record: {
          extensions: { cost: RECORD_COST },
          resolve: async ({ institution, stream }: ActHead, _: unknown, { register }: Context) => {
            const record = await register().recordOf(institution, stream);
            return record && shown(record);
          },
        },
        title: ({ kind, type }: ActHead, args: InLanguage) => inLanguage("title")(eventOf(kind, type), args),
        payload: ofDocuments((act) => JSON.parse(act.payload)),
        officeName: ({ office }: ActHead, args: InLanguage) =>
          inLanguage("name")({ name: officeLabels[office] }, args),
        assessments: ofDocuments((act) => JSON.parse(act.assessments)),
        document: ofDocuments(documentOf),
      },
    },
  };
}

/** Each is read by itself, and the documents are some kilobytes. */
const RECORD_COST = 5;
const DOCUMENTS_COST = 500;

/** What the documents of an act tell. */
function ofDocuments(told: (act: ActRow) => unknown) {
  return {
    extensions: { cost: DOCUMENTS_COST },
    resolve: async (act: ActHead, _: unknown, context: Context) => told(await whole(act, context)),
  };
}

/** An act that was just recorded, or asked for by its id, has its documents with it; those of others are read. */
async function whole(act: ActHead | ActRow, { register }: Context): Promise<ActRow> {
  return "payload" in act ? act : { ...act, ...(await register().documentsOf(act)) };
}

const officeLabels: Readonly<Record<string, Text>> = powerOffices.labels;

/** `councilMeeting` → `council-meeting`. */
function wordsOf(kind: string): string {
  return kind.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function eventOf(kind: string, type: string): { readonly title?: Text } {
  return procedureOf(kind).events.find((event) => event.type === type) ?? {};
}

interface ActsAsked extends PageArguments {
  readonly institution?: string | null;
  readonly kind?: RecordKind | null;
  readonly office?: string | null;
}

function actsAsked(_: unknown, asked: ActsAsked, { register }: Context) {
  const institution = institutionOf(asked.institution);
  const rows = { institution, kind: asked.kind ?? undefined, office: asked.office ?? undefined };
  return connect(asked, {
    of: feedCursor(institution),
    place: ({ position }: ActHead) => [position],
    page: (page) => register().acts(rows, page),
    count: () => register().countActs(rows),
  });
}

async function nodeAsked(
  _: unknown,
  { id }: { readonly id: string },
  { register }: Context,
): Promise<RecordShown | ActRow | RegisterRow | undefined> {
  const name = readNodeId(id);
  if (!name) {
    const message = "expected the id of a register, a record or an act, as the field id gives it";
    throw badUserInput([{ path: "id", code: "wrong_type", message }]);
  }
  if (name.of === "register") return register().registerNamed(name.institution);
  if (name.of === "act") return register().actAt(name.institution, name.position);
  const record = await register().recordOf(name.institution, name.id);
  return record?.kind === name.kind ? shown(record) : undefined;
}
