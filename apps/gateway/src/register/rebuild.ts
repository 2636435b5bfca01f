/** Makes the projection of a register again from its acts. */
import { canonicalJson } from "@apk-governance/core";
import { and, asc, eq, gt } from "drizzle-orm";
import type { Connection, Database } from "../database/database.ts";
import { acts, type RecordRow, records, registers } from "../database/tables.ts";
import { after, type Happened } from "./kinds.ts";
import { insertRows } from "./rows.ts";

const AT_ONCE = 2_000;

/** In one transaction. Returns the number of acts. */
export function rebuild(database: Database, institution: string): Promise<number> {
  return database.transact((connection) => rebuildIn(connection, institution));
}

export async function rebuildIn(connection: Connection, institution: string): Promise<number> {
  await connection.select().from(registers).where(eq(registers.institution, institution)).for("update");
  await connection.delete(records).where(eq(records.institution, institution));
  const made = new Map<string, RecordRow>();
  let count = 0;
  for await (const page of happenings(connection, institution)) {
    for (const act of page) made.set(act.stream, after(made.get(act.stream), act, canonicalJson));
    count += page.length;
  }
  await insertRows(connection, records, [...made.values()]);
  return count;
}

/** What happened, in order: of an act all that a record is made from. The next page is read while this one is used. */
async function* happenings(
  connection: Connection,
  institution: string,
): AsyncGenerator<readonly (Happened & { readonly position: number })[]> {
  const { position, stream, version, kind, type, payload, office, on } = acts;
  const pageAfter = (last: number) =>
    connection
      .select({ institution: acts.institution, position, stream, version, kind, type, payload, office, on })
      .from(acts)
      .where(and(eq(acts.institution, institution), gt(position, last)))
      .orderBy(asc(position))
      .limit(AT_ONCE)
      .execute();
  for (let next = pageAfter(0); ; ) {
    const page = await next;
    const end = page.at(-1);
    if (!end) return;
    next = pageAfter(end.position);
    next.catch(() => undefined);
    yield page;
  }
}
