import { readFileSync } from "node:fs";
import { request } from "node:http";
import { connect } from "node:net";
import { rulebook } from "@apk-governance/core";
import { makeExecutableSchema } from "@graphql-tools/schema";
import { describe, expect, it } from "vitest";
import { startGateway } from "../src/gateway.ts";
import { makeLog } from "../src/log.ts";
import { buildSchema } from "../src/schema/schema.ts";
import { logged } from "./logged.ts";
import { type Answer, post, serve, sharedRegister, testSettings } from "./serve.ts";

const query = "{ __typename }";
const endless = makeExecutableSchema({
  typeDefs: "type Query { never: Int }",
  resolvers: { Query: { never: () => new Promise(() => undefined) } },
});

const slow = makeExecutableSchema({
  typeDefs: "type Query { slow: Int }",
  resolvers: { Query: { slow: () => new Promise((resolve) => setTimeout(() => resolve(1), 300)) } },
});

/** What the server says to bytes written on a bare connection. */
function exchange(address: string, bytes: string, end = false): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(address).port), "127.0.0.1");
    let told = "";
    socket.on("data", (chunk) => {
      told += String(chunk);
    });
    socket.on("close", () => resolve(told));
    socket.on("error", reject);
    if (end) socket.end(bytes);
    else socket.write(bytes);
  });
}

/** As curl does: without the headers that fetch adds. */
function plainGet(
  address: string,
  path: string,
): Promise<{ status: number | undefined; cache: string | undefined }> {
  return new Promise((resolve, reject) => {
    request(`${address}${path}`, (response) => {
      response.resume();
      resolve({ status: response.statusCode, cache: response.headers["cache-control"] });
    })
      .on("error", reject)
      .end();
  });
}

describe("health", () => {
  it("is live and ready once the gateway serves", async () => {
    const { address } = await serve();
    expect((await fetch(`${address}/health/live`)).status).toBe(200);
    expect((await fetch(`${address}/health/ready`)).status).toBe(200);
  });
});

describe("the schema in words", () => {
  it("is at /schema.graphql, as it is committed", async () => {
    const { address } = await serve();
    const answer = await fetch(`${address}/schema.graphql`);
    expect(answer.headers.get("content-type")).toBe("text/plain; charset=utf-8");
    expect(await answer.text()).toBe(readFileSync(new URL("../schema.graphql", import.meta.url), "utf8"));
  });
});

describe("a gateway that stops", () => {
  it("is no longer ready while it still serves, and then is gone", async () => {
    const gateway = await serve({ DRAIN_DELAY_SECONDS: 5 });
    const stopped = gateway.stop();
    expect((await fetch(`${gateway.address}/health/ready`)).status).toBe(503);
    expect((await fetch(`${gateway.address}/health/live`)).status).toBe(200);
    expect((await post(gateway.address, { query })).status).toBe(200);
    await stopped;
    await expect(fetch(`${gateway.address}/health/live`)).rejects.toThrow("fetch failed");
  });

  it("breaks off what takes longer than the limit", async () => {
    const gateway = await serve({ DRAIN_TIMEOUT_SECONDS: 0 }, endless);
    const answer = post(gateway.address, { query: "{ never }" });
    answer.catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 100));
    await gateway.stop();
    await expect(answer).rejects.toThrow("fetch failed");
  });
});

