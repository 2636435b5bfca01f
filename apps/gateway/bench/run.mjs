/**
 * Requests per second and latency: the same schema and resolvers in several servers
 *
 * Each server runs alone in a fresh process, and its answers are checked equal before and after anything is timed. Ratios are
 * of requests per second of processor time that the server used, which hardly depends on what else the machine does;
 * requests and latencies by the clock do, and tell more on an idle one. Peers are installed beside this file. `BENCH_JSON=1` prints JSON; `BENCH_ROUNDS` and `BENCH_SECONDS` change the
 * effort; arguments name the servers to measure.
 */
import assert from "node:assert/strict";
import { execFileSync, fork } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { openRegister } from "../src/register/register.ts";
import { readSettings } from "../src/settings.ts";
import { freshDatabase } from "./database.ts";
import { queries } from "./queries.mjs";
import { recordSessions } from "./sessions.ts";
import { reached } from "./targets.mjs";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const rounds = Number(process.env.BENCH_ROUNDS ?? 3);
const seconds = Number(process.env.BENCH_SECONDS ?? 3);
const CONNECTIONS = 32;
/** Until V8 has compiled what is asked over and over. */
const WARM_SECONDS = 4;

const servers = {
  bare: ["bare"],
  "apollo default": ["apollo"],
  yoga: ["yoga"],
  mercurius: ["mercurius"],
  "mercurius jit": ["mercurius", "jit"],
  ours: ["ours"],
};

if (!existsSync(here("../dist/main.js"))) {
  console.error("Build first: npm run build");
  process.exit(1);
}
if (!existsSync(here("./peers/node_modules/mercurius"))) {
  console.log("Installing the peers …");
  const flags = ["--no-audit", "--no-fund", "--loglevel=error"];
  execFileSync("npm", ["ci", "--prefix", here("./peers/"), ...flags], { stdio: "inherit" });
}
const autocannon = createRequire(new URL("./peers/package.json", import.meta.url))("autocannon");

const asked = process.argv.slice(2);
const names = Object.keys(servers).filter((name) => asked.length === 0 || asked.includes(name));
const expected = {};
const measured = Object.fromEntries(names.map((name) => [name, {}]));
const database = await freshDatabase();
try {
  const register = await openRegister(readSettings(environment()));
  await recordSessions(register);
  await register.close();
  for (let round = 0; round < rounds; round++) {
    for (const name of names) await withServer(servers[name], (server) => measureAll(name, server));
  }
} finally {
  await database.stop();
}
const results = Object.fromEntries(names.map((name) => [name, mediansOf(measured[name])]));
if (process.env.BENCH_JSON) console.log(JSON.stringify(results));
else print(results);

async function withServer([file, ...flags], work) {
  const child = fork(here(`./servers/${file}.mjs`), flags, {
    // The gateway runs as it is built; for the others the schema is read from its sources.
    execArgv: file === "ours" ? [] : ["--import", "tsx"],
    env: { ...environment(), NODE_ENV: "production" },
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  const [url] = await Promise.race([once(child, "message"), failure(child)]);
  try {
    await work({ url, child });
  } finally {
    child.removeAllListeners("exit");
    child.kill("SIGKILL");
  }
}

/** Every server reads the one register. */
function environment() {
  return { ...process.env, DATABASE_URL: database.url, DATA_DIR: database.directory };
}

async function failure(child) {
  const [code] = await once(child, "exit");
  throw new Error(`The server ended with ${code}.`);
}

async function measureAll(name, { url, child }) {
  for (const [query, body] of Object.entries(queries)) {
    await checkAnswer(url, query, body);
    await load(url, body, WARM_SECONDS);
    const before = await processorSeconds(child);
    const { requests, latency, non2xx, errors } = await load(url, body, seconds);
    const used = (await processorSeconds(child)) - before;
    assert.equal(non2xx + errors, 0, `${name} failed under load`);
    // By now it is answered in whatever way the server has found for what is asked again and again.
    await checkAnswer(url, query, body);
    measured[name][query] ??= [];
    measured[name][query].push({
      perProcessorSecond: requests.total / used,
      perSecond: requests.average,
      p50: latency.p50,
      p99: latency.p99,
    });
  }
}

async function processorSeconds(child) {
  child.send("usage");
  const [{ user, system }] = await once(child, "message");
  return (user + system) / 1e6;
}

async function checkAnswer(url, query, body) {
  const { data, errors } = await (await fetch(url, requestOf(body))).json();
  assert.equal(errors, undefined);
  expected[query] ??= data;
  assert.deepEqual(data, expected[query]);
}

function load(url, body, duration) {
  return autocannon({ url, connections: CONNECTIONS, duration, ...requestOf(body) });
}

function requestOf(body) {
  return { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
}

function mediansOf(byQuery) {
  return Object.fromEntries(
    Object.entries(byQuery).map(([query, runs]) => [
      query,
      Object.fromEntries(
        ["perProcessorSecond", "perSecond", "p50", "p99"].map((figure) => [
          figure,
          median(runs.map((run) => run[figure])),
        ]),
      ),
    ]),
  );
}

function median(values) {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

function print(results) {
  for (const query of Object.keys(queries)) {
    const base = results.bare?.[query].perProcessorSecond;
    const rows = Object.entries(results).map(([name, { [query]: of }]) => [
      name,
      {
        "× bare": base ? Number((of.perProcessorSecond / base).toPrecision(3)) : "",
        "requests/s of processor": Math.round(of.perProcessorSecond),
        "requests/s": Math.round(of.perSecond),
        "p50 ms": of.p50,
        "p99 ms": of.p99,
      },
    ]);
    console.log(`\n${query}: the answers of every server are equal.`);
    console.table(Object.fromEntries(rows));
  }
  if (names.length === Object.keys(servers).length) console.table(reached(results));
}
