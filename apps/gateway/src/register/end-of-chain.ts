/**
 * The end of a chain: read with what a batch of commands needs, and moved on by what they add
 *
 * Each is one statement. What is read is of one moment; what is added stands only if the chain still ends where it did
 * then. So nobody has to hold a lock, and of two gateways that add at once one reads again.
 */
import { getTableColumns, type SQL, sql } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import type { Connection } from "../database/database.ts";
import { type ActRow, acts, type RecordRow, records, registers } from "../database/tables.ts";
import { noHash } from "./act.ts";
import { arraysOf, columns, given } from "./rows.ts";

export interface Head {
  readonly position: number;
  readonly hash: string;
}

export interface Found {
  readonly head: Head;
  /** The acts that the requests have led to. */
  readonly known: readonly ActRow[];
  /** The records asked for, and those of the known acts. */
  readonly records: readonly RecordRow[];
}

/** Another gateway has added acts since the end was read. Its code is that of a conflict: whoever asked reads again. */
class MovedOnError extends Error {
  override readonly name = "MovedOnError";
  readonly code = "40001";
}

export async function readEnd(
  connection: Connection,
  institution: string,
  requests: readonly string[],
  ids: readonly string[],
): Promise<Found> {
  const knownActs = each(requests, acts, "request", institution);
  const { rows } = await connection.execute<{
    head: Head | null;
    known: readonly ActRow[] | null;
    records: readonly RecordRow[] | null;
  }>(sql`WITH known AS MATERIALIZED (${knownActs}), asked AS (
      SELECT ARRAY(SELECT stream FROM known UNION SELECT unnest(${sql.param(ids)}::text[])) AS ids
    )
    SELECT
      (SELECT row_to_json(h) FROM (SELECT ${named(registers)} FROM registers WHERE institution = ${institution}) h) AS head,
      (SELECT json_agg(known) FROM known) AS known,
      (SELECT json_agg(r) FROM asked, LATERAL (${each(sql`asked.ids`, records, "id", institution)}) r) AS records`);
  const [found] = rows;
  const head = found?.head ?? { position: 0, hash: noHash };
  return { head, known: found?.known ?? [], records: found?.records ?? [] };
}

/** What is added to a chain: acts, and the records as they are then. */
export interface Changes {
  readonly institution: string;
  /** Where the chain must end before. */
  readonly from: Head;
  readonly added: readonly ActRow[];
  readonly touched: readonly RecordRow[];
}

/** Adds them, if there are any. Throws `MovedOnError`, a conflict, where the end has moved. */
export async function moveEnd(
  connection: Connection,
  { institution, from, added, touched }: Changes,
): Promise<void> {
  const end = added.at(-1);
  if (!end) return;
  if (from.position === 0) await begin(connection, institution, from);
  const values = [end.position, end.hash, institution, from.position, from.hash];
  const { rows } = await connection.$client.query({
    ...moveOn,
    values: [...values, ...arraysOf(acts, added), ...arraysOf(records, touched)],
  });
  if (rows.length === 0) throw new MovedOnError(`the register ${institution} has moved on`);
}

/** A register begins with its first act: nobody makes one by a command that comes to nothing. */
async function begin(connection: Connection, institution: string, from: Head): Promise<void> {
  await connection
    .insert(registers)
    .values({ institution, ...from })
    .onConflictDoNothing();
}

/** The row with each key, looked up one by one: on a table without statistics PostgreSQL would read all of it instead. */
function each(keys: readonly string[] | SQL, table: PgTable, key: string, institution: string): SQL {
  const all = Array.isArray(keys) ? sql`${sql.param(keys)}::text[]` : keys;
  return sql`SELECT found.* FROM unnest(${all}) AS given(key), LATERAL (
    SELECT ${named(table)} FROM ${table} WHERE institution = ${institution} AND ${sql.identifier(key)} = given.key LIMIT 1
  ) found`;
}

/** The columns under the names that they have in the code. */
function named(table: PgTable): SQL {
  const all = Object.entries(getTableColumns(table));
  return list(all.map(([name, column]) => sql`${sql.identifier(column.name)} AS ${sql.identifier(name)}`));
}

const OF_THE_END = 5;
const OF_ACTS = Object.keys(getTableColumns(acts)).length;

/** Planned once for each connection: its plan is the same however large the tables are. */
const moveOn = {
  name: "move-end",
  text: `WITH head AS (
      UPDATE registers SET position = $1, hash = $2
      WHERE institution = $3 AND position = $4 AND hash = $5 RETURNING 1
    ), added AS (
      INSERT INTO acts (${columns(acts)}) ${given(acts, OF_THE_END + 1)} WHERE EXISTS (SELECT 1 FROM head)
    ), touched AS (
      INSERT INTO records (${columns(records)}) ${given(records, OF_THE_END + OF_ACTS + 1)} WHERE EXISTS (SELECT 1 FROM head)
      ON CONFLICT (institution, id) DO UPDATE SET
        version = excluded.version, status = excluded.status, about = excluded.about, state = excluded.state
    )
    SELECT 1 FROM head`,
};

function list(parts: SQL[]): SQL {
  return sql.join(parts, sql`, `);
}
