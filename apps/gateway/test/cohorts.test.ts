import { Agent, request } from "node:http";
import { text } from "node:stream/consumers";
import { makeExecutableSchema } from "@graphql-tools/schema";
import { expect, it } from "vitest";
import { FEW } from "../src/fast/cohorts.ts";
import { logged } from "./logged.ts";

const TOGETHER = FEW + 4;

it("Requests that come at the same moment are all asked before the next is told, but for the first few", async () => {
  const toldBefore: number[] = [];
  const graph = makeExecutableSchema({
    typeDefs: "type Query { asked: Int }",
    resolvers: { Query: { asked: () => toldBefore.push(gateway.asked().length) } },
  });
  const gateway = await logged({ COMPILE_AT_USE: 0 }, graph);
  const agent = new Agent({ keepAlive: true });
  const askAtOnce = () =>
    Promise.all(Array.from({ length: TOGETHER }, () => asked(gateway.address, agent, "{ asked }")));

  await askAtOnce(); // opens the connections and has the query kept
  toldBefore.length = 0;
  const answers = await askAtOnce();
  agent.destroy();
  expect(new Set(answers).size).toBe(TOGETHER);
  const told = toldBefore.map((lines) => lines - TOGETHER);
  expect(told).toEqual([0, 1, ...Array(TOGETHER - FEW).fill(FEW)]);
});

function asked(address: string, agent: Agent, query: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = { "content-type": "application/json" };
    request(`${address}/graphql`, { method: "POST", agent, headers }, (response) => resolve(text(response)))
      .on("error", reject)
      .end(JSON.stringify({ query }));
  });
}
