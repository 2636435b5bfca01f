/** Requests nearly right, sent to a gateway that must stay up, mask what is its own, and keep its memory. */
import { setTimeout } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { powerOffices, rulebook } from "@apk-governance/core";
import { expect, it } from "vitest";
import { developmentToken } from "../src/authority/development-key.ts";
import { buildSchema } from "../src/schema/schema.ts";
import { fuzzed } from "./mutations.ts";
import { chanceFrom } from "./random-query.ts";
import { client } from "./register-client.ts";
import { post, serve, sharedRegister, testSettings } from "./serve.ts";

const COUNT = Number(process.env.FUZZ_REQUESTS ?? 1_000);
const SEED = Number(process.env.FUZZ_SEED ?? 20_231_124);
const AT_ONCE = 8;
/** What an answer must not have in it: words of an error that nobody expected, or of the code. */
const unmasked =
  /INTERNAL_SERVER_ERROR|Something went wrong|node_modules|\.ts:\d|\.js:\d|TypeError|is not a function|Cannot read/;
/** Small stores of what is kept on purpose are full after a third of the requests, so that what grows on is a leak. */
const STORES = { KEPT_QUERY_CHARACTERS: 10_000, KEPT_ANSWER_BYTES: 100_000 };
/** What still warms up after that: 1.4 to 2.2 MB of a thousand requests. */
const WARMING_BYTES = 2_500_000;
const MOST_BYTES_A_REQUEST = 1_000;
/** However many requests: a leak of a hundred bytes shows in a hundred thousand. */
const MOST_BYTES = 4_000_000;

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

it(
  `${COUNT} fuzzed requests crash nothing, are never our fault, and leave no memory behind`,
  async () => {
    const schema = buildSchema(rulebook);
    const { address } = await serve({ RATE_COST_PER_SECOND: 0, COMPILE_AT_USE: 1, ...STORES });
    const { institution } = await client(undefined, address);
    const offices = Object.keys(powerOffices.labels);
    const token = await developmentToken(testSettings(), { subject: "fuzz", institution, offices }, 1);
    const chance = chanceFrom(SEED);
    const statuses = new Map<number, number>();
    const measuredAt = AT_ONCE * Math.floor(COUNT / AT_ONCE / 3);
    let used = 0;
    for (let sent = 0; sent < COUNT; sent += AT_ONCE) {
      await Promise.all(
        Array.from({ length: AT_ONCE }, async () => {
          const { method, path, headers, body } = fuzzed(schema, chance, { token, institution });
          const response = await fetch(address + path, {
            method,
            headers,
            ...(body && { body: new Uint8Array(body) }),
          });
          const text = await textOf(response);
          statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
          if (response.status >= 500 || unmasked.test(text)) {
            expect.fail(`${response.status} ${text.slice(0, 500)}\nfor ${method} ${path} ${body}`);
          }
        }),
      );
      if (sent === measuredAt) used = await bytesUsed();
    }
    expect((await post(address, { query: "{ __typename }" })).status).toBe(200);
    expect(statuses.get(200)).toBeGreaterThan(COUNT / 20);
    const acts = await (await sharedRegister()).countActs({ institution });
    expect(acts).toBeGreaterThan(COUNT / 500);
    const usedAtLast = await bytesUsed();
    console.log(
      `Seed ${SEED}: ${acts} acts, ${JSON.stringify(Object.fromEntries(statuses))}, memory ${(used / 1e6).toFixed(1)} MB after a third, ${(usedAtLast / 1e6).toFixed(1)} MB at the end`,
    );
    const most = Math.min(MOST_BYTES, MOST_BYTES_A_REQUEST * (COUNT - measuredAt));
    expect(usedAtLast - used).toBeLessThan(WARMING_BYTES + most);
  },
  Math.max(120_000, COUNT * 60),
);

/** Of a feed, which never ends, what comes first. */
async function textOf(response: Response): Promise<string> {
  if (!response.headers.get("content-type")?.startsWith("text/event-stream")) return response.text();
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  const { value } = await reader.read();
  await reader.cancel();
  return new TextDecoder().decode(value);
}

/** Of the heap and of buffers beside it, after what is under way has ended. Some goes only after several collections. */
async function bytesUsed(): Promise<number> {
  for (let i = 0; i < 5; i += 1) {
    await setTimeout(50);
    collect();
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
