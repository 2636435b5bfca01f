import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { openDatabase } from "../src/database/database.ts";
import { embeddedServer } from "../src/database/embedded.ts";
import type { Gateway } from "../src/gateway.ts";
import { verifyChain } from "../src/register/chain.ts";
import { openRegister, type Register } from "../src/register/register.ts";
import { client } from "./register-client.ts";
import { post, serveOn, testSettings } from "./serve.ts";

const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));

async function dataDirectory(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), "apk-embedded-"));
  await chmod(directory, 0o711);
  onTestFinished(async () => {
    const server = await embeddedServer(join(directory, "data"));
    await server.stop().catch(() => undefined);
    await rm(directory, { recursive: true, force: true });
  });
  return join(directory, "data");
}

const settingsFor = (DATA_DIR: string) => ({ ...testSettings(), DATABASE_URL: "", DATA_DIR });
const pidOf = async (directory: string) =>
  Number((await readFile(join(directory, "postgres/data/postmaster.pid"), "utf8")).split("\n")[0]);
const isRunning = (directory: string) =>
  pidOf(directory).then(
    (pid) => process.kill(pid, 0),
    () => false,
  );

/** A server of a directory, and a gateway in this process that reaches it by URL. */
async function gatewayOn(directory: string, more: Partial<ReturnType<typeof testSettings>> = {}) {
  const server = await embeddedServer(directory);
  // What is put off first is done last: the gateway stops before its server.
  onTestFinished(() => server.stop());
  return { server, ...(await serveOn({ DATABASE_URL: await server.running(), ...more })) };
}

