import { setTimeout } from "node:timers/promises";
import { canonicalJson } from "@apk-governance/core";
import { makeExecutableSchema } from "@graphql-tools/schema";
import { beforeAll, describe, expect, it, onTestFinished, vi } from "vitest";
import { developmentToken } from "../src/authority/development-key.ts";
import type { Context } from "../src/context.ts";
import { fillSample } from "../src/register/sample.ts";
import { client } from "./register-client.ts";
import { ask, post, serve, sharedRegister, testSettings } from "./serve.ts";

interface Acted {
  readonly version: number;
  readonly record: { readonly id: string; readonly version: number; readonly history: History };
}

interface Documented {
  readonly hash: string;
  readonly payload: object;
  readonly document: string;
}

interface History {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean };
  readonly nodes: readonly { readonly version: number; readonly record: { readonly id: string } }[];
}

beforeAll(async () => {
  await fillSample(await sharedRegister());
});

/** How often the database was read for the answer. */
async function readsFor(query: string, variables: object) {
  const reads = vi.spyOn((await sharedRegister()).database, "read");
  const { data, errors } = await ask(query, variables);
  const { length } = reads.mock.calls;
  reads.mockRestore();
  expect(errors).toBeUndefined();
  return { data, reads: length };
}

/** Every read of the database takes so long. Returns how many have begun. */
async function slowReads(milliseconds: number): Promise<() => number> {
  const { database } = await sharedRegister();
  const read = database.read;
  const reads = vi.spyOn(database, "read").mockImplementation(async (work) => {
    await setTimeout(milliseconds);
    return read(work);
  });
  onTestFinished(() => reads.mockRestore());
  return () => reads.mock.calls.length;
}

describe("an answer that is given up", () => {
  it("is read for no further", async () => {
    const { address } = await serve({ ANSWER_TIMEOUT_SECONDS: 1, RATE_COST_PER_SECOND: 0 });
    const begun = await slowReads(600);
    const query = `{ acts(institution: "sample", first: 3) { nodes { record {
      history(first: 3) { nodes { record { history(first: 3) { nodes { hash } } } } } } } } }`;
    expect((await post(address, { query })).status).toBe(504);
    await setTimeout(2_500);
    // The page, and what it was waiting for when it was given up; not the three after that.
    expect(begun()).toBeLessThanOrEqual(2);
  });

  it.each([0, 1])("is not begun again, and is counted once; compiled at use %i", async (COMPILE_AT_USE) => {
    let times = 0;
    const schema = makeExecutableSchema({
      typeDefs: "type Query { counted: Int slow: Int }",
      resolvers: {
        Query: {
          counted: (_: unknown, _args: unknown, { notes }: Context) => {
            if (notes.requestId) times += 1;
            return times;
          },
          slow: async (_: unknown, _args: unknown, { register }: Context) => {
            await setTimeout(1_200);
            register();
          },
        },
      },
    });
    const { address } = await serve({ ANSWER_TIMEOUT_SECONDS: 1, COMPILE_AT_USE }, schema);
    expect((await post(address, { query: "{ counted slow again: slow }" })).status).toBe(504);
    await setTimeout(1_000);
    expect(times).toBe(1);
    expect(await (await fetch(`${address}/metrics`)).text()).toContain(
      'apk_errors_total{code="TIMED_OUT"} 1\n',
    );
  });

  it("has what was begun recorded, and no command after it", async () => {
    const { address } = await serve({ ANSWER_TIMEOUT_SECONDS: 1 });
    const { institution, ask } = await client(undefined, address);
    const token = await developmentToken(
      testSettings(),
      { subject: "test", institution, offices: ["state-body"] },
      1,
    );
    const register = (key: string) => `${key}: associationRegister(facts: { name: "${key}" } command: {
      institution: "${institution}", key: "${key}", on: "2024-01-10", office: STATE_BODY }) { __typename }`;
    await slowReads(1_300);
    const query = `mutation { ${register("one")} ${register("two")} }`;
    expect((await post(address, { query }, { authorization: `Bearer ${token}` })).status).toBe(504);
    vi.restoreAllMocks();
    await setTimeout(2_500);
    const { associations } = await ask<{ associations: { nodes: { name: string }[] } }>(
      `{ associations(institution: "${institution}", first: 9) { nodes { name } } }`,
    );
    expect(associations.nodes).toEqual([{ name: "one" }]);
  });
});

