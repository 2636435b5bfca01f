/** Limits of connections: how large a head may be, and how slowly a request may arrive or its answer be read. */
import type { ServerOptions } from "node:http";
import type { Settings } from "../settings.ts";

/** How often slow connections are looked for. */
const CHECK_MILLISECONDS = 1_000;

export function serverOptions({ MAX_HEADER_BYTES, REQUEST_TIMEOUT_SECONDS }: Settings): ServerOptions {
  const requestTimeout = REQUEST_TIMEOUT_SECONDS * 1_000;
  return {
    maxHeaderSize: MAX_HEADER_BYTES,
    requestTimeout,
    headersTimeout: requestTimeout,
    connectionsCheckingInterval: CHECK_MILLISECONDS,
  };
}

/** How long nothing may move on a connection with a request, as where a client does not read its answer. */
export function idleMilliseconds({ REQUEST_TIMEOUT_SECONDS, ANSWER_TIMEOUT_SECONDS }: Settings): number {
  return (REQUEST_TIMEOUT_SECONDS + ANSWER_TIMEOUT_SECONDS) * 1_000;
}
