/** What one caller does not get, so that the others get theirs. */
import { assess, rulebook } from "@apk-governance/core";
import { buildClientSchema, getIntrospectionQuery, type IntrospectionQuery, printSchema } from "graphql";
import { describe, expect, it } from "vitest";
import { buildSchema } from "../src/schema/schema.ts";
import { type Answer, post, serve, told } from "./serve.ts";

const from = (address: string) => ({ "x-forwarded-for": address });
const small = { query: "{ __typename }" };
const question = {
  rule: "council.decision",
  facts: { members: 75, present: 52, votesFor: 34, minuted: true, matter: "other" },
  on: "2023-06-01",
};
const many = {
  query: `query ($requests: [AssessmentRequest!]!) {
    assessMany(requests: $requests) { ... on Assessment { verdict findings { id message } } }
  }`,
  variables: { requests: Array(1_000).fill(question) },
};

async function left(address: string): Promise<number> {
  const answer = await post(address, { query: "{ rateLimit { remaining } }" });
  const { data } = (await answer.json()) as { data: { rateLimit: { remaining: number } } };
  return data.rateLimit.remaining;
}

describe("long work", () => {
  it("is done in portions: a small query that comes after it is answered before it", async () => {
    // Without a rate, so that both begin at once.
    const { address } = await serve({ RATE_COST_PER_SECOND: 0 });
    await (await post(address, small)).text();
    for (const variables of [many.variables, many.variables]) {
      const order: string[] = [];
      const long = post(address, { ...many, variables }).then(async (answer) => {
        const { data, errors } = (await answer.json()) as Answer;
        order.push("long");
        expect(errors).toBeUndefined();
        expect(data?.assessMany).toHaveLength(1_000);
      });
      const short = post(address, small).then(async (answer) => {
        await answer.text();
        order.push("short");
      });
      await Promise.all([long, short]);
      expect(order).toEqual(["short", "long"]);
    }
  });

  it("is answered in the order of what was asked, wherever it was compiled", async () => {
    const rules = ["council.decision", "no.such", "council.quorum"];
    const requests = Array.from({ length: 300 }, (_, i) => ({ ...question, rule: rules[i % 3] }));
    const query = `query ($requests: [AssessmentRequest!]!) { assessMany(requests: $requests) {
      ... on Assessment { rule } ... on UnknownRule { rule } ... on InvalidFacts { issues { path } } } }`;
    const answers: unknown[] = [];
    for (const COMPILE_AT_USE of [0, 1]) {
      const { address } = await serve({ COMPILE_AT_USE });
      const { data } = (await (await post(address, { query, variables: { requests } })).json()) as Answer;
      answers.push(data?.assessMany);
    }
    expect(answers[0]).toEqual(answers[1]);
    expect((answers[0] as unknown[]).slice(3, 5)).toEqual([
      { rule: "council.decision" },
      { rule: "no.such" },
    ]);
  });
});

