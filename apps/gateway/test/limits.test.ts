import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { setImmediate, setTimeout } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { makeExecutableSchema } from "@graphql-tools/schema";
import { parse } from "graphql";
import { describe, expect, it, onTestFinished } from "vitest";
import type { Context } from "../src/context.ts";
import { callerOf } from "../src/limits/caller.ts";
import { costOf } from "../src/limits/cost.ts";
import { giveWay } from "../src/limits/give-way.ts";
import { beforeRefusing, type Purse, purses } from "../src/limits/rates.ts";
import { workedOut } from "../src/limits/worked-out.ts";
import { logged } from "./logged.ts";
import { type Answer, post, serve, told } from "./serve.ts";
import { work } from "./work.ts";

interface Costed extends Answer {
  readonly extensions?: { readonly cost: { readonly estimated: number; readonly limit: number } };
}

const json = async (response: Response) => (await response.json()) as Costed;
const from = (address: string) => ({ "x-forwarded-for": address });

const pages = makeExecutableSchema({
  typeDefs: `
    type Query {
      sessions(first: Int, last: Int): Sessions! plain: [Session!]! many(ids: [ID!]!): [Session!]! never: Int held: Int
    }
    type Sessions { nodes: [Session!]! edges: [Edge!]! }
    type Edge { node: Session! }
    type Session { id: ID! members(first: Int = 5): Sessions! self: Session }
  `,
  resolvers: {
    Query: {
      plain: () => [],
      never: () => new Promise(() => undefined),
      // It reads its request, so that it is not tried as a constant, which would be held, too.
      held: (_: unknown, _args: unknown, { notes }: Context) => (notes.requestId ? held.under() : 0),
    },
  },
});

/** What a test holds back until it lets it go. */
const held = {
  count: 0,
  release: (): void => undefined,
  under(): Promise<number> {
    this.count += 1;
    const release = this.release;
    return new Promise((resolve) => {
      this.release = () => {
        release();
        resolve(1);
      };
    });
  },
};

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await setTimeout(5);
}

const nonsense = "what is this?\r\n\r\n";
const feed = "GET /register/acts?institution=nothing-here HTTP/1.1\r\nhost: x\r\n\r\n";

async function counts(address: string, code: string): Promise<void> {
  const metrics = await (await fetch(`${address}/metrics`)).text();
  expect(metrics).toContain(`apk_errors_total{code="${code}"} 1\n`);
}

describe("the cost of a query", () => {
  const cost = (query: string, variables = {}) => {
    const document = parse(query);
    const [operation] = document.definitions;
    if (operation?.kind !== "OperationDefinition") throw new Error("no operation");
    return costOf(pages, document, operation)(variables);
  };

  it.each([
    ["one for each field", "{ __typename plain { id } }", {}, 1 + 1 + 10],
    [
      "for each item of a page",
      "{ sessions(first: 50) { edges { node { id } } } }",
      {},
      1 + 50 * (1 + 1 + 1),
    ],
    ["by the variable", "query ($n: Int) { sessions(first: $n) { nodes { id } } }", { n: 100 }, 1 + 100 * 2],
    ["by its default", "query ($n: Int = 7) { sessions(last: $n) { nodes { id } } }", {}, 1 + 7 * 2],
    [
      "with pages in pages multiplied",
      "query ($n: Int) { sessions(first: $n) { nodes { members(first: 100) { nodes { id } } } } }",
      { n: 100 },
      1 + 100 * (1 + 1 + 100 * 2),
    ],
    [
      "by the items asked for",
      "query ($ids: [ID!]!) { many(ids: $ids) { id } }",
      { ids: ["a", "b"] },
      20 + 2,
    ],
    ["with fragments in their places", "{ ...a ...a } fragment a on Query { plain { id } }", {}, 2 * 11],
    ["with what may be skipped", "{ plain @skip(if: true) { id } }", {}, 11],
    [
      "and no less for a page size that is none",
      "query ($n: Int) { sessions(first: $n) { nodes { id } } }",
      { n: "x" },
      3,
    ],
    [
      "a number, however large the page sizes that are asked for",
      "query ($n: Int) { sessions(first: $n) { nodes { members(first: $n) { nodes { id } } } } }",
      { n: 1e308 },
      Number.MAX_SAFE_INTEGER,
    ],
    ["much for all of the schema", "{ __schema { types { name } } }", {}, 50_000],
  ])("is %s", (_, query, variables, expected) => {
    expect(cost(query, variables)).toBe(expected);
  });

  it("is told in each answer, and refused before execution above the limit", async () => {
    const { address } = await serve({ MAX_QUERY_COST: 1_000 });
    const request = { rule: "council.quorum", facts: {}, on: "2023-06-01" };
    const query =
      "query ($requests: [AssessmentRequest!]!) { assessMany(requests: $requests) { __typename } }";
    const few = await json(await post(address, { query, variables: { requests: Array(10).fill(request) } }));
    expect(few.extensions?.cost).toEqual({ estimated: 30, limit: 1_000 });
    const response = await post(address, { query, variables: { requests: Array(990).fill(request) } });
    const { data, errors } = await json(response);
    expect([response.status, data]).toEqual([400, undefined]);
    expect(errors?.[0]?.extensions).toMatchObject({ code: "QUERY_TOO_EXPENSIVE", cost: 1_010, limit: 1_000 });
  });
});

