import { makeExecutableSchema } from "@graphql-tools/schema";
import { sql } from "drizzle-orm";
import { pino } from "pino";
import { describe, expect, it, onTestFinished } from "vitest";
import { startGateway } from "../src/gateway.ts";
import { logOptions } from "../src/log.ts";
import { post, serve, sharedRegister, testSettings } from "./serve.ts";

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

/** A gateway with its log lines. */
async function logged() {
  const lines: string[] = [];
  const log = pino(logOptions, { write: (line: string) => void lines.push(line) });
  const gateway = await startGateway(schema, testSettings(), log, await sharedRegister());
  onTestFinished(() => gateway.stop());
  return { address: gateway.address, lines };
}

describe("the log of a request", () => {
  it("tells its id, name, hash, cost, status and duration, and nothing that was given to it", async () => {
    const { address, lines } = await logged();
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
    const { address, lines } = await logged();
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
    const { address, lines } = await logged();
    const response = await post(address, { query: "{ broken }" });
    const id = response.headers.get("x-request-id");
    const line = lines.map((text) => JSON.parse(text)).find(({ level }) => level === 50);
    expect(line).toMatchObject({ requestId: id, correlationId: id, err: { message: "out of tea" } });
  });
});

describe("the log of an error of the database", () => {
  it.each(["read", "plainly"])("has its code and place, and nothing of what was asked: %s", async (field) => {
    const { address, lines } = await logged();
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
