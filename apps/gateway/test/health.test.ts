/** What the gateway says of its database, and how it stops, where connections go silent or nothing may be written. */
import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { Client } from "pg";
import { expect, inject, it, onTestFinished } from "vitest";
import { type Network, networkTo } from "./health-proxy.ts";
import { client } from "./register-client.ts";
import { post, serveOn } from "./serve.ts";

const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));

it("connections that go silent are given up: it is ready again, answers, and holds none of them", async () => {
  const { network, address } = await gatewayByNetwork();
  await readAtOnce(address, 4);
  network.silence();
  expect(await secondsUntilReady(address)).toBeLessThan(4);
  await readAtOnce(address, 4);
  network.silence();
  const begun = performance.now();
  await readAtOnce(address, 4);
  expect(performance.now() - begun).toBeLessThan(9_000);
  expect(await usedOf(address)).toBe(0);
});

it("a signal to stop ends it in its time, whatever the database does not answer", async () => {
  const { network, address, child } = await gatewayByNetwork();
  await readAtOnce(address, 4);
  network.silenceAll();
  const asking = Promise.allSettled([read(address), read(address)]);
  await setTimeout(200);
  const begun = performance.now();
  child.kill("SIGTERM");
  expect(await once(child, "exit")).toEqual([0, null]);
  expect(performance.now() - begun).toBeLessThan(5_000);
  await asking;
});

it("a database that takes no writing is not ready, and a command is told so and may be sent again", async () => {
  const { url, readOnly } = await ownDatabase();
  const { served } = await serveOn({ DATABASE_URL: url, DATABASE_PATIENCE_SECONDS: 1 });
  const { give } = await client("apk", served.address);
  const given = { on: "2024-01-10", office: "state-body", facts: { name: "Dostyk" }, key: "k" };
  expect(await readinessOf(served.address)).toEqual([200, { status: "ready" }]);

  await readOnly(true);
  expect(await readinessOf(served.address)).toEqual([503, { status: "read-only" }]);
  const told = give("associationRegister", given);
  await expect(told).rejects.toThrow(/the register cannot be written now.*DATABASE_UNAVAILABLE/);
  await read(served.address);

  await readOnly(false);
  expect(await readinessOf(served.address)).toEqual([200, { status: "ready" }]);
  for (let i = 0; i < 2; i += 1) {
    expect(await give("associationRegister", given)).toMatchObject({ act: { position: 1 } });
  }
});

/** A gateway in a process of its own, which reaches the database by a network of ours. */
async function gatewayByNetwork() {
  const network: Network = await networkTo(inject("databaseUrl"));
  const settings = { LOG_LEVEL: "silent", PORT: "0", DRAIN_TIMEOUT_SECONDS: "1", DATABASE_CONNECTIONS: "4" };
  const database = { DATABASE_URL: network.url, DATA_DIR: inject("dataDirectory") };
  const child = spawn(process.execPath, ["--import", "tsx", main], {
    env: { ...process.env, ...settings, ...database },
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(async () => {
    child.kill("SIGKILL");
    await network.close();
  });
  let text = "";
  for await (const chunk of child.stdout) {
    text += String(chunk);
    if (text.includes("Health")) break;
  }
  return { network, child, address: /http:\/\/localhost:\d+/.exec(text)?.[0] as string };
}

/** A database of its own, whose new sessions may be told to write nothing. */
async function ownDatabase() {
  const admin = new Client(inject("databaseUrl"));
  await admin.connect();
  const name = `read_only_${randomUUID().slice(0, 8)}`;
  await admin.query(`CREATE DATABASE ${name}`);
  onTestFinished(async () => {
    await admin.query(`DROP DATABASE ${name} WITH (FORCE)`);
    await admin.end();
  });
  const sessions = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}'`;
  return {
    url: Object.assign(new URL(inject("databaseUrl")), { pathname: `/${name}` }).href,
    async readOnly(isSo: boolean) {
      await admin.query(`ALTER DATABASE ${name} SET default_transaction_read_only = ${isSo ? "on" : "off"}`);
      if (isSo) await admin.query(sessions);
    },
  };
}

/** Of a register that nobody else reads at the same moment. */
async function read(address: string): Promise<void> {
  const institution = `t-${randomUUID().slice(0, 13)}`;
  const query = `{ sessions(institution: "${institution}", first: 1) { edges { node { id } } } }`;
  const answer = await post(address, { query });
  expect(await answer.json()).toMatchObject({ data: { sessions: { edges: [] } } });
}

async function readAtOnce(address: string, count: number): Promise<void> {
  await Promise.all(Array.from({ length: count }, () => read(address)));
}

async function readinessOf(address: string): Promise<readonly [number, unknown]> {
  const answer = await fetch(`${address}/health/ready`);
  return [answer.status, await answer.json()];
}

async function secondsUntilReady(address: string): Promise<number> {
  const begun = performance.now();
  const seconds = () => (performance.now() - begun) / 1_000;
  while ((await readinessOf(address))[0] !== 200 && seconds() < 20) await setTimeout(100);
  return seconds();
}

async function usedOf(address: string): Promise<number> {
  const text = await (await fetch(`${address}/metrics`)).text();
  return Number(/^apk_database_connections\{state="used"\} (\d+)$/m.exec(text)?.[1]);
}
