/** Starts the built gateway once for all tests, on a free port, with a database and a sample year of its own. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  export interface ProvidedContext {
    readonly address: string;
    readonly dataDirectory: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const directory = mkdtempSync(join(tmpdir(), "explorer-"));
  // As root, the gateway starts PostgreSQL as a user of its own, who must get in.
  chmodSync(directory, 0o755);
  const gateway = startGateway(directory);
  project.provide("address", await addressOf(gateway));
  project.provide("dataDirectory", directory);
  return async () => {
    await stopGateway(gateway);
    rmSync(directory, { recursive: true, force: true });
  };
}

export function startGateway(
  directory: string,
  settings: Readonly<Record<string, string>> = {},
): ChildProcess {
  const main = new URL("../../gateway/dist/main.js", import.meta.url).pathname;
  return spawn(process.execPath, [main], {
    env: { ...process.env, PORT: "0", DATA_DIR: directory, LOG_LEVEL: "silent", ...settings },
    stdio: ["ignore", "pipe", "inherit"],
  });
}

/** As the gateway says it when it has started. */
export async function addressOf({ stdout }: ChildProcess): Promise<string> {
  if (!stdout) throw new Error("The gateway has no standard output.");
  for await (const line of createInterface({ input: stdout })) {
    const found = /^GraphQL\s+(http:\S+)\/graphql/.exec(line);
    if (found) return found[1] as string;
  }
  throw new Error("The gateway ended before it had started.");
}

export async function stopGateway(gateway: ChildProcess): Promise<void> {
  if (gateway.exitCode !== null) return;
  gateway.kill("SIGTERM");
  await once(gateway, "exit");
}
