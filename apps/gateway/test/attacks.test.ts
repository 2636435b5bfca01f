import { connect } from "node:net";
import { gzipSync } from "node:zlib";
import { makeExecutableSchema } from "@graphql-tools/schema";
import { getIntrospectionQuery } from "graphql";
import { describe, expect, it } from "vitest";
import { type Answer, post, serve } from "./serve.ts";

const json = async (response: Response) => (await response.json()) as Answer;

/** The head of a POST by hand, for bodies that fetch would not send. */
const head = (more: string) =>
  `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n${more}\r\n\r\n`;

/** Until the gateway closes the connection: a client that closes its side first is not waited for. */
function exchange(address: string, bytes: Buffer | string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(Number(new URL(address).port), "127.0.0.1", () => socket.write(bytes));
    let told = "";
    socket.on("data", (chunk) => {
      told += String(chunk);
    });
    socket.on("error", () => undefined);
    socket.on("close", () => resolve(told));
  });
}

/** Of the processor, so it does not matter what else the machine does. */
async function millisecondsOf(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

/** Words of an error that nobody expected, or of the code. */
const unmasked = /stack|node_modules|\/src\/|exception|INTERNAL_SERVER_ERROR|RangeError|TypeError/;

describe("what graphql-cop looks for is refused or harmless", () => {
  const circular = `{ __schema { types { ${"fields { type { ".repeat(4)} name ${"} } ".repeat(4)} } } }`;
  const manyErrors = `{ ${Array.from({ length: 500 }, (_, i) => `no${i}`).join(" ")} }`;

  it.each([
    ["alias overloading", `{ ${Array.from({ length: 101 }, (_, i) => `a${i}: __typename`).join(" ")} }`],
    ["field duplication", `{ ${"__typename ".repeat(500)} }`],
    ["field duplication in lists", `{ sources { ${"id title ".repeat(60)} } }`],
    ["directive overloading", `{ __typename ${"@aa".repeat(60)} }`],
    ["directive overloading with those known", `{ __typename ${"@include(if: true) ".repeat(60)} }`],
    ["circular introspection", circular],
    ["a fragment cycle", "{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }"],
    [
      "a long fragment cycle",
      `{ ...f0 } ${Array.from({ length: 200 }, (_, i) => `fragment f${i} on Query { ...f${(i + 1) % 200} }`).join(" ")}`,
    ],
    ["many mistakes", manyErrors],
  ])("%s", async (_, query) => {
    const { address } = await serve();
    const response = await post(address, { query });
    const { data, errors = [] } = await json(response);
    expect([response.status, data]).toEqual([400, undefined]);
    expect(errors.length).toBeLessThanOrEqual(6);
    expect(JSON.stringify(errors)).not.toMatch(unmasked);
  });

  const assess = (facts: string) => `{ assess(rule: "a", on: "2023-06-01", facts: ${facts}) { __typename } }`;
  const within = (levels: number, open: string, close: string) => open.repeat(levels) + close.repeat(levels);

  // Each is whole: how many levels the stack holds depends on what V8 has compiled, and one that just ends would be refused
  // for that where they fit.
  it.each([
    ["a list not much deeper than allowed", assess(within(199, "[", "]"))],
    ["a deep list", assess(within(1_900, "[", "]"))],
    ["a list too deep to be parsed", assess(within(9_000, "[", "]"))],
    ["a deep object", assess(within(1_000, "{ a: ", "}").replace(": }", ": 1 }"))],
    ["a deep type", `query ($a: ${"[".repeat(1_900)}Int${"]".repeat(1_900)}) { __typename }`],
    [
      "a type too deep to be parsed",
      `query ($a: ${within(9_000, "[", "]").replace("[]", "[Int]")}) { __typename }`,
    ],
    ["a deep query", `{ a ${within(900, "{ a ", "}")} }`],
    ["deep fragments", `{ a ${within(1_200, "{ ... ", "}").replace("... }", "a }")} }`],
    ["a query too deep to be parsed", within(6_000, "{ a ", "}")],
  ])("%s, by the depth of its brackets", async (_, query) => {
    const { address } = await serve({ MAX_QUERY_TOKENS: 20_000 });
    const response = await post(address, { query });
    const { data, errors } = await json(response);
    expect([response.status, data]).toEqual([400, undefined]);
    const message = "expected at most 200 brackets within each other in a query";
    expect(errors).toEqual([{ message, extensions: { code: "QUERY_TOO_NESTED", limit: 200 } }]);
  });

  it("but brackets in a text or a comment are none, and as many as allowed are read", async () => {
    const { address } = await serve();
    const query = (levels: number) =>
      `{ # ${"{".repeat(300)}\n rule(id: "${"[".repeat(300)}") { id } ${assess(within(levels, "[", "]")).slice(1)}`;
    const { errors } = await json(await post(address, { query: query(198) }));
    expect(errors).toBeUndefined();
  });

  it("a flood of fields, which is refused in no time", async () => {
    const { address } = await serve();
    const query = `{ ${"sources { id } ".repeat(2_400)} }`;
    const spent = await millisecondsOf(async () => {
      expect((await post(address, { query })).status).toBe(400);
    });
    expect(spent).toBeLessThan(1_000);
  });

  it("a batch, as a list or in a list", async () => {
    const { address } = await serve();
    expect((await post(address, Array(10).fill({ query: "{ __typename }" }))).status).toBe(400);
    expect((await post(address, [[{ query: "{ __typename }" }]])).status).toBe(400);
  });

  it("a mutation by GET, and a query as a form or as text, which a page of another site could send", async () => {
    const mutable = makeExecutableSchema({ typeDefs: "type Query { a: Int } type Mutation { a: Int }" });
    const { address } = await serve({}, mutable);
    const mutation = await fetch(`${address}/graphql?query=mutation{a}`, {
      headers: { "apollo-require-preflight": "1" },
    });
    expect([mutation.status, mutation.headers.get("allow")]).toEqual([405, "POST"]);
    for (const type of [
      "application/x-www-form-urlencoded",
      "text/plain",
      "multipart/form-data; boundary=a",
    ]) {
      const response = await post(address, '{"query":"{ a }"}', { "content-type": type });
      expect([response.status, await response.text()]).toEqual([400, expect.stringMatching("blocked")]);
    }
  });

  it("an error that tells how the server is made", async () => {
    const { address } = await serve();
    const text = await (await post(address, { query: "{ tea }", variables: {} })).text();
    expect(text).not.toMatch(unmasked);
    const response = await post(address, { query: "{ __typename }", extensions: { tracing: true } });
    expect(await response.text()).not.toMatch(/tracing/);
    expect(response.headers.get("x-powered-by")).toBeNull();
  });

  it("but introspection as tools ask it is answered, since the schema is public", async () => {
    const { address } = await serve();
    const { data, errors } = await json(await post(address, { query: getIntrospectionQuery() }));
    expect(errors).toBeUndefined();
    expect(data).toHaveProperty("__schema");
  });

  it("but a name that is not there is told the nearest, since the schema is public", async () => {
    const { address } = await serve();
    const { errors } = await json(await post(address, { query: "{ ruls { id } }" }));
    expect(errors?.[0]?.message).toContain('Did you mean "rule" or "rules"?');
  });

  it("but a query is answered by GET, so that it may be kept, unless it is of another site's page", async () => {
    const { address } = await serve();
    const statusWith = async (headers: Record<string, string>) =>
      (await fetch(`${address}/graphql?query={rules{id}}`, { headers })).status;
    expect(await statusWith({})).toBe(200);
    expect(await statusWith({ origin: "https://elsewhere.example" })).toBe(400);
  });
});

describe("a body", () => {
  it.each([
    [
      "of bytes that are no UTF-8",
      Buffer.concat([Buffer.from('{"query":"'), Buffer.from([0xff, 0xfe, 0xc0]), Buffer.from('"}')]),
      400,
    ],
    [
      "of one half of a surrogate",
      Buffer.concat([Buffer.from('{"query":"{ a'), Buffer.from([0xed, 0xa0, 0x80]), Buffer.from('}"}')]),
      400,
    ],
    [
      "nested a hundred thousand times",
      Buffer.from(
        `{"query":"{ __typename }","variables":{"a":${"[".repeat(100_000)}${"]".repeat(100_000)}}}`,
      ),
      200,
    ],
    [
      "of numbers too large",
      Buffer.from('{"query":"query ($n: Int) { __typename }","variables":{"n":1e999}}'),
      400,
    ],
  ])("%s is answered, and nothing breaks", async (_, bytes, status) => {
    const { address } = await serve();
    const told = await exchange(
      address,
      Buffer.concat([Buffer.from(head(`connection: close\r\ncontent-length: ${bytes.length}`)), bytes]),
    );
    expect(Number(/^HTTP\/1.1 (\d+)/.exec(told)?.[1])).toBe(status);
    expect((await post(address, { query: "{ __typename }" })).status).toBe(200);
  });

  it("that is compressed is refused unread, however large it would grow", async () => {
    const { address } = await serve();
    const bomb = gzipSync(Buffer.alloc(50_000_000));
    const response = await fetch(`${address}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", "content-encoding": "gzip" },
      body: new Uint8Array(bomb),
    });
    expect(response.status).toBe(415);
  });

  it.each([
    ["two lengths", head("content-length: 5\r\ncontent-length: 6")],
    ["a length and chunks", head("content-length: 5\r\ntransfer-encoding: chunked")],
    ["no host", "POST /graphql HTTP/1.1\r\ncontent-length: 0\r\n\r\n"],
    ["a line end in a header", "GET /graphql HTTP/1.1\r\nhost: x\r\nx-request-id: a\nb: c\r\n\r\n"],
  ])("under a head with %s, by which requests are smuggled, is refused", async (_, bytes) => {
    const { address } = await serve();
    expect(await exchange(address, bytes)).toMatch(/^HTTP\/1.1 400 /);
  });
});

describe("keys of prototypes in JSON", () => {
  it.each(["__proto__", "constructor", "prototype", "toString", "hasOwnProperty"])(
    "%s is data",
    async (key) => {
      const { address } = await serve();
      const query = `query ($facts: JSON!) {
      assess(rule: "council.quorum", on: "2023-06-01", facts: $facts) { ... on InvalidFacts { issues { path code } } }
      literal: assess(rule: "council.quorum", on: "2023-06-01", facts: { ${key}: { polluted: true } }) {
        ... on InvalidFacts { issues { path code } }
      }
    }`;
      const body = `{"query":${JSON.stringify(query)},"variables":{"facts":{"${key}":{"polluted":true}}}}`;
      const refused = { issues: [{ path: key, code: "UNKNOWN_FACT" }] };
      expect((await json(await post(address, body))).data).toEqual({ assess: refused, literal: refused });
      expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    },
  );

  it.each(["__proto__", "constructor", "toString"])("%s is no rule, body, source or metric", async (id) => {
    const { address } = await serve();
    const query = `query ($id: ID!) {
      rule(id: $id) { id } body(id: $id) { id } source(id: $id) { id } statistics(metric: $id) { id }
      assess(rule: $id, facts: {}, on: "2023-06-01") { __typename }
    }`;
    const { data, errors } = await json(await post(address, { query, variables: { id } }));
    expect(errors).toBeUndefined();
    const none = {
      rule: null,
      body: null,
      source: null,
      statistics: [],
      assess: { __typename: "UnknownRule" },
    };
    expect(data).toEqual(none);
  });

  it("are harmless as the name of an operation, a variable, an alias and a header", async () => {
    const { address } = await serve();
    for (const name of ["__proto__", "constructor"]) {
      const query = `query ${name}($${name}: Int) { ${name}: __typename }`;
      const body = `{"query":${JSON.stringify(query)},"operationName":"${name}","variables":{"${name}":1},"extensions":{"${name}":1}}`;
      const response = await post(address, body, { [name]: "x" });
      expect(response.status).toBeLessThan(500);
      await response.text();
    }
  });
});
