import { createHash } from "node:crypto";
import { makeExecutableSchema } from "@graphql-tools/schema";
import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { logged } from "./logged.ts";
import { post, serve, sharedRegister } from "./serve.ts";

interface Asked {
  readonly secret: string;
}

const schema = makeExecutableSchema({
  typeDefs:
    "type Query { told(secret: String): Int broken: Int read(secret: String): Int plainly(secret: String): Int }",
  resolvers: {
    Query: {
      told: () => 1,
      broken: () => {
        throw new Error("out of tea");
      },
      read: async (_: unknown, { secret }: Asked) =>
        (await sharedRegister()).database.read((connection) =>
          connection.execute(sql`SELECT ${secret}::integer`),
        ),
      plainly: async (_: unknown, { secret }: Asked) =>
        (await sharedRegister()).database.read((connection) =>
          connection.$client.query("SELECT $1::integer", [secret]),
        ),
    },
  },
});

describe("the log of a request", () => {
  it("tells its id, name, hash, cost, status and duration, and nothing that was given to it", async () => {
    const { address, lines } = await logged({}, schema);
    const query = 'query Tell($secret: String) { told(secret: $secret) other: told(secret: "in the query") }';
    const headers = { "x-request-id": "id-1", cookie: "a=tea" };
    await (await post(address, { query, variables: { secret: "tea" } }, headers)).text();
    const line = JSON.parse(lines.at(-1) as string);
    expect(line).toMatchObject({ method: "POST", path: "/graphql", status: 200, operation: "Tell", cost: 2 });
    expect(line.query).toMatch(/^[0-9a-f]{16}$/);
    expect(line.milliseconds).toBeGreaterThanOrEqual(0);
    expect(lines.join("")).not.toMatch(/tea|in the query/);
    const refused = await post(address, { query }, { authorization: "Bearer tea" });
    expect(refused.status).toBe(401);
    await refused.text();
    const [warning] = lines.map((text) => JSON.parse(text)).filter(({ level }) => level === 40);
    expect(warning).toMatchObject({ msg: "token refused", reason: "ERR_JWS_INVALID" });
    expect(warning.requestId).toBe(refused.headers.get("x-request-id"));
    await (await fetch(`${address}/graphql?query={told(secret:"tea")}&variables={"a":"tea"}`)).text();
    expect(lines.join("")).not.toMatch(/tea/);
  });

  it("is one line, whatever a client writes", async () => {
    const { address, lines } = await logged({}, schema);
    const forged = 'x\n{"level":60,"msg":"forged"}\u001b[31m';
    await post(address, { query: "{ told }", operationName: forged });
    await fetch(`${address}/${encodeURIComponent(forged)}`);
    await post(address, { query: `{ told(secret: "${"\\n"}forged") ${forged} }` });
    expect(
      lines.every((line) => line.indexOf("\n") === line.length - 1 && JSON.parse(line).msg !== "forged"),
    ).toBe(true);
    expect(lines.join("")).not.toContain("\u001b");
  });

  it("of an error that nobody expected has the error beside the id that the client was told", async () => {
    const { address, lines } = await logged({}, schema);
    const response = await post(address, { query: "{ broken }" });
    const id = response.headers.get("x-request-id");
    const line = lines.map((text) => JSON.parse(text)).find(({ level }) => level === 50);
    expect(line).toMatchObject({ requestId: id, correlationId: id, err: { message: "out of tea" } });
  });
});

describe("the log of a query that is refused", () => {
  const many = `a: __typename ${"b: __typename ".repeat(200)}`;

  it.each([
    ["its syntax", { query: "query Tell { told", operationName: "Tell" }, "Tell"],
    ["its syntax, without a name that was asked", { query: "query Tell { told" }, undefined],
    ["its fields", { query: "query Tell { tea }" }, "Tell"],
    [
      "its fields, with another name asked",
      { query: "query A { tea } query B { told }", operationName: "B" },
      "B",
    ],
    ["its aliases", { query: `query Tell { ${many} }`, operationName: "Tell" }, "Tell"],
    ["its tokens", { query: `query Tell { ${many.repeat(10)} }`, operationName: "Tell" }, "Tell"],
    [
      "its brackets",
      { query: `query Tell { told(secret: ${"[".repeat(3_000)}`, operationName: "Tell" },
      "Tell",
    ],
    [
      "a name that is none",
      { query: "query Tell { tea } query B { told }", operationName: "no name" },
      undefined,
    ],
  ])("for %s has the hash of its text, and its name where it is known", async (_, body, operation) => {
    const { address, asked } = await logged({}, schema);
    expect((await post(address, body)).status).toBe(400);
    const query = createHash("sha256").update(body.query).digest("hex").slice(0, 16);
    expect(asked()).toMatchObject([{ status: 400, query }]);
    expect(asked()[0]?.operation).toBe(operation);
  });

  it("for a mutation by GET has them each time", async () => {
    const mutable = makeExecutableSchema({ typeDefs: "type Query { a: Int } type Mutation { a: Int }" });
    const { address, asked } = await logged({}, mutable);
    for (let i = 0; i < 2; i += 1)
      expect((await fetch(`${address}/graphql?query=mutation+Do{a}`)).status).toBe(405);
    const told = { status: 405, operation: "Do", query: expect.stringMatching(/^[0-9a-f]{16}$/) };
    expect(asked()).toMatchObject([told, told]);
  });

  it("or answered has no more of a long name than its beginning", async () => {
    const { address, asked } = await logged({}, schema);
    const name = "a".repeat(9_000);
    await (await post(address, { query: `query ${name} { told }` })).text();
    await (await post(address, { query: `query ${name} { tea }` })).text();
    await (await post(address, { query: "{ tea", operationName: name })).text();
    const operation = `${"a".repeat(100)}…`;
    expect(asked()).toMatchObject([{ operation }, { operation }, { operation }]);
  });
});

