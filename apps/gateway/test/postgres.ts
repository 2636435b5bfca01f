/** One PostgreSQL for the whole run: the embedded one, or the server of TEST_DATABASE_URL. */
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { embeddedServer } from "../src/database/embedded.ts";

declare module "vitest" {
  export interface ProvidedContext {
    databaseUrl: string;
    /** Where the development key of the tests lies. */
    dataDirectory: string;
  }
}

export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const directory = await mkdtemp(join(tmpdir(), "apk-register-"));
  // PostgreSQL does not run as root: the user who runs it for root must be able to get here.
  await chmod(directory, 0o711);
  provide("dataDirectory", join(directory, "keys"));
  const given = process.env.TEST_DATABASE_URL;
  const server = given ? undefined : await embeddedServer(join(directory, "data"));
  provide("databaseUrl", given ?? (await server?.running()) ?? "");
  return async () => {
    await server?.stop();
    await rm(directory, { recursive: true, force: true });
  };
}
