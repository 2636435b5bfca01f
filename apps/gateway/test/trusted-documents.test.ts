import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import type { Settings } from "../src/settings.ts";
import { type Answer, post, serve } from "./serve.ts";

const listed = 'query Quorum($on: Date!) { whoMay(act: "session.convene-regular", on: $on) { office } }';
const other = "{ rulebookVersion: __typename }";
const variables = { on: "2023-06-01" };

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** The manifest as graphql-codegen writes it, its names with or without the name of the hash. */
async function manifest(content: unknown): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), "apk-trusted-"));
  onTestFinished(() => rm(directory, { recursive: true }));
  const file = join(directory, "persisted-documents.json");
  await writeFile(file, typeof content === "string" ? content : JSON.stringify(content));
  return file;
}

async function served(settings: Partial<Settings> = {}): Promise<string> {
  const file = await manifest({ [`sha256:${sha256(listed)}`]: listed });
  return (await serve({ TRUSTED_DOCUMENTS: [file], ...settings })).address;
}

async function send(address: string, body: object): Promise<{ readonly status: number } & Answer> {
  const response = await post(address, body, { accept: "application/graphql-response+json" });
  return { status: response.status, ...((await response.json()) as Answer) };
}

function byHash(text: string) {
  return { extensions: { persistedQuery: { version: 1, sha256Hash: sha256(text) } }, variables };
}

const answered = { status: 200, data: { whoMay: [{ office: "PRESIDENT" }] } };
const refused = { status: 403, errors: [{ extensions: { code: "DOCUMENT_NOT_TRUSTED" } }] };

describe("with a manifest of trusted documents", () => {
  it("a listed document is answered by its hash, by POST and by GET, and by its text", async () => {
    const address = await served();
    expect(await send(address, byHash(listed))).toMatchObject(answered);
    expect(await send(address, { query: listed, variables })).toMatchObject(answered);
    expect(await send(address, { query: listed, ...byHash(listed) })).toMatchObject(answered);
    const { extensions } = byHash(listed);
    const search = new URLSearchParams({
      variables: JSON.stringify(variables),
      extensions: JSON.stringify(extensions),
    });
    const response = await fetch(`${address}/graphql?${search}`);
    expect(await response.json()).toMatchObject({ data: answered.data });
    expect(response.headers.get("cache-control")).toBe("public, max-age=60");
  });

  it("any other is refused, says so, and is not learned however often it is sent", async () => {
    const address = await served();
    for (let time = 1; time <= 2; time++) {
      expect(await send(address, { query: other })).toMatchObject(refused);
      expect(await send(address, { query: other, ...byHash(other) })).toMatchObject(refused);
    }
    expect(await send(address, byHash(other))).toMatchObject({
      errors: [{ extensions: { code: "PERSISTED_QUERY_NOT_FOUND" } }],
    });
    expect(await send(address, { query: `${listed} ` })).toMatchObject(refused);
  });

  it("the documents of several files are answered", async () => {
    const TRUSTED_DOCUMENTS = await Promise.all([
      manifest({ [sha256(listed)]: listed }),
      manifest({ [sha256(other)]: other, [sha256(listed)]: listed }),
    ]);
    const { address } = await serve({ TRUSTED_DOCUMENTS });
    expect(await send(address, byHash(listed))).toMatchObject(answered);
    expect(await send(address, byHash(other))).toMatchObject({ status: 200 });
  });

  it("the hash of a listed document does not let another one in", async () => {
    const address = await served();
    const answer = await send(address, { query: other, ...byHash(listed) });
    expect(answer).toMatchObject({
      status: 400,
      errors: [{ message: "provided sha does not match query", extensions: { code: "BAD_REQUEST" } }],
    });
  });

  it("others are answered as well where the setting says so, and kept by their hash", async () => {
    const address = await served({ OTHER_DOCUMENTS: "answered" });
    expect(await send(address, byHash(listed))).toMatchObject(answered);
    expect(await send(address, { query: other })).toMatchObject({ status: 200 });
    expect(await send(address, { query: other, ...byHash(other) })).toMatchObject({ status: 200 });
    expect(await send(address, byHash(other))).toMatchObject({
      status: 200,
      data: { rulebookVersion: "Query" },
    });
  });
});

describe("without a manifest", () => {
  it("a document is kept by its hash, and none that no client has sent with its hash", async () => {
    const { address } = await serve();
    const unknown = { errors: [{ extensions: { code: "PERSISTED_QUERY_NOT_FOUND" } }] };
    expect(await send(address, byHash(listed))).toMatchObject(unknown);
    expect(await send(address, { query: listed, ...byHash(listed) })).toMatchObject(answered);
    expect(await send(address, byHash(listed))).toMatchObject(answered);
  });

  it("each of many documents at once is answered, however few are kept", async () => {
    const { address } = await serve({
      KEPT_QUERY_CHARACTERS: 10_000,
      MAX_REQUESTS_PER_CALLER: 1_000,
      RATE_COST_PER_SECOND: 0,
    });
    const ask = async (i: number) => {
      const answer = await send(address, { query: `{ as${i % 150}: __typename } ${" ".repeat(i % 150)}` });
      return Object.keys(answer.data ?? {});
    };
    const answers = await Promise.all(Array.from({ length: 600 }, (_, i) => ask(i)));
    expect(answers).toEqual(answers.map((_, i) => [`as${i % 150}`]));
  });
});

describe("a manifest that cannot be used stops the start and says why", () => {
  it.each([
    ["no JSON", "{", "expected a file of JSON, an object of documents by their SHA-256"],
    ["no object of texts", { a: 1 }, "expected a file of JSON, an object of documents by their SHA-256"],
    ["another hash", { abc: listed }, "abc is not the SHA-256 of its document"],
    ["not GraphQL", { [sha256("{")]: "{" }, "Syntax Error: Expected Name, found <EOF>."],
    ["not of this graph", { [sha256("{ tea }")]: "{ tea }" }, 'Cannot query field "tea" on type "Query".'],
  ])("%s", async (_, content, message) => {
    const file = await manifest(content);
    await expect(serve({ TRUSTED_DOCUMENTS: [file] })).rejects.toThrow(message);
    await expect(serve({ TRUSTED_DOCUMENTS: [file] })).rejects.toThrow(
      `TRUSTED_DOCUMENTS: ${JSON.stringify(file)}`,
    );
  });

  it("no file", async () => {
    await expect(serve({ TRUSTED_DOCUMENTS: ["nowhere.json"] })).rejects.toThrow(
      'TRUSTED_DOCUMENTS: "nowhere.json" cannot be used; expected a file of JSON',
    );
  });
});
