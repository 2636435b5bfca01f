/** Limits of connections: how large a head may be, and how slowly a request may arrive. */
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
