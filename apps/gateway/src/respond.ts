/** Answers over `node:http` that are not the graph's own. */
import type { ServerResponse } from "node:http";
import { HttpError, leaveUnread, NOTHING_SENT } from "./body.ts";
import { DatabaseAwayError } from "./database/errors.ts";
import { wentWrong } from "./errors.ts";
import type { Log } from "./log.ts";
import { refusedAs } from "./not-http.ts";

export function sendJson(response: ServerResponse, status: number, body: object): void {
  response.setHeader("cache-control", "no-store");
  response.setHeader("content-type", "application/json; charset=utf-8");
  response.statusCode = status;
  response.end(`${JSON.stringify(body)}\n`);
}

export function sendEmpty(response: ServerResponse): void {
  response.statusCode = 204;
  response.end();
}

/** The status that was sent, by whomever; 499 where none was. */
export function sentStatus(response: ServerResponse): number {
  if (response.headersSent) return response.statusCode;
  return refusedAs(response)?.status ?? NOTHING_SENT;
}

/** The code that clients are told for an error. */
export function codeOf(error: unknown): string {
  if (error instanceof HttpError) return error.code;
  return error instanceof DatabaseAwayError ? "DATABASE_UNAVAILABLE" : "INTERNAL_SERVER_ERROR";
}

/** Says what was wrong with the request; what went wrong here is only logged. */
export function refuse(response: ServerResponse, error: unknown, log: Log, requestId: string): void {
  if (response.headersSent || response.destroyed) {
    response.destroy();
    return;
  }
  leaveUnread(response.req, response);
  if (error instanceof HttpError) {
    for (const [name, value] of Object.entries(error.headers)) response.setHeader(name, value);
    sendJson(response, error.status, problem(error.message, codeOf(error)));
  } else if (error instanceof DatabaseAwayError) {
    sendJson(response, 503, problem(error.message, codeOf(error)));
  } else {
    log.error({ requestId, err: error }, "unexpected error");
    sendJson(response, 500, problem(wentWrong(requestId), codeOf(error)));
  }
}

function problem(message: string, code: string): object {
  return { errors: [{ message, extensions: { code } }] };
}
