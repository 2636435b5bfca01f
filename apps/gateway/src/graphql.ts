/** GraphQL over HTTP: Apollo Server on `node:http`. */
import { once } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import { HeaderMap, type HTTPGraphQLResponse } from "@apollo/server";
import { HttpError, readJson } from "./body.ts";
import { callerOf } from "./caller.ts";
import { makeContext } from "./context.ts";
import { allowOrigin } from "./cors.ts";
import { endWith } from "./fast/compress.ts";
import { sendEmpty } from "./respond.ts";
import type { Service } from "./service.ts";

/** Throws `HttpError` for a request that is none of GraphQL over HTTP. */
export async function sendGraphql(
  { apollo, settings, register, readToken, log }: Service,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { CORS_ORIGINS, MAX_BODY_BYTES, COMPRESS_FROM_BYTES } = settings;
  allowOrigin(CORS_ORIGINS, request, response);
  const { method, url = "/" } = request;
  if (method === "OPTIONS") return sendEmpty(response);
  if (method !== "GET" && method !== "POST") {
    throw new HttpError(405, "expected GET or POST", { allow: "GET, POST, OPTIONS" });
  }
  const body = method === "POST" ? await readJson(request, MAX_BODY_BYTES) : undefined;
  const caller = await callerOf(request, readToken, log);
  const search = url.includes("?") ? url.slice(url.indexOf("?")) : "";
  const answer = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method, headers: headersOf(request), search, body },
    context: async () => makeContext(register, caller),
  });
  setHead(response, answer);
  if (answer.body.kind === "complete")
    await endWith(response, request, answer.body.string, COMPRESS_FROM_BYTES);
  else await sendChunks(response, answer.body.asyncIterator);
}

/** A GET that no browser sends cannot be forged by a page, so it needs no preflight. */
function headersOf({ method, headers }: IncomingMessage): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(", ") : value);
  }
  const fromBrowser = headers["sec-fetch-site"] ?? headers.origin ?? headers.cookie;
  if (method === "GET" && fromBrowser === undefined) map.set("apollo-require-preflight", "true");
  return map;
}

function setHead(response: ServerResponse, { status, headers }: HTTPGraphQLResponse): void {
  for (const [name, value] of headers) response.setHeader(name, value);
  response.appendHeader("vary", "accept");
  response.statusCode = status ?? 200;
}

async function sendChunks(response: ServerResponse, chunks: AsyncIterable<string>): Promise<void> {
  for await (const chunk of chunks) {
    if (!response.write(chunk)) await once(response, "drain");
  }
  response.end();
}
