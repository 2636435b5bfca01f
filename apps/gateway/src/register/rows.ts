/**
 * Rows by the thousand, by a statement that is planned once however many they are
 *
 * Each column is one parameter, an array in PostgreSQL's binary form: the documents go as they are, where as JSON or in
 * the form for people each of their quotation marks would be escaped here and read again there.
 */
import { getTableColumns, getTableName } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import type { Connection } from "../database/database.ts";

/** Adds the rows of a table, some thousands at a time. */
export async function insertRows<Table extends PgTable>(
  connection: Connection,
  table: Table,
  rows: readonly Table["$inferSelect"][],
): Promise<void> {
  const name = `insert-${getTableName(table)}`;
  const text = `INSERT INTO ${getTableName(table)} (${columns(table)}) ${given(table, 1)}`;
  for (let i = 0; i < rows.length; i += AT_ONCE) {
    const values = arraysOf(table, rows.slice(i, i + AT_ONCE));
    await connection.$client.query({ name, text, values });
  }
}

const AT_ONCE = 2_000;

/** The columns of a table, under the names that they have in the database. */
export function columns(table: PgTable): string {
  return Object.values(getTableColumns(table))
    .map(({ name }) => `"${name}"`)
    .join(", ");
}

/** The rows that the parameters from that number on give, as many as there are columns. */
export function given(table: PgTable, from: number): string {
  const all = Object.values(getTableColumns(table));
  const read = all.map((column) => `"${column.name}"::${column.getSQLType()}`);
  const arrays = all.map((_, i) => `$${from + i}::text[]`);
  return `SELECT ${read.join(", ")} FROM unnest(${arrays.join(", ")}) AS given(${columns(table)})`;
}

/** The parameters that give the rows. */
export function arraysOf<Table extends PgTable>(
  table: Table,
  rows: readonly Table["$inferSelect"][],
): Buffer[] {
  return Object.keys(getTableColumns(table)).map((name) => textArray(rows.map((row) => row[name])));
}

const TEXT = 25;
const NO_VALUE = -1;

/** One dimension, perhaps with NULLs, of texts, so many, counted from 1; then the length and the bytes of each. */
function textArray(values: readonly unknown[]): Buffer {
  const texts = values.map((value) => (typeof value === "string" ? value : JSON.stringify(value)));
  // In UTF-8 no unit of a text takes more than three bytes, which is quicker to know than the length.
  const most = texts.reduce((sum, text) => sum + 4 + 3 * (text?.length ?? 0), 20);
  const array = Buffer.allocUnsafe(most);
  let end = 0;
  for (const part of [1, 1, TEXT, texts.length, 1]) end = array.writeInt32BE(part, end);
  for (const text of texts) {
    const bytes = text === undefined ? NO_VALUE : array.write(text, end + 4);
    array.writeInt32BE(bytes, end);
    end += 4 + Math.max(0, bytes);
  }
  return array.subarray(0, end);
}