describe("a query of page sizes beyond all numbers", () => {
  it("is refused like any other that costs too much", async () => {
    const { address } = await serve({}, pages);
    const query = "query ($n: Int) { sessions(first: 2) { nodes { members(first: $n) { nodes { id } } } } }";
    const response = await post(address, { query, variables: { n: 1e308 } });
    const { errors } = await json(response);
    expect([response.status, errors?.[0]?.extensions.code]).toEqual([400, "QUERY_TOO_EXPENSIVE"]);
  });
});

describe("a query", () => {
  const deep = (levels: number) => `{ plain ${"{ self ".repeat(levels - 2)} { id } ${"}".repeat(levels - 1)}`;

  it.each([
    ["levels", deep(16), deep(15), "at most 15 levels"],
    [
      "levels through fragments",
      `{ ...a } fragment a on Query ${deep(16)}`,
      `{ ...a } fragment a on Query ${deep(15)}`,
      "at most 15 levels",
    ],
    [
      "aliases",
      `{ ${"a: __typename ".repeat(101)} }`,
      `{ ${"a: __typename ".repeat(100)} }`,
      "at most 100 aliases",
    ],
    [
      "fields again beside themselves",
      `{ ${"__typename ".repeat(102)} }`,
      `{ ${"__typename ".repeat(101)} }`,
      "at most 100 aliases or repeated fields",
    ],
    [
      "directives",
      `{ ${"__typename @skip(if: false) ".repeat(51)} }`,
      `{ ${"__typename @skip(if: false) ".repeat(50)} }`,
      "at most 50 directives",
    ],
    [
      "fragments in one place",
      `{ ${"... on Query { __typename } ".repeat(31)} }`,
      `{ ${"... on Query { __typename } ".repeat(30)} }`,
      "at most 30 fragments in one place",
    ],
    [
      "fragments in fragments",
      `{ ...a0 } ${Array.from({ length: 31 }, (_, i) => `fragment a${i} on Query { ...a${i + 1} }`).join(" ")} fragment a31 on Query { __typename }`,
      `{ ...a2 } ${Array.from({ length: 29 }, (_, i) => `fragment a${i + 2} on Query { ...a${i + 3} }`).join(" ")} fragment a31 on Query { __typename }`,
      "at most 30 fragments in one place",
    ],
    [
      "selections by fragments in fragments",
      `{ plain { ...a0 } } ${Array.from({ length: 13 }, (_, i) => `fragment a${i} on Session { self { ...a${i + 1} } b: self { ...a${i + 1} } }`).join(" ")} fragment a13 on Session { id }`,
      "{ ...a } fragment a on Query { __typename }",
      "recursively requests too many selections",
    ],
  ])("of too many %s is refused", async (_, tooMany, enough, message) => {
    const { address } = await serve({}, pages);
    expect((await json(await post(address, { query: enough }))).errors).toBeUndefined();
    const response = await post(address, { query: tooMany });
    const { errors } = await json(response);
    expect(response.status).toBe(400);
    expect(errors?.[0]?.message).toContain(message);
  });
});

