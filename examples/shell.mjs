// The commands of the examples, in a shell, and gateways for them.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { startedGateway } from "../scripts/started-gateway.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

/** The blocks of commands in the README of an example. */
export function commands(example) {
  const text = readFileSync(new URL(`${example}/README.md`, import.meta.url), "utf8");
  return [...text.matchAll(/^```sh\n(.*?)^```/gms)].map(([, block]) => block);
}

/** The settings that a command gives to the gateway, such as `CORS_ORIGINS='*' npm start`. */
export function settingsOf(command) {
  assert.match(command, / npm start\n$/);
  const settings = [...command.matchAll(/([A-Z_]+)=('?)(\S+)\2 /g)].map(([, name, , value]) => [name, value]);
  return Object.fromEntries(settings);
}

export async function withGateway(settings, work) {
  const gateway = await startedGateway(settings);
  try {
    await work(gateway);
  } finally {
    await gateway.stop();
  }
}

/** All that a command writes, if it ends as expected. */
export async function shell(command, gateway, expected = 0) {
  const child = spawn("bash", ["-ec", command], {
    cwd: root,
    env: environment(gateway),
    stdio: ["ignore", "pipe", "pipe"],
  });
  let told = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (chunk) => (told += chunk));
  }
  const [code] = await once(child, "close");
  assert.equal(code, expected, `${command}\n${told}`);
  return told;
}

export function environment({ address }) {
  return { ...process.env, GATEWAY: address, npm_config_audit: "false", npm_config_fund: "false" };
}