describe("more than is asked of anything", () => {
  const days = Array(100_000).fill("2024-01-01");
  const planned =
    "query ($input: ViceChairRotationInput!) { planViceChairRotation(input: $input) { __typename } }";
  const rotation = { associations: ["a", "b", "c"], from: "2025-04-24", years: 1 };

  it.each([
    [
      "days of a calendar",
      'query ($days: [Date!]) { calendar(from: "2024-01-01", to: "2025-01-01", sessions: $days) { iCalendar } }',
      { days },
      "days: expected at most 1000 items, got 100000",
    ],
    [
      "associations of a rotation",
      planned,
      { input: { ...rotation, associations: days.map((day, i) => `${day} ${i}`) } },
      "input.associations: expected at most 1000 items, got 100000",
    ],
    [
      "parts of a fact",
      "query ($requests: [AssessmentRequest!]!) { assessMany(requests: $requests) { __typename } }",
      {
        requests: [
          question,
          { rule: "session.annual", facts: { year: 2024, sessionDates: days }, on: "2024-06-01" },
        ],
      },
      "requests[1].facts.sessionDates: expected at most 1000 items, got 100000",
    ],
    [
      "names of policy parameters",
      'query ($policy: JSON) { calendar(from: "2024-01-01", to: "2025-01-01", policy: $policy) { iCalendar } }',
      { policy: Object.fromEntries(days.map((_, i) => [i, 1])) },
      "policy: expected at most 1000 items, got 100000",
    ],
  ])("%s is refused before anything is made of it", async (_, query, variables, message) => {
    const { address } = await serve();
    const answer = await post(address, { query, variables });
    const { errors } = (await answer.json()) as Answer;
    expect([answer.status, errors?.[0]?.message]).toEqual([400, message]);
    const [path] = message.split(":");
    expect(errors?.[0]?.extensions).toMatchObject({
      code: "BAD_USER_INPUT",
      issues: [{ path, code: "out_of_range" }],
    });
  });

  it("a thousand are taken", async () => {
    const { address } = await serve();
    const variables = { input: { ...rotation, associations: days.slice(0, 1_000).map((_, i) => `a-${i}`) } };
    const { data } = (await (await post(address, { query: planned, variables })).json()) as Answer;
    expect(data).toEqual({ planViceChairRotation: { __typename: "ViceChairRotation" } });
  });

  const numbered = days.slice(0, 101).map((_, i) => i);
  const terms = numbered.map((i) => {
    return { seat: 1, association: "a", from: `${2000 + i}-01-01`, to: `${2001 + i}-01-01` };
  });
  const sent = numbered.map((i) => ({ id: `${i}`, sentOn: "2024-01-01" }));

  it.each([
    ["councilMeetings", "[Date!]", days],
    ["sessions", "[Date!]", days],
    ["viceChairTerms", "[ViceChairTermInput!]", terms],
    ["recommendations", "[SentRecommendationInput!]", sent],
  ] as const)("a hundred of %s make a calendar, and no more", async (name, type, items) => {
    const query = `query ($list: ${type}) { calendar(from: "2024-01-01", to: "2025-01-01", ${name}: $list) { from } }`;
    const { address } = await serve();
    const ask = async (many: number) =>
      (await (await post(address, { query, variables: { list: items.slice(0, many) } })).json()) as Answer;
    expect((await ask(100)).data).toEqual({ calendar: { from: "2024-01-01" } });
    expect((await ask(101)).errors?.[0]?.message).toBe(`${name}: expected at most 100 items, got 101`);
  });

  it.each([
    [
      "a rule",
      'query ($name: ID!) { assess(rule: $name, facts: {}, on: "2024-06-01") { ... on UnknownRule { rule near } } }',
    ],
    ["an act", 'query ($name: ID!) { whoMay(act: $name, on: "2024-06-01") { office } }'],
  ])("letters of the name of %s are not compared with those that there are", async (_, query) => {
    const { address } = await serve();
    await (await post(address, { query, variables: { name: "c" } })).text();
    const started = performance.now();
    await (await post(address, { query, variables: { name: "c".repeat(1_000_000) } })).text();
    // It took seconds; half of one is what the body is made to wait.
    expect(performance.now() - started).toBeLessThan(1_500);
  });
});

