/** Stops a server without dropping what it has begun. */
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { Socket } from "node:net";

/** Takes no more connections, finishes the requests it has within the limit, and closes. */
export type Drain = (limitMilliseconds: number) => Promise<void>;

export function drainable(server: Server): Drain {
  const idle = new Set<Socket>();
  let draining = false;

  server.on("connection", (socket: Socket) => {
    idle.add(socket);
    socket.once("close", () => idle.delete(socket));
  });
  server.prependListener("request", ({ socket }: IncomingMessage, response: ServerResponse) => {
    idle.delete(socket);
    if (draining) response.setHeader("connection", "close");
    response.once("close", () => {
      if (draining) socket.destroySoon();
      else if (!socket.destroyed) idle.add(socket);
    });
  });

  return (limitMilliseconds) =>
    new Promise((resolve) => {
      draining = true;
      const limit = setTimeout(() => server.closeAllConnections(), limitMilliseconds);
      server.close(() => {
        clearTimeout(limit);
        resolve();
      });
      for (const socket of idle) socket.destroy();
    });
}
