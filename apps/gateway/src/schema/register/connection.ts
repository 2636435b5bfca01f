/** Connections after Relay: pages forward and backward, by cursor. */
import type { Issue } from "@apk-governance/core";
import { badUserInput } from "../../errors.ts";
import { type CursorOf, type Place, readCursor, writeCursor } from "../../register/cursor.ts";
import { institutionPattern } from "../../register/ids.ts";
import type { Page, PageAsked } from "../../register/pages.ts";
import { description } from "../naming.ts";

/** The arguments of every connection. */
export const pageArguments = `
  "How many of the first, 1 to 100; give either first or last."
  first: Int
  "Only what comes after this cursor."
  after: String
  "How many of the last, 1 to 100."
  last: Int
  "Only what comes before this cursor."
  before: String
`;

/** The argument of every question to a register. */
export const institutionArgument = `
  "The register: apk, that of a regional assembly such as apk/almaty, or sample, whose acts are invented."
  institution: ID = "apk"
`;

export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

const MOST = 100;

/** The SDL of a connection and its edges. */
export function connectionSdl(type: string, what: string): string {
  return /* GraphQL */ `
    ${description(`A page of ${what}.`)}
    type ${type}Connection {
      "The page, without cursors."
      nodes: [${type}!]!
      "The page, each with its cursor."
      edges: [${type}Edge!]!
      "Whether there is more, and where to go on."
      pageInfo: PageInfo!
      "How many there are on all pages. They are counted only when this is asked for."
      totalCount: Int!
    }

    ${description(`One of ${what}, with its cursor.`)}
    type ${type}Edge {
      "The item."
      node: ${type}!
      "Where it stands in this connection."
      cursor: String!
    }
  `;
}

/** The resolvers of a connection. graphql-jit calls no function that a property holds, and reads a getter several times. */
export function connectionResolvers(type: string) {
  return {
    [`${type}Connection`]: {
      totalCount: ({ count }: Connection<unknown>) => count(),
      edges: ({ nodes, cursorOf }: Connection<unknown>) =>
        nodes.map((node) => ({ node, cursor: cursorOf(node) })),
    },
  };
}

interface Connection<Row> {
  readonly nodes: readonly Row[];
  readonly pageInfo: object;
  cursorOf(row: Row): string;
  count(): Promise<number>;
}

interface Source<Row> {
  readonly of: CursorOf;
  place(row: Row): Place;
  page(asked: PageAsked): Promise<Page<Row>>;
  count(): Promise<number>;
}

/** The connection asked for. Throws `BAD_USER_INPUT` with every issue of its arguments. */
export async function connect<Row>(asked: PageArguments, source: Source<Row>): Promise<Connection<Row>> {
  const { rows, hasNext, hasPrevious } = await source.page(readPage(asked, source.of));
  const cursorOf = (row: Row) => writeCursor(source.of, source.place(row));
  const cursorAt = (row: Row | undefined) => (row ? cursorOf(row) : null);
  return {
    nodes: rows,
    pageInfo: {
      hasNextPage: hasNext,
      hasPreviousPage: hasPrevious,
      startCursor: cursorAt(rows[0]),
      endCursor: cursorAt(rows.at(-1)),
    },
    cursorOf,
    count: source.count,
  };
}

/** The register asked for. Throws `BAD_USER_INPUT` where that cannot be one. */
export function institutionOf(institution: string | null | undefined): string {
  const name = institution ?? "apk";
  if (institutionPattern.test(name)) return name;
  const message = "expected the name of a register, such as apk or apk/almaty";
  throw badUserInput([{ path: "institution", code: "not_in_list", message }]);
}

function readPage({ first, last, after, before }: PageArguments, of: CursorOf): PageAsked {
  const issues: Issue[] = [...sizeIssues(first, last)];
  const page = {
    limit: first ?? last ?? MOST,
    after: place("after", after, of, issues),
    before: place("before", before, of, issues),
    backward: typeof last === "number",
  };
  if (issues.length > 0) throw badUserInput(issues);
  return page;
}

function sizeIssues(first?: number | null, last?: number | null): Issue[] {
  if (typeof first === "number" && typeof last === "number") {
    return [{ path: "last", code: "impossible", message: "expected either first or last, not both" }];
  }
  const [path, size] = typeof last === "number" ? ["last", last] : ["first", first];
  const expected = `expected a number from 1 to ${MOST}`;
  if (typeof size !== "number") return [{ path: "first", code: "required", message: expected }];
  return size >= 1 && size <= MOST ? [] : [{ path: path as string, code: "out_of_range", message: expected }];
}

function place(
  path: string,
  cursor: string | null | undefined,
  of: CursorOf,
  issues: Issue[],
): Place | undefined {
  if (cursor === null || cursor === undefined) return undefined;
  const read = readCursor(of, cursor);
  if (typeof read !== "string") return read;
  const message = `this cursor is ${read}; expected one that this connection gave`;
  issues.push({ path, code: "not_in_list", message });
  return undefined;
}
