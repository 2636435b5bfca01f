/**
 * Runs the suite once more, on a second PostgreSQL that it knows by its URL alone, as it would know any server:
 * `npm run test:by-url`. The server of TEST_DATABASE_URL is taken where that is set.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { embeddedServer } from "../src/database/embedded.ts";

const given = process.env.TEST_DATABASE_URL;
if (given) process.exitCode = await suite(given);
else await onAServerOfItsOwn();

async function onAServerOfItsOwn(): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), "apk-by-url-"));
  // PostgreSQL does not run as root: the user who runs it for root must be able to get here.
  await chmod(directory, 0o711);
  const server = await embeddedServer(join(directory, "data"));
  try {
    process.exitCode = await suite(await server.running());
  } finally {
    await server.stop();
    await rm(directory, { recursive: true, force: true });
  }
}

async function suite(TEST_DATABASE_URL: string): Promise<number> {
  const env = { ...process.env, TEST_DATABASE_URL };
  const vitest = spawn("npm", ["exec", "--no", "--", "vitest", "run"], { env, stdio: "inherit" });
  const [code] = await once(vitest, "exit");
  return code ?? 1;
}
