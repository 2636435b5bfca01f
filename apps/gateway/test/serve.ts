/** A real gateway on a free port, and a client that asks it. */
import { connect } from "node:net";
import { rulebook } from "@apk-governance/core";
import type { GraphQLSchema } from "graphql";
import { inject, onTestFinished } from "vitest";
import { type Gateway, startGateway } from "../src/gateway.ts";
import { makeLog } from "../src/log.ts";
import { openRegister, type Register } from "../src/register/register.ts";
import { buildSchema } from "../src/schema/schema.ts";
import { readSettings, type Settings } from "../src/settings.ts";

export interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions: {
      readonly code: string;
      readonly issues?: readonly unknown[];
      readonly correlationId?: string;
    };
  }[];
}

const schema = buildSchema(rulebook);

let shared: Promise<Register> | undefined;

/** One for all tests of a file; each writes in an institution of its own. */
export function sharedRegister(): Promise<Register> {
  shared ??= openRegister(testSettings());
  return shared;
}

/** Queries are compiled at first use, so that every test asks compiled ones; nobody waits because a test just began. */
export function testSettings(): Settings {
  const environment = {
    PORT: "0",
    COMPILE_AT_USE: "1",
    RATE_COST_PER_SECOND: "0",
    DATABASE_URL: inject("databaseUrl"),
    DATA_DIR: inject("dataDirectory"),
  };
  return { ...readSettings(environment), FEED_INTERVAL_MILLISECONDS: 20 };
}

/** Started for one test and stopped after it, if the test has not done so. */
export async function serve(
  settings: Partial<Settings> = {},
  graph: GraphQLSchema = schema,
): Promise<Gateway> {
  const gateway = await start(settings, graph);
  onTestFinished(() => gateway.stop());
  return gateway;
}

/** The same with a register of its own, on the database that the settings name. */
export async function serveOn(settings: Partial<Settings>): Promise<{ of: Register; served: Gateway }> {
  const all = { ...testSettings(), ...settings };
  const of = await openRegister(all);
  const served = await startGateway(schema, all, makeLog("silent"), of);
  onTestFinished(async () => {
    await served.stop();
    await of.close();
  });
  return { of, served };
}

export async function start(
  settings: Partial<Settings> = {},
  graph: GraphQLSchema = schema,
): Promise<Gateway> {
  const log = makeLog(process.env.TEST_LOG_LEVEL ?? "silent");
  return startGateway(graph, { ...testSettings(), ...settings }, log, await sharedRegister());
}

export async function ask(
  query: string,
  variables: object = {},
  graph: GraphQLSchema = schema,
): Promise<Answer> {
  const { address } = await serve({}, graph);
  return (await (await post(address, { query, variables })).json()) as Answer;
}

export function post(address: string, body: unknown, headers: Readonly<Record<string, string>> = {}) {
  return fetch(`${address}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
}

/** What is told to bytes after which nothing more is sent, until the server closes. */
export function told(address: string, bytes: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(Number(new URL(address).port), "127.0.0.1", () => socket.write(bytes));
    let text = "";
    socket.on("data", (chunk) => {
      text += String(chunk);
    });
    socket.on("error", () => undefined);
    socket.on("close", () => resolve(text));
  });
}
