/** What is no HTTP, or has too large a head, or comes too slowly: told so, counted, and cut off. */
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { Metrics } from "./observed/metrics.ts";

type Reason = readonly [status: string, code: string];

const reasons: Readonly<Record<string, Reason>> = {
  HPE_HEADER_OVERFLOW: ["431 Request Header Fields Too Large", "HEAD_TOO_LARGE"],
  HPE_CHUNK_EXTENSIONS_OVERFLOW: ["413 Payload Too Large", "NOT_HTTP"],
  ERR_HTTP_REQUEST_TIMEOUT: ["408 Request Timeout", "TOO_SLOW"],
};

const otherwise: Reason = ["400 Bad Request", "NOT_HTTP"];

export function refuseNotHttp(server: Server, { errors }: Metrics): void {
  const answers = new WeakMap<Socket, ServerResponse>();
  server.on("request", ({ socket }: IncomingMessage, response: ServerResponse) =>
    answers.set(socket, response),
  );
  server.on("clientError", ({ code = "" }: NodeJS.ErrnoException, socket: Socket) => {
    const hasLeft = ["ECONNRESET", "EPIPE"].includes(code);
    const [status, told] = reasons[code] ?? otherwise;
    if (!hasLeft) errors.inc({ code: told });
    // In the midst of an answer it would be taken for a part of it.
    const answer = answers.get(socket);
    const isMidway = answer?.headersSent && !answer.writableFinished;
    if (hasLeft || !socket.writable || isMidway) socket.destroy();
    else socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\n\r\n`, () => socket.destroy());
  });
}
