/** Requests that are nearly right: what a fuzzer makes of good ones. */

import type { GraphQLSchema } from "graphql";
import { mutationOf, ruled, unruled } from "./beginnings.ts";
import { type Chance, type RandomQuery, randomOperation, randomQuery } from "./random-query.ts";

export interface FuzzedRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | undefined;
}

const oddText = [
  "{",
  "}",
  "...",
  "$",
  "@skip",
  "\u0000",
  "\u202e",
  '"""',
  "\\u{110000}",
  "__proto__",
  "null",
  "1e999",
  "💥",
  "#",
  "\r\n",
];
const oddValues = [
  null,
  -0,
  1e308,
  2 ** 53,
  "",
  "x".repeat(5_000),
  [],
  {},
  [[[]]],
  true,
  "__proto__",
  "2023-02-30",
];
const types = [
  "application/json",
  "application/json; charset=utf-8",
  "text/plain",
  "application/graphql",
  "",
  "a;b=c;;",
];
const accepts = [
  "*/*",
  "application/json",
  "application/graphql-response+json",
  "text/event-stream",
  "multipart/mixed",
  ";q=",
  "",
];

/** What a client of the register knows. */
export interface Known {
  /** Proves every office in the register of that name. */
  readonly token: string;
  readonly institution: string;
}

/** A request that is right, or one or two steps away from it. */
export function fuzzed(schema: GraphQLSchema, chance: Chance, known: Known): FuzzedRequest {
  const what = chance.next();
  if (what < 0.03) return feed(chance, known);
  if (what < 0.1) return byUrl(randomQuery(schema, chance), chance);
  const isCommand = what < 0.25;
  const { query, variables } = isCommand ? command(schema, chance, known) : randomQuery(schema, chance);
  const asked = {
    query: mutatedText(query, chance),
    variables: mutatedValue(variables, chance),
    ...extras(chance),
  };
  const headers = {
    "content-type": chance.next() < 0.9 ? "application/json" : chance.pick(types),
    accept: acceptOf(chance),
    ...((isCommand || chance.next() < 0.1) && { authorization: authorizationOf(chance, known) }),
  };
  const method = chance.next() < 0.97 ? "POST" : chance.pick(["PUT", "DELETE", "PATCH"]);
  return { method, path: "/graphql", headers, body: mutatedBytes(JSON.stringify(asked), chance) };
}

function acceptOf(chance: Chance): string {
  return chance.next() < 0.8 ? "*/*" : chance.pick(accepts);
}

function byUrl({ query }: RandomQuery, chance: Chance): FuzzedRequest {
  const variables = chance.pick(["{}", "[", "null", "%7B%7D"]);
  const path = `/graphql?query=${encodeURIComponent(query.slice(0, 4_000))}&variables=${variables}`;
  return { method: "GET", path, headers: { accept: acceptOf(chance) }, body: undefined };
}

/** One that begins a record, nearly right, or any commands at all. */
function command(schema: GraphQLSchema, chance: Chance, { institution }: Known): RandomQuery {
  if (chance.next() < 0.5) return randomOperation(schema, "mutation", chance);
  const beginning = chance.pick([...unruled, ...ruled]);
  const { on, office, facts } = beginning;
  const given = { institution, on, office, key: String(chance.next()) };
  const variables = { command: mutatedObject(given, chance), facts: facts && mutatedObject(facts, chance) };
  return { query: mutationOf(beginning), variables };
}

function mutatedObject(object: object, chance: Chance): unknown {
  return chance.next() < 0.5 ? object : mutatedValue(object as Readonly<Record<string, unknown>>, chance);
}

function authorizationOf(chance: Chance, { token }: Known): string {
  const parts = token.split(".");
  const at = Math.floor(chance.next() * token.length);
  return chance.pick([
    ...Array.from({ length: 24 }, () => `Bearer ${token}`),
    ...["", "Bearer", "Bearer ", "Basic YTpi", `bearer ${token}`, `Bearer ${token} ${token}`],
    `Bearer ${token.slice(0, at)}`,
    `Bearer ${token.slice(0, at)}A${token.slice(at + 1)}`,
    `Bearer ${parts[0]}.${parts[1]}.`,
    `Bearer eyJhbGciOiJub25lIn0.${parts[1]}.`,
  ]);
}

/** The feed, from some place in it or from none. */
function feed(chance: Chance, { institution }: Known): FuzzedRequest {
  const of = chance.pick([institution, "apk", "", "__proto__", "APK", "%00", "a/b/c"]);
  const after = chance.pick(["", "&after=", "&after=x", "&after=WzFd", "&after=%F0%9F%92%A5", "&after=W10"]);
  const last = chance.pick([undefined, "", "x", "WzFd", '"', "-1"]);
  const headers = { accept: acceptOf(chance), ...(last !== undefined && { "last-event-id": last }) };
  return { method: "GET", path: `/register/acts?institution=${of}${after}`, headers, body: undefined };
}

function extras(chance: Chance): object {
  if (chance.next() < 0.9) return {};
  const name = chance.pick(["operationName", "extensions", "query", "variables", "__proto__", "id"]);
  return Object.fromEntries([[name, chance.pick(oddValues)]]);
}

function mutatedText(text: string, chance: Chance): string {
  if (chance.next() < 0.4) return text;
  const at = Math.floor(chance.next() * text.length);
  const length = Math.floor(chance.next() * 20);
  return text.slice(0, at) + chance.pick(["", ...oddText]) + text.slice(at + length);
}

function mutatedValue(variables: Readonly<Record<string, unknown>>, chance: Chance): unknown {
  if (chance.next() < 0.6) return variables;
  if (chance.next() < 0.2) return chance.pick(oddValues);
  const name = chance.pick([...Object.keys(variables), "none"]);
  return { ...variables, [name]: chance.pick(oddValues) };
}

function mutatedBytes(text: string, chance: Chance): Buffer {
  const bytes = Buffer.from(text);
  if (chance.next() < 0.85) return bytes;
  if (chance.next() < 0.3) return bytes.subarray(0, Math.floor(chance.next() * bytes.length));
  bytes[Math.floor(chance.next() * bytes.length)] = Math.floor(chance.next() * 256);
  return bytes;
}
