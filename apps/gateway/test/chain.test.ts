import { PassThrough, Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { asc, eq, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { type ActRow, acts, records, registers } from "../src/database/tables.ts";
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

  it("tells of an act that was put in after the end, and of another end", async () => {
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
});

describe("a register that moves", () => {
  it("has the same acts, hashes and records where it arrives", async () => {
    const { institution } = await written();
    const [before, recordsBefore] = [await actsOf(institution), await recordsOf(institution)];
    const out = new PassThrough();
    const exported = text(out);
    await exportActs(database, institution, out);
    out.end();
    const lines = await exported;
    await expect(importActs(database, Readable.from([lines]))).rejects.toThrow("has acts already");
    for (const table of [acts, records, registers]) {
      await database.read((connection) => connection.delete(table).where(eq(table.institution, institution)));
    }
    expect(await importActs(database, Readable.from([lines]))).toBe(3);
    expect(await actsOf(institution)).toEqual(before);
    expect(await recordsOf(institution)).toEqual(recordsBefore);
    expect((await verifyChain(database, institution)).broken).toBeUndefined();
  });

  it.each([
    ["is no JSON", "tea", "line 1 is no act of a register"],
    ["is no act", "{}", "line 1 is no act of a register"],
  ])("is refused with the line that %s", async (_, lines, message) => {
    await expect(importActs(database, Readable.from([lines]))).rejects.toThrow(message);
  });

  it("is refused whole with the line whose act was changed", async () => {
    const { institution } = await written();
    const out = new PassThrough();
    const exported = text(out);
    await exportActs(database, institution, out);
    out.end();
    const other = (await exported).replaceAll(institution, `${institution}-2`);
    await expect(importActs(database, Readable.from([other]))).rejects.toThrow("line 1: act 1 of");
  });
});
