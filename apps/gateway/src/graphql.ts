/** GraphQL over HTTP: Apollo Server on `node:http`. */
import { once } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import { type ApolloServer, HeaderMap, type HTTPGraphQLResponse } from "@apollo/server";
import type { Notes } from "./asking.ts";
import { clientLeft, HttpError, leaveUnread, mayBeOfAPage, readJson } from "./body.ts";
import { callerOf } from "./caller.ts";
import { type Context, makeContext } from "./context.ts";
import { allowOrigin } from "./cors.ts";
import { endWith } from "./fast/compress.ts";
import { writingMilliseconds } from "./limits/pieces.ts";
import { overpaid } from "./limits/refund.ts";
import { within } from "./limits/within.ts";
import { sendEmpty } from "./respond.ts";
import type { Service } from "./service.ts";

/** Throws `HttpError` for a request that is none of GraphQL over HTTP, or that is not let in. */
export async function sendGraphql(
  service: Service,
  request: IncomingMessage,
  response: ServerResponse,
  notes: Notes,
): Promise<void> {
  const { settings } = service;
  allowOrigin(settings.CORS_ORIGINS, request, response);
  const { method } = request;
  const asks = method === "GET" || method === "POST";
  if (!asks) await service.pace(request, "/graphql");
  if (method === "OPTIONS") return sendEmpty(response);
  if (!asks) {
    throw new HttpError(405, "expected GET or POST", { allow: "GET, POST" });
  }
  const admitted = await service.admit(request);
  const { purse, waitedSeconds, leave } = admitted;
  try {
    unlessLeft(response);
    // Apollo Server refuses what a page could have sent, so that is not even read.
    const isRead = method === "POST" && !mayBeOfAPage(request);
    const body = isRead ? await readJson(request, settings.MAX_BODY_BYTES, admitted) : undefined;
    if (!isRead) leaveUnread(request, response);
    const caller = await callerOf(request, purse, service, notes.requestId);
    const context = makeContext({ register: service.register, caller, purse, notes });
    const asking = ask(service.apollo, request, service.handed.handOver(body), context);
    const limit = { seconds: settings.ANSWER_TIMEOUT_SECONDS, waitedSeconds };
    const answer = await within(limit, asking, context);
    setHead(response, answer);
    if (answer.body.kind !== "complete") return await sendChunks(response, answer.body.asyncIterator);
    purse.give(overpaid(notes.paid, answer.body.string));
    purse.heldUpInPieces(writingMilliseconds(answer.body.string));
    unlessLeft(response);
    await endWith(response, request, answer.body.string, settings.COMPRESS_FROM_BYTES, purse);
  } finally {
    notes.isOver = true;
    leave();
  }
}

/** Throws where nobody is there to be answered. */
function unlessLeft({ destroyed }: ServerResponse): void {
  if (destroyed) throw clientLeft();
}

function ask(
  apollo: ApolloServer<Context>,
  request: IncomingMessage,
  body: unknown,
  context: Context,
): Promise<HTTPGraphQLResponse> {
  const { method = "GET", url = "/" } = request;
  const search = url.includes("?") ? url.slice(url.indexOf("?")) : "";
  return apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method, headers: headersOf(request), search, body },
    context: async () => context,
  });
}

/** Tells Apollo Server that no browser sent a request: no page can have forged it, so it needs no preflight. */
export const NOT_OF_A_BROWSER = "x-sent-by-no-browser";

function headersOf({ method, headers }: IncomingMessage): HeaderMap {
  const map = new HeaderMap();
  for (const name in headers) {
    const value = headers[name];
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(", ") : value);
  }
  const fromBrowser = headers["sec-fetch-site"] ?? headers.origin ?? headers.cookie;
  if (method === "GET" && fromBrowser === undefined) map.set(NOT_OF_A_BROWSER, "true");
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
