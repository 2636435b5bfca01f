/** What holds of every connection, whatever is in it and however it is walked. */
import * as fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { type Client, client } from "./register-client.ts";
import { start } from "./serve.ts";

interface Page {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

interface Walk {
  readonly connection: string;
  readonly direction: "forward" | "backward";
  /** The size of each page, over and over. */
  readonly sizes: readonly number[];
  /** Done after each page. */
  between?(): Promise<void>;
}

let address: string;

beforeAll(async () => {
  const gateway = await start();
  address = gateway.address;
  return () => gateway.stop();
});

const size = fc.integer({ min: 1, max: 9 });
const sizes = fc.array(size, { minLength: 1, maxLength: 3 });
/** Days in January 2024, few enough that several records share one. */
const day = fc.integer({ min: 10, max: 14 }).map((of) => `2024-01-${of}`);
const connection = fc.constantFrom("associations", "acts");

/** A register with an association for each day. */
async function registerOf(days: readonly string[]): Promise<Client> {
  const made = await client(undefined, address);
  for (const on of days) await add(made, on);
  return made;
}

async function add({ give }: Client, on: string): Promise<void> {
  await give("associationRegister", { on, office: "state-body", facts: { name: "Dostyk" } });
}

/** The ids in the order of the connection. */
async function walk(made: Client, { connection, direction, sizes, between }: Walk): Promise<string[]> {
  const ids: string[] = [];
  let from = "";
  for (let i = 0, more = true; more; i += 1) {
    if (i > 200) throw new Error("the pages never end");
    const [count, cursor] = direction === "forward" ? ["first", "after"] : ["last", "before"];
    const { edges, pageInfo } = await page(made, connection, `${count}: ${sizes[i % sizes.length]}${from}`);
    const found = edges.map(({ node }) => node.id);
    if (direction === "forward") ids.push(...found);
    else ids.unshift(...found);
    expect([pageInfo.startCursor, pageInfo.endCursor]).toEqual([
      edges[0]?.cursor ?? null,
      edges.at(-1)?.cursor ?? null,
    ]);
    from = `, ${cursor}: "${direction === "forward" ? pageInfo.endCursor : pageInfo.startCursor}"`;
    more = direction === "forward" ? pageInfo.hasNextPage : pageInfo.hasPreviousPage;
    await between?.();
  }
  return ids;
}

async function page({ ask, institution }: Client, connection: string, args: string): Promise<Page> {
  const query = `{ page: ${connection}(institution: "${institution}", ${args}) {
    edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
  return (await ask<{ page: Page }>(query)).page;
}

describe("the pages of any connection", () => {
  it("put together are the whole, of whatever sizes, forward and backward alike", async () => {
    const property = fc.asyncProperty(
      fc.array(day, { maxLength: 25 }),
      connection,
      sizes,
      sizes,
      async (days, connection, ahead, back) => {
        const made = await registerOf(days);
        const { edges } = await page(made, connection, "first: 100");
        const whole = edges.map(({ node }) => node.id);
        expect(whole).toHaveLength(days.length);
        expect(await walk(made, { connection, direction: "forward", sizes: ahead })).toEqual(whole);
        expect(await walk(made, { connection, direction: "backward", sizes: back })).toEqual(whole);
      },
    );
    await fc.assert(property, { numRuns: 25 });
  }, 120_000);

  it("between any two cursors are what lies between them", async () => {
    const made = await registerOf(Array.from({ length: 20 }, (_, i) => `2024-01-${10 + (i % 4)}`));
    const { edges } = await page(made, "associations", "first: 100");
    const place = fc.integer({ min: 0, max: 19 });
    const property = fc.asyncProperty(place, place, size, async (after, before, count) => {
      const bounds = `after: "${edges[after]?.cursor}", before: "${edges[before]?.cursor}"`;
      const between = edges.slice(after + 1, Math.max(after + 1, before));
      const first = await page(made, "associations", `first: ${count}, ${bounds}`);
      const last = await page(made, "associations", `last: ${count}, ${bounds}`);
      expect(first.edges).toEqual(between.slice(0, count));
      expect(last.edges).toEqual(between.slice(-count));
      expect([first.pageInfo.hasNextPage, last.pageInfo.hasPreviousPage]).toEqual(
        Array(2).fill(between.length > count),
      );
    });
    await fc.assert(property, { numRuns: 100 });
  }, 120_000);

  it("show each record once, whatever is recorded meanwhile, before or after", async () => {
    const property = fc.asyncProperty(
      fc.array(day, { minLength: 1, maxLength: 15 }),
      fc.array(day, { minLength: 1, maxLength: 10 }),
      connection,
      fc.constantFrom("forward" as const, "backward" as const),
      sizes,
      async (days, later, connection, direction, sizes) => {
        const made = await registerOf(days);
        const before = await walk(made, { connection, direction: "forward", sizes: [100] });
        const rest = [...later];
        const between = async () => {
          const on = rest.pop();
          if (on) await add(made, on);
        };
        const walked = await walk(made, { connection, direction, sizes, between });
        const after = await walk(made, { connection, direction: "forward", sizes: [100] });
        expect(walked.filter((id) => before.includes(id))).toEqual(before);
        expect(after.filter((id) => walked.includes(id))).toEqual(walked);
        expect(after).toHaveLength(days.length + later.length - rest.length);
      },
    );
    await fc.assert(property, { numRuns: 25 });
  }, 120_000);
});
