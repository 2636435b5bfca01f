/** What is not the graph costs a caller nothing, but whoever asks for very much of it waits for a turn. */
import type { IncomingMessage } from "node:http";
import type { Settings } from "../settings.ts";
import { callerOf } from "./caller.ts";
import { purses } from "./rates.ts";

/** Resolves when it is the turn of the caller. */
export type Pacing = (request: IncomingMessage, path: string) => Promise<void>;

/** What is made or packed anew for each who asks counts more than a file. */
const made: ReadonlySet<string> = new Set(["/metrics", "/schema.graphql"]);
const MADE = 10;

export function pacing({ RATE_PAGES_PER_SECOND: perSecond, TRUSTED_PROXIES }: Settings): Pacing {
  const purseOf = purses({ perSecond, burst: perSecond }, { perSecond, ahead: perSecond });
  return (request, path) => purseOf(callerOf(request, TRUSTED_PROXIES)).turn(made.has(path) ? MADE : 1);
}