/** Adds what the gateway says when it has started to what was told. */
async function gateway(
  directory: string,
  settings: NodeJS.ProcessEnv = {},
  told: string[] = [],
): Promise<ChildProcess> {
  const given = { LOG_LEVEL: "silent", PORT: "0", DATABASE_URL: "", DATA_DIR: directory, ...settings };
  const env = { ...process.env, ...given };
  const child = spawn(process.execPath, ["--import", "tsx", main], {
    env,
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  let text = "";
  for await (const chunk of child.stdout ?? []) {
    text += String(chunk);
    if (text.includes("Health")) break;
  }
  told.push(text);
  return child;
}

const caller = { subject: "test", institution: "apk", offices: ["state-body"] };
const register = (of: Register, key: string) =>
  of.record(
    {
      ...{ institution: "apk", kind: "association", type: "register", record: undefined, version: undefined },
      ...{ on: "2024-01-10", office: "state-body", payload: { name: "Dostyk" }, key },
    },
    caller,
  );

describe("the embedded database", () => {
  it("does not outlive a start that fails", async () => {
    const directory = await dataDirectory();
    const child = await gateway(directory, { TRUSTED_DOCUMENTS: "nowhere.json" });
    if (child.exitCode === null) await once(child, "exit");
    expect(child.exitCode).toBe(1);
    expect(await stat(join(directory, "postgres/data"))).toBeDefined();
    expect(await isRunning(directory)).toBe(false);
  });

  it("has the sample after its first start, which says so and in what time, and is left alone by the next", async () => {
    const directory = await dataDirectory();
    const told: string[] = [];
    for (let i = 0; i < 2; i += 1) {
      const child = await gateway(directory, {}, told);
      child.kill("SIGTERM");
      await once(child, "exit");
    }
    expect(told[0]).toMatch(/^Started +in \d+\.\d s, the database included$/m);
    expect(told[0]).toContain("an invented year was written into the register sample");
    expect(told[1]).toMatch(/^Started /);
    expect(told[1]).not.toContain("invented");
  }, 60_000);

  it("is private to its user", async () => {
    const directory = await dataDirectory();
    const database = await openDatabase(settingsFor(directory));
    onTestFinished(() => database.close());
    const modeOf = async (name: string) => (await stat(join(directory, name))).mode & 0o777;
    expect(await modeOf("")).toBe(0o700);
    expect(await modeOf("postgres")).toBe(0o700);
    expect(await modeOf("postgres/data")).toBe(0o700);
    expect(await modeOf("postgres/server.json")).toBe(0o600);
    expect(await modeOf("postgres/log")).toBe(0o600);
    await expect(stat(join(directory, "postgres/password"))).rejects.toThrow("ENOENT");
    const { port } = JSON.parse(await readFile(join(directory, "postgres/server.json"), "utf8"));
    const stranger = openDatabase({
      ...testSettings(),
      DATABASE_URL: `postgresql://apk:wrong@127.0.0.1:${port}/postgres`,
    });
    await expect(stranger).rejects.toThrow(/^the database cannot be used: password authentication failed/);
  });

  it("is shared by two gateways, and stopped by the last to leave", async () => {
    const directory = await dataDirectory();
    const [one, two] = await Promise.all([gateway(directory), gateway(directory)]);
    const pid = await pidOf(directory);
    one?.kill("SIGTERM");
    expect(await once(one as ChildProcess, "exit")).toEqual([0, null]);
    expect(await isRunning(directory)).toBe(true);
    expect(await pidOf(directory)).toBe(pid);
    two?.kill("SIGTERM");
    expect(await once(two as ChildProcess, "exit")).toEqual([0, null]);
    expect(await isRunning(directory)).toBe(false);
  }, 60_000);

  it("is found again after the gateway was killed, whether it still runs or not", async () => {
    const directory = await dataDirectory();
    const child = await gateway(directory);
    child.kill("SIGKILL");
    await once(child, "exit");
    const pid = await pidOf(directory);
    const first = await openRegister(settingsFor(directory));
    expect(await pidOf(directory)).toBe(pid);
    expect((await register(first, "a")).outcome).toBe("Recorded");
    process.kill(pid, "SIGKILL");
    const second = await openRegister(settingsFor(directory));
    expect((await second.acts({ institution: "apk" }, { limit: 9, backward: false })).rows).toHaveLength(1);
    await first.close();
    await second.close();
    expect(await isRunning(directory)).toBe(false);
  }, 60_000);

  it("that goes away under a command is started again, and the command acts once", async () => {
    const directory = await dataDirectory();
    const of = await openRegister(settingsFor(directory));
    onTestFinished(() => of.close());
    for (let round = 0; round < 3; round += 1) {
      const given = Array.from({ length: 8 }, (_, i) => register(of, `${round}.${i}`));
      process.kill(await pidOf(directory), "SIGKILL");
      for (const outcome of await Promise.all(given)) expect(outcome.outcome).toBe("Recorded");
    }
    expect(await of.countActs({ institution: "apk" })).toBe(24);
  }, 60_000);
});

describe("a server that goes away", () => {
  it("is a clear error, and once it is back the same command acts once", async () => {
    const server = await embeddedServer(await dataDirectory());
    const DATABASE_URL = await server.running();
    const { served } = await serveOn({ DATABASE_URL, DATABASE_PATIENCE_SECONDS: 1 });
    const { give } = await client("apk", served.address);
    const given = { on: "2024-01-10", office: "state-body", facts: { name: "Dostyk" }, key: "k" };
    await server.stop();
    await expect(give("associationRegister", given)).rejects.toThrow("DATABASE_UNAVAILABLE");
    expect(await healthOf(served)).toEqual({ live: 200, ready: 503 });
    await server.running();
    for (let i = 0; i < 2; i += 1) {
      expect(await give("associationRegister", given)).toMatchObject({ act: { position: 1 } });
    }
    expect(await healthOf(served)).toEqual({ live: 200, ready: 200 });
  }, 60_000);

  it("in the middle of commands leaves nothing by halves: each is acknowledged or told, and acts once", async () => {
    const directory = await dataDirectory();
    const { server, of, served } = await gatewayOn(directory, { DATABASE_PATIENCE_SECONDS: 0 });
    const { give } = await client("apk", served.address);
    const givenAs = (key: string) => ({ on: "2024-01-10", office: "state-body", facts: { name: key }, key });
    const told: string[] = [];
    const acknowledged = new Map<string, unknown>();
    const writing = Array.from({ length: 8 }, async (_, writer) => {
      for (let i = 0; told.length === 0; i += 1) {
        const key = `${writer}.${i}`;
        const { act } = await give("associationRegister", givenAs(key)).catch((error: Error) => {
          told.push(key);
          expect(error.message).toContain("DATABASE_UNAVAILABLE");
          return { act: undefined };
        });
        if (act) acknowledged.set(key, act);
      }
    });
    await setTimeout(200);
    process.kill(await pidOf(directory), "SIGKILL");
    await Promise.all(writing);
    expect(told.length).toBeGreaterThan(0);
    await server.running();
    for (const [key, act] of acknowledged) {
      expect((await give("associationRegister", givenAs(key))).act).toEqual(act);
    }
    for (const key of told) await give("associationRegister", givenAs(key));
    const all = acknowledged.size + told.length;
    expect(await verifyChain(of.database, "apk")).toMatchObject({ acts: all, broken: undefined });
    expect(await of.countRecords({ institution: "apk", kind: "association" })).toBe(all);
  }, 60_000);

  it("makes the gateway not ready for as long, whether it was killed or only no longer answers", async () => {
    const directory = await dataDirectory();
    const { server, served } = await gatewayOn(directory);
    const processes = await serverProcesses(directory);
    for (const pid of processes) process.kill(pid, "SIGSTOP");
    expect(await healthOf(served)).toEqual({ live: 200, ready: 503 });
    const asked = await post(served.address, { query: "{ rules { id } }" });
    expect(await asked.json()).toHaveProperty("data.rules.20");
    for (const pid of processes) process.kill(pid, "SIGCONT");
    await untilReady(served);
    process.kill(processes[0] as number, "SIGKILL");
    while ((await healthOf(served)).ready === 200) await setTimeout(50);
    expect(await healthOf(served)).toEqual({ live: 200, ready: 503 });
    await server.running();
    await untilReady(served);
  }, 60_000);
});

/** The server and those it has started, itself first. */
async function serverProcesses(directory: string): Promise<number[]> {
  const server = await pidOf(directory);
  const all = execFileSync("ps", ["-axo", "pid=,ppid="], { encoding: "utf8" }).trim().split("\n");
  const pairs = all.map((line) => line.trim().split(/\s+/).map(Number));
  return [server, ...pairs.filter(([, parent]) => parent === server).map(([pid]) => pid as number)];
}

async function healthOf({ address }: Gateway): Promise<{ readonly live: number; readonly ready: number }> {
  const [live, ready] = await Promise.all([
    fetch(`${address}/health/live`),
    fetch(`${address}/health/ready`),
  ]);
  return { live: live.status, ready: ready.status };
}

async function untilReady(served: Gateway): Promise<void> {
  while ((await healthOf(served)).ready !== 200) await setTimeout(50);
  expect(await healthOf(served)).toEqual({ live: 200, ready: 200 });
}

describe("a database that does not answer", () => {
  it("stops the start, in plain words", async () => {
    const DATABASE_URL = "postgresql://apk:apk@127.0.0.1:9/postgres";
    const opening = openDatabase({ ...testSettings(), DATABASE_URL, DATABASE_PATIENCE_SECONDS: 0 });
    await expect(opening).rejects.toThrow(/^the database cannot be used: connect ECONNREFUSED/);
  });
});
