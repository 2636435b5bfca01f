import { rulebook } from "@apk-governance/core";
import { makeExecutableSchema } from "@graphql-tools/schema";
import { type ExecutionResult, execute, parse, validate } from "graphql";
import { describe, expect, it } from "vitest";
import { answerText, jsonInSteps, writtenBy } from "../src/fast/answer-text.ts";
import { compiledQueries } from "../src/fast/compiled-queries.ts";
import { atOnce } from "../src/fast/writer.ts";
import { exampleQueries } from "../src/graphiql/examples.ts";
import { purses } from "../src/limits/rates.ts";
import { buildSchema } from "../src/schema/schema.ts";
import { everyField } from "./every-field.ts";
import { othersDuring } from "./others.ts";
import { chanceFrom, randomQuery } from "./random-query.ts";
import { post, serve } from "./serve.ts";
import { toldBy } from "./told-by.ts";

interface Asked {
  readonly query: string;
  readonly variables?: object;
}

const schema = buildSchema(rulebook);
const on = "2023-06-01";

const queries: readonly Asked[] = [
  ...exampleQueries.map(({ query, variables }) => ({ query, variables: JSON.parse(variables ?? "{}") })),
  ...["Institution", "Body", "AwardRecord", "Observation", "ChronicleEntry"].map((type, i) => ({
    query: `{ ${["institution", 'body(id: "council")', "awards", "statistics", "chronicle"][i]} ${everyField(schema, type, 3)} }`,
  })),
  {
    query: `query ($n: Int, $facts: JSON!, $on: Date!, $no: Boolean = false) {
      inside: assess(rule: "council.quorum", facts: { members: 9, present: $n }, on: $on) { ...all }
      given: assess(rule: "council.decision", facts: $facts, on: $on, reading: OVERVIEW) { ...all }
      typed: assessCouncilQuorum(facts: { members: 9, present: $n }, on: $on) { ...all }
      left: assess(rule: "council.quorum", facts: {}, on: $on) @include(if: $no) { __typename }
      kept: rules(area: "council") { id @skip(if: $no) title(language: KK) }
    }
    fragment all on AssessmentResult {
      __typename
      ... on Assessment { verdict reading facts document remedies { change } findings { shortfall notice } }
      ... on InvalidFacts { issues { path code } }
    }`,
    variables: { n: 5, facts: { members: 3, present: null }, on },
  },
  { query: "query ($from: Date) { chronicle(from: $from) { id on { from } } }", variables: { from: null } },
  { query: "query ($on: Date!) { institution(on: $on) { on } }", variables: { on: "2023-02-30" } },
  {
    query:
      '{ assess(rule: "council.quorum", facts: {}, on: "2023-06-01", policy: { tea: 1 }) { __typename } }',
  },
  { query: 'query A { rule(id: "tea") { id } } query B { sources { id } }' },
  { query: "{ __schema { types { name fields { name args { name defaultValue } } } } }" },
];

const asJson = (value: unknown) => JSON.parse(JSON.stringify(value));

/** Of a caller without limits. */
function freeContext() {
  const none = { perSecond: 0, burst: 0, ahead: 0 };
  return { purse: purses(none, none)("caller"), notes: { requestId: "1" } };
}

