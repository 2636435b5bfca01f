import { connect, type Socket } from "node:net";
import { setTimeout } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { post, serve } from "./serve.ts";

const query = "{ __typename }";

/** Requests sent one behind the other, before any is answered. */
function send(address: string, requests: string): Socket {
  const socket = connect(Number(new URL(address).port), "127.0.0.1");
  socket.on("error", () => undefined);
  socket.write(requests);
  return socket;
}

describe("requests behind one that is not answered yet", () => {
  it("follow the feed no longer when the connection is closed", async () => {
    const { address } = await serve();
    const feed = "GET /register/acts?institution=none HTTP/1.1\r\nhost: a\r\n\r\n";
    const socket = send(address, feed.repeat(3));
    while ((await followers(address)) !== 3) await setTimeout(10);
    socket.destroy();
    while ((await followers(address)) !== 0) await setTimeout(10);
  });

  it("are not waited for when the connection is closed before it is their turn", async () => {
    const { address } = await serve({ RATE_COST_PER_SECOND: 20_000, MAX_REQUESTS_PER_CALLER: 2 });
    const ipv4 = address.replace("localhost", "127.0.0.1");
    await post(ipv4, { query: "{ __schema { types { name } } }" }); // whose price makes its caller's next wait
    const body = JSON.stringify({ query });
    const head = `POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: ${body.length}`;
    const socket = send(ipv4, `${head}\r\n\r\n${body}`.repeat(2));
    await setTimeout(100);
    socket.destroy();
    await setTimeout(1_500);
    const both = await Promise.all([1, 2].map(() => post(ipv4, { query })));
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
  });
});

async function followers(address: string): Promise<number> {
  const text = await (await fetch(`${address}/metrics`)).text();
  return Number(/^apk_feed_followers (\d+)$/m.exec(text)?.[1]);
}