describe("a caller", () => {
  const query = "{ rules { id } rateLimit { remaining burst perSecond } }";

  it("who has spent all is answered 429 with the time to wait, whatever it accepts; others are not", async () => {
    const { address } = await serve({ RATE_COST_BURST: 100, RATE_COST_PER_SECOND: 1, TRUSTED_PROXIES: 1 });
    const json = { ...from("192.0.2.1"), accept: "application/json" };
    expect((await post(address, { query }, json)).status).toBe(200);
    expect((await post(address, { query }, json)).status).toBe(200);
    const refused = await post(address, { query: "{ rules { id area } sources { id } }" }, json);
    expect(refused.status).toBe(429);
    expect(refused.headers.get("retry-after")).toMatch(/^\d+$/);
    expect(((await refused.json()) as Answer).errors?.[0]?.extensions.code).toBe("RATE_LIMITED");
    expect((await post(address, { query }, from("192.0.2.2"))).status).toBe(200);
  });

  it("who could never save up for a query is told so, and not when to come back", async () => {
    const { address } = await serve({ RATE_COST_BURST: 1_000, RATE_COST_PER_SECOND: 1_000 });
    const assess = (count: number) => ({
      query: "query ($r: [AssessmentRequest!]!) { assessMany(requests: $r) { __typename } }",
      variables: { r: Array(count).fill({ rule: "a", facts: {}, on: "2023-06-01" }) },
    });
    const wide = "{ institution { bodies { offices { holders { person { name } } } } } }";
    for (const body of [{ query: wide }, assess(900)]) {
      const response = await post(address, body);
      const { errors } = await json(response);
      expect([response.status, response.headers.get("retry-after")]).toEqual([400, null]);
      expect(errors?.[0]?.extensions).toMatchObject({ code: "QUERY_TOO_EXPENSIVE", burst: 1_000 });
      expect(errors?.[0]?.message).toMatch(/RATE_COST_BURST, .* is 1000/);
      await setTimeout(1_500);
    }
  });

  it("who has nothing left at all is refused before the body is read", async () => {
    const { address } = await serve({ RATE_COST_BURST: 100, RATE_COST_PER_SECOND: 1 });
    for (let i = 0; i < 9; i++) expect((await post(address, "not JSON")).status).toBe(400);
    let response = await post(address, "not JSON");
    while (response.status === 400) response = await post(address, "not JSON");
    expect([response.status, Number(response.headers.get("retry-after"))]).toEqual([429, expect.any(Number)]);
  });

  it("is given back what the query was estimated to cost and did not", async () => {
    const { address } = await serve({ RATE_COST_PER_SECOND: 1 });
    const wide = `{ institution { bodies { offices { holders { person { citations { article } } } } } } }`;
    const remaining = async (query: string) =>
      ((await json(await post(address, { query }))).data as { rateLimit: { remaining: number } } | undefined)
        ?.rateLimit?.remaining as number;
    const before = await remaining("{ rateLimit { remaining } }");
    const { extensions } = await json(await post(address, { query: wide }));
    const after = await remaining("{ rateLimit { remaining } }");
    const estimated = extensions?.cost.estimated as number;
    expect(estimated).toBeGreaterThan(10_000);
    expect(before - after).toBeLessThan(estimated / 2);
  });

  it("alone is told what is left: nobody may keep that answer", async () => {
    const { address } = await serve({ RATE_COST_PER_SECOND: 20_000 });
    const response = await fetch(`${address}/graphql?query=${encodeURIComponent(query)}`, {
      headers: { "apollo-require-preflight": "1" },
    });
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect((await json(response)).data?.rateLimit).toMatchObject({ burst: 400_000, perSecond: 20_000 });
    const free = await serve({ RATE_COST_PER_SECOND: 0 });
    expect((await json(await post(free.address, { query }))).data?.rateLimit).toBeNull();
  });

  it("may not have more requests answered at once than allowed, nor may all together", async () => {
    const { address } = await serve(
      { MAX_REQUESTS_PER_CALLER: 2, MAX_REQUESTS: 3, TRUSTED_PROXIES: 1 },
      pages,
    );
    const ask = (by: string) => post(address, { query: "{ held }" }, from(by));
    const refusalOf = async (by: string) => {
      const answer = await ask(by);
      return `${answer.status}: ${(await json(answer)).errors?.[0]?.message}`;
    };
    const statusOf = async (by: string) => (await ask(by)).status;
    const first = [statusOf("192.0.2.1"), statusOf("192.0.2.1")];
    await until(() => held.count === 2);
    expect(await refusalOf("192.0.2.1")).toBe(
      "429: expected at most 2 requests under way at once of one caller",
    );
    first.push(statusOf("192.0.2.2"));
    await until(() => held.count === 3);
    expect(await refusalOf("192.0.2.3")).toBe(
      "503: too many requests of all callers are under way; try again in 1 s",
    );
    held.release();
    expect(await Promise.all(first)).toEqual([200, 200, 200]);
    expect((await post(address, { query: "{ __typename }" }, from("192.0.2.1"))).status).toBe(200);
  });
});

