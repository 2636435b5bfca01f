/** Stops a server without dropping what it has begun. */
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { Bag } from "./bag.ts";

/** Takes no more connections, finishes the requests it has within the limit, and closes. */
export type Drain = (limitMilliseconds: number) => Promise<void>;

export function drainable(server: Server): Drain {
  const idle = new Bag<Socket>();
  const asks = new WeakMap<Socket, () => void>();
  let draining = false;

  const rest = (socket: Socket) => {
    // It rests already where several requests came at once, and another was answered before.
    asks.get(socket)?.();
    asks.set(socket, idle.add(socket));
  };
  server.on("connection", (socket: Socket) => {
    rest(socket);
    socket.once("close", () => asks.get(socket)?.());
  });
  server.prependListener("request", ({ socket }: IncomingMessage, response: ServerResponse) => {
    asks.get(socket)?.();
    if (draining) response.setHeader("connection", "close");
    response.once("close", () => {
      if (draining) socket.destroySoon();
      else if (!socket.destroyed) rest(socket);
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
