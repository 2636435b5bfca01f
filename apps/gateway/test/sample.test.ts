import { expect, it } from "vitest";
import { institutionsOf, verifyChain } from "../src/register/chain.ts";
import { fillSample } from "../src/register/sample.ts";
import { eventsOf } from "./events.ts";
import { client } from "./register-client.ts";
import { serve, sharedRegister } from "./serve.ts";

it("the sample is a lawful year, marked as invented, and is filled once", async () => {
  const register = await sharedRegister();
  const acts = await fillSample(register);
  expect(await fillSample(register)).toBe(acts);
  expect(await verifyChain(register.database, "sample")).toMatchObject({ acts, broken: undefined });
  expect(await institutionsOf(register.database)).toContain("sample");
  const { ask } = await client();
  const found = await ask<Record<string, { totalCount: number }>>(`{
    sessions(institution: "sample", first: 1, status: CLOSED) { totalCount }
    councilMeetings(institution: "sample", first: 1, status: CLOSED) { totalCount }
    viceChairTerms(institution: "sample", first: 1, association: "Association Two (invented)") { totalCount }
    nominations(institution: "sample", first: 1, award: BIRLIK) { totalCount }
    associations(institution: "sample", first: 1, status: ACCREDITED) { totalCount }
    members(institution: "sample", first: 1, route: ASSOCIATION) { totalCount }
    proposals(institution: "sample", first: 1, chamber: SENATE) { totalCount }
  }`);
  expect(Object.values(found).map(({ totalCount }) => totalCount)).toEqual([1, 2, 1, 2, 2, 3, 1]);
  const { members } = await ask<{ members: { nodes: { candidate: string }[] } }>(
    `{ members(institution: "sample", first: 9) { nodes { candidate } } }`,
  );
  for (const { candidate } of members.nodes) expect(candidate).toContain("(invented)");
});

it("its feed is sent to one caller at a pace, 2 MB a second after the first 200 kB", async () => {
  const acts = await fillSample(await sharedRegister());
  const { address } = await serve({ RATE_COST_PER_SECOND: 20_000 });
  const began = performance.now();
  const sent: number[] = [];
  for (let round = 0; round < 2; round += 1) {
    sent.push(...(await Promise.all(Array.from({ length: 20 }, () => bytesOfFeed(address, acts)))));
  }
  const seconds = (performance.now() - began) / 1_000;
  const bytes = sent.reduce((sum, of) => sum + of);
  expect(bytes).toBeGreaterThan(4_000_000);
  // What each follower gets last is not waited for: at most a third.
  expect(seconds).toBeGreaterThan(((bytes * 2) / 3 - 200_000) / 2_000_000);
});

async function bytesOfFeed(address: string, acts: number): Promise<number> {
  const over = new AbortController();
  const response = await fetch(`${address}/register/acts?institution=sample`, { signal: over.signal });
  let bytes = 0;
  let seen = 0;
  for await (const { act } of eventsOf(response)) {
    bytes += JSON.stringify(act).length;
    seen += 1;
    if (seen === acts) break;
  }
  over.abort();
  return bytes;
}
