/** A gateway of its own, on an embedded PostgreSQL of its own, and a client that asks it over HTTP. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { Agent, request } from "node:http";
import { fileURLToPath } from "node:url";
import { powerOffices } from "@apk-governance/core";
import { developmentToken } from "../../src/authority/development-key.ts";
import { openRegister, type Register } from "../../src/register/register.ts";
import { readSettings } from "../../src/settings.ts";
import { freshDatabase } from "../database.ts";

export interface Running {
  /** Of the server, for `pg`. */
  readonly url: string;
  /** The same register, opened in this process. */
  readonly register: Register;
  /** The answer as text, to somebody who holds every office. */
  ask(body: object): Promise<string>;
  stop(): Promise<void>;
}

const main = fileURLToPath(new URL("../../dist/main.js", import.meta.url));
const agent = new Agent({ keepAlive: true, maxSockets: 64 });
/** The limits stay on, but one caller may spend without end. */
const limits = { RATE_COST_PER_SECOND: "1000000000", RATE_COST_BURST: "1000000000" };
const offices = Object.keys(powerOffices.labels);

export async function runGateway(): Promise<Running> {
  const { url, directory, stop } = await freshDatabase();
  const settings = readSettings({ DATA_DIR: directory, PORT: "0", LOG_LEVEL: "silent" });
  const environment = { PORT: "0", LOG_LEVEL: "silent", DATABASE_URL: url, DATA_DIR: directory };
  const gateway = spawn(process.execPath, [main], {
    env: { ...process.env, ...environment, ...limits },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const address = await addressOf(gateway);
  const register = await openRegister({ ...settings, DATABASE_URL: url });
  const token = await developmentToken(settings, { subject: "bench", institution: "apk", offices }, 1);
  return {
    ...{ url, register },
    ask: (body) => post(`${address}/graphql`, token, body),
    async stop() {
      await register.close();
      gateway.kill("SIGTERM");
      await once(gateway, "exit");
      await stop();
    },
  };
}

function post(url: string, token: string, body: object): Promise<string> {
  const headers = { "content-type": "application/json", authorization: `Bearer ${token}` };
  return new Promise((resolve, reject) => {
    const asked = request(url, { agent, method: "POST", headers }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (chunk) => {
        text += chunk;
      });
      response.on("end", () => resolve(text));
    });
    asked.on("error", reject);
    asked.end(JSON.stringify(body));
  });
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
