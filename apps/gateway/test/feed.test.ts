import { setTimeout } from "node:timers/promises";
import { rulebook } from "@apk-governance/core";
import { describe, expect, it, onTestFinished } from "vitest";
import { startGateway } from "../src/gateway.ts";
import { makeLog } from "../src/log.ts";
import { openRegister } from "../src/register/register.ts";
import { buildSchema } from "../src/schema/schema.ts";
import { eventsOf, type Mirrored } from "./events.ts";
import { client } from "./register-client.ts";
import { post, serve, testSettings } from "./serve.ts";

/** A gateway with a register of its own, as a second process has it. */
async function anotherGateway(): Promise<string> {
  const settings = testSettings();
  const register = await openRegister(settings);
  const gateway = await startGateway(buildSchema(rulebook), settings, makeLog("silent"), register);
  onTestFinished(async () => {
    await gateway.stop();
    await register.close();
  });
  return gateway.address;
}

/** Follows the feed until it has that many acts; the connection is broken off now and then. */
async function mirror(address: string, institution: string, until: number, perConnection: number) {
  const mirrored: Mirrored[] = [];
  while (mirrored.length < until) {
    const over = new AbortController();
    const last = mirrored.at(-1)?.id;
    const response = await fetch(`${address}/register/acts?institution=${encodeURIComponent(institution)}`, {
      headers: last ? { "last-event-id": last } : {},
      signal: over.signal,
    });
    let seen = 0;
    for await (const event of eventsOf(response)) {
      mirrored.push(event);
      seen += 1;
      if (seen === perConnection || mirrored.length === until) break;
    }
    over.abort();
  }
  return mirrored;
}

async function metricsOf(address: string): Promise<string> {
  return (await fetch(`${address}/metrics`)).text();
}

interface Polled {
  readonly acts: {
    readonly nodes: readonly { readonly hash: string }[];
    readonly pageInfo: { readonly endCursor: string | null };
  };
}

async function polled(ask: Awaited<ReturnType<typeof client>>["ask"], institution: string, until: number) {
  const hashes: string[] = [];
  let after: string | null = null;
  while (hashes.length < until) {
    const { acts }: Polled = await ask(
      `query ($institution: ID!, $after: String) {
        acts(institution: $institution, first: 7, after: $after) { nodes { hash } pageInfo { endCursor } } }`,
      { institution, after },
    );
    hashes.push(...acts.nodes.map(({ hash }) => hash));
    after = acts.pageInfo.endCursor ?? after;
    await setTimeout(1);
  }
  return hashes;
}

describe("a caller of feeds", () => {
  it("follows so many at once, and another one when one is left", async () => {
    const { address } = await serve({ MAX_FEEDS_PER_CALLER: 2 });
    const follow = async () => {
      const over = new AbortController();
      onTestFinished(() => over.abort());
      const response = await fetch(`${address}/register/acts?institution=nobody`, { signal: over.signal });
      return { response, over };
    };
    const feeds = [await follow(), await follow()];
    expect(feeds.map(({ response }) => response.status)).toEqual([200, 200]);
    const { response } = await follow();
    expect(response.status).toBe(429);
    expect(response.headers.get("retry-after")).toBe("10");
    expect(await response.json()).toMatchObject({
      errors: [
        { message: "expected at most 2 feeds to be followed at once", extensions: { code: "RATE_LIMITED" } },
      ],
    });
    feeds[0]?.over.abort();
    await expect.poll(async () => (await follow()).response.status).toBe(200);
    expect((await follow()).response.status).toBe(429);
  });

  it("who leaves while it waits for its turn follows none", async () => {
    const { address } = await serve({ MAX_FEEDS_PER_CALLER: 1, RATE_COST_PER_SECOND: 20_000 });
    const feed = `${address}/register/acts?institution=nobody`;
    const dear = "{ acts(first: 100) { nodes { record { history(first: 100) { nodes { id } } } } } }";
    await (await post(address, { query: dear })).text();
    await expect(fetch(feed, { signal: AbortSignal.timeout(100) })).rejects.toThrow();
    await expect
      .poll(() => metricsOf(address), { timeout: 5_000 })
      .toContain('apk_http_requests_total{method="GET"');
    const over = new AbortController();
    onTestFinished(() => over.abort());
    expect((await fetch(feed, { signal: over.signal })).status).toBe(200);
  });
});

