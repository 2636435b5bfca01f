/**
 * How long a caller waits while another one attacks with fifty connections
 *
 * The gateway runs with the limits that it has by default, and has answered the like of each attack before: until V8
 * has compiled what is asked, it takes many times as long. The attacker asks what costs most as fast as it can; the
 * other asks a small query every ten milliseconds, alone and then under the attack from its first moment on, five times.
 * What is told is the median, so that one time in which the machine did something else does not decide; by the clock, so
 * an idle machine tells more. Ends with 1 if the p99 of the other doubles. Arguments name the attacks to measure.
 */
import { fork, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { Agent, request } from "node:http";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { attackOnce } from "./attack.mjs";
import { attacks, queries } from "./queries.mjs";

const SECONDS = Number(process.env.BENCH_SECONDS ?? 8);
/** Odd, for the median. Each time another caller attacks, with all that a caller has saved up. */
const ATTACKERS = ["198.51.100.5", "198.51.100.6", "198.51.100.7", "198.51.100.8", "198.51.100.9"];
/** An attacker would sit at a machine of its own; here it takes what all else leaves, where the system can grant that. */
const LEFT_OVER =
  spawnSync("chrt", ["--idle", "0", "true"]).status === 0 ? ["chrt", "--idle", "0"] : ["nice", "-n", "19"];
const connections = new Agent({ keepAlive: true });
const asked = process.argv.slice(2);
const measured = asked.length > 0 ? asked : Object.keys(attacks);
const gateway = fork(fileURLToPath(new URL("./servers/ours-as-set.mjs", import.meta.url)), {
  stdio: ["ignore", "ignore", "ignore", "ipc"],
});
const [url] = await once(gateway, "message");
for (const name of measured) await getUsedTo(name, 4);
await warmUp(40);
for (const name of measured) {
  const rounds = [];
  for (const caller of ATTACKERS) rounds.push(await round(name, caller));
  const of = (what) => rounds.map((each) => each[what]).sort((a, b) => a - b);
  const times = of("times");
  console.log(
    `${name}: ${told(times, 2)} times as long as alone; p99 ${told(of("under"))} ms, alone ${told(of("alone"))}`,
  );
  if (median(times) > 2) process.exitCode = 1;
}
gateway.kill("SIGKILL");

async function round(name, caller) {
  const alone = p99(await waits(SECONDS));
  const attacker = await attack(name, caller);
  const under = p99(await waits(SECONDS));
  attacker.kill("SIGKILL");
  await setTimeout(3_000);
  return { alone, under, times: under / alone };
}

function told(times, digits = 1) {
  return `${median(times).toFixed(digits)} (${times[0].toFixed(digits)} to ${times.at(-1).toFixed(digits)})`;
}

function median(sorted) {
  return sorted[(sorted.length - 1) / 2];
}

async function attack(name, caller) {
  const script = fileURLToPath(new URL("./attacker.mjs", import.meta.url));
  const [command, ...options] = LEFT_OVER;
  const attacker = spawn(command, [...options, process.execPath, script, url, name, caller], {
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  await once(attacker, "message");
  return attacker;
}

/** Each time another caller asks, so that nobody waits for what was asked before; and other texts than in the attack. */
async function getUsedTo(name, seconds) {
  const agent = new Agent({ keepAlive: true });
  const end = performance.now() + seconds * 1_000;
  let number = 0;
  const again = async () => {
    while (performance.now() < end) {
      number += 1;
      await attackOnce(agent, url, name, -number, `198.18.${number >> 8}.${number & 255}`);
    }
  };
  await Promise.all(Array.from({ length: 4 }, again));
  agent.destroy();
}

/** Until V8 has compiled what a small query takes, it is slow alone, too. Ten callers, so that none has too little left. */
async function warmUp(seconds) {
  const agent = new Agent({ keepAlive: true });
  const callers = Array.from({ length: 10 }, (_, i) => `192.0.2.${i + 100}`);
  const end = performance.now() + seconds * 1_000;
  const again = async (caller) => {
    while (performance.now() < end) {
      await ask(agent, caller, JSON.stringify(queries.small));
      await setTimeout(10);
    }
  };
  await Promise.all(callers.map(again));
}

/** Milliseconds that each small query took, over connections that are open: a new one waits for those that came before. */
async function waits(seconds) {
  const body = JSON.stringify(queries.small);
  const all = [];
  const end = performance.now() + seconds * 1_000;
  while (performance.now() < end) {
    all.push(ask(connections, "192.0.2.1", body));
    await setTimeout(10);
  }
  return Promise.all(all);
}

function ask(agent, caller, body) {
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const headers = { "content-type": "application/json", "x-forwarded-for": caller };
    request(url, { agent, method: "POST", headers }, (response) => {
      const isAnswered = response.statusCode === 200;
      if (!isAnswered) console.log(`refused with ${response.statusCode}`);
      response.resume().on("close", () => resolve(isAnswered ? performance.now() - started : Infinity));
    })
      .on("error", reject)
      .end(body);
  });
}

function p99(values) {
  return values.sort((a, b) => a - b)[Math.floor(values.length * 0.99)];
}