describe("a page with parts that stand in the register", () => {
  it.each([
    ["nothing else", 1, 'acts(institution: "sample", first: $n) { nodes { hash title } }'],
    [
      "the documents of each act",
      2,
      'acts(institution: "sample", first: $n) { nodes { payload assessments { verdict } document } }',
    ],
    ["the record of each act", 2, 'acts(institution: "sample", first: $n) { nodes { record { id } } }'],
    [
      "the history of each record",
      2,
      'associations(institution: "sample", first: $n) { nodes { history(first: 2) { totalCount nodes { hash } } } }',
    ],
    [
      "pages in pages",
      6,
      `acts(institution: "sample", first: $n) { totalCount nodes { record {
        history(first: 3) { nodes { record { history(last: 2) { nodes { hash } } } } } } } }`,
    ],
  ])("with %s is read as often however long it is", async (_, expected, field) => {
    for (const n of [1, 2, 30]) {
      const { reads } = await readsFor(`query ($n: Int!) { ${field} }`, { n });
      expect(reads).toBe(expected);
    }
  });

  it("is read by hundreds where it is longer", async () => {
    const history = "{ nodes { record { history(first: 9) { nodes { record { id } } } } } }";
    const { reads } = await readsFor(
      `query ($n: Int!) { acts(institution: "sample", first: $n) ${history} }`,
      {
        n: 57,
      },
    );
    // The page, its records, their histories, and the records of more than a hundred acts of those.
    expect(reads).toBeGreaterThanOrEqual(5);
    expect(reads).toBeLessThanOrEqual(7);
  });

  it.each(["first: 2", "last: 2", "first: 100"])("has the acts of each record in order: %s", async (page) => {
    const query = `{ acts(institution: "sample", first: 100) { nodes { version record { id version
      history(${page}) { totalCount pageInfo { hasNextPage hasPreviousPage } nodes { version record { id } } } } } } }`;
    const { data } = await readsFor(query, {});
    const { nodes } = (data as { readonly acts: { readonly nodes: readonly Acted[] } }).acts;
    expect(nodes.length).toBeGreaterThan(50);
    for (const { record } of nodes) {
      const { id, version, history } = record;
      const all = Array.from({ length: version }, (_, i) => i + 1);
      const size = Number(page.split(" ")[1]);
      const expected = page.startsWith("last") ? all.slice(-size) : all.slice(0, size);
      expect(history.nodes.map((node) => node.version)).toEqual(expected);
      expect(history.nodes.map((node) => node.record.id)).toEqual(expected.map(() => id));
      expect(history.totalCount).toBe(version);
      const isCut = version > size;
      expect(history.pageInfo).toEqual({
        hasNextPage: isCut && page.startsWith("first"),
        hasPreviousPage: isCut && page.startsWith("last"),
      });
    }
  });

  it("of acts has the documents of an act where they are asked for, and is read without them", async () => {
    const { acts } = await sharedRegister();
    const page = await acts({ institution: "sample" }, { limit: 100, backward: false });
    for (const head of page.rows) expect(Object.keys(head)).not.toContain("assessments");
    const query = `{ acts(institution: "sample", first: 100) { nodes { hash payload document } } }`;
    const { data } = await readsFor(query, {});
    const { nodes } = (data as { readonly acts: { readonly nodes: readonly Documented[] } }).acts;
    expect(nodes.map(({ hash }) => hash)).toEqual(page.rows.map(({ hash }) => hash));
    for (const { hash, payload, document } of nodes) {
      expect(JSON.parse(document)).toMatchObject({ hash, payload });
      expect(document).toBe(canonicalJson(JSON.parse(document)));
    }
  });

  it("is the same where the query is compiled and where it is not", async () => {
    const query = `{ acts(institution: "sample", last: 9) { nodes { hash record { id history(first: 3) { nodes { hash } } } } } }`;
    const answers = [];
    for (const COMPILE_AT_USE of [0, 1]) {
      const { address } = await serve({ COMPILE_AT_USE });
      answers.push(await (await post(address, { query })).text());
    }
    expect(answers[0]).toBe(answers[1]);
  });
});
