/** Requests that are nearly right: what a fuzzer makes of good ones. */

import type { GraphQLSchema } from "graphql";
import { type Chance, randomQuery } from "./random-query.ts";

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

/** A request that is right, or one or two steps away from it. */
export function fuzzed(schema: GraphQLSchema, chance: Chance): FuzzedRequest {
  const { query, variables } = randomQuery(schema, chance);
  const asked = {
    query: mutatedText(query, chance),
    variables: mutatedValue(variables, chance),
    ...extras(chance),
  };
  const headers = {
    "content-type": chance.next() < 0.9 ? "application/json" : chance.pick(types),
    accept: chance.next() < 0.8 ? "*/*" : chance.pick(accepts),
  };
  if (chance.next() < 0.1) {
    const search = `query=${encodeURIComponent(query.slice(0, 4_000))}&variables=${chance.pick(["{}", "[", "null", "%7B%7D"])}`;
    return {
      method: "GET",
      path: `/graphql?${search}`,
      headers: { accept: headers.accept },
      body: undefined,
    };
  }
  const method = chance.next() < 0.97 ? "POST" : chance.pick(["PUT", "DELETE", "PATCH"]);
  return { method, path: "/graphql", headers, body: mutatedBytes(JSON.stringify(asked), chance) };
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