describe("who a caller is", () => {
  const asked = (remoteAddress: string, forwarded?: string) =>
    ({ headers: { "x-forwarded-for": forwarded }, socket: { remoteAddress } }) as never;

  it("is told by the connection, unless a proxy of ours stands before it", () => {
    expect(callerOf(asked("192.0.2.1", "198.51.100.7"), 0)).toBe("192.0.2.1");
    expect(callerOf(asked("10.0.0.1", "1.2.3.4, 198.51.100.7"), 1)).toBe("198.51.100.7");
    expect(callerOf(asked("10.0.0.1", "198.51.100.7, 10.0.0.2"), 2)).toBe("198.51.100.7");
    expect(callerOf(asked("10.0.0.1"), 1)).toBe("10.0.0.1");
    expect(callerOf(asked("::ffff:192.0.2.1"), 0)).toBe("192.0.2.1");
  });

  it("is the same all over a network of IPv6", () => {
    expect(callerOf(asked("2001:db8:1:2:3:4:5:6"), 0)).toBe(callerOf(asked("2001:db8:1:2::9"), 0));
    expect(callerOf(asked("2001:db8:1:3::9"), 0)).not.toBe(callerOf(asked("2001:db8:1:2::9"), 0));
    expect(callerOf(asked("::1"), 0)).toBe("0:0:0:0");
  });
});

