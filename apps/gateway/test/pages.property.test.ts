/** What holds of every connection, whatever is in it and however it is walked. */
import * as fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { type Beginning, ruled, unruled } from "./beginnings.ts";
import { type Client, client } from "./register-client.ts";
import { start } from "./serve.ts";

interface Page {
  readonly totalCount: number;
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/** A connection, and what makes it longer by one. */
interface Grown {
  /** How long it was before. */
  readonly base: number;
  /** Whether others, too, make it longer meanwhile, so that this alone is looked at. */
  readonly ours?: ReadonlySet<string>;
  /** The query for the page of these arguments, as `page`. */
  query(args: string): string;
  add(on: string): Promise<unknown>;
}

interface Walk {
  readonly connection: Grown;
  readonly direction: "forward" | "backward";
  /** The size of each page, over and over. */
  readonly sizes: readonly number[];
  /** Done after each page. */
  between?(): Promise<void>;
}

let address: string;
let ask: Client["ask"];

beforeAll(async () => {
  const gateway = await start();
  address = gateway.address;
  ask = (await client(undefined, address)).ask;
  return () => gateway.stop();
});

const size = fc.integer({ min: 1, max: 9 });
const sizes = fc.array(size, { minLength: 1, maxLength: 3 });
/** Days in January 2024, few enough that several records share one. */
const day = fc.integer({ min: 10, max: 14 }).map((of) => `2024-01-${of}`);

const selection = `{ totalCount edges { cursor node { id } }
  pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`;

/** What begins a record of each kind, by the connection that lists it. Of acts, those of associations. */
const beginnings = new Map([
  ...[...unruled, ...ruled].map((of) => [of.list, of] as const),
  ["acts", unruled[0] as Beginning] as const,
]);

const decided = { matter: "OTHER", present: 60, votesFor: 58, votesAgainst: 0, abstained: 2 };

/** The acts of one record: a meeting of the Council, with ever more decisions. */
async function history({ give }: Client): Promise<Grown> {
  const on = "2024-01-10";
  const { record } = await give("councilMeetingAgree", { on, office: "apk-chairman" });
  const act = (mutation: string, office: string, facts: object) =>
    give(mutation, { record: record?.id, on, office, facts });
  await act("councilMeetingConvene", "secretariat-head", { date: on, venue: "House of Friendship" });
  await act("councilMeetingOpen", "secretariat-head", { members: 75, present: 60 });
  return {
    base: 3,
    query: (args) =>
      `{ node(id: "${record?.id}") { ... on CouncilMeeting { page: history(${args}) ${selection} } } }`,
    add: () => act("councilMeetingDecide", "council", decided),
  };
}

/** The registers, one more with an act in one that is new. */
async function registers({ address }: Client): Promise<Grown> {
  const ours = new Set<string>();
  return {
    base: 0,
    ours,
    query: (args) => `{ page: registers(${args}) ${selection} }`,
    async add(on) {
      const { give, institution } = await client(undefined, address);
      ours.add(`register:${institution}`);
      await give("associationRegister", { on, office: "state-body", facts: { name: "Dostyk" } });
    },
  };
}

const connection = fc.constantFrom(...beginnings.keys(), "history", "registers");

/** The connection in a register of its own, once for each day. */
async function grown(name: string, days: readonly string[]): Promise<Grown> {
  const made = await client(undefined, address);
  const begun = { history, registers }[name] ?? listed(name);
  const connection = await begun(made);
  for (const on of days) await connection.add(on);
  return connection;
}

function listed(name: string) {
  const { mutation, facts, ...of } = beginnings.get(name) as Beginning;
  const office = of.office.toLowerCase().replaceAll("_", "-");
  return async ({ give, institution }: Client): Promise<Grown> => ({
    base: 0,
    query: (args) => `{ page: ${name}(institution: "${institution}", ${args}) ${selection} }`,
    add: (on) => give(mutation, { on, office, ...(facts && { facts }) }),
  });
}

/** The ids in the order of the connection. */
async function walk({ connection, direction, sizes, between }: Walk): Promise<string[]> {
  const ids: string[] = [];
  let from = "";
  for (let i = 0, more = true; more; i += 1) {
    if (i > 1_000) throw new Error("the pages never end");
    const [count, cursor] = direction === "forward" ? ["first", "after"] : ["last", "before"];
    // Of what others add to there may be much.
    const size = Math.min(100, (sizes[i % sizes.length] as number) * (connection.ours ? 10 : 1));
    const { edges, pageInfo } = await page(connection, `${count}: ${size}${from}`);
    const found = edges.map(({ node }) => node.id).filter((id) => connection.ours?.has(id) ?? true);
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

async function page({ query }: Grown, args: string): Promise<Page> {
  const { node, page } = await ask<{ page?: Page; node?: { page: Page } }>(query(args));
  return (page ?? node?.page) as Page;
}

describe("the pages of any connection", () => {
  it("put together are the whole, of whatever sizes, forward and backward alike", async () => {
    const property = fc.asyncProperty(
      fc.array(day, { maxLength: 25 }),
      connection,
      sizes,
      sizes,
      async (days, name, ahead, back) => {
        const connection = await grown(name, days);
        const whole = await walk({ connection, direction: "forward", sizes: [100] });
        expect(new Set(whole).size).toBe(whole.length);
        expect(whole).toHaveLength(connection.base + days.length);
        const { totalCount } = await page(connection, "first: 1");
        if (!connection.ours) expect(totalCount).toBe(whole.length);
        expect(await walk({ connection, direction: "forward", sizes: ahead })).toEqual(whole);
        expect(await walk({ connection, direction: "backward", sizes: back })).toEqual(whole);
      },
    );
    await fc.assert(property, { numRuns: 60 });
  }, 120_000);

  it("between any two cursors are what lies between them", async () => {
    const days = Array.from({ length: 20 }, (_, i) => `2024-01-${10 + (i % 4)}`);
    const connection = await grown("associations", days);
    const { edges } = await page(connection, "first: 100");
    const place = fc.integer({ min: 0, max: 19 });
    const property = fc.asyncProperty(place, place, size, async (after, before, count) => {
      const bounds = `after: "${edges[after]?.cursor}", before: "${edges[before]?.cursor}"`;
      const between = edges.slice(after + 1, Math.max(after + 1, before));
      const first = await page(connection, `first: ${count}, ${bounds}`);
      const last = await page(connection, `last: ${count}, ${bounds}`);
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
      async (days, later, name, direction, sizes) => {
        const connection = await grown(name, days);
        const before = await walk({ connection, direction: "forward", sizes: [100] });
        expect(before).toHaveLength(connection.base + days.length);
        const rest = [...later];
        const between = async () => {
          const on = rest.pop();
          if (on) await connection.add(on);
        };
        const walked = await walk({ connection, direction, sizes, between });
        const after = await walk({ connection, direction: "forward", sizes: [100] });
        expect(walked.filter((id) => before.includes(id))).toEqual(before);
        expect(after.filter((id) => walked.includes(id))).toEqual(walked);
        expect(after).toHaveLength(before.length + later.length - rest.length);
      },
    );
    await fc.assert(property, { numRuns: 60 });
  }, 120_000);
});
