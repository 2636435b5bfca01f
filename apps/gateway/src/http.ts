/** The routes of the gateway, and the id and log line of every request. */
import { randomUUID } from "node:crypto";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { Attributes } from "@opentelemetry/api";
import type { Notes } from "./asking.ts";
import { clientLeft, HttpError, leaveUnread } from "./body.ts";
import { isOpenedByPerson } from "./explorer/serve.ts";
import { inCohort } from "./fast/cohorts.ts";
import { sendGraphiql } from "./graphiql/serve.ts";
import { sendGraphql } from "./graphql.ts";
import { refusedAs } from "./not-http.ts";
import type { Metrics } from "./observed/metrics.ts";
import { traceRequest } from "./observed/tracing.ts";
import { codeOf, refuse, sendJson, sentStatus } from "./respond.ts";
import type { Service } from "./service.ts";
import { sendFeed } from "./sse.ts";

export function listener(service: Service): RequestListener {
  return (request, response) => {
    const requestId = requestIdOf(request);
    response.setHeader("x-request-id", requestId);
    void answer(service, request, response, { requestId, to: response });
  };
}

async function answer(
  service: Service,
  request: IncomingMessage,
  response: ServerResponse,
  notes: Notes,
): Promise<void> {
  const started = performance.now();
  const path = pathOf(request);
  await traceRequest(request, path, async (span) => {
    await inCohort();
    try {
      await route(path, service, request, response, notes);
    } catch (error) {
      if (!refusedAs(response)) service.metrics.errors.inc({ code: codeOf(error) });
      refuse(response, error, service.log, notes.requestId);
    }
    span?.setAttributes(attributesOf(response, notes));
  });
  note(service, request, response, { path, notes, milliseconds: performance.now() - started });
}

function pathOf({ url = "/" }: IncomingMessage): string {
  const end = url.indexOf("?");
  return end < 0 ? url : url.slice(0, end);
}

function attributesOf(response: ServerResponse, { asked, cost }: Notes): Attributes {
  return {
    "http.response.status_code": sentStatus(response),
    "graphql.operation.name": asked?.operation,
    "apk.query": asked?.query,
    "apk.cost": cost,
  };
}

interface Answered {
  readonly path: string;
  readonly notes: Notes;
  readonly milliseconds: number;
}

/** One line of the log, and the counts. */
function note(
  { log, metrics }: Service,
  { method = "" }: IncomingMessage,
  response: ServerResponse,
  { path, notes: { requestId, asked, cost }, milliseconds }: Answered,
): void {
  const status = sentStatus(response);
  metrics.requests.inc({ method: isKnown(method) ? method : "other", status });
  if (path === "/graphql") metrics.seconds.observe({ path }, milliseconds / 1_000);
  const { operation, query } = asked ?? {};
  const told = {
    requestId,
    method,
    path,
    status,
    milliseconds: Math.round(milliseconds),
    operation,
    query,
    cost,
  };
  log.info(told, "request");
}

function isKnown(method: string): boolean {
  return ["GET", "POST", "OPTIONS", "HEAD"].includes(method);
}

/** The graph and the feed have limits of their own. */
async function route(
  path: string,
  service: Service,
  request: IncomingMessage,
  response: ServerResponse,
  notes: Notes,
): Promise<void> {
  if (path === "/register/acts") return await sendFeed(service, request, response);
  if (path === "/graphql" && !isOpenedByPerson(request)) {
    return await sendGraphql(service, request, response, notes);
  }
  await turn(path, service, request, response);
  if (path === "/health/live") sendJson(response, 200, { status: "live" });
  else if (path === "/health/ready") await sendReadiness(service, response);
  else if (path === "/metrics") await sendMetrics(service.metrics, response);
  else if (path === "/schema.graphql") await service.sendSchema(request, response);
  else if (path.startsWith("/graphiql/")) await sendGraphiql(path, request, response);
  else if (path === "/graphql") await sendGraphiql("/graphiql/", request, response);
  else if (!(await service.sendExplorer(path, request, response)))
    throw new HttpError(404, "nothing here; the graph is at /graphql");
}

async function turn(
  path: string,
  { pace }: Service,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  await pace(request, path);
  if (response.destroyed) throw clientLeft();
  leaveUnread(request, response);
}

async function sendMetrics(metrics: Metrics, response: ServerResponse): Promise<void> {
  const text = await metrics.text();
  response.setHeader("cache-control", "no-store");
  response.setHeader("content-type", metrics.contentType);
  response.end(text);
}

async function sendReadiness({ stopping, register }: Service, response: ServerResponse): Promise<void> {
  const state = await register.database.state();
  const status = stopping.aborted ? "stopping" : state === "away" ? "without its database" : state;
  sendJson(response, status === "ready" ? 200 : 503, { status });
}

/** The id that a balancer gave, if it is one, or a new one. */
function requestIdOf({ headers }: IncomingMessage): string {
  const given = headers["x-request-id"];
  return typeof given === "string" && /^[\w-]{1,64}$/.test(given) ? given : randomUUID();
}
