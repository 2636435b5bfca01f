/**
 * How long a caller waits while another one attacks with fifty connections
 *
 * The gateway runs with the limits that it has by default. The attacker asks what costs most as fast as it can; the other
 * asks a small query every ten milliseconds, first alone and then under each attack. By the clock, so an idle machine
 * tells more. Ends with 1 if the p99 of the other doubles. Arguments name the attacks to measure.
 */
import { fork } from "node:child_process";
import { once } from "node:events";
import { Agent, request } from "node:http";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { attacks, queries } from "./queries.mjs";

const asked = process.argv.slice(2);
const SECONDS = Number(process.env.BENCH_SECONDS ?? 10);
const gateway = fork(fileURLToPath(new URL("./servers/ours-as-set.mjs", import.meta.url)), {
  stdio: ["ignore", "ignore", "ignore", "ipc"],
});
const [url] = await once(gateway, "message");
await waits(10);
const alone = p99(await waits(SECONDS));
console.log(`alone: p99 ${alone.toFixed(1)} ms`);
for (const name of asked.length > 0 ? asked : Object.keys(attacks)) {
  const attacker = fork(fileURLToPath(new URL("./attacker.mjs", import.meta.url)), [url, name]);
  await once(attacker, "message");
  const under = p99(await waits(SECONDS));
  attacker.kill("SIGKILL");
  console.log(`under ${name}: p99 ${under.toFixed(1)} ms, ${(under / alone).toFixed(2)} times as long`);
  if (under > 2 * alone) process.exitCode = 1;
  await setTimeout(2_000);
}
gateway.kill("SIGKILL");

/** Milliseconds that each small query took. */
async function waits(seconds) {
  const agent = new Agent({ keepAlive: true });
  const body = JSON.stringify(queries.small);
  const all = [];
  const end = performance.now() + seconds * 1_000;
  while (performance.now() < end) {
    all.push(ask(agent, body));
    await setTimeout(10);
  }
  return Promise.all(all);
}

function ask(agent, body) {
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const headers = { "content-type": "application/json", "x-forwarded-for": "192.0.2.1" };
    request(url, { agent, method: "POST", headers }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`status ${response.statusCode}`));
      response.resume().on("close", () => resolve(performance.now() - started));
    })
      .on("error", reject)
      .end(body);
  });
}

function p99(values) {
  return values.sort((a, b) => a - b)[Math.floor(values.length * 0.99)];
}
