/** What is no HTTP, or has too large a head, or comes too slowly: told so, counted, and cut off. */
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { Bag } from "./bag.ts";
import type { Metrics } from "./observed/metrics.ts";

type Reason = readonly [status: string, code: string];

const notHttp: Reason = ["400 Bad Request", "NOT_HTTP"];

/** What was told, if anything, where the answer to a request was due that came in part: it is counted already. */
const refused = new WeakMap<ServerResponse, { readonly status?: number }>();

export function refusedAs(response: ServerResponse): { readonly status?: number } | undefined {
  return refused.get(response);
}

const reasons: Readonly<Record<string, Reason>> = {
  HPE_HEADER_OVERFLOW: ["431 Request Header Fields Too Large", "HEAD_TOO_LARGE"],
  HPE_CHUNK_EXTENSIONS_OVERFLOW: ["413 Payload Too Large", "NOT_HTTP"],
  ERR_HTTP_REQUEST_TIMEOUT: ["408 Request Timeout", "TOO_SLOW"],
};

export function refuseNotHttp(server: Server, { errors }: Metrics): void {
  const due = new WeakMap<Socket, Bag<ServerResponse>>();
  server.on("request", ({ socket }: IncomingMessage, response: ServerResponse) => {
    const answers = due.get(socket) ?? new Bag();
    due.set(socket, answers);
    response.once("close", answers.add(response));
  });
  server.on("clientError", (error: NodeJS.ErrnoException, socket: Socket) => {
    if (socket.writableEnded) return;
    const reason = reasonOf(error);
    if (reason) errors.inc({ code: reason[1] });
    if (reason) refuse(socket, reason, [...(due.get(socket) ?? [])]);
    else socket.destroy();
  });
}

function refuse(socket: Socket, reason: Reason, answers: readonly ServerResponse[]): void {
  const isTold = socket.writable && !answers.some(isOfAnother);
  note(answers, isTold ? { status: Number.parseInt(reason[0], 10) } : {});
  if (isTold) tell(socket, reason);
  else socket.destroy();
}

function tell(socket: Socket, [status]: Reason): void {
  socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\n\r\n`, () => socket.destroy());
}

function note(answers: readonly ServerResponse[], told: { readonly status?: number }): void {
  for (const answer of answers) if (!answer.req.complete) refused.set(answer, told);
}

/** None for a client that has left. */
function reasonOf({ code = "" }: NodeJS.ErrnoException): Reason | undefined {
  if (code === "HPE_INVALID_EOF_STATE") return undefined;
  return reasons[code] ?? (code.startsWith("HPE_") ? notHttp : undefined);
}

/** What is told now would be taken for that answer, or for a part of it: its request has come whole, or it has begun. */
function isOfAnother({ headersSent, req }: ServerResponse): boolean {
  return headersSent || req.complete;
}