describe("a request that is refused before it is a query", () => {
  const page = { "content-type": "text/plain" };

  it.each([
    ["a page could have sent it", "{}", page, 400, "BAD_REQUEST"],
    ["it is a batch", '[{"query":"{ told }"}]', {}, 400, "BAD_REQUEST"],
    ["it asks nothing", "{}", {}, 400, "BAD_REQUEST"],
    ["its query is none", '{"query":7}', {}, 400, "BAD_REQUEST"],
    ["its query is empty", '{"query":""}', {}, 400, "BAD_REQUEST"],
    ["its answer would not be taken", '{"query":"{ told }"}', { accept: "image/png" }, 406, "BAD_REQUEST"],
    ["it is no JSON", "{", {}, 400, "BAD_REQUEST"],
  ])(
    "since %s is counted once by its code",
    async (_, body, headers: Record<string, string>, status, code) => {
      const { address, counted, asked } = await logged({}, schema);
      expect((await post(address, body, headers)).status).toBe(status);
      expect(await counted()).toEqual({ [`status="${status}"`]: 1, [`code="${code}"`]: 1 });
      expect(asked()).toMatchObject([{ status }]);
    },
  );
});

describe("the log of an error of the database", () => {
  it.each(["read", "plainly"])("has its code and place, and nothing of what was asked: %s", async (field) => {
    const { address, lines } = await logged({}, schema);
    const query = `query ($secret: String) { ${field}(secret: $secret) }`;
    const response = await post(address, { query, variables: { secret: "Ivan 870101" } });
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: "INTERNAL_SERVER_ERROR" } }],
    });
    const { err } = lines.map((text) => JSON.parse(text)).find(({ level }) => level === 50);
    expect(err).toMatchObject({ type: "DatabaseError", code: "22P02", routine: expect.any(String) });
    expect(lines.join("")).not.toMatch(/Ivan|870101|SELECT/);
  });
});

describe("/metrics", () => {
  it("counts requests, costs, errors, executions and refusals, and tells of the process", async () => {
    const { address } = await serve({}, schema);
    for (const query of ["{ told }", "{ told }", "{ broken }", "{ tea }"])
      await (await post(address, { query })).text();
    await (await post(address, "no JSON")).text();
    const beyond = await serve({ RATE_COST_BURST: 12, RATE_COST_PER_SECOND: 1, MAX_QUERY_COST: 1 }, schema);
    for (const query of ["{ a: told b: told }", "{ told }"])
      await (await post(beyond.address, { query })).text();
    expect(await (await fetch(`${beyond.address}/metrics`)).text()).toMatch(
      /code="QUERY_TOO_EXPENSIVE"} 1\n[\s\S]*code="RATE_LIMITED"} 1\n/,
    );
    const response = await fetch(`${address}/metrics`);
    const text = await response.text();
    expect(response.headers.get("content-type")).toMatch(/^text\/plain/);
    for (const line of [
      'apk_http_requests_total{method="POST",status="200"} 3',
      'apk_http_requests_total{method="POST",status="400"} 2',
      'apk_executions_total{by="compiled"} 2',
      'apk_executions_total{by="graphql-js"} 1',
      'apk_errors_total{code="INTERNAL_SERVER_ERROR"} 1',
      'apk_errors_total{code="GRAPHQL_VALIDATION_FAILED"} 1',
      'apk_errors_total{code="BAD_REQUEST"} 1',
      "apk_query_cost_count 3",
      'apk_http_request_seconds_count{path="/graphql"} 5',
      "apk_kept_queries 2",
      'apk_database_connections{state="waiting"} 0',
      'apk_database_connections{state="used"} ',
      "apk_feed_followers 0",
      "nodejs_heap_size_used_bytes",
    ]) {
      expect(text).toContain(line);
    }
    // No more than a part of the time goes into compiling, so the second query may not have been compiled yet.
    expect(text).toMatch(/apk_compiling_seconds_count [12]\n/);
  });
});
