/** The records of the register, each with its state and its history. */
import type { Stream } from "@apk-governance/core";
import { LRUCache } from "lru-cache";
import type { Context } from "../../context.ts";
import type { ActRow, RecordRow, RegisterRow } from "../../database/tables.ts";
import type { CursorOf } from "../../register/cursor.ts";
import { recordId } from "../../register/ids.ts";
import { procedureOf, type RecordKind, recordKinds } from "../../register/kinds.ts";
import { registerText } from "../arguments.ts";
import { enumResolver, enumSdl } from "../enums.ts";
import type { SchemaModule } from "../module.ts";
import { description } from "../naming.ts";
import { factFieldsSdl } from "../typed-rules.ts";
import {
  connect,
  connectionResolvers,
  connectionSdl,
  institutionArgument,
  institutionOf,
  type PageArguments,
  pageArguments,
} from "./connection.ts";
import { shapes } from "./shapes.ts";

/** What records are in the graph. */
export const recordTypes = recordKinds.map((kind) => shapes[kind].type);

/** A record as the graph has it: the fields of its state beside those of every record. */
export interface RecordShown extends Stream {
  /** Its type in the graph. */
  readonly __typename: string;
  readonly id: string;
  readonly institution: string;
  /** What its acts call it. */
  readonly stream: string;
  readonly version: number;
  readonly status: string;
  readonly openedOn: string;
  readonly state: Stream;
}

interface Remembered {
  readonly row: RecordRow;
  readonly record: RecordShown;
}

/** What is counted for a record beside its state. */
const BESIDE = 1_000;

/** A record is shown more often than it changes, and to read the states of fifty takes longer than all else. */
const remembered = new LRUCache<string, Remembered>({
  maxSize: 5_000_000,
  sizeCalculation: ({ row }) => row.state.length + BESIDE,
});

/** The same object while the row is the same. */
export function shown(row: RecordRow): RecordShown {
  const known = remembered.get(row.id);
  if (known && isSame(known.row, row)) return known.record;
  const record = read(row);
  remembered.set(row.id, { row, record });
  return record;
}

function isSame(one: RecordRow, other: RecordRow): boolean {
  return Object.keys(one).every(
    (column) => one[column as keyof RecordRow] === other[column as keyof RecordRow],
  );
}

function read({
  institution,
  id: stream,
  kind,
  version,
  status,
  openedOn,
  state: text,
}: RecordRow): RecordShown {
  const state = JSON.parse(text) as Stream;
  return {
    ...state,
    __typename: shapes[kind as RecordKind].type,
    id: recordId(kind, institution, stream),
    institution,
    stream,
    version,
    status,
    openedOn,
    state,
  };
}

/** The fields of every record. */
const common = `
  "It never changes."
  id: ID!
  "The register in which it stands."
  institution: ID!
  "How many acts it has; a command may name it, so that it acts on nothing newer."
  version: Int!
  "The day of its first act."
  openedOn: Date!
  "The day of its last act; none may be dated before it."
  lastOn: Date!
  "What its acts have made of it, whole: the state that core's procedure of its kind makes of the events."
  state: JSON!
  "Its acts, in order: who did what, in which office, when, and the assessments that allowed it."
  history(${pageArguments}): ActConnection!
`;

const typeDefs = /* GraphQL */ `
  "What can be found by its id."
  interface Node {
    "It never changes."
    id: ID!
  }

  "A record of the register: the life of one matter."
  interface RegisterRecord implements Node { ${common} }
`;

export function recordsModule(): SchemaModule {
  return {
    typeDefs: [typeDefs, ...recordKinds.map(recordSdl)].join("\n"),
    resolvers: {
      Query: Object.fromEntries(recordKinds.map((kind) => [shapes[kind].list, list(kind)])),
      Node: { __resolveType: typeOfNode },
      RegisterRecord: { __resolveType: typeOfNode },
      ...Object.fromEntries(recordKinds.map((kind) => [shapes[kind].type, { history: historyOf }])),
      ...Object.assign({}, ...recordKinds.map((kind) => connectionResolvers(shapes[kind].type))),
      ...Object.fromEntries(
        recordKinds.map((kind) => [
          `${shapes[kind].type}Status`,
          enumResolver(Object.keys(shapes[kind].statuses)),
        ]),
      ),
    },
  };
}

/** A record says of what type it is; an act belongs to one. */
function typeOfNode(node: RecordShown | ActRow | RegisterRow): string {
  if ("__typename" in node) return node.__typename;
  return "stream" in node ? "Act" : "Register";
}

function recordSdl(kind: RecordKind): string {
  const { type, about, list, filter, statuses, fields, parts } = shapes[kind];
  const { title, commands } = procedureOf(kind);
  const filterSdl = filter ? `"Only those with this." ${filter[0]}: ${filter[1]}` : "";
  const factsOf = (command: string) => commands.find((of) => of.type === command)?.facts ?? {};
  return /* GraphQL */ `
    extend type Query {
      ${description(`${title.en}: the records of the register, in the order of their first days.`)}
      ${list}(
        ${institutionArgument}
        "Only those in this status."
        status: ${type}Status
        ${filterSdl}
        "Only those opened on this day or later."
        from: Date
        "Only those opened before this day."
        to: Date
        ${pageArguments}
      ): ${type}Connection!
    }

    ${description(about)}
    type ${type} implements RegisterRecord & Node {
      ${common}
      "How far it has come."
      status: ${type}Status!
      ${fields}
    }

    ${enumSdl(`${type}Status`, `How far it has come: ${title.en}.`, statuses)}
    ${connectionSdl(type, `the records of the register: ${title.en}`)}
    ${Object.entries(parts)
      .map(
        ([name, [of, command, more]]) =>
          `${description(of)}\ntype ${name} { ${factFieldsSdl(factsOf(command))} ${more} }`,
      )
      .join("\n")}
  `;
}

type ListAsked = PageArguments & {
  readonly institution?: string | null;
  readonly status?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
} & Readonly<Record<string, unknown>>;

function list(kind: RecordKind) {
  const { list: connection, filter } = shapes[kind];
  return (_: unknown, asked: ListAsked, { register }: Context) => {
    const institution = institutionOf(asked.institution);
    const about = filter && registerText(asked[filter[0]] as string | null | undefined, filter[0]);
    const rows = {
      institution,
      kind,
      status: asked.status ?? undefined,
      about,
      from: asked.from ?? undefined,
      to: asked.to ?? undefined,
    };
    const of: CursorOf = { connection, institution, shape: ["string", "string"] };
    return connect(asked, {
      of,
      place: ({ openedOn, stream }: RecordShown) => [openedOn, stream],
      page: async (page) => {
        const found = await register().records(rows, page);
        return { ...found, rows: found.rows.map(shown) };
      },
      count: () => register().countRecords(rows),
    });
  };
}

function historyOf(
  { institution, stream, version }: RecordShown,
  asked: PageArguments,
  { register }: Context,
) {
  return connect(asked, {
    of: { connection: `history of ${stream}`, institution, shape: ["number"] },
    place: ({ version }: { readonly version: number }) => [version],
    page: (page) => register().history(institution, stream, page),
    count: async () => version,
  });
}
