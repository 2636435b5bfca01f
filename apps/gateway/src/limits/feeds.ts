/** How many feeds one caller follows at once: each holds a connection, and looks into the database again and again. */
import type { IncomingMessage } from "node:http";
import { HttpError } from "../body.ts";
import type { Settings } from "../settings.ts";
import { callerOf } from "./caller.ts";
import { underWay } from "./under-way.ts";

/** Begins to follow, until what this returns is called. Throws `HttpError` 429. */
export type Following = (request: IncomingMessage) => () => void;

type Limits = Pick<Settings, "MAX_FEEDS_PER_CALLER" | "TRUSTED_PROXIES">;

const RETRY_SECONDS = 10;

export function following({ MAX_FEEDS_PER_CALLER: most, TRUSTED_PROXIES }: Limits): Following {
  const feeds = underWay();
  return (request) => {
    const caller = callerOf(request, TRUSTED_PROXIES);
    if (feeds.of(caller) < most) return feeds.begin(caller);
    const headers = { "retry-after": String(RETRY_SECONDS) };
    throw new HttpError(429, `expected at most ${most} feeds to be followed at once`, headers);
  };
}
