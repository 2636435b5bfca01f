import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { institutionsOf } from "../src/register/chain.ts";
import { fillSample } from "../src/register/sample.ts";
import { type Client, client } from "./register-client.ts";
import { ask, sharedRegister } from "./serve.ts";

interface Listed {
  readonly institution: string;
  readonly invented: boolean;
  readonly actCount: number;
  readonly lastHash: string;
}

interface Found {
  readonly registers: {
    readonly nodes: readonly Listed[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

const fields = "nodes { institution invented actCount lastHash } pageInfo { hasNextPage endCursor }";
const proposal = { on: "2024-01-10", office: "council", facts: {} };
const region = `r-${randomUUID().slice(0, 13)}`;
const names = ["a", "b", "c"].map((end) => `${region}-${end}`);

let asker: Client;

beforeAll(async () => {
  await fillSample(await sharedRegister());
});

/** All registers, page by page. */
async function walked(size: number): Promise<Listed[]> {
  const all: Listed[] = [];
  for (let args = `first: ${size}`; ; ) {
    const { registers } = await asker.ask<Found>(`{ registers(${args}) { ${fields} } }`);
    all.push(...registers.nodes);
    if (!registers.pageInfo.hasNextPage) return all;
    args = `first: ${size}, after: "${registers.pageInfo.endCursor}"`;
  }
}

describe("the registers", () => {
  it("are those in which something is recorded, by name, each with how far its chain has come", async () => {
    asker = await client();
    const hashes = new Map<string, string | undefined>();
    for (const name of names) {
      const { act } = await (await client(name, asker.address)).give("sessionPropose", proposal);
      hashes.set(name, act?.hash);
    }
    const all = await walked(2);
    const institutions = all.map(({ institution }) => institution);
    expect(new Set(institutions).size).toBe(institutions.length);
    expect(institutions.filter((name) => names.includes(name))).toEqual(names);
    for (const name of names) {
      expect(all.find(({ institution }) => institution === name)).toEqual({
        institution: name,
        invented: false,
        actCount: 1,
        lastHash: hashes.get(name),
      });
    }
  });

  it("are found again by their ids, and one in which nothing is recorded is not", async () => {
    asker = await client();
    const query = `query ($id: ID!) { node(id: $id) { id ... on Register { institution actCount } } }`;
    const id = `register:${names[0]}`;
    expect(await asker.ask(query, { id })).toEqual({ node: { id, institution: names[0], actCount: 1 } });
    expect(await asker.ask(query, { id: `register:${region}-none` })).toEqual({ node: null });
    const { registers } = await asker.ask<{ registers: { nodes: { id: string; institution: string }[] } }>(
      "{ registers(first: 100) { nodes { id institution } } }",
    );
    for (const { id, institution } of registers.nodes) expect(id).toBe(`register:${institution}`);
  });

  it("tell which one is invented, and that its acts are as many as the register has", async () => {
    asker = await client();
    const sample = (await walked(100)).filter(({ invented }) => invented);
    const { acts } = await asker.ask<{ acts: { totalCount: number } }>(
      `{ acts(institution: "sample", first: 1) { totalCount } }`,
    );
    expect(sample).toMatchObject([{ institution: "sample", actCount: acts.totalCount }]);
  });

  it("have none for a register in which every command was refused: a stranger writes nothing at all", async () => {
    const name = `${region}-refused`;
    asker = await client(name);
    const close = { on: "2024-01-10", office: "session" };
    expect((await asker.give("sessionClose", close)).__typename).toBe("Refused");
    expect((await walked(100)).map(({ institution }) => institution)).not.toContain(name);
    expect(await institutionsOf((await sharedRegister()).database)).not.toContain(name);
  });

  it("are asked for in pages of at most 100, and not without a size", async () => {
    for (const [args, code] of [
      ["", "required"],
      ["(first: 101)", "out_of_range"],
    ]) {
      const { errors } = await ask(`{ registers${args} { totalCount } }`);
      expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", issues: [{ code }] });
    }
  });
});
