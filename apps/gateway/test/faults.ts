/**
 * What is acknowledged is not lost: `npm run test:faults -w apps/gateway`
 *
 * Sixteen clients write while the gateway is killed thirty times and PostgreSQL ten times, at random moments. A client
 * sends a command again, with the same key, until it is acknowledged. Then every acknowledged act must stand in the
 * register once, the chain must be whole, the projection must be that of the acts, and a mirror that followed the feed
 * all the while must equal the register.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { chmod, mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { asc, eq } from "drizzle-orm";
import { developmentToken } from "../src/authority/development-key.ts";
import { records } from "../src/database/tables.ts";
import { actsOf, verifyChain } from "../src/register/chain.ts";
import { rebuild } from "../src/register/rebuild.ts";
import { openRegister } from "../src/register/register.ts";
import { readSettings } from "../src/settings.ts";

const CLIENTS = 16;
const GATEWAY_KILLS = Number(process.env.GATEWAY_KILLS ?? 30);
const DATABASE_KILLS = Number(process.env.DATABASE_KILLS ?? 10);
const main = fileURLToPath(new URL("../dist/main.js", import.meta.url));

const directory = await mkdtemp(join(tmpdir(), "apk-faults-"));
await chmod(directory, 0o711);
const settings = readSettings({ DATA_DIR: join(directory, "data") });
const port = await freePort();
const address = `http://localhost:${port}`;
let isOver = false;
/** The position and hash that each key was acknowledged with. */
const acknowledged = new Map<string, { readonly position: number; readonly hash: string }>();
let repeated = 0;

let gateway = await start();
try {
  const caller = { subject: "faults", institution: "apk", offices: ["state-body"] };
  const token = await developmentToken(settings, caller, 8);
  const writers = Array.from({ length: CLIENTS }, () => write(token));
  const mirrored = mirror();
  await kill();
  isOver = true;
  await Promise.all(writers);
  await check(await mirrored);
} finally {
  isOver = true;
  gateway.kill("SIGTERM");
  await once(gateway, "exit");
  await rm(directory, { recursive: true, force: true });
}

/** Kills one or the other at random moments; a gateway that was killed is started again at once. */
async function kill(): Promise<void> {
  const kills = [...Array(GATEWAY_KILLS).fill("gateway"), ...Array(DATABASE_KILLS).fill("database")];
  kills.sort(() => Math.random() - 0.5);
  for (const [i, what] of kills.entries()) {
    const before = acknowledged.size;
    await setTimeout(100 + Math.random() * 900);
    if (what === "gateway") {
      gateway.kill("SIGKILL");
      await once(gateway, "exit");
      gateway = await start();
    } else {
      process.kill(await databasePid(), "SIGKILL");
    }
    while (acknowledged.size === before) await setTimeout(20);
    console.log(`${i + 1} of ${kills.length}: killed the ${what}; ${acknowledged.size} acts acknowledged`);
  }
  const before = acknowledged.size;
  while (acknowledged.size < before + CLIENTS) await setTimeout(20);
}

async function write(token: string): Promise<void> {
  const query = `mutation ($command: CommandInput!) {
    associationRegister(command: $command, facts: { name: "Dostyk" }) {
      ... on AssociationRecorded { act { position hash } } } }`;
  while (!isOver) {
    const key = randomUUID();
    const command = { on: "2024-01-10", office: "STATE_BODY", key };
    const body = JSON.stringify({ query, variables: { command } });
    const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
    for (let isAcknowledged = false; !isAcknowledged; ) {
      const act = await fetch(`${address}/graphql`, { method: "POST", headers, body })
        .then(async (answer) => ((await answer.json()) as Answer).data?.associationRegister?.act)
        .catch(() => undefined);
      if (act) {
        acknowledged.set(key, act);
        isAcknowledged = true;
      } else {
        repeated += 1;
        await setTimeout(50);
      }
    }
  }
}

interface Answer {
  readonly data?: {
    readonly associationRegister?: { readonly act?: { readonly position: number; readonly hash: string } };
  };
}

/** Follows the feed from one connection to the next until it has all that was acknowledged. */
async function mirror(): Promise<readonly string[]> {
  const hashes: string[] = [];
  let last: string | undefined;
  while (!isOver || hashes.length < acknowledged.size) {
    try {
      const response = await fetch(`${address}/register/acts`, {
        ...(last && { headers: { "last-event-id": last } }),
        signal: AbortSignal.timeout(2_000),
      });
      let rest = "";
      for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
        const events = (rest + chunk).split("\n\n");
        rest = events.pop() ?? "";
        for (const event of events) {
          const [, id, data] = /^id: (.*)\nevent: act\ndata: (.*)$/.exec(event) ?? [];
          if (id === undefined || data === undefined) continue;
          last = id;
          hashes.push(JSON.parse(data).hash);
        }
      }
    } catch {
      await setTimeout(50);
    }
  }
  return hashes;
}

async function check(mirrored: readonly string[]): Promise<void> {
  const { database, ...register } = await openRegister(settings);
  const hashes: string[] = [];
  for await (const page of actsOf(database, "apk")) hashes.push(...page.map(({ hash }) => hash));
  const { broken } = await verifyChain(database, "apk");
  const lost = [...acknowledged.values()].filter(({ position, hash }) => hashes[position - 1] !== hash);
  const places = new Set([...acknowledged.values()].map(({ position }) => position));
  const rows = () =>
    database.read((connection) =>
      connection.select().from(records).where(eq(records.institution, "apk")).orderBy(asc(records.id)),
    );
  const before = JSON.stringify(await rows());
  await rebuild(database, "apk");
  const problems = [
    broken,
    lost.length > 0 && `${lost.length} acknowledged acts are lost`,
    places.size !== acknowledged.size && "two commands have one act",
    hashes.length !== acknowledged.size && `${hashes.length} acts stand for ${acknowledged.size} commands`,
    JSON.stringify(mirrored) !== JSON.stringify(hashes) && "the mirror is not the register",
    before !== JSON.stringify(await rows()) && "the projection is not that of the acts",
  ].filter((problem) => typeof problem === "string");
  await register.close();
  console.log(
    `\n${GATEWAY_KILLS} kills of the gateway, ${DATABASE_KILLS} of PostgreSQL: ${acknowledged.size} acts acknowledged, ` +
      `${repeated} requests sent again; ${problems.join("; ") || "every act is there once, the mirror equals"}`,
  );
  if (problems.length > 0) process.exitCode = 1;
}

async function start(): Promise<ChildProcess> {
  const env = { ...process.env, LOG_LEVEL: "silent", PORT: String(port), DATABASE_URL: "" };
  const child = spawn(process.execPath, [main], {
    env: { ...env, DATA_DIR: settings.DATA_DIR },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let text = "";
  for await (const chunk of child.stdout ?? []) {
    text += String(chunk);
    if (text.includes("/health/live")) return child;
  }
  throw new Error("the gateway did not start; run npm run build first");
}

async function databasePid(): Promise<number> {
  const lock = join(settings.DATA_DIR, "postgres/data/postmaster.pid");
  return Number((await readFile(lock, "utf8")).split("\n")[0]);
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port: free } = server.address() as { readonly port: number };
      server.close(() => resolve(free));
    });
  });
}
