/** Reads the settings, serves the graph, and stops on the signal to. */
import { rulebook } from "@apk-governance/core";
import { announcement } from "./announcement.ts";
import { type Gateway, startGateway } from "./gateway.ts";
import { makeLog } from "./log.ts";
import { buildSchema } from "./schema/schema.ts";
import { readSettings, SettingsError } from "./settings.ts";

try {
  const settings = readSettings(process.env);
  const log = makeLog(settings.LOG_LEVEL);
  const gateway = await startGateway(buildSchema(rulebook), settings, log);
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => void stop(gateway));
  console.log(announcement(gateway.address, rulebook));
} catch (error) {
  console.error(reasonOf(error));
  process.exit(1);
}

async function stop(gateway: Gateway): Promise<void> {
  await gateway.stop();
  process.exit(0);
}

/** Plain words for what an operator can mend; the whole error for what is ours. */
function reasonOf(error: unknown): unknown {
  if (error instanceof SettingsError) return error.message;
  if (error instanceof Error && "syscall" in error) return `The gateway cannot listen: ${error.message}`;
  return error;
}
