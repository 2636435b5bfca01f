import { EventEmitter } from "node:events";
import type { Server } from "node:http";
import { describe, expect, it, vi } from "vitest";
import { drainable } from "./drain.ts";

function connection() {
  return Object.assign(new EventEmitter(), { destroy: vi.fn(), destroySoon: vi.fn(), destroyed: false });
}

/** A server that has nothing but its events. */
function server() {
  const all = Object.assign(new EventEmitter(), {
    close: (closed: () => void) => closed(),
    closeAllConnections: () => undefined,
  });
  const drain = drainable(all as unknown as Server);
  return {
    drain,
    connect(socket: EventEmitter) {
      all.emit("connection", socket);
    },
    ask(socket: EventEmitter) {
      const response = Object.assign(new EventEmitter(), { setHeader: vi.fn() });
      all.emit("request", { socket }, response);
      return response;
    },
  };
}

describe("a server that stops", () => {
  it("cuts off the connections without a request, and lets the others be answered", async () => {
    const { drain, connect, ask } = server();
    const [fresh, asking, answered] = [connection(), connection(), connection()];
    for (const socket of [fresh, asking, answered]) connect(socket);
    const due = ask(asking);
    ask(answered).emit("close");
    await drain(1_000);
    expect([fresh, asking, answered].map(({ destroy }) => destroy.mock.calls.length)).toEqual([1, 0, 1]);
    due.emit("close");
    expect(asking.destroySoon).toHaveBeenCalledOnce();
  });

  it("keeps no connection that has closed, also where several of its requests came at once", async () => {
    const { drain, connect, ask } = server();
    const socket = connection();
    connect(socket);
    const responses = [ask(socket), ask(socket)];
    for (const response of responses) response.emit("close");
    socket.emit("close");
    await drain(1_000);
    expect(socket.destroy).not.toHaveBeenCalled();
  });
});