describe("a request", () => {
  it("to another path is answered 404", async () => {
    const { address } = await serve();
    expect((await fetch(`${address}/nothing`)).status).toBe(404);
    expect((await fetch(`${address}/graphiql/../package.json`)).status).toBe(404);
    expect((await fetch(`${address}/graphiql/%2e%2e/package.json`)).status).toBe(404);
  });

  it("of another method is answered 405 with those allowed", async () => {
    const { address } = await serve();
    const response = await fetch(`${address}/graphql`, { method: "PUT" });
    expect([response.status, response.headers.get("allow")]).toEqual([405, "GET, POST"]);
  });

  it.each(["application/graphql", "application/xml", "application/json; charset=utf-16"])(
    "with a body of %s is answered 415",
    async (type) => {
      const { address } = await serve();
      const response = await post(address, { query }, { "content-type": type });
      expect(response.status).toBe(415);
      expect(((await response.json()) as Answer).errors?.[0]?.message).toMatch(
        /^expected a body of content-type /,
      );
    },
  );

  it("with a compressed body is told that none is accepted; one that is said to be as it is, is answered", async () => {
    const { address } = await serve();
    const response = await post(address, { query }, { "content-encoding": "gzip" });
    expect([response.status, response.headers.get("accept-encoding")]).toEqual([415, "identity"]);
    expect(((await response.json()) as Answer).errors?.[0]?.message).toMatch(
      /compressed bodies are not accepted/,
    );
    expect((await post(address, { query }, { "content-encoding": "identity" })).status).toBe(200);
  });

  it.each(['{"query":', "", "query=x", "\u0000", "[]", "7", '{"query":7}', '[{"query":"{ __typename }"}]'])(
    "whose body is no GraphQL request is answered 400: %j",
    async (body) => {
      const { address } = await serve();
      const response = await post(address, body);
      const { errors } = (await response.json()) as Answer;
      expect([response.status, errors?.[0]?.extensions.code]).toEqual([400, "BAD_REQUEST"]);
    },
  );

  const bodyOf = (length: string) =>
    `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n${length}\r\n\r\n{"query":`;

  it("whose body breaks off is logged and counted as one that nothing was sent to, and disturbs nobody", async () => {
    const { address, asked, counted } = await logged();
    expect(await exchange(address, bodyOf("content-length: 100"), true)).toBe("");
    await expect.poll(asked).toMatchObject([{ status: 499 }]);
    expect(await counted()).toEqual({ 'status="499"': 1, 'code="CLIENT_LEFT"': 1 });
    expect((await post(address, { query })).status).toBe(200);
    expect(await counted()).toEqual({ 'status="499"': 1, 'status="200"': 1, 'code="CLIENT_LEFT"': 1 });
  });

  it("whose body turns out to be no HTTP is logged and counted with what was told", async () => {
    const { address, asked, counted } = await logged();
    const told = await exchange(
      address,
      `${bodyOf("transfer-encoding: chunked")}`.replace('{"query":', "no length\r\n"),
    );
    expect(told).toMatch(/^HTTP\/1.1 400 /);
    await expect.poll(asked).toMatchObject([{ status: 400 }]);
    expect(await counted()).toEqual({ 'status="400"': 1, 'code="NOT_HTTP"': 1 });
  });

  it("whose client leaves before it is answered is told from one that was answered", async () => {
    const { address, asked, counted } = await logged({ ANSWER_TIMEOUT_SECONDS: 1 }, slow);
    const leaving = new AbortController();
    const left = fetch(`${address}/graphql`, {
      ...{ method: "POST", headers: { "content-type": "application/json" }, signal: leaving.signal },
      body: '{"query":"{ slow }"}',
    }).catch(() => "left");
    setTimeout(() => leaving.abort(), 100);
    expect(await left).toBe("left");
    await expect.poll(asked).toMatchObject([{ status: 499 }]);
    expect(await counted()).toEqual({ 'status="499"': 1, 'code="CLIENT_LEFT"': 1 });
  });

  it("with a body over the limit is answered 413, whether its length is told or not", async () => {
    const { address } = await serve({ MAX_BODY_BYTES: 1_000 });
    const long = JSON.stringify({ query, variables: { text: "x".repeat(1_000) } });
    expect((await post(address, long)).status).toBe(413);
    const head =
      "POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n";
    const chunks = `${long.length.toString(16)}\r\n${long}\r\n`;
    expect(await exchange(address, head + chunks)).toMatch(/^HTTP\/1.1 413 /);
    expect((await post(address, { query })).status).toBe(200);
  });

  it("has an id, its own if it brings a fitting one, in the header of the answer", async () => {
    const { address } = await serve();
    const idFor = async (id: string) =>
      (await post(address, { query }, { "x-request-id": id })).headers.get("x-request-id");
    expect(await idFor("from-balancer-7")).toBe("from-balancer-7");
    expect(await idFor("two words")).toMatch(/^[0-9a-f-]{36}$/);
  });

  it("of more tokens than the limit is refused", async () => {
    const { address } = await serve({ MAX_QUERY_TOKENS: 100 });
    const response = await post(address, { query: `{ ${"__typename ".repeat(200)} }` });
    const { errors } = (await response.json()) as Answer;
    expect(errors?.[0]?.extensions.code).toBe("GRAPHQL_PARSE_FAILED");
  });

  it("of many mistakes is answered with five of them", async () => {
    const { address } = await serve();
    const response = await post(address, { query: "{ a b c d e f g h i j }" });
    const { errors } = (await response.json()) as Answer;
    expect(errors).toHaveLength(6);
    expect(errors?.[5]?.message).toMatch(/Too many validation errors/);
  });
});

