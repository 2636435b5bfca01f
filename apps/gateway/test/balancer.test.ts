/** Two gateways on one PostgreSQL behind the HAProxy that deploy/haproxy.cfg sets, as compose.yaml starts them. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { request } from "node:http";
import { createConnection, createServer } from "node:net";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { eventsOf, type Mirrored } from "./events.ts";
import { type Network, networkTo } from "./health-proxy.ts";
import { type Client, client } from "./register-client.ts";
import { post } from "./serve.ts";

const haproxy = process.env.HAPROXY ?? "haproxy";
const isInstalled = spawnSync(haproxy, ["-v"]).status === 0;
if (!isInstalled) console.log("Left out: two gateways behind a balancer, since there is no haproxy here.");

const configuration = fileURLToPath(new URL("../../../deploy/haproxy.cfg", import.meta.url));
const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));
const names = ["gateway-1", "gateway-2"] as const;
type Name = (typeof names)[number];

const ports = new Map<Name, number>();
const gateways = new Map<Name, ChildProcess>();
/** Between the gateways and their database. */
let network: Network;
let address: string;
let statistics: string;

async function startGateway(name: Name): Promise<void> {
  const env = {
    ...process.env,
    ...{
      LOG_LEVEL: "silent",
      PORT: String(ports.get(name)),
      TRUSTED_PROXIES: "1",
      RATE_COST_PER_SECOND: "1",
      RATE_COST_BURST: "1000000000",
    },
    ...{ DRAIN_DELAY_SECONDS: "3", FEED_INTERVAL_MILLISECONDS: "50", MAX_REQUESTS_PER_CALLER: "100" },
    ...{ DATABASE_URL: network.url, DATABASE_PATIENCE_SECONDS: "1", DATA_DIR: inject("dataDirectory") },
  };
  const child = spawn(process.execPath, ["--import", "tsx", main], {
    env,
    stdio: ["ignore", "pipe", "inherit"],
  });
  gateways.set(name, child);
  for await (const chunk of child.stdout) if (String(chunk).includes("/health/ready")) break;
}

async function startBalancer(): Promise<ChildProcess> {
  const [listen, stats] = [`127.0.0.1:${await freePort()}`, `127.0.0.1:${await freePort()}`];
  address = `http://${listen}`;
  statistics = `http://${stats}/;csv`;
  const env = {
    ...{ LISTEN: listen, STATS: stats },
    ...{ GATEWAY_1: `127.0.0.1:${ports.get("gateway-1")}`, GATEWAY_2: `127.0.0.1:${ports.get("gateway-2")}` },
  };
  return spawn(haproxy, ["-db", "-f", configuration], { env: { ...process.env, ...env }, stdio: "ignore" });
}

/** What the balancer thinks of a gateway, such as UP or DOWN. */
async function stateOf(name: Name): Promise<string | undefined> {
  const [head = "", ...lines] = (await (await fetch(statistics)).text()).split("\n");
  const column = head.split(",").indexOf("status");
  return lines.find((line) => line.startsWith(`gateways,${name},`))?.split(",")[column];
}

async function until(name: Name, state: string): Promise<void> {
  for (const end = Date.now() + 40_000; (await stateOf(name).catch(() => "")) !== state; ) {
    if (Date.now() > end) throw new Error(`${name} is not ${state} after 40 seconds`);
    await setTimeout(50);
  }
}

/** A figure of /metrics, asked of the gateway itself. */
async function figureOf(name: Name, figure: string): Promise<number> {
  const text = await (await fetch(`http://127.0.0.1:${ports.get(name)}/metrics`)).text();
  return Number(
    text
      .split("\n")
      .find((line) => line.startsWith(`${figure} `))
      ?.slice(figure.length),
  );
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { readonly port: number };
      server.close(() => resolve(port));
    });
  });
}