describe("the feed", () => {
  it("misses nothing and keeps the order, while 16 clients write through two gateways", async () => {
    const addresses = [(await serve()).address, await anotherGateway()];
    const first = await client(undefined, addresses[0]);
    const second = await client(first.institution, addresses[1]);
    const each = 25;
    const all = 16 * each;
    const mirrors = [
      mirror(addresses[0] as string, first.institution, all, 60),
      mirror(addresses[1] as string, first.institution, all, 1_000),
    ];
    const polls = [polled(first.ask, first.institution, all), polled(second.ask, first.institution, all)];
    const writers = Array.from({ length: 16 }, async (_, writer) => {
      const { give } = writer % 2 === 0 ? first : second;
      for (let i = 0; i < each; i += 1) {
        const facts = { name: `association ${writer}.${i}` };
        const { __typename } = await give("associationRegister", {
          on: "2024-01-10",
          office: "state-body",
          facts,
        });
        expect(__typename).toBe("AssociationRecorded");
      }
    });
    await Promise.all(writers);
    const [one, two] = await Promise.all(mirrors);
    expect(one?.map(({ act }) => act.position)).toEqual(Array.from({ length: all }, (_, i) => i + 1));
    expect(two).toEqual(one);
    let previous = "0".repeat(64);
    for (const { act } of one ?? []) {
      expect(act.previous).toBe(previous);
      previous = act.hash;
    }
    for (const hashes of await Promise.all(polls)) {
      expect(hashes).toEqual(one?.map(({ act }) => act.hash));
    }
  }, 60_000);

  it("tells of an act soon after it was recorded, here and by another gateway", async () => {
    const { address, give, institution } = await client();
    const other = await anotherGateway();
    const following = mirror(other, institution, 1, 1);
    while (!(await metricsOf(other)).includes("apk_feed_followers 1\n")) await setTimeout(10);
    await give("associationRegister", { on: "2024-01-10", office: "state-body", facts: { name: "a" } });
    const started = performance.now();
    await following;
    // Long before the next sign of life, and so not with it.
    expect(performance.now() - started).toBeLessThan(5_000);
    expect(await mirror(address, institution, 1, 1)).toHaveLength(1);
    expect(await metricsOf(other)).toContain("apk_feed_lag_seconds_count 1");
    expect(await metricsOf(address)).toContain("apk_feed_lag_seconds_count 0");
  });

  it.each([
    ["tea", "malformed"],
    [Buffer.from('["sessions","apk","2024-01-01","x"]').toString("base64url"), "of another connection"],
    [Buffer.from('["acts","apk/almaty",1]').toString("base64url"), "of another connection"],
    [Buffer.from('["acts","apk",1.5]').toString("base64url"), "malformed"],
    [Buffer.from('["acts","apk","1"]').toString("base64url"), "malformed"],
  ])("refuses to go on from %j", async (id, problem) => {
    const { address } = await serve();
    const byHeader = await fetch(`${address}/register/acts`, { headers: { "last-event-id": id } });
    expect(byHeader.status).toBe(400);
    expect(await byHeader.text()).toContain(`Last-Event-ID: this cursor is ${problem}`);
    const byAddress = await fetch(`${address}/register/acts?after=${id}`, {
      headers: { "last-event-id": "" },
    });
    expect(byAddress.status).toBe(400);
    expect(await byAddress.text()).toContain(`after: this cursor is ${problem}`);
  });

  it("ends when the gateway stops", async () => {
    const gateway = await serve();
    const response = await fetch(`${gateway.address}/register/acts?institution=none`);
    const ended = response.text();
    await gateway.stop();
    expect(await ended).toBe("retry: 1000\n\n");
  });
});
