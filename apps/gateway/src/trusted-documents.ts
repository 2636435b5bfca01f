/**
 * Trusted documents: the operations that clients were built with, listed in files
 *
 * A file is what graphql-codegen's client preset writes: JSON, each document under its SHA-256. A client sends the hash
 * alone, as `extensions.persistedQuery`; the documents are read at start and never change while we serve.
 */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { InMemoryLRUCache, type KeyValueCache, PrefixingKeyValueCache } from "@apollo/utils.keyvaluecache";
import { GraphQLError, type GraphQLSchema, parse, validate } from "graphql";
import * as z from "zod";
import type { HandedQueries } from "./fast/handed-queries.ts";
import type { Step } from "./plugin.ts";
import { type Settings, SettingsError } from "./settings.ts";

/** Documents by the SHA-256 of their text, in hexadecimal. */
export type TrustedDocuments = ReadonlyMap<string, string>;

const manifest = z.record(z.string(), z.string());

/** `undefined` where no file is set. Throws `SettingsError` where one of them cannot be used as a whole. */
export async function readTrustedDocuments(
  { TRUSTED_DOCUMENTS: files }: Settings,
  schema: GraphQLSchema,
): Promise<TrustedDocuments | undefined> {
  if (files.length === 0) return undefined;
  const listed = await Promise.all(files.map((file) => documentsIn(file, schema)));
  return new Map(listed.flat());
}

async function documentsIn(file: string, schema: GraphQLSchema): Promise<[hash: string, text: string][]> {
  const documents = Object.entries(await readManifest(file)).map(([name, text]): [string, string] => [
    name.replace(/^sha256:/, ""),
    text,
  ]);
  const problems = documents.flatMap(([hash, text]) => problemOf(schema, hash, text) ?? []);
  if (problems.length > 0) throw new SettingsError(problems.map((problem) => told(file, problem)).join("\n"));
  return documents;
}

async function readManifest(file: string): Promise<z.infer<typeof manifest>> {
  try {
    return manifest.parse(JSON.parse(await readFile(file, "utf8")));
  } catch {
    throw new SettingsError(told(file, "expected a file of JSON, an object of documents by their SHA-256"));
  }
}

function told(file: string, problem: string): string {
  return `TRUSTED_DOCUMENTS: ${JSON.stringify(file)} cannot be used; ${problem}`;
}

function problemOf(schema: GraphQLSchema, hash: string, text: string): string | undefined {
  const isIts = createHash("sha256").update(text).digest("hex") === hash;
  if (!isIts) return `${hash} is not the SHA-256 of its document`;
  try {
    const [error] = validate(schema, parse(text, { noLocation: true }));
    return error && `${hash}: ${error.message}`;
  } catch (error) {
    return `${hash}: ${(error as GraphQLError).message}`;
  }
}

/** Where Apollo Server looks up a hash. What clients send is never written over what is listed. */
export function textsByHash(
  handed: HandedQueries,
  trusted: TrustedDocuments | undefined,
  { OTHER_DOCUMENTS }: Pick<Settings, "OTHER_DOCUMENTS">,
): KeyValueCache {
  const mayLearn = !trusted || OTHER_DOCUMENTS === "answered";
  const others = mayLearn ? new InMemoryLRUCache<string>() : undefined;
  return PrefixingKeyValueCache.cacheDangerouslyDoesNotNeedPrefixesForIsolation({
    get: async (hash) => handed.textOf(hash) ?? trusted?.get(hash) ?? others?.get(hash),
    set: async (hash, text) => others?.set(hash, text),
    delete: async (hash) => others?.delete(hash),
  });
}

/** Refuses what is not listed, whether it came as text or was asked for by a hash. */
export function answersTrustedOnly(trusted: TrustedDocuments): Step {
  return {
    didResolveOperation({ queryHash }) {
      if (!trusted.has(queryHash)) throw notTrusted();
    },
  };
}

function notTrusted(): GraphQLError {
  return new GraphQLError("expected a document that this gateway lists; it answers no others", {
    extensions: { code: "DOCUMENT_NOT_TRUSTED", http: { status: 403 } },
  });
}
