/**
 * What the register costs: `npm run bench -w apps/gateway`
 *
 * A gateway of its own on an embedded PostgreSQL; clients in this process, over HTTP. Beside it the same rows are
 * inserted with `pg` alone, one a statement, on the same server.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { Agent, request } from "node:http";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Pool } from "pg";
import { developmentToken } from "../src/authority/development-key.ts";
import { embeddedServer } from "../src/database/embedded.ts";
import type { ActRow } from "../src/database/tables.ts";
import { rebuild, verifyChain } from "../src/register/chain.ts";
import { feedCursor, writeCursor } from "../src/register/cursor.ts";
import { openRegister } from "../src/register/register.ts";
import { readSettings } from "../src/settings.ts";

const SECONDS = Number(process.env.BENCH_SECONDS ?? 5);
const DEEP = Number(process.env.BENCH_DEPTH ?? 1_000_000);
const main = fileURLToPath(new URL("../dist/main.js", import.meta.url));
const agent = new Agent({ keepAlive: true, maxSockets: 64 });

const directory = await mkdtemp(join(tmpdir(), "apk-bench-"));
await chmod(directory, 0o711);
const settings = readSettings({ DATA_DIR: join(directory, "data"), PORT: "0", LOG_LEVEL: "silent" });
const server = await embeddedServer(settings.DATA_DIR);
const url = await server.running();
/** The limits stay on, but one caller may spend without end. */
const limits = { RATE_COST_PER_SECOND: "1000000000", RATE_COST_BURST: "1000000000" };
const environment = { PORT: "0", LOG_LEVEL: "silent", DATABASE_URL: url, DATA_DIR: settings.DATA_DIR };
const gateway = spawn(process.execPath, [main], {
  env: { ...process.env, ...environment, ...limits },
  stdio: ["ignore", "pipe", "inherit"],
});
try {
  await measure(await addressOf(gateway));
} finally {
  gateway.kill("SIGTERM");
  await once(gateway, "exit");
  await server.stop();
  await rm(directory, { recursive: true, force: true });
}

async function measure(address: string): Promise<void> {
  console.log(`Node ${process.version}, ${cpus().length} cores, ${SECONDS} s each\n`);
  const caller = { subject: "bench", institution: "apk", offices: ["state-body"] };
  const headers = { authorization: `Bearer ${await developmentToken(settings, caller, 1)}` };
  await perSecond(4, 2, () => give(address, headers));
  const one = await perSecond(1, SECONDS, () => give(address, headers));
  const many = await perSecond(16, SECONDS, () => give(address, headers));
  const register = await openRegister({ ...settings, DATABASE_URL: url });
  const rows = (await register.acts({ institution: "apk" }, { limit: 1_000, backward: false })).rows;
  const plainOne = await plainInserts(1, rows);
  const plainMany = await plainInserts(16, rows);
  line("acts per second, 1 client", one, `${ratio(one, plainOne)} of plain inserts (${round(plainOne)})`);
  line(
    "acts per second, 16 clients",
    many,
    `${ratio(many, plainMany)} of plain inserts (${round(plainMany)})`,
  );

  const count = await register.countActs({ institution: "apk" });
  line("verify, acts per second", await rate(count, () => verifyChain(register.database, "apk")));
  line("rebuild, acts per second", await rate(count, () => rebuild(register.database, "apk")));

  await fill(DEEP + 1_000);
  const shallow: number[] = [];
  const deep: number[] = [];
  for (let turn = 0; turn < 3; turn += 1) {
    shallow.push(await perSecond(4, SECONDS / 2, () => page(address, 0)));
    deep.push(await perSecond(4, SECONDS / 2, () => page(address, DEEP)));
  }
  const [top, bottom] = [median(shallow), median(deep)];
  line("pages of 20 acts per second, depth 1", top);
  line(`the same at depth ${DEEP.toLocaleString("en")}`, bottom, `${ratio(bottom, top)} of depth 1`);
  await register.close();
}

async function give(address: string, headers: Readonly<Record<string, string>>): Promise<void> {
  const query = `mutation ($command: CommandInput!, $facts: AssociationRegisterFacts!) {
    associationRegister(command: $command, facts: $facts) {
      __typename ... on AssociationRecorded { act { position hash } association { id version } } } }`;
  const command = { on: "2024-01-10", office: "STATE_BODY", key: randomUUID() };
  const answer = await ask(address, { query, variables: { command, facts: { name: "Dostyk" } } }, headers);
  if (!answer.includes('"AssociationRecorded"')) throw new Error(answer);
}

