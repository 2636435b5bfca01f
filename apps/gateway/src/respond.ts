/** Answers over `node:http` that are not the graph's own. */
import type { ServerResponse } from "node:http";
import { HttpError } from "./body.ts";
import { DatabaseAwayError } from "./database/errors.ts";
import type { Log } from "./log.ts";

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

/** Says what was wrong with the request; what went wrong here is only logged. */
export function refuse(response: ServerResponse, error: unknown, log: Log): void {
  if (response.headersSent || response.destroyed) {
    response.destroy();
  } else if (error instanceof HttpError) {
    for (const [name, value] of Object.entries(error.headers)) response.setHeader(name, value);
    sendJson(response, error.status, problem(error.message, error.code));
  } else if (error instanceof DatabaseAwayError) {
    sendJson(response, 503, problem(error.message, "DATABASE_UNAVAILABLE"));
  } else {
    log.error({ err: error }, "unexpected error");
    sendJson(response, 500, problem("Something went wrong here.", "INTERNAL_SERVER_ERROR"));
  }
}

function problem(message: string, code: string): object {
  return { errors: [{ message, extensions: { code } }] };
}