describe("GET", () => {
  const path = `/graphql?query=${encodeURIComponent(query)}`;

  it("answers a plain client, and lets anybody keep the answer", async () => {
    const { address } = await serve();
    expect(await plainGet(address, path)).toEqual({ status: 200, cache: "public, max-age=60" });
  });

  it("does not let an error be kept", async () => {
    const { address } = await serve();
    expect(await plainGet(address, "/graphql?query=%7Btea%7D")).toEqual({ status: 400, cache: "no-store" });
    expect((await post(address, { query })).headers.get("cache-control")).toBe("no-store");
  });

  it.each([{ origin: "https://evil.example" }, { cookie: "a=b" }, { "sec-fetch-site": "cross-site" }])(
    "that a page could have forged is refused: %j",
    async (headers: Record<string, string>) => {
      const { address } = await serve();
      const { status } = await fetch(address + path, { headers });
      expect(status).toBe(400);
    },
  );
});

describe("the status of an answer with errors", () => {
  it.each([
    ["application/json", 200],
    ["application/graphql-response+json", 400],
    ["application/graphql-response+json, application/json", 400],
    ["*/*", 400],
  ])("for a client that accepts %s is %i", async (accept, status) => {
    const { address } = await serve();
    expect((await post(address, { query: "{ tea }" }, { accept })).status).toBe(status);
  });
});

describe("cross-origin requests", () => {
  const origin = "https://client.example";
  const allowed = async (address: string) => {
    const options = { method: "OPTIONS", headers: { origin, "access-control-request-method": "POST" } };
    return (await fetch(`${address}/graphql`, options)).headers.get("access-control-allow-origin");
  };

  it("are allowed to the origins listed and no others", async () => {
    expect(await allowed((await serve({ CORS_ORIGINS: [origin] })).address)).toBe(origin);
    expect(await allowed((await serve({ CORS_ORIGINS: ["https://other.example"] })).address)).toBeNull();
    expect(await allowed((await serve()).address)).toBeNull();
    expect(await allowed((await serve({ CORS_ORIGINS: ["*"] })).address)).toBe("*");
  });

  const listOf = (response: Response, name: string) => response.headers.get(name)?.split(", ") ?? [];

  it("may bring a token, where their origin is listed", async () => {
    const asked = {
      "access-control-request-method": "POST",
      "access-control-request-headers": "authorization,content-type",
    };
    const preflight = async (from: string) => {
      const { address } = await serve({ CORS_ORIGINS: [origin] });
      return fetch(`${address}/graphql`, { method: "OPTIONS", headers: { origin: from, ...asked } });
    };
    const answer = await preflight(origin);
    expect(answer.status).toBe(204);
    expect(listOf(answer, "access-control-allow-headers")).toEqual(
      expect.arrayContaining(["authorization", "content-type"]),
    );
    expect(listOf(answer, "access-control-allow-methods")).toContain("POST");
    expect(listOf(await preflight("https://other.example"), "access-control-allow-headers")).toEqual([]);
  });

  it("that are refused may read when to come back", async () => {
    const { address } = await serve({
      CORS_ORIGINS: [origin],
      RATE_COST_BURST: 100,
      RATE_COST_PER_SECOND: 1,
    });
    let answer = await post(address, { query }, { origin });
    while (answer.status !== 429) answer = await post(address, { query }, { origin });
    expect(answer.headers.get("retry-after")).toMatch(/^\d+$/);
    expect(answer.headers.get("access-control-allow-origin")).toBe(origin);
    expect(listOf(answer, "access-control-expose-headers")).toEqual(
      expect.arrayContaining(["retry-after", "x-request-id"]),
    );
  });
});

describe("an error that nobody expected", () => {
  const broken = makeExecutableSchema({
    typeDefs: "type Query { secret: Int }",
    resolvers: {
      Query: {
        secret() {
          throw new Error("the password is tea");
        },
      },
    },
  });

  it("is told to the client as an id only, the id of the request", async () => {
    const { address } = await serve({}, broken);
    const response = await post(address, { query: "{ secret }" });
    const text = await response.text();
    const { data, errors } = JSON.parse(text) as Answer;
    expect(data).toEqual({ secret: null });
    expect(text).not.toMatch(/tea|stack|at /);
    expect(errors?.[0]?.extensions).toEqual({
      code: "INTERNAL_SERVER_ERROR",
      correlationId: response.headers.get("x-request-id"),
    });
  });
});

describe("a port that is taken", () => {
  it("refuses the start", async () => {
    const { address } = await serve();
    const settings = { ...testSettings(), PORT: Number(new URL(address).port) };
    const start = startGateway(buildSchema(rulebook), settings, makeLog("silent"), await sharedRegister());
    await expect(start).rejects.toThrow("EADDRINUSE");
  });
});
