import { setImmediate } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { HandedQueries } from "./handed-queries.ts";

const query = "{ rules { id } }";
const sha256Hash = "5bcb07ffa5ad4e5c7578d08ce89bdddd72746998d9fe530b3e0e5f2500f3282d";

/** The hash by which the text was handed over. */
function handed(queries: HandedQueries, text: string): string {
  const body = queries.handOver({ query: text }) as {
    extensions: { persistedQuery: { sha256Hash: string } };
  };
  return body.extensions.persistedQuery.sha256Hash;
}

describe("a query", () => {
  it("is handed over by its SHA-256, with all else of its body, and its text is told", () => {
    const queries = new HandedQueries(1_000);
    const body = { query, operationName: "A", variables: { a: 1 }, more: true };
    const extensions = { persistedQuery: { version: 1, sha256Hash } };
    for (let time = 1; time <= 2; time++) {
      expect(queries.handOver(body)).toStrictEqual({ ...body, query: undefined, extensions });
      expect(queries.textOf(sha256Hash)).toBe(query);
    }
    expect(body.query).toBe(query);
    expect(queries.handOver({ query, extensions: null })).toMatchObject({ query: undefined, extensions });
  });

  it.each([
    ["that comes with extensions", { query, extensions: { persistedQuery: { version: 1, sha256Hash } } }],
    ["with extensions of a wrong type", { query, extensions: "{}" }],
    ["of a wrong type", { query: ["{ rules { id } }"] }],
    ["that is empty", { query: "" }],
    ["that is not there", { variables: {} }],
    ["with a character that UTF-8 has not", { query: "{ rules { id } } # \ud800" }],
    ["in a list", [{ query }]],
    ["in place of a body", query],
    ["of nothing", null],
  ])("%s is handed over as it is", (_, body) => {
    const queries = new HandedQueries(1_000);
    expect(queries.handOver(body)).toBe(body);
    expect(queries.textOf(sha256Hash)).toBeUndefined();
  });

  it("is told until it has been asked for, however many there are, and then forgotten", async () => {
    const queries = new HandedQueries(1_000);
    const texts = [
      query,
      `${query}${" ".repeat(1_000)}`,
      ...Array.from({ length: 200 }, (_, i) => `${query}#${i}`),
    ];
    for (let time = 1; time <= 2; time++) {
      const hashes = texts.map((text) => handed(queries, text));
      await Promise.resolve();
      expect(hashes.map((hash) => queries.textOf(hash))).toEqual(texts);
      await setImmediate();
      expect(hashes.filter((hash) => queries.textOf(hash) !== undefined)).toEqual([]);
    }
  });
});
