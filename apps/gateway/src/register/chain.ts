/** Walks the chain of a register, and checks it. */
import { and, asc, eq, gt } from "drizzle-orm";
import type { Connection, Database } from "../database/database.ts";
import { type ActRow, acts, registers } from "../database/tables.ts";
import { hashOf, noHash } from "./act.ts";

/** Few enough that the next are read while these are hashed. */
const AT_ONCE = 250;

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

/** Every act of a register in order, some hundreds at a time. The next are read while these are used. */
export async function* actsOf(
  database: Database,
  institution: string,
  after = 0,
): AsyncGenerator<readonly ActRow[]> {
  const pageAfter = (last: number) =>
    database.read((connection) => actsAfter(connection, institution, last, AT_ONCE));
  for (let next = pageAfter(after); ; ) {
    const page = await next;
    if (page.length === 0) return;
    next = pageAfter(page.at(-1)?.position as number);
    // Whoever stops here does not wait for it.
    next.catch(() => undefined);
    yield page;
  }
}

/** The acts after that position, with all that is in them. */
export function actsAfter(
  connection: Connection,
  institution: string,
  position: number,
  limit: number,
): Promise<ActRow[]> {
  return connection
    .select()
    .from(acts)
    .where(and(eq(acts.institution, institution), gt(acts.position, position)))
    .orderBy(asc(acts.position))
    .limit(limit);
}

/** Walks the chain to its end, also while acts are recorded, or to the first broken link. */
export async function verifyChain(database: Database, institution: string): Promise<Verified> {
  let walked = await walkOn(database, { institution, acts: 0, hash: noHash, broken: undefined });
  while (walked.broken === undefined) {
    const broken = await brokenEnd(database, walked);
    if (broken === undefined) break;
    // The end may be that of acts recorded since. It is broken where there are none.
    const further = await walkOn(database, walked);
    if (further.acts === walked.acts) return { ...walked, broken: further.broken ?? broken };
    walked = further;
  }
  return walked;
}

async function walkOn(database: Database, from: Verified): Promise<Verified> {
  const chain = { ...from };
  for await (const page of actsOf(database, from.institution, from.acts)) {
    for (const act of page) {
      const broken = brokenLink(act, chain.acts, chain.hash);
      if (broken) return { ...chain, broken };
      chain.acts = act.position;
      chain.hash = act.hash;
    }
  }
  return chain;
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
