/** Cross-origin requests, by the list of origins in the settings. */
import type { IncomingMessage, ServerResponse } from "node:http";

const PREFLIGHT_KEPT_SECONDS = 86_400;
/** A token is none of the browser's own: a page sends only what it has got itself. */
const ALLOWED = "authorization, content-type, apollo-require-preflight, x-request-id";
const EXPOSED = "retry-after, x-request-id";

export function allowOrigin(
  origins: readonly string[],
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const { origin } = request.headers;
  const any = origins.includes("*");
  if (!any && origins.length > 0) response.setHeader("vary", "origin");
  if (origin === undefined || !(any || origins.includes(origin))) return;
  response.setHeader("access-control-allow-origin", any ? "*" : origin);
  response.setHeader("access-control-expose-headers", EXPOSED);
  if (request.method !== "OPTIONS") return;
  response.setHeader("access-control-allow-methods", "GET, POST");
  response.setHeader("access-control-allow-headers", ALLOWED);
  response.setHeader("access-control-max-age", String(PREFLIGHT_KEPT_SECONDS));
}
