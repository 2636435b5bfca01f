/** Moves a register as JSON Lines: one act a line, as it is published, with its hash. */
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { eq } from "drizzle-orm";
import type { Connection, Database } from "../database/database.ts";
import { type ActRow, acts, registers } from "../database/tables.ts";
import { type Act, actRow, documentOf, noHash } from "./act.ts";
import { actsOf, brokenLink } from "./chain.ts";
import { institutionPattern } from "./ids.ts";
import { isRecordKind } from "./kinds.ts";
import { rebuildIn } from "./rebuild.ts";
import { insertRows } from "./rows.ts";

/** A file cannot be taken over; the message names the line. */
export class ImportError extends Error {
  override readonly name = "ImportError";
}

/** Writes every act of the register, and ends the stream. Returns their number. */
export async function exportActs(database: Database, institution: string, to: Writable): Promise<number> {
  let count = 0;
  async function* lines() {
    for await (const page of actsOf(database, institution)) {
      count += page.length;
      yield page.map((act) => `${documentOf(act)}\n`).join("");
    }
  }
  await pipeline(lines, to);
  return count;
}

/**
 * Takes over registers that were exported: all of them or nothing, each act under the hash it had. Returns the number of
 * acts. Throws `ImportError` where a line is no act, breaks its chain, or the register has acts already.
 */
export async function importActs(database: Database, from: Readable): Promise<number> {
  const chains = new Map<string, ActRow[]>();
  let number = 0;
  let count = 0;
  for await (const line of createInterface({ input: from, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === "") continue;
    const act = readAct(line, number);
    const chain = chains.get(act.institution) ?? [];
    const broken = brokenLink(act, chain.length, chain.at(-1)?.hash ?? noHash);
    if (broken) throw new ImportError(`line ${number}: ${broken}`);
    chain.push(act);
    count += 1;
    chains.set(act.institution, chain);
  }
  await database.transact(async (connection) => {
    for (const [institution, chain] of chains) await takeOver(connection, institution, chain);
  });
  return count;
}

function readAct(line: string, number: number): ActRow {
  try {
    const act = actRow(JSON.parse(line) as Act);
    if (!institutionPattern.test(act.institution) || !isRecordKind(act.kind)) throw new Error("no act");
    return act;
  } catch (error) {
    throw new ImportError(`line ${number} is no act of a register`, { cause: error });
  }
}

async function takeOver(
  connection: Connection,
  institution: string,
  chain: readonly ActRow[],
): Promise<void> {
  const { position, hash } = chain.at(-1) as ActRow;
  const made = await connection
    .insert(registers)
    .values({ institution, position, hash })
    .onConflictDoUpdate({
      target: registers.institution,
      set: { position, hash },
      setWhere: eq(registers.position, 0),
    })
    .returning();
  if (made.length === 0) throw new ImportError(`the register ${institution} has acts already`);
  await insertRows(connection, acts, chain);
  await rebuildIn(connection, institution);
}
