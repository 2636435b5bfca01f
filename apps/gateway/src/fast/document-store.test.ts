import { type DocumentNode, parse } from "graphql";
import { describe, expect, it } from "vitest";
import { DocumentStore } from "./document-store.ts";

const document = parse("{ a }");

describe("a text that is not kept", () => {
  /** Reads it as Apollo Server does: looks, reads in two steps, keeps it. */
  async function read(store: DocumentStore, text: string, told: string[]): Promise<DocumentNode> {
    const kept = await store.get(text);
    if (kept) return kept;
    told.push(`parses ${text}`);
    await undefined;
    told.push(`checks ${text}`);
    await undefined;
    await store.set(text, document);
    return document;
  }

  it("is read once where several ask it at the same moment", async () => {
    const store = new DocumentStore(100);
    const told: string[] = [];
    const read3 = await Promise.all([1, 2, 3].map(() => read(store, "{ a }", told)));
    expect(new Set(read3)).toEqual(new Set([document]));
    expect(told).toEqual(["parses { a }", "checks { a }"]);
  });

  it("is read by itself, so that nobody pays for the reading of another's", async () => {
    const told: string[] = [];
    const store = new DocumentStore(100);
    await Promise.all(["{ a }", "{ b }"].map((text) => read(store, text, told)));
    expect(told).toEqual(["parses { a }", "checks { a }", "parses { b }", "checks { b }"]);
  });
});