describe("a purse", () => {
  const pace = { perSecond: 50_000, ahead: 20_000 };
  const purseAfter = (pieces: number, piece: (purse: Purse) => void, seconds: () => number) => {
    const purse = purses({ perSecond: 20_000, burst: 400_000 }, pace, seconds)("a");
    for (let i = 0; i < pieces; i += 1) piece(purse);
    return purse;
  };

  it("fills at its rate up to its brim, and says how long to wait", () => {
    let now = 0;
    const purse = purses({ perSecond: 10, burst: 100 }, pace, () => now)("a");
    expect(purse.spend(100)).toBe(true);
    expect(purse.spend(1)).toBe(false);
    expect(purse.secondsUntil(50)).toBe(5);
    now = 5;
    expect([purse.left, purse.spend(51), purse.spend(50)]).toEqual([50, false, true]);
    now = 1_000;
    expect(purse.left).toBe(100);
  });

  it("that is full is not spent in one moment, and whoever asks little does not wait", async () => {
    const purse = purses({ perSecond: 20_000, burst: 400_000 }, pace, () => 1_000)("a");
    const comes = (turn: Promise<void>) => Promise.race([turn.then(() => "at once"), setImmediate("later")]);
    expect(await comes(purse.turn(9_000))).toBe("at once");
    expect(await comes(purse.turn(20_000))).toBe("at once");
    expect(await comes(purse.turn(10))).toBe("later");
    const free = purses({ perSecond: 0, burst: 400_000 }, pace, () => 1_000)("a");
    for (let i = 0; i < 10; i += 1) expect(await comes(free.turn(200_000))).toBe("at once");
  });

  it("takes turns of its pace for work that others notice, and waits once much of that has come together", async () => {
    const worked = (pieces: number, milliseconds: number) =>
      purseAfter(
        pieces,
        (purse) => purse.workedLittle(milliseconds),
        () => 1_000,
      );
    const comes = (turn: Promise<void>) => Promise.race([turn.then(() => "at once"), setImmediate("later")]);
    const [short, noticed, much] = [worked(10_000, 0.24), worked(1_000, 0.25), worked(600, 0.5)];
    await setImmediate();
    expect(await Promise.all([short, noticed, much].map((of) => comes(of.turn(10))))).toEqual([
      "at once",
      "later",
      "later",
    ]);
    expect([short, noticed, much].map(({ mayWork }) => mayWork)).toEqual([true, true, false]);
    expect(noticed.left).toBe(400_000);
  });

  it("pays for work by its time, and waits for the next the longer, the longer it was in one piece", async () => {
    let now = 1_000;
    const worked = (pieces: number, milliseconds: number) =>
      purseAfter(
        pieces,
        (purse) => purse.worked(milliseconds),
        () => now,
      );
    expect(worked(1, 12).left).toBe(400_000 - 12_000);
    // Many pieces of a millisecond, or four of twelve, have their turn at once; twice as many do not.
    for (const [pieces, milliseconds] of [
      [240, 1],
      [20, 2],
      [4, 12],
      [4, 1_000],
    ] as const) {
      const some = worked(pieces, milliseconds);
      const twice = worked(2 * pieces, milliseconds);
      await setImmediate();
      expect([some.mayWork, twice.mayWork]).toEqual([true, false]);
      expect([worked(pieces / 4, milliseconds), some].map((of) => of.hasWorkedMuch)).toEqual([false, true]);
      now += 8;
      expect(twice.mayWork).toBe(true);
    }
    expect(worked(1, 1_000).left).toBe(400_000 - 20_000);
    const free = purses({ perSecond: 0, burst: 0 }, pace, () => now)("a");
    free.worked(1_000);
    expect([free.hasWorkedMuch, free.workTurn()]).toEqual([false, undefined]);
  });

  it("waits no longer than in proportion for work in short pieces, between which others were served", async () => {
    let now = 1_000;
    const inPieces = (pieces: number, milliseconds: number) =>
      purseAfter(
        pieces,
        (purse) => purse.heldUpInPieces(milliseconds),
        () => now,
      );
    const some = [inPieces(120, 2), inPieces(20, 12), inPieces(4, 1_000)];
    const twice = [inPieces(240, 2), inPieces(40, 12), inPieces(8, 1_000)];
    await setImmediate();
    expect([some, twice].map((all) => all.map(({ mayWork }) => mayWork))).toEqual([
      [true, true, true],
      [false, false, false],
    ]);
    now += 8;
    expect(twice.map(({ mayWork }) => mayWork)).toEqual([true, true, true]);
  });

  it("has its queries compiled for a two-hundredth of the time since it came, or for more where far more is granted", () => {
    let now = 1_000;
    const compiles = (perSecond: number, came: number, after: number) => {
      const purse = purses({ perSecond, burst: 400_000 }, pace, () => now)("a");
      now += came;
      const first = purse.mayCompile;
      purse.compiled(50);
      now += after;
      return [first, purse.mayCompile];
    };
    expect([compiles(20_000, 1.9, 9.9), compiles(20_000, 2, 10)]).toEqual([
      [false, false],
      [true, true],
    ]);
    expect([compiles(200_000, 0.4, 2.4), compiles(200_000, 0.5, 2.5), compiles(0, 0, 0)]).toEqual([
      [false, false],
      [true, true],
      [true, true],
    ]);
  });

  it("lets others have a turn after half a millisecond of work, in however many pieces, but not where far more is granted", async () => {
    const worked = (perSecond: number, pieces: number) => {
      const purse = purses({ perSecond, burst: 400_000 }, pace)("a");
      for (let i = 0; i < pieces; i += 1) purse.heldUp(0.1);
      return purse;
    };
    const some = worked(20_000, 6);
    expect([worked(20_000, 4).mayWork, some.mayWork]).toEqual([true, false]);
    expect([worked(2_000_000, 6).mayWork, worked(0, 6).mayWork]).toEqual([true, true]);
    // Its requests begin all the same.
    expect(await Promise.all([some.requestTurn(1), some.requestTurn(1)])).not.toContain(undefined);
    await setImmediate();
    expect([some.mayWork, some.workTurn()]).toEqual([true, undefined]);
    some.heldUp(0.1);
    expect(some.mayWork).toBe(true);
    // Nor does it wait any longer, as after longer pieces.
    const small = worked(20_000, 4_000);
    await setImmediate();
    expect(small.mayWork).toBe(true);
  });

  it("gives way to others who give way, whose turn does not come after all that it has under way", async () => {
    const done: string[] = [];
    const many = {};
    const all = Array.from({ length: 20 }, (_, i) => giveWay(many).then(() => done.push(`one of many ${i}`)));
    const other = giveWay({}).then(() => done.push("another"));
    await Promise.all([...all, other]);
    expect(done.indexOf("another")).toBeLessThan(2);
    expect(done.filter((name) => name !== "another")).toEqual(all.map((_, i) => `one of many ${i}`));
  });

  it("lets what waits go on in order, others between two, and none while the one before is counted", async () => {
    let now = 1_000;
    const purse = purses({ perSecond: 20_000, burst: 400_000 }, pace, () => now)("a");
    const holdUp = () => {
      for (let i = 0; i < 5; i += 1) purse.heldUp(1_000);
    };
    holdUp();
    now += 1.99;
    const done: string[] = [];
    for (const name of ["first", "second", "third"]) {
      void purse.workTurn()?.then(() => {
        done.push(name);
        setImmediate().then(() => done.push("another caller"));
        if (name === "second") holdUp();
      });
    }
    now += 1;
    await setTimeout(50);
    expect(done).toEqual(["first", "another caller", "second", "another caller"]);
    expect(purse.mayWork).toBe(false);
  });

  it("begins one request at a time of a caller who has kept everybody waiting, in order, but none that waited too long", async () => {
    let now = 1_000;
    const purse = purses({ perSecond: 20_000, burst: 400_000 }, pace, () => now)("a");
    const first = await purse.requestTurn(1);
    expect(first?.waitedSeconds).toBe(0);
    for (let i = 0; i < 5; i += 1) purse.heldUp(1_000);
    now += 1.99;
    const begun: string[] = [];
    const over: (() => void)[] = [];
    const ask = async (name: string, mostSeconds: number) => {
      const turn = await purse.requestTurn(mostSeconds);
      begun.push(turn ? `${name} after ${turn.waitedSeconds.toFixed(2)} s` : `${name} not`);
      if (turn) over.push(turn.over);
    };
    const asked = [ask("second", 9), ask("third", 0.04), ask("fourth", 9)];
    await setTimeout(5);
    expect(begun).toEqual([]);
    now += 1;
    await setTimeout(100);
    // The first is still under way: it began before.
    expect(begun).toEqual(["second after 1.00 s", "third not"]);
    // Now it is its turn, but the one before it is not over.
    void ask("fifth", 9);
    over.shift()?.();
    await setTimeout(5);
    expect(begun.slice(2)).toEqual(["fourth after 1.00 s"]);
    over.shift()?.();
    await setTimeout(5);
    expect(begun.slice(3)).toEqual(["fifth after 0.00 s"]);
    await Promise.all(asked);
    over.shift()?.();
    await setTimeout(5);
    expect(await Promise.all([purse.requestTurn(1), purse.requestTurn(1)])).toEqual([first, first]);
  });

  it("refuses after one to three seconds, and two to six more with a megabyte unread, those refused together not together", async () => {
    const began = performance.now();
    const refused = (bytes: number) =>
      Promise.all(
        Array.from({ length: 50 }, async () => {
          await beforeRefusing(bytes);
          return performance.now() - began;
        }),
      );
    const [after, afterMany] = await Promise.all([refused(0), refused(250_000)]);
    expect(Math.min(...afterMany)).toBeGreaterThan(1_490);
    expect(Math.max(...afterMany)).toBeGreaterThan(3_000);
    expect(Math.max(...afterMany)).toBeLessThan(5_500);
    expect(Math.min(...after)).toBeGreaterThan(990);
    expect(Math.max(...after)).toBeLessThan(4_000);
    expect(Math.max(...after) - Math.min(...after)).toBeGreaterThan(500);
  });

  it("that owes is empty until as much has come in, and never owes more than it can hold", () => {
    let now = 0;
    const purse = purses({ perSecond: 10, burst: 100 }, pace, () => now)("a");
    purse.owe(1_000_000);
    expect([purse.left, purse.spend(1), purse.secondsUntil(1)]).toEqual([-100, false, 11]);
    now = 11;
    expect([purse.left, purse.spend(1)]).toEqual([10, true]);
  });

  it("of ever new callers does not fill the memory", () => {
    const purseOf = purses({ perSecond: 1, burst: 10 }, pace, () => 0);
    purseOf("first").spend(10);
    for (let i = 0; i < 50_000; i++) purseOf(`caller ${i}`).spend(1);
    expect(purseOf("first").left).toBe(10);
  });
});