describe("a compiled query", () => {
  it("is answered with the same bytes as one that is not", async () => {
    const compiling = await serve();
    const plain = await serve({ COMPILE_AT_USE: 0 });
    for (const asked of queries) {
      const [expected, ...others] = await Promise.all(
        [plain, compiling, compiling].map(async ({ address }) => (await post(address, asked)).text()),
      );
      expect(others).toEqual([expected, expected]);
    }
  });

  it("of any shape is answered as graphql-js answers it, wherever it is compiled", async () => {
    const chance = chanceFrom(20_231_124);
    const contextValue = freeContext();
    let compiledOnes = 0;
    let writtenOnes = 0;
    for (let i = 0; i < 1000; i++) {
      const { query, variables } = randomQuery(schema, chance);
      const document = parse(query);
      if (validate(schema, document).length > 0) continue;
      const compiled = compiledQueries(1, { clock: () => 0 }).use(schema, document, null);
      const answer = await compiled?.query(undefined, contextValue, variables);
      if (!answer) continue;
      const expected = await execute({ schema, document, variableValues: variables, contextValue });
      expect(toldBy(atOnce(jsonInSteps(expected.data))), query).toBe(JSON.stringify(expected.data));
      // One that failed where graphql-js does not would be executed twice each time.
      expect(answer.errors === undefined, query).toBe(expected.errors === undefined);
      if (answer.errors) continue;
      compiledOnes += 1;
      expect(asJson(answer), query).toEqual(asJson(expected));
      if (!compiled?.write || !answer.data) continue;
      writtenOnes += 1;
      expect(toldBy(atOnce(compiled.write(answer.data))), query).toBe(JSON.stringify(answer.data));
    }
    expect(compiledOnes).toBeGreaterThan(40);
    expect(writtenOnes).toBeGreaterThan(compiledOnes / 2);
  });

  it("tells the fields in the order of the query, though another part of it has them in another", async () => {
    const query = `{ assess(rule: "tea", facts: {}, on: "2023-06-01") {
      ... on Assessment { rule verdict } ... on UnknownRule { near rule }
    } }`;
    const compiled = compiledQueries(1).use(schema, parse(query), null);
    const answer: ExecutionResult | undefined = await compiled?.query(undefined, freeContext(), {});
    const text = await answerText({ data: writtenBy(compiled?.write, answer?.data ?? {}) });
    expect(text).toBe('{"data":{"assess":{"near":[],"rule":"tea"}}}\n');
  });

  it("with a long answer lets others be served while that is written", async () => {
    const typeDefs =
      "type Query { all: All! } type All { items: [Item!] none: [Item] } type Item { text: String! }";
    const items = Array.from({ length: 300 }, (_, i) => ({ text: `"${i}"`.repeat(2_000) }));
    const long = makeExecutableSchema({
      typeDefs,
      resolvers: { Query: { all: () => ({ items, none: [] }) } },
    });
    const query = "{ all { none { text } items { text } } }";
    const compiled = compiledQueries(1).use(long, parse(query), null);
    const { data }: ExecutionResult = (await compiled?.query(undefined, freeContext(), {})) ?? {};
    const [text, others] = await othersDuring(() =>
      answerText({ data: writtenBy(compiled?.write, data ?? {}) }),
    );
    expect(text).toBe(`${JSON.stringify({ data })}\n`);
    expect(others).toBeGreaterThan(3);
  });

  it.each([
    [
      "text that is none of its own",
      `{ rule(id: "__MAGIC_DATE__33a9e76d_02e0_4128_8e92_3530ad3da74dglobalThis.ran = 1") { id } }`,
    ],
    ["the same as a default", `query ($id: ID! = "\\u005f_MAGIC") { rule(id: $id) { id } }`],
    ["-0", `{ assessCouncilQuorum(facts: { present: -0 }, on: "2023-06-01") { __typename } }`],
    [
      "a key __proto__",
      `{ assess(rule: "council.quorum", facts: { __proto__: 1 }, on: "2023-06-01") { __typename } }`,
    ],
    ["a field __proto__", `{ __proto__: sources { id } }`],
    [
      "a variable within JSON",
      `query ($n: Int) { assess(rule: "council.quorum", facts: { n: $n }, on: "2023-06-01") { __typename } }`,
    ],
    [
      "a fragment that may be skipped",
      `query ($no: Boolean!) { ...a @skip(if: $no) ...a } fragment a on Query { sources { id } }`,
    ],
  ])("is none that has %s, which graphql-jit would get wrong", (_, query) => {
    expect(compiledQueries(1, { clock: () => 0 }).use(schema, parse(query), null)).toBeUndefined();
    expect(globalThis).not.toHaveProperty("ran");
  });

  it("of more than 150 fields that may change is left to graphql-js, objects of each type counted by themselves", () => {
    const compiled = (query: string) =>
      compiledQueries(1, { keptBytes: 1_000_000 }).use(schema, parse(query), null) !== undefined;
    const asking = (times: number, more = "") => {
      const asked = Array.from(
        { length: times },
        (_, i) =>
          `a${i}: assessCouncilQuorum(facts: { present: $n }, on: "2023-06-01") { ... on Assessment { verdict } }`,
      );
      return `query ($n: Int) { ${asked.join(" ")} ${more} }`;
    };
    expect([asking(75), asking(76), asking(74, "rules { id title }")].map(compiled)).toEqual([
      true,
      false,
      true,
    ]);
    const history = "history(first: 1) { nodes { document record { id } } }";
    const acts = (times: number) => {
      const asked = Array.from({ length: times }, (_, i) => `a${i}: record { ${history} }`);
      return `{ acts(institution: "none", first: 1) { nodes { ${asked.join(" ")} } } }`;
    };
    expect([acts(1), acts(4)].map(compiled)).toEqual([true, false]);
  });

  it("that fails is executed once more by graphql-js, which tells the error", async () => {
    let calls = 0;
    const fails = makeExecutableSchema({
      typeDefs: "type Query { tea: Int } type Mutation { tea: Int }",
      resolvers: {
        Query: { tea: () => Promise.reject(new Error(`broken ${++calls}`)) },
        Mutation: { tea: () => Promise.reject(new Error(`broken ${++calls}`)) },
      },
    });
    const { address } = await serve({}, fails);
    const query = (await (await post(address, { query: "{ tea }" })).json()) as object;
    expect(query).toMatchObject({ data: { tea: null }, errors: [{ path: ["tea"] }] });
    // Tried as a constant, compiled, and by graphql-js.
    expect(calls).toBe(3);
    await post(address, { query: "mutation { tea }" });
    expect(calls).toBe(4);
  });
});

