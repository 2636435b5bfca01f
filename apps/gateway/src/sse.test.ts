import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it, onTestFinished, vi } from "vitest";
import type { Service } from "./service.ts";
import { sendFeed } from "./sse.ts";

it("a follower who leaves while it waits for its turn has nothing read, and is no longer counted", async () => {
  let come: () => void = () => undefined;
  const turn = new Promise<void>((resolve) => {
    come = resolve;
  });
  const purse = { workTurn: () => turn, heldUp: vi.fn(), turn: async () => undefined };
  const actsAfter = vi.fn(async () => []);
  const leave = vi.fn();
  const service = {
    settings: { CORS_ORIGINS: [] },
    stopping: new AbortController().signal,
    admit: async () => ({ purse, leave: () => undefined }),
    follow: () => leave,
    register: { actsAfter },
  } as unknown as Service;
  const answered: { response: ServerResponse; sent: Promise<void> }[] = [];
  const server = createServer((request, response) => {
    answered.push({ response, sent: sendFeed(service, request, response) });
  }).listen(0);
  onTestFinished(() => void server.close());
  await once(server, "listening");

  const over = new AbortController();
  await fetch(`http://localhost:${(server.address() as AddressInfo).port}/register/acts`, over);
  const [{ response, sent } = expect.fail("no request came")] = answered;
  const closed = once(response, "close");
  over.abort();
  await closed;
  come();
  await sent;

  expect(actsAfter).not.toHaveBeenCalled();
  expect(purse.heldUp).not.toHaveBeenCalled();
  expect(leave).toHaveBeenCalledOnce();
});
