/** Walks a register: checks its chain, makes its projection again. */
import { canonicalJson } from "@apk-governance/core";
import { and, asc, eq, gt } from "drizzle-orm";
import type { Connection, Database } from "../database/database.ts";
import { type ActRow, acts, type RecordRow, records, registers } from "../database/tables.ts";
import { hashOf, noHash } from "./act.ts";
import { after } from "./kinds.ts";

const AT_ONCE = 2_000;

/** What was found of one register. */
export interface Verified {
  readonly institution: string;
  readonly acts: number;
  /** The hash of the last act: whoever kept it can tell later that nothing before it was changed. */
  readonly hash: string;
  /** The first link that is broken, in words. */
  readonly broken: string | undefined;
}

/** The names of the registers, in order. */
export async function institutionsOf(database: Database): Promise<string[]> {
  const found = await database.read((connection) =>
    connection
      .select({ institution: registers.institution })
      .from(registers)
      .orderBy(asc(registers.institution)),
  );
  return found.map(({ institution }) => institution);
}

/** Every act of a register in order, some thousands at a time. */
export async function* actsOf(
  database: Database,
  institution: string,
  after = 0,
): AsyncGenerator<readonly ActRow[]> {
  for (let last = after; ; ) {
    const page = await database.read((connection) => pageOfActs(connection, institution, last));
    if (page.length === 0) return;
    yield page;
    last = page.at(-1)?.position as number;
  }
}

function pageOfActs(connection: Connection, institution: string, last: number): Promise<ActRow[]> {
  return connection
    .select()
    .from(acts)
    .where(and(eq(acts.institution, institution), gt(acts.position, last)))
    .orderBy(asc(acts.position))
    .limit(AT_ONCE);
}

/** Walks the chain to its end or to the first broken link. */
export async function verifyChain(database: Database, institution: string): Promise<Verified> {
  const chain = { institution, acts: 0, hash: noHash };
  for await (const page of actsOf(database, institution)) {
    for (const act of page) {
      const broken = brokenLink(act, chain.acts, chain.hash);
      if (broken) return { ...chain, broken };
      chain.acts = act.position;
      chain.hash = act.hash;
    }
  }
  return { ...chain, broken: await brokenEnd(database, chain) };
}

/** Why the act is not the one that stood there. */
export function brokenLink(act: ActRow, position: number, hash: string): string | undefined {
  const name = `act ${act.position} of ${act.institution}`;
  if (act.position !== position + 1) return `act ${position + 1} of ${act.institution} is missing`;
  if (act.previous !== hash) return `${name} does not follow the act before it`;
  if (hashOf(act) !== act.hash) return `${name} was changed: its hash is not that of what it says`;
  return undefined;
}

/** Acts taken off the end leave no gap, but the register knows where it ended. */
async function brokenEnd(
  database: Database,
  { institution, acts: count, hash }: Omit<Verified, "broken">,
): Promise<string | undefined> {
  const [head] = await database.read((connection) =>
    connection.select().from(registers).where(eq(registers.institution, institution)),
  );
  if (head && head.position > count) return `act ${count + 1} of ${institution} is missing`;
  if (head?.position === count && head.hash === hash) return undefined;
  return `the end of ${institution} is not act ${count}`;
}

/** Makes the projection of a register again from its acts, in one transaction. Returns the number of acts. */
export function rebuild(database: Database, institution: string): Promise<number> {
  return database.transact((connection) => rebuildIn(connection, institution));
}

export async function rebuildIn(connection: Connection, institution: string): Promise<number> {
  await connection.select().from(registers).where(eq(registers.institution, institution)).for("update");
  await connection.delete(records).where(eq(records.institution, institution));
  const made = new Map<string, RecordRow>();
  for (let last = 0; ; ) {
    const page = await pageOfActs(connection, institution, last);
    for (const act of page) made.set(act.stream, after(made.get(act.stream), act, canonicalJson));
    const end = page.at(-1);
    if (!end) {
      await insertRecords(connection, [...made.values()]);
      return last;
    }
    last = end.position;
  }
}

/** As many rows as the parameters of one statement allow. */
async function insertRecords(connection: Connection, rows: readonly RecordRow[]): Promise<void> {
  for (let i = 0; i < rows.length; i += AT_ONCE) {
    await connection.insert(records).values(rows.slice(i, i + AT_ONCE));
  }
}
