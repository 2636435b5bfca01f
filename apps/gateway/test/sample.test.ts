import { expect, it } from "vitest";
import { institutionsOf, verifyChain } from "../src/register/chain.ts";
import { fillSample } from "../src/register/sample.ts";
import { client } from "./register-client.ts";
import { sharedRegister } from "./serve.ts";

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