async function page(address: string, depth: number): Promise<void> {
  const query = `query ($after: String) { acts(institution: "bench", first: 20, after: $after) {
    nodes { position hash on office type } pageInfo { endCursor hasNextPage } } }`;
  const after = depth === 0 ? null : writeCursor(feedCursor("bench"), [depth]);
  const answer = await ask(address, { query, variables: { after } });
  if (!answer.includes(`"position":${depth + 1},`)) throw new Error(answer);
}

function ask(address: string, body: object, headers: Readonly<Record<string, string>> = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    const asked = request(
      `${address}/graphql`,
      { agent, method: "POST", headers: { "content-type": "application/json", ...headers } },
      (response) => {
        let text = "";
        response.setEncoding("utf8");
        response.on("data", (chunk) => {
          text += chunk;
        });
        response.on("end", () => resolve(text));
      },
    );
    asked.on("error", reject);
    asked.end(JSON.stringify(body));
  });
}

/** How often the work is done in a second by so many at once. */
async function perSecond(clients: number, seconds: number, work: () => Promise<void>): Promise<number> {
  const started = performance.now();
  const end = started + seconds * 1_000;
  let done = 0;
  const run = async () => {
    while (performance.now() < end) {
      await work();
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: clients }, run));
  return (done * 1_000) / (performance.now() - started);
}

/** The same rows, each in a statement of its own, into a table of the same kind. */
async function plainInserts(clients: number, rows: readonly ActRow[]): Promise<number> {
  const pool = new Pool({ connectionString: url, max: clients });
  await pool.query("DROP TABLE IF EXISTS plain");
  await pool.query("CREATE TABLE plain (LIKE acts INCLUDING ALL)");
  const columns = [
    "institution",
    "position",
    "stream",
    "version",
    "kind",
    "type",
    "payload",
    "office",
    "actor",
  ];
  columns.push("on_day", "recorded_at", "assessments", "request", "body", "previous", "hash");
  const values = columns.map((_, i) => `$${i + 1}`).join(", ");
  const insert = { name: "plain", text: `INSERT INTO plain (${columns.join(", ")}) VALUES (${values})` };
  let next = 0;
  const inserted = await perSecond(clients, SECONDS, async () => {
    const row = rows[next % rows.length] as ActRow;
    next += 1;
    const { institution, kind, type, payload, office, actor, on, recordedAt, assessments, body } = row;
    const named = [institution, next, `stream ${next}`, 1, kind, type, payload, office, actor];
    named.push(on, recordedAt, assessments, `request ${next}`, body, row.previous, row.hash);
    await pool.query({ ...insert, values: named });
  });
  await pool.end();
  return inserted;
}

/** Acts that are only to be paged through: they have no chain. */
async function fill(rows: number): Promise<void> {
  const pool = new Pool({ connectionString: url, max: 1 });
  await pool.query(
    `INSERT INTO acts SELECT 'bench', i, 'record ' || i, 1, 'association', 'registered', '{"name":"Dostyk"}',
      'state-body', 'somebody', '2024-01-10', '2024-01-10T00:00:00.000Z', '[]', 'request ' || i, 'body',
      repeat('0', 64), repeat('0', 64) FROM generate_series(1, $1::int) i`,
    [rows],
  );
  await pool.query("VACUUM ANALYZE acts");
  await pool.end();
}

async function rate(count: number, work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return (count * 1_000) / (performance.now() - started);
}

async function addressOf({ stdout }: ChildProcess): Promise<string> {
  let text = "";
  for await (const chunk of stdout ?? []) {
    text += String(chunk);
    const found = /http:\/\/localhost:\d+(?=\/health)/.exec(text)?.[0];
    if (found) return found;
  }
  throw new Error("the gateway did not start; run npm run build first");
}

function line(what: string, value: number, more = ""): void {
  console.log(`${what.padEnd(40)} ${round(value).padStart(9)}  ${more}`);
}

function round(value: number): string {
  return Math.round(value).toLocaleString("en");
}

function ratio(value: number, of: number): string {
  return `${(value / of).toFixed(2)}×`;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;
}
