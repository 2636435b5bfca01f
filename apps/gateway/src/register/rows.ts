/** Rows by the thousand: as one parameter, whose statement is planned once, rather than as a list of all their values. */
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
  const text = `INSERT INTO ${getTableName(table)} (${columns(table)}) ${given(table, "$1")}`;
  for (let i = 0; i < rows.length; i += AT_ONCE) {
    const values = [JSON.stringify(rows.slice(i, i + AT_ONCE))];
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

/** The rows that a parameter gives as JSON, under the names that they have in the code. */
export function given(table: PgTable, parameter: string): string {
  const all = Object.entries(getTableColumns(table));
  const read = all.map(([name]) => `"${name}"`);
  const types = all.map(([name, column]) => `"${name}" ${column.getSQLType()}`);
  return `SELECT ${read.join(", ")} FROM json_to_recordset(${parameter}::json) AS given(${types.join(", ")})`;
}
