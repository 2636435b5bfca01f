/** Reads the settings, serves the graph, and stops on the signal to. */
import { setTimeout } from "node:timers/promises";
import { rulebook } from "@apk-governance/core";
import { announcement } from "./announcement.ts";
import { DatabaseError } from "./database/errors.ts";
import { buildSubgraph } from "./federation/subgraph.ts";
import { type Gateway, startGateway } from "./gateway.ts";
import { makeLog } from "./log.ts";
import { startTracing } from "./observed/tracing.ts";
import { institutionsOf } from "./register/chain.ts";
import { openRegister, type Register } from "./register/register.ts";
import { fillSample } from "./register/sample.ts";
import { buildSchema } from "./schema/schema.ts";
import { readSettings, SettingsError } from "./settings.ts";

/** How long a collector may take for the last traces. */
const TRACING_MILLISECONDS = 2_000;

const begun = performance.now();

try {
  const settings = readSettings(process.env);
  const log = makeLog(settings.LOG_LEVEL);
  const endTracing = await startTracing(settings);
  const register = await openRegister(settings);
  const schema = settings.FEDERATION ? buildSubgraph(rulebook) : buildSchema(rulebook);
  const gateway = await startGateway(schema, settings, log, register).catch(async (error) => {
    await register.close();
    throw error;
  });
  for (const signal of ["SIGTERM", "SIGINT"] as const)
    process.once(signal, () => void stop(gateway, register, endTracing));
  const isFirstStart = settings.DATABASE_URL === "" && (await institutionsOf(register.database)).length === 0;
  if (isFirstStart) await fillSample(register);
  const place = settings.DATABASE_URL === "" ? `the PostgreSQL in ${settings.DATA_DIR}` : "DATABASE_URL";
  const milliseconds = performance.now() - begun;
  console.log(announcement({ address: gateway.address, place, milliseconds, isFirstStart }, rulebook));
} catch (error) {
  console.error(reasonOf(error));
  process.exit(1);
}

async function stop(gateway: Gateway, register: Register, endTracing: () => Promise<void>): Promise<void> {
  await gateway.stop();
  await register.close();
  await Promise.race([endTracing().catch(() => undefined), setTimeout(TRACING_MILLISECONDS)]);
  process.exit(0);
}

/** Plain words for what an operator can mend; the whole error for what is ours. */
function reasonOf(error: unknown): unknown {
  if (error instanceof SettingsError || error instanceof DatabaseError) return error.message;
  // To find the address of a `HOST` that is a name is a part of it.
  if (error instanceof Error && "syscall" in error && /^(listen|getaddrinfo)$/.test(String(error.syscall))) {
    return `The gateway cannot listen: ${error.message}; set PORT or HOST to another`;
  }
  return error;
}