describe("a plan", () => {
  const plan = {
    query: `query ($input: ViceChairRotationInput!) {
      planViceChairRotation(input: $input) { ... on ViceChairRotation { terms { association } } } }`,
    variables: { input: { associations: ["a", "b", "c", "d"], from: "2025-04-24", years: 1_000 } },
  };
  const duties = {
    query: `query ($days: [Date!]) { calendar(from: "2009-01-01", to: "2109-01-01", councilMeetings: $days, sessions: $days) {
      duties { id } iCalendar } }`,
    variables: { days: Array.from({ length: 100 }, (_, i) => `${2009 + i}-03-01`) },
  };

  it.each([
    ["of the rotation of a thousand years", plan],
    ["of the duties of a century", duties],
  ])("%s is made in portions: small queries that come after it are answered before it", async (_, long) => {
    const { address } = await serve({ RATE_COST_PER_SECOND: 0 });
    await (await post(address, small)).text();
    const order: string[] = [];
    const asked = post(address, long).then(async (answer) => {
      const { errors } = (await answer.json()) as Answer;
      order.push("long");
      expect(errors).toBeUndefined();
    });
    for (let i = 0; i < 3; i += 1) {
      await (await post(address, small)).text();
      order.push("short");
    }
    await asked;
    expect(order).toEqual(["short", "short", "short", "long"]);
  });
});

describe("a body", () => {
  const head = (path: string, more: string) =>
    `POST ${path} HTTP/1.1\r\nhost: x\r\ncontent-length: 900000\r\n${more}\r\n\r\n{"query":`;
  const json = "content-type: application/json";

  it.each([
    ["too large", "/graphql", json, { MAX_BODY_BYTES: 1_000 }, 413],
    [
      "of a caller who has nothing left",
      "/graphql",
      json,
      { RATE_COST_BURST: 25, RATE_COST_PER_SECOND: 1 },
      429,
    ],
    ["of another type", "/graphql", "content-type: application/xml", {}, 415],
    ["that a page could have sent", "/graphql", "content-type: text/plain", {}, 400],
    ["of who may not ask", "/graphql", `${json}\r\ntransfer-encoding: chunked`, {}, 400],
    ["where none is wanted", "/nothing", json, {}, 404],
  ])(
    "%s is refused without being read, and the connection closed",
    async (_, path, more, settings, status) => {
      const { address } = await serve(settings);
      await (await post(address, small)).text();
      const text = await told(address, head(path, more));
      expect(text).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
      expect(text).toMatch(/^connection: close/im);
    },
  );

  it("that has come whole leaves the connection open, as does a request without one", async () => {
    const { address } = await serve();
    const answers = [
      await post(address, small),
      await post(address, "not JSON"),
      await fetch(`${address}/health/live`),
      await fetch(`${address}/graphql?query={__typename}`),
    ];
    for (const { headers } of answers) expect(headers.get("connection")).toBe("keep-alive");
  });

  it("in many pieces is put together", async () => {
    const { address } = await serve();
    const text = JSON.stringify({ ...small, variables: { text: "я".repeat(400_000) } });
    expect((await post(address, text)).status).toBe(200);
  });

  it("that does not tell its length is charged when it has come", async () => {
    const { address } = await serve({ RATE_COST_PER_SECOND: 1 });
    const text = JSON.stringify({ ...small, variables: { text: "x".repeat(500_000) } });
    const before = await left(address);
    const body = new Blob([text]).stream();
    const headers = { "content-type": "application/json" };
    await fetch(`${address}/graphql`, { method: "POST", headers, body, duplex: "half" } as RequestInit);
    expect(before - (await left(address))).toBeGreaterThan(5_000);
  });
});