describe.runIf(isInstalled)("two gateways behind a balancer", () => {
  beforeAll(async () => {
    network = await networkTo(inject("databaseUrl"));
    for (const name of names) ports.set(name, await freePort());
    await Promise.all(names.map(startGateway));
    const balancer = await startBalancer();
    await Promise.all(names.map((name) => until(name, "UP")));
    return async () => {
      for (const child of [balancer, ...gateways.values()]) child.kill("SIGKILL");
      await network.close();
    };
  }, 180_000);

  it("share the requests", async () => {
    const asked = 'apk_http_requests_total{method="POST",status="200"}';
    const answers = Array.from({ length: 40 }, () => post(address, { query: "{ __typename }" }));
    for (const answer of await Promise.all(answers)) expect(answer.status).toBe(200);
    const counts = await Promise.all(names.map((name) => figureOf(name, asked)));
    expect(counts[0]).toBeGreaterThan(10);
    expect(counts[1]).toBeGreaterThan(10);
  });

  it("know who asks by the address that the balancer saw, whatever a client says", async () => {
    const query = "{ rateLimit { remaining burst } }";
    const answer = await post(address, { query }, { "x-forwarded-for": "192.0.2.1" });
    const { data } = (await answer.json()) as { data: { rateLimit: { remaining: number; burst: number } } };
    expect(data.rateLimit.remaining).toBeLessThan(data.rateLimit.burst - 100);
  });

  it("keep their figures from those who ask through the balancer", async () => {
    expect((await fetch(`${address}/metrics`)).status).toBe(404);
  });

  it("tell of an act soon, whoever recorded it", async () => {
    const { give, institution } = await client(undefined, address);
    const acts: Mirrored[] = [];
    const stop = follow(institution, acts);
    await setTimeout(300);
    for (let i = 0; i < 4; i += 1) await give("associationRegister", registration());
    await soon(() => acts.length === 4, 5_000);
    stop();
  });

  it("lose nothing acknowledged when one is killed, and the feed goes on with the other", async () => {
    const made = await client(undefined, address);
    const acknowledged = new Map<number, string>();
    const acts: Mirrored[] = [];
    const stop = follow(made.institution, acts);
    let isOver = false;
    const writers = Array.from({ length: 8 }, async () => {
      while (!isOver) {
        const { position, hash } = await recorded(made);
        acknowledged.set(position, hash);
      }
    });
    const fiftyMore = (than = acknowledged.size) => soon(() => acknowledged.size >= than + 50, 20_000);
    await fiftyMore();
    const dead = (await figureOf("gateway-1", "apk_feed_followers")) > 0 ? "gateway-1" : "gateway-2";
    gateways.get(dead)?.kill("SIGKILL");
    await fiftyMore();
    await until(dead, "DOWN");
    await fiftyMore();
    isOver = true;
    await Promise.all(writers);
    await soon(() => acts.length >= acknowledged.size, 5_000);
    stop();
    expect(acts.map(({ act }) => act.position)).toEqual(acts.map((_, i) => i + 1));
    const standing = new Map(acts.map(({ act }) => [act.position, act.hash]));
    expect(standing).toEqual(acknowledged);
    await startGateway(dead);
    await until(dead, "UP");
  }, 180_000);

  it("are let go one by one without a request failing", async () => {
    let isOver = false;
    const statuses = new Map<number, number>();
    const asking = Array.from({ length: 8 }, async () => {
      while (!isOver) {
        const { status } = await post(address, { query: "{ __typename }" });
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
      }
    });
    for (const name of names) {
      gateways.get(name)?.kill("SIGTERM");
      await until(name, "DOWN");
      await once(gateways.get(name) as ChildProcess, "exit");
      await startGateway(name);
      await until(name, "UP");
    }
    isOver = true;
    await Promise.all(asking);
    expect([...statuses.keys()]).toEqual([200]);
  }, 180_000);

  it("answer questions about the law while their database is away, and tell the others so", async () => {
    const { give } = await client(undefined, address);
    const statuses = new Set<number>();
    await network.cut();
    for (const end = Date.now() + 5_000; Date.now() < end; await setTimeout(50)) {
      const law = await post(address, { query: "{ rules { id } }" });
      statuses.add(law.status);
      expect(await law.json()).toHaveProperty("data.rules.20");
    }
    for (const name of names) expect(await stateOf(name)).toBe("DOWN");
    expect([...statuses]).toEqual([200]);
    await expect(give("associationRegister", registration())).rejects.toThrow("DATABASE_UNAVAILABLE");
    await network.mend();
    await Promise.all(names.map((name) => until(name, "UP")));
    expect(await give("associationRegister", registration())).toHaveProperty("act");
  }, 180_000);

  it("give one address 400 connections at most, so that others have theirs", async () => {
    const { hostname, port } = new URL(address);
    let closed = 0;
    const sockets = Array.from({ length: 430 }, () =>
      createConnection(Number(port), hostname)
        .on("close", () => (closed += 1))
        .on("error", () => undefined),
    );
    await soon(() => closed >= 30, 5_000);
    const asked = request(`${address}/health/live`, { localAddress: "127.0.0.2" }).end();
    const [answer] = await once(asked, "response");
    expect(answer.statusCode).toBe(200);
    answer.resume();
    // Those of the tests before are open, too.
    expect(closed).toBeLessThan(90);
    for (const socket of sockets) socket.destroy();
    await soon(() => closed === 430, 5_000);
    expect((await fetch(`${address}/health/live`)).status).toBe(200);
  });

  it("are missed in JSON when both are gone", async () => {
    for (const name of names) gateways.get(name)?.kill("SIGKILL");
    await Promise.all(names.map((name) => until(name, "DOWN")));
    const answer = await post(address, { query: "{ rules { id } }" });
    expect(answer.status).toBe(503);
    expect(answer.headers.get("content-type")).toContain("application/json");
    expect(await answer.json()).toHaveProperty("errors.0.extensions.code", "UNAVAILABLE");
  }, 60_000);
});

const registration = () => ({
  ...{ on: "2024-01-10", office: "state-body", key: randomUUID() },
  facts: { name: "Dostyk" },
});

/** The act, asked for with the same key until it is acknowledged. */
async function recorded({ give }: Client): Promise<{ readonly position: number; readonly hash: string }> {
  for (const command = registration(); ; await setTimeout(20)) {
    const result = await give("associationRegister", command).catch(() => undefined);
    if (result?.act) return result.act;
  }
}

/** Follows the feed through the balancer from one connection to the next, until it is told to stop. */
function follow(institution: string, acts: Mirrored[]): () => void {
  const over = new AbortController();
  const connect = async () => {
    const last = acts.at(-1)?.id;
    const response = await fetch(`${address}/register/acts?institution=${institution}`, {
      headers: last ? { "last-event-id": last } : {},
      signal: over.signal,
    });
    for await (const event of eventsOf(response)) acts.push(event);
  };
  const goOn = async () => {
    while (!over.signal.aborted) {
      await connect().catch(() => undefined);
      await setTimeout(50);
    }
  };
  void goOn();
  return () => over.abort();
}

async function soon(isSo: () => boolean, milliseconds: number): Promise<void> {
  for (const end = Date.now() + milliseconds; !isSo(); await setTimeout(10)) {
    if (Date.now() > end) throw new Error(`not so within ${milliseconds} ms`);
  }
}
