import { PassThrough, Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { asc, eq, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import type { Connection } from "../src/database/database.ts";
import { type ActRow, acts, records, registers } from "../src/database/tables.ts";
import { noHash, sealed } from "../src/register/act.ts";
import { verifyChain } from "../src/register/chain.ts";
import { exportActs, importActs } from "../src/register/moving.ts";
import { rebuild } from "../src/register/rebuild.ts";
import { type Client, client } from "./register-client.ts";
import { sharedRegister } from "./serve.ts";

const { database } = await sharedRegister();

/** A register with three acts on two records. */
async function written(): Promise<Client> {
  const made = await client();
  const { record } = await made.give("associationRegister", {
    ...{ on: "2024-01-10", office: "state-body", facts: { name: "Dostyk — «Достық»" } },
  });
  await made.give("associationEnterInRegister", {
    record: record?.id,
    on: "2024-01-11",
    office: "secretariat",
  });
  await made.give("sessionPropose", { on: "2024-01-12", office: "council", facts: { agenda: ["Unity"] } });
  return made;
}

const actsOf = (institution: string) =>
  database.read((connection) =>
    connection.select().from(acts).where(eq(acts.institution, institution)).orderBy(asc(acts.position)),
  );
const recordsOf = (institution: string) =>
  database.read((connection) =>
    connection.select().from(records).where(eq(records.institution, institution)).orderBy(asc(records.id)),
  );
/** The register as it is exported. */
async function exported(institution: string): Promise<string> {
  const out = new PassThrough();
  const lines = text(out);
  await exportActs(database, institution, out);
  return lines;
}

async function forget(institution: string): Promise<void> {
  for (const table of [acts, records, registers]) {
    await database.read((connection) => connection.delete(table).where(eq(table.institution, institution)));
  }
}

const isAct = (institution: string, position: number) =>
  sql`${acts.institution} = ${institution} AND ${acts.position} = ${position}`;

const columns = [
  ...(["stream", "kind", "type", "payload", "office", "actor", "on", "recordedAt"] as const),
  ...(["assessments", "request", "body", "previous", "hash"] as const),
];

/** The text with one character changed, at some places all over it. */
function* altered(value: string): Generator<string> {
  const step = Math.max(1, Math.floor(value.length / 12));
  for (let i = 0; i < value.length; i += step) {
    const other = value[i] === "1" ? "2" : "1";
    yield value.slice(0, i) + other + value.slice(i + 1);
  }
  yield `${value} `;
}

describe("a chain", () => {
  it("is whole as it was written", async () => {
    const { institution } = await written();
    const last = (await actsOf(institution)).at(-1);
    expect(await verifyChain(database, institution)).toEqual({
      ...{ institution, acts: 3, hash: last?.hash, broken: undefined },
    });
  });

  it("is whole also while acts are recorded: the end that was read last is walked to", async () => {
    const { institution, give } = await written();
    let more = 2;
    const growing = {
      ...database,
      async read<T>(work: (connection: Connection) => Promise<T>): Promise<T> {
        const found = await database.read(work);
        const isAtEnd = Array.isArray(found) && found.length === 0;
        if (isAtEnd && more-- > 0)
          await give("sessionPropose", { on: "2024-01-13", office: "council", facts: {} });
        return found;
      },
    };
    expect(await verifyChain(growing, institution)).toMatchObject({ acts: 5, broken: undefined });
  });

  it.each(columns)("tells which act was changed in %s, wherever that is", async (column) => {
    const { institution } = await written();
    const act = (await actsOf(institution))[1] as ActRow;
    const put = (value: string) =>
      database.read((connection) =>
        connection
          .update(acts)
          .set({ [column]: value })
          .where(isAct(institution, 2)),
      );
    let tried = 0;
    for (const value of altered(act[column])) {
      // A check of the table refuses some before the chain has to.
      const isPut = await put(value).then(
        () => true,
        () => false,
      );
      if (!isPut) continue;
      tried += 1;
      const { broken, acts: good } = await verifyChain(database, institution);
      expect({ value, good, broken }).toMatchObject({ good: 1, broken: expect.stringContaining(`act 2 of`) });
    }
    expect(tried).toBeGreaterThan(0);
    await put(act[column]);
    expect((await verifyChain(database, institution)).broken).toBeUndefined();
  });

  it("tells of a version that was changed, of an act that was taken out, and of an end that was cut off", async () => {
    const changed = (await written()).institution;
    await database.read((connection) => connection.update(acts).set({ version: 7 }).where(isAct(changed, 2)));
    expect((await verifyChain(database, changed)).broken).toBe(
      `act 2 of ${changed} was changed: its hash is not that of what it says`,
    );
    for (const position of [1, 2, 3]) {
      const { institution } = await written();
      await database.read((connection) => connection.delete(acts).where(isAct(institution, position)));
      expect((await verifyChain(database, institution)).broken).toBe(
        `act ${position} of ${institution} is missing`,
      );
    }
  });

  it("tells of an act that was put in after the end", async () => {
    const { institution } = await written();
    const last = (await actsOf(institution)).at(-1) as ActRow;
    const forged = sealed({ ...last, position: 4, version: 2, request: "another", previous: last.hash });
    await database.read((connection) => connection.insert(acts).values(forged));
    expect((await verifyChain(database, institution)).broken).toBe(`the end of ${institution} is not act 4`);
  });

  it("tells of another end", async () => {
    const { institution } = await written();
    await database.read((connection) =>
      connection
        .update(registers)
        .set({ hash: "f".repeat(64) })
        .where(eq(registers.institution, institution)),
    );
    expect((await verifyChain(database, institution)).broken).toBe(`the end of ${institution} is not act 3`);
  });
});

describe("a projection", () => {
  it("is made again from the acts, byte for byte", async () => {
    const { institution } = await written();
    const before = await recordsOf(institution);
    expect(before).toHaveLength(2);
    await database.read((connection) =>
      connection.update(records).set({ state: "{}", about: "x" }).where(eq(records.institution, institution)),
    );
    expect(await rebuild(database, institution)).toBe(3);
    expect(await recordsOf(institution)).toEqual(before);
  });

  it("is made again while acts are recorded, and misses none of them", async () => {
    const { institution, give } = await written();
    let isOver = false;
    const writers = Array.from({ length: 8 }, async () => {
      while (!isOver) await give("sessionPropose", { on: "2024-01-13", office: "council", facts: {} });
    });
    for (let i = 0; i < 10; i += 1) await rebuild(database, institution);
    isOver = true;
    await Promise.all(writers);
    const found = await recordsOf(institution);
    await rebuild(database, institution);
    expect(await recordsOf(institution)).toEqual(found);
  });
});

describe("a register that moves", () => {
  it("has the same acts, hashes and records where it arrives", async () => {
    const { institution } = await written();
    const [before, recordsBefore] = [await actsOf(institution), await recordsOf(institution)];
    const lines = await exported(institution);
    await expect(importActs(database, Readable.from([lines]))).rejects.toThrow("has acts already");
    await forget(institution);
    expect(await importActs(database, Readable.from(["\n", lines, "\n"]))).toBe(3);
    expect(await actsOf(institution)).toEqual(before);
    expect(await recordsOf(institution)).toEqual(recordsBefore);
    expect((await verifyChain(database, institution)).broken).toBeUndefined();
  });

  it("comes with all others of its file, or none does", async () => {
    const [one, other] = [await written(), await written()];
    const lines = (await exported(one.institution)) + (await exported(other.institution));
    await forget(one.institution);
    await expect(importActs(database, Readable.from([lines]))).rejects.toThrow(
      `${other.institution} has acts already`,
    );
    expect(await actsOf(one.institution)).toEqual([]);
  });

  it("arrives where one was begun that has no act", async () => {
    const { institution } = await written();
    const lines = await exported(institution);
    await forget(institution);
    await database.read((connection) =>
      connection.insert(registers).values({ institution, position: 0, hash: noHash }),
    );
    expect(await importActs(database, Readable.from([lines]))).toBe(3);
    expect(await verifyChain(database, institution)).toMatchObject({ acts: 3, broken: undefined });
  });

  it.each([
    ["is no JSON", "tea", "line 1 is no act of a register"],
    ["is no act", "{}", "line 1 is no act of a register"],
  ])("is refused with the line that %s", async (_, lines, message) => {
    await expect(importActs(database, Readable.from([lines]))).rejects.toThrow(message);
  });

  it("is refused whole with the line whose act was changed", async () => {
    const { institution } = await written();
    const other = (await exported(institution)).replaceAll(institution, `${institution}-2`);
    await expect(importActs(database, Readable.from([other]))).rejects.toThrow("line 1: act 1 of");
  });
});