describe("compiling", () => {
  const document = () => parse("query A { sources { id } } query B { rules { id } }");

  it("waits for the use that is set, for each operation of a document", () => {
    const of = document();
    const queries = compiledQueries(2, { clock: () => 0 });
    expect(queries.use(schema, of, "A")).toBeUndefined();
    expect(queries.use(schema, of, "B")).toBeUndefined();
    expect(queries.use(schema, of, "A")).toBeDefined();
    expect(queries.use(schema, of, "B")).toBeDefined();
  });

  it("is put off until it is the turn of whoever asks and none of the caller's was just compiled; the caller waits afterwards", () => {
    const of = document();
    let now = 0;
    const clock = () => {
      now += 20;
      return now;
    };
    const took: number[] = [];
    const compiled = (milliseconds: number) => void took.push(milliseconds);
    const purse = { mayWork: false, mayCompile: false, compiled };
    const queries = compiledQueries(2, { clock });
    const useAndAsk = () => [
      queries.use(schema, of, "A", purse) !== undefined,
      queries.isDue(of, "A", purse),
    ];
    expect([useAndAsk(), useAndAsk()]).toEqual([
      [false, false],
      [false, false],
    ]);
    purse.mayCompile = true;
    expect(useAndAsk()).toEqual([false, true]);
    purse.mayWork = true;
    expect([useAndAsk(), took]).toEqual([[true, false], [20]]);
  });

  it("takes no more than a tenth of the time", () => {
    let now = 0;
    let step = 10;
    const clock = () => {
      now += step;
      return now;
    };
    const queries = compiledQueries(1, { clock });
    expect(queries.use(schema, document(), "A")).toBeDefined();
    step = 0;
    expect(queries.use(schema, document(), "A")).toBeUndefined();
    now += 1_000;
    expect(queries.use(schema, document(), "A")).toBeDefined();
  });
});

describe("a large answer", () => {
  const query = "{ rules { id title question jsonSchema } }";
  const encodingFor = async (accepted: string, asked = query) => {
    const { address } = await serve();
    const response = await post(address, { query: asked }, { "accept-encoding": accepted });
    expect(await response.json()).toHaveProperty("data");
    expect(response.headers.get("vary")).toMatch("accept-encoding");
    return response.headers.get("content-encoding");
  };

  it.each(["gzip", "br, gzip;q=0.5", "deflate , GZIP; q=1.0"])(
    "is compressed for a client of %s",
    async (of) => {
      expect(await encodingFor(of)).toBe("gzip");
    },
  );

  it.each(["identity", "br", "gzip;q=0", "gzip;q=0.000"])(
    "is not compressed for a client of %s",
    async (of) => {
      expect(await encodingFor(of)).toBeNull();
    },
  );

  it("is the only one compressed", async () => {
    expect(await encodingFor("gzip", "{ __typename }")).toBeNull();
  });
});
