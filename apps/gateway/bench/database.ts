/** An embedded PostgreSQL of its own, which is gone afterwards. */
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { embeddedServer } from "../src/database/embedded.ts";

export interface FreshDatabase {
  /** For `pg`. */
  readonly url: string;
  /** For what else a gateway writes. */
  readonly directory: string;
  stop(): Promise<void>;
}

export async function freshDatabase(): Promise<FreshDatabase> {
  const home = await mkdtemp(join(tmpdir(), "apk-bench-"));
  await chmod(home, 0o711);
  const directory = join(home, "data");
  const server = await embeddedServer(directory);
  return {
    url: await server.running(),
    directory,
    async stop() {
      await server.stop();
      await rm(home, { recursive: true, force: true });
    },
  };
}
