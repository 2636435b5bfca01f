/** Pages of acts and records, by keyset: the thousandth page costs what the first does. */
import { and, asc, count, eq, getTableColumns, gt, gte, inArray, lt, type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import type { Connection } from "../database/database.ts";
import {
  type ActRow,
  acts,
  type RecordRow,
  type RegisterRow,
  records,
  registers,
} from "../database/tables.ts";
import type { Place } from "./cursor.ts";

/** The documents of an act are nearly all of it, so pages of acts are read without them. */
export type ActDocuments = Pick<ActRow, "payload" | "assessments">;
export type ActHead = Omit<ActRow, keyof ActDocuments>;

const { payload, assessments, ...head } = getTableColumns(acts);

export interface PageAsked {
  readonly limit: number;
  readonly after?: Place | undefined;
  readonly before?: Place | undefined;
  /** From the end rather than from the beginning. */
  readonly backward: boolean;
}

export interface Page<Row> {
  /** In the order of the connection, forward. */
  readonly rows: readonly Row[];
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
}

export interface RecordsAsked {
  readonly institution: string;
  readonly kind: string;
  readonly status?: string | undefined;
  readonly about?: string | undefined;
  /** The first day on which the record may have been opened. */
  readonly from?: string | undefined;
  /** The day after the last. */
  readonly to?: string | undefined;
}

export interface ActsAsked {
  readonly institution: string;
  readonly kind?: string | undefined;
  readonly office?: string | undefined;
}

/** Acts of some records, in the order of each. */
export interface HistoriesAsked {
  readonly institution: string;
  readonly streams: readonly string[];
}

export function recordsQuery(connection: Connection, asked: RecordsAsked, page: PageAsked) {
  const keys = [records.openedOn, records.id];
  return connection
    .select()
    .from(records)
    .where(and(ofRecords(asked), ...bounds(keys, page)))
    .orderBy(...inOrder(keys, page))
    .limit(page.limit + 1);
}

export function actsQuery(connection: Connection, asked: ActsAsked, page: PageAsked) {
  const keys = [acts.position];
  return connection
    .select(head)
    .from(acts)
    .where(and(ofActs(asked), ...bounds(keys, page)))
    .orderBy(...inOrder(keys, page))
    .limit(page.limit + 1);
}

/** The same page of the history of each record. */
export function historiesQuery(connection: Connection, asked: HistoriesAsked, page: PageAsked) {
  const { institution, streams } = asked;
  const keys = [acts.version];
  const inStream = sql`${acts.stream} = asked.stream`;
  const history = connection
    .select(head)
    .from(acts)
    .where(and(eq(acts.institution, institution), inStream, ...bounds(keys, page)))
    .orderBy(...inOrder(keys, page))
    .limit(page.limit + 1)
    .as("history");
  return connection
    .select({ history: history._.selectedFields })
    .from(sql`unnest(${sql.param(streams)}::text[]) AS asked(stream)`)
    .innerJoinLateral(history, sql`true`);
}

/** The pages by record. */
export async function histories(
  connection: Connection,
  asked: HistoriesAsked,
  page: PageAsked,
): Promise<ReadonlyMap<string, Page<ActHead>>> {
  const found = await historiesQuery(connection, asked, page);
  const rows = new Map<string, ActHead[]>(asked.streams.map((stream) => [stream, []]));
  for (const { history } of found) rows.get(history.stream)?.push(history);
  return new Map([...rows].map(([stream, of]) => [stream, paged(of.sort(byVersion(page)), page)]));
}

/** The documents of acts, each with the position of its act. */
export function documentsQuery(connection: Connection, institution: string, positions: readonly number[]) {
  return connection
    .select({ position: acts.position, payload, assessments })
    .from(acts)
    .where(and(eq(acts.institution, institution), inArray(acts.position, [...positions])));
}

function byVersion({ backward }: PageAsked) {
  return (a: ActHead, b: ActHead) => (backward ? b.version - a.version : a.version - b.version);
}

/** A register that was begun, and whose first act was not written, has none: it stays out. */
const hasActs = gt(registers.position, 0);

export function registersQuery(connection: Connection, page: PageAsked) {
  const keys = [registers.institution];
  return connection
    .select()
    .from(registers)
    .where(and(hasActs, ...bounds(keys, page)))
    .orderBy(...inOrder(keys, page))
    .limit(page.limit + 1);
}

export async function registerNamed(
  connection: Connection,
  institution: string,
): Promise<RegisterRow | undefined> {
  const [found] = await connection
    .select()
    .from(registers)
    .where(and(hasActs, eq(registers.institution, institution)));
  return found;
}

export async function countRegisters(connection: Connection): Promise<number> {
  const [found] = await connection.select({ rows: count() }).from(registers).where(hasActs);
  return found?.rows ?? 0;
}

export async function countRecords(connection: Connection, asked: RecordsAsked): Promise<number> {
  const [found] = await connection.select({ rows: count() }).from(records).where(ofRecords(asked));
  return found?.rows ?? 0;
}

export async function countActs(connection: Connection, asked: ActsAsked): Promise<number> {
  const [found] = await connection.select({ rows: count() }).from(acts).where(ofActs(asked));
  return found?.rows ?? 0;
}

/** The rows as a page: one more than asked for tells whether there are more. */
export function paged<Row extends RecordRow | ActHead | RegisterRow>(
  found: readonly Row[],
  page: PageAsked,
): Page<Row> {
  const hasMore = found.length > page.limit;
  const rows = found.slice(0, page.limit);
  return page.backward
    ? { rows: rows.reverse(), hasPrevious: hasMore, hasNext: page.before !== undefined }
    : { rows, hasNext: hasMore, hasPrevious: page.after !== undefined };
}

function ofRecords({ institution, kind, status, about, from, to }: RecordsAsked): SQL | undefined {
  return and(
    eq(records.institution, institution),
    eq(records.kind, kind),
    status === undefined ? undefined : eq(records.status, status),
    about === undefined ? undefined : eq(records.about, about),
    from === undefined ? undefined : gte(records.openedOn, from),
    to === undefined ? undefined : lt(records.openedOn, to),
  );
}

function ofActs({ institution, kind, office }: ActsAsked): SQL | undefined {
  return and(
    eq(acts.institution, institution),
    kind === undefined ? undefined : eq(acts.kind, kind),
    office === undefined ? undefined : eq(acts.office, office),
  );
}

/** Compared as a row, which an index answers as one range. */
function bounds(keys: readonly PgColumn[], { after, before }: PageAsked): SQL[] {
  const row = sql.join([...keys], sql`, `);
  const values = (place: Place) =>
    sql.join(
      place.map((value) => sql`${value}`),
      sql`, `,
    );
  return [
    ...(after ? [sql`(${row}) > (${values(after)})`] : []),
    ...(before ? [sql`(${row}) < (${values(before)})`] : []),
  ];
}

function inOrder(keys: readonly PgColumn[], { backward }: PageAsked): SQL[] {
  return keys.map((key) => (backward ? sql`${key} DESC` : asc(key)));
}