describe("a body of very many values", () => {
  it.each([
    ["lists", (many: number) => `[${"[],".repeat(many / 2)}1]`],
    ["numbers", (many: number) => `[${"1,".repeat(many)}1]`],
    ["objects", (many: number) => `[${"{},".repeat(many / 2)}1]`],
  ])("such as %s is refused before it is parsed; half as many are read", async (_, list) => {
    const { address } = await serve();
    const ask = (many: number) => post(address, `{"query":"{ __typename }","variables":{"a":${list(many)}}}`);
    expect((await ask(100_000)).status).toBe(200);
    const answer = await ask(250_000);
    expect(answer.status).toBe(400);
    const { errors } = (await answer.json()) as Answer;
    expect(errors?.[0]?.message).toBe("expected at most 200000 values in a body");
  });

  it("makes its caller wait the longer, the longer it takes to parse; others do not", async () => {
    const took: number[] = [];
    const { address } = await serve({ RATE_COST_PER_SECOND: 20_000, TRUSTED_PROXIES: 1 });
    for (const [caller, text] of [
      ["192.0.2.1", `[${"[],".repeat(90_000)}1]`],
      ["192.0.2.2", `"${"x".repeat(60_000)}"`],
    ] as const) {
      const body = `{"query":"{ __typename }","variables":{"a":${text}}}`;
      const began = performance.now();
      for (let i = 0; i < 5; i += 1) expect((await post(address, body, from(caller))).status).toBe(200);
      took.push(performance.now() - began);
    }
    expect((took[0] as number) - (took[1] as number)).toBeGreaterThan(1_000);
  });

  it("has its caller refused where the next turn does not come in time; others do not wait", async () => {
    const settings = { ANSWER_TIMEOUT_SECONDS: 1, RATE_COST_PER_SECOND: 20_000, TRUSTED_PROXIES: 1 };
    const { address } = await serve(settings);
    const body = `{"query":"{ __typename }","variables":{"a":[${"[],".repeat(70_000)}1]}}`;
    const ask = async (headers: Record<string, string>, asked: Parameters<typeof post>[1]) => {
      const began = performance.now();
      const answer = await post(address, asked, headers);
      return { answer, milliseconds: performance.now() - began };
    };
    let last = await ask(from("192.0.2.1"), body);
    for (let i = 0; i < 8 && last.answer.status === 200; i += 1) last = await ask(from("192.0.2.1"), body);
    expect(last.answer.status).toBe(429);
    expect(last.milliseconds).toBeGreaterThan(900);
    expect(last.milliseconds).toBeLessThan(2_500);
    expect(Number(last.answer.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(await last.answer.json()).toMatchObject({
      errors: [
        {
          message: expect.stringContaining("no answer within a second: expected less to be asked"),
          extensions: { code: "RATE_LIMITED" },
        },
      ],
    });
    const [same, other] = await Promise.all([ask(from("192.0.2.1"), small), ask(from("192.0.2.2"), small)]);
    expect(other.answer.status).toBe(200);
    expect(other.milliseconds).toBeLessThan(1_000);
    expect(same.milliseconds).toBeGreaterThan(other.milliseconds);
  });
});

describe("introspection", () => {
  it("that was never asked before is answered in portions, and a small query after it first", async () => {
    const { address } = await serve({ COMPILE_AT_USE: 0 });
    await (await post(address, small)).text();
    const order: string[] = [];
    const query = `# new\n${getIntrospectionQuery()}`;
    const long = post(address, { query }, { "accept-encoding": "identity" }).then(async (answer) => {
      const text = await answer.text();
      order.push("long");
      expect(Number(answer.headers.get("content-length"))).toBe(Buffer.byteLength(text));
      const { data } = JSON.parse(text) as { data: IntrospectionQuery };
      expect(printSchema(buildClientSchema(data))).toBe(printSchema(buildSchema(rulebook)));
    });
    const short = post(address, small).then(async (answer) => {
      await answer.text();
      order.push("short");
    });
    await Promise.all([long, short]);
    expect(order).toEqual(["short", "long"]);
  });
});

describe("a token that nobody signed", () => {
  it("costs its caller the check, each time", async () => {
    const { address } = await serve({ RATE_COST_PER_SECOND: 1 });
    const part = (of: object) => Buffer.from(JSON.stringify(of)).toString("base64url");
    const token = `${part({ alg: "ES256", kid: "development" })}.${part({ sub: "a" })}.${"A".repeat(86)}`;
    const before = await left(address);
    for (let i = 0; i < 3; i += 1) {
      expect((await post(address, small, { authorization: `Bearer ${token}` })).status).toBe(401);
    }
    expect(before - (await left(address))).toBeGreaterThan(1_500);
  });
});

describe("what is worked out when it is asked for", () => {
  /** Once V8 has compiled it. The least of three times, since on a busy machine work takes longer. */
  async function spentOn(asked: string): Promise<number> {
    for (let i = 0; i < 200; i += 1)
      assess(rulebook.rule("award.eligibility"), {}, { on: "2023-06-01" }).missing;
    const query = `{ assess(rule: "award.eligibility", facts: {}, on: "2023-06-01") { ... on Assessment { ${asked} } } }`;
    const spent: number[] = [];
    for (let i = 0; i < 3; i += 1) {
      const { address } = await serve({ RATE_COST_PER_SECOND: 1 });
      const before = await left(address);
      expect(((await (await post(address, { query })).json()) as Answer).errors).toBeUndefined();
      spent.push(before - (await left(address)));
    }
    return Math.min(...spent);
  }

  it("is paid for by its time: what is missing, where nothing is known", async () => {
    expect((await spentOn("missing { fact }")) - (await spentOn("verdict"))).toBeGreaterThan(400);
  });
});

describe("a new query", () => {
  const long = (i: number) => `{ ${"__typename ".repeat(90)} } ${"# x\n".repeat(3_000)} # ${i}`;

  it("is charged for being checked, and the same query afterwards is not", async () => {
    const { address } = await serve({ RATE_COST_PER_SECOND: 1 });
    const query = `{ __typename } ${"# x\n".repeat(500)}`;
    const spent: number[] = [];
    for (let i = 0; i < 2; i += 1) {
      const before = await left(address);
      expect((await post(address, { query })).status).toBe(200);
      spent.push(before - (await left(address)));
    }
    expect(spent[0]).toBeGreaterThan(4_000);
    expect(spent[1]).toBeLessThan(100);
  });

  it("of great length, again and again, empties the purse of its caller and of nobody else", async () => {
    const { address } = await serve({ TRUSTED_PROXIES: 1, RATE_COST_PER_SECOND: 1_000_000 });
    const limited = await serve({ TRUSTED_PROXIES: 1, RATE_COST_PER_SECOND: 1 });
    const ask = async (at: string, i: number) =>
      (await post(at, { query: long(i) }, from("192.0.2.1"))).status;
    expect(await ask(address, 0)).toBe(200);
    const statuses = await Promise.all([0, 1, 2].map((i) => ask(limited.address, i)));
    expect(statuses).toContain(429);
    expect(await ask(limited.address, 3)).toBe(429);
    expect((await post(limited.address, small, from("192.0.2.2"))).status).toBe(200);
  });
});

describe("a text beyond all length", () => {
  it("costs no more than a full purse holds beside its body, so that it can be answered", async () => {
    const { address } = await serve({ RATE_COST_PER_SECOND: 20_000 });
    const query = `{ __typename } #${"x".repeat(800_000)}`;
    const before = await left(address);
    expect((await post(address, { query })).status).toBe(200);
    expect(before - (await left(address))).toBeGreaterThan(100_000);
  });
});

describe("pages, files and metrics", () => {
  it("wait for their turn where one caller asks for very many; others do not", async () => {
    const { address } = await serve({ TRUSTED_PROXIES: 1, RATE_PAGES_PER_SECOND: 20 });
    const order: string[] = [];
    const get = async (by: string, path: string) => {
      await (await fetch(address + path, { headers: from(by) })).text();
      order.push(by);
    };
    const flood = Array.from({ length: 8 }, () => get("192.0.2.1", "/metrics"));
    await get("192.0.2.2", "/health/live");
    await post(address, small, from("192.0.2.1"));
    order.push("graph");
    await Promise.all(flood);
    expect(order.indexOf("graph")).toBeLessThan(7);
    expect(order.indexOf("192.0.2.2")).toBeLessThan(7);
  });
});
