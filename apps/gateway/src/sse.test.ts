import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it, onTestFinished, vi } from "vitest";
import type { Service } from "./service.ts";
import { sendFeed } from "./sse.ts";

/** A turn that comes when it is told to. */
function turnToCome() {
  let come: () => void = () => undefined;
  const turn = new Promise<void>((resolve) => {
    come = resolve;
  });
  return { turn, come };
}

/** Answers each request by the feed of the service. */
async function serveFeed(service: Service) {
  const answered: { response: ServerResponse; sent: Promise<void> }[] = [];
  const server = createServer((request, response) => {
    answered.push({ response, sent: sendFeed(service, request, response) });
  }).listen(0);
  onTestFinished(() => void server.close());
  await once(server, "listening");
  return { address: `http://localhost:${(server.address() as AddressInfo).port}/register/acts`, answered };
}

it("to begin to follow takes a turn of its own, of half a thousand; who leaves meanwhile does not begin", async () => {
  const turns: number[] = [];
  const { turn, come } = turnToCome();
  const purse = {
    turn(cost: number) {
      turns.push(cost);
      return turn;
    },
  };
  const follow = vi.fn();
  const service = {
    settings: { CORS_ORIGINS: [] },
    admit: async () => ({ purse, leave: () => undefined }),
    follow,
  } as unknown as Service;
  const { address, answered } = await serveFeed(service);
  const over = new AbortController();
  const asked = fetch(address, over);
  await expect.poll(() => turns).toEqual([500]);
  over.abort();
  await expect(asked).rejects.toThrow();
  const [{ response, sent } = expect.fail("no request came")] = answered;
  await expect.poll(() => response.destroyed).toBe(true);
  come();
  await sent;
  expect(follow).not.toHaveBeenCalled();
});

it("a follower who leaves while it waits for its turn has nothing read, and is no longer counted", async () => {
  const { turn, come } = turnToCome();
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
  const { address, answered } = await serveFeed(service);
  const over = new AbortController();
  await fetch(address, over);
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
