/** What is not the graph costs a caller nothing, but whoever asks for very much of it waits for a turn. */
import type { IncomingMessage } from "node:http";
import type { Settings } from "../settings.ts";
import { callerOf } from "./caller.ts";
import { purses } from "./rates.ts";

/** Resolves when it is the turn of the caller. */
export type Pacing = (request: IncomingMessage) => Promise<void>;

export function pacing({ RATE_PAGES_PER_SECOND: perSecond, TRUSTED_PROXIES }: Settings): Pacing {
  const purseOf = purses({ perSecond, burst: perSecond }, { perSecond, ahead: perSecond });
  return (request) => purseOf(callerOf(request, TRUSTED_PROXIES)).turn(1);
}