const long = makeExecutableSchema({
  typeDefs: "type Query { long: String }",
  resolvers: { Query: { long: () => "x".repeat(40_000_000) } },
});

describe("a connection", () => {
  it("beyond as many as may be open at once is closed and counted, and another is taken when one ends", async () => {
    const { address } = await serve({ MAX_CONNECTIONS: 2 });
    const open = () => connect(Number(new URL(address).port), "127.0.0.1").on("error", () => undefined);
    const isClosed = (socket: Socket) =>
      Promise.race([once(socket, "close").then(() => true), setTimeout(500, false)]);
    const sockets = [open(), open()];
    onTestFinished(() => sockets.forEach((socket) => void socket.destroy()));
    expect(await Promise.all(sockets.map(isClosed))).toEqual([false, false]);
    expect(await isClosed(open())).toBe(true);
    for (const socket of sockets) socket.destroy();
    const metrics = async () => (await fetch(`${address}/metrics`)).text();
    await expect
      .poll(() => metrics().catch(() => ""))
      .toMatch(/apk_errors_total\{code="TOO_MANY_CONNECTIONS"\} 1\n/);
  });

  it("with a head over the limit is refused", async () => {
    const { address } = await serve();
    expect(
      await told(address, `GET /graphql HTTP/1.1\r\nhost: x\r\nx: ${"a".repeat(20_000)}\r\n\r\n`),
    ).toMatch(/ 431 /);
    await counts(address, "HEAD_TOO_LARGE");
  });

  it.each([
    "what is this?\r\n\r\n",
    "GET /graphql HTTP/1.1\r\nhost: x\r\nhost : y\r\n\r\n",
    "POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\n",
    "POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-length: -1\r\n\r\n",
  ])("that speaks no HTTP is told so and closed: %j", async (bytes) => {
    const { address } = await serve();
    expect(await told(address, bytes)).toBe("HTTP/1.1 400 Bad Request\r\nconnection: close\r\n\r\n");
    await counts(address, "NOT_HTTP");
  });

  it.each([
    ["after a request", "GET /health/ready HTTP/1.1\r\nhost: x\r\n\r\n", ""],
    ["in the midst of an answer", feed, "retry: 1000"],
    ["in the midst of an answer, when another is due", feed + feed, "retry: 1000"],
  ])(
    "with nonsense %s is closed without a word, which would be taken for the answer",
    async (_, asked, begun) => {
      const { address } = await serve();
      const socket = connect(Number(new URL(address).port), "127.0.0.1");
      onTestFinished(() => void socket.destroy());
      let text = "";
      socket.on("data", (chunk) => {
        text += String(chunk);
      });
      socket.write(begun === "" ? asked + nonsense : asked);
      if (begun) {
        await expect.poll(() => text).toContain(begun);
        socket.write(nonsense);
      }
      await once(socket, "close");
      expect(text.match(/HTTP\/1.1 \d+/g) ?? []).toEqual(begun ? ["HTTP/1.1 200"] : []);
      await counts(address, "NOT_HTTP");
    },
  );

  it("that leaves in the midst of a head, or has told too much of one, is counted once or not at all", async () => {
    const { address } = await serve();
    const socket = connect(Number(new URL(address).port), "127.0.0.1");
    socket.end("GET /graphql HTTP/1.1\r\nho");
    await once(socket.resume(), "close");
    await told(address, `GET /graphql HTTP/1.1\r\nhost: x\r\nx: ${"a".repeat(300_000)}\r\n\r\n`);
    await counts(address, "HEAD_TOO_LARGE");
    expect(await (await fetch(`${address}/metrics`)).text()).not.toContain("NOT_HTTP");
  });

  it("keeps no body of what was answered while it waits", async () => {
    const { address } = await serve({ RATE_COST_PER_SECOND: 0 });
    const body = `{"query":"{ __typename }","variables":{"x":"${"x".repeat(300_000)}"}}`;
    const head = `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n`;
    const sockets = Array.from({ length: 10 }, () => connect(Number(new URL(address).port), "127.0.0.1"));
    onTestFinished(() => sockets.forEach((socket) => void socket.destroy()));
    setFlagsFromString("--expose-gc");
    const collect = runInNewContext("gc") as () => void;
    const before = process.memoryUsage().arrayBuffers;
    for (const socket of sockets) {
      socket.write(head + body);
      expect(String((await once(socket, "data"))[0])).toContain("HTTP/1.1 200");
    }
    await setTimeout(50);
    collect();
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(1_000_000);
  });

  it.each([
    ["head", "POST /graphql HTTP/1.1\r\nhost: x\r\n"],
    [
      "body",
      'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n{"qu',
    ],
  ])("whose %s comes too slowly is closed, logged and counted once", async (part, bytes) => {
    const { address, asked, counted } = await logged({ REQUEST_TIMEOUT_SECONDS: 1 });
    expect(await told(address, bytes)).toBe("HTTP/1.1 408 Request Timeout\r\nconnection: close\r\n\r\n");
    // Of a head that has not come there is no request.
    const requests = part === "body" ? 1 : 0;
    await expect.poll(asked).toMatchObject(Array(requests).fill({ status: 408, method: "POST" }));
    expect(await counted()).toEqual({ ...(requests && { 'status="408"': requests }), 'code="TOO_SLOW"': 1 });
    expect((await post(address, { query: "{ __typename }" })).status).toBe(200);
  });

  it("whose answers nobody reads is closed", async () => {
    const { address } = await serve({ REQUEST_TIMEOUT_SECONDS: 1, ANSWER_TIMEOUT_SECONDS: 1 }, long);
    const socket = connect(Number(new URL(address).port), "127.0.0.1");
    const closed = once(socket, "close");
    socket.on("error", () => undefined);
    socket.pause();
    const body = JSON.stringify({ query: "{ long }" });
    const head = `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n`;
    socket.write(head + body);
    await setTimeout(8_000);
    socket.resume();
    await closed;
    expect(socket.bytesRead).toBeLessThan(40_000_000);
  });

  it("is answered 429, and when to come again, where it waits for what its caller asked before", async () => {
    const schema = makeExecutableSchema({
      typeDefs: "type Query { worked: Int }",
      resolvers: { Query: { worked: workedOut(() => work(10).length) } },
    });
    const { address } = await serve({ ANSWER_TIMEOUT_SECONDS: 1, RATE_COST_PER_SECOND: 20_000 }, schema);
    const all = Array.from({ length: 8 }, () => post(address, { query: "{ worked }" }));
    const answers = await Promise.all(all);
    const statuses = answers.map(({ status }) => status);
    expect(new Set(statuses)).toEqual(new Set([200, 429]));
    const late = answers[statuses.indexOf(429)] as Response;
    expect(Number(late.headers.get("retry-after"))).toBeGreaterThanOrEqual(1);
    const { code } = (await json(late)).errors?.[0]?.extensions ?? {};
    expect(code).toBe("RATE_LIMITED");
  });

  it("is answered 504 where the answer takes too long", async () => {
    const { address } = await serve({ ANSWER_TIMEOUT_SECONDS: 1 }, pages);
    const response = await post(address, { query: "{ never }" });
    expect([response.status, (await json(response)).errors?.[0]?.extensions.code]).toEqual([
      504,
      "TIMED_OUT",
    ]);
  });
});
