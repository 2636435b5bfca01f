import { setTimeout } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { rulebook } from "@apk-governance/core";
import { makeExecutableSchema } from "@graphql-tools/schema";
import { type ExecutionResult, execute, getOperationAST, Kind, parse, validate } from "graphql";
import { describe, expect, it } from "vitest";
import { answerText, writtenBy } from "../src/fast/answer-text.ts";
import { nameOf, withOnly } from "../src/fast/asked.ts";
import { compiledQueries } from "../src/fast/compiled-queries.ts";
import { atOnce } from "../src/fast/writer.ts";
import { purses } from "../src/limits/rates.ts";
import { buildSchema } from "../src/schema/schema.ts";
import { chanceFrom, randomQuery } from "./random-query.ts";
import { post, serve } from "./serve.ts";
import { toldBy } from "./told-by.ts";

const schema = buildSchema(rulebook);
const none = { perSecond: 0, burst: 0, ahead: 0 };
const contextValue = { purse: purses(none, none)("caller"), notes: { requestId: "1" } };

/** Counts how often each field is resolved. */
function counting() {
  const calls = { law: 0, given: 0, later: 0, own: 0, looked: 0 };
  const count = (name: keyof typeof calls, answer: unknown) => {
    calls[name] += 1;
    return answer;
  };
  const graph = makeExecutableSchema({
    typeDefs: `type Query { law: Law given(n: Int): Int later: Int own: String looked: Boolean }
      type Law { title: String by(n: Int): Int }`,
    resolvers: {
      Query: {
        law: () => count("law", { title: "1 – “2”", by: 3 }),
        given: (_: unknown, { n }: { readonly n?: number }) => count("given", n),
        later: () => Promise.resolve(count("later", 4)),
        looked: (_: unknown, _args: unknown, context: object) => count("looked", "notes" in context),
        own: (_: unknown, _args: unknown, { notes }: typeof contextValue) => count("own", notes.requestId),
      },
    },
  });
  const queries = compiledQueries(1, { clock: () => 0, keptBytes: 1_000_000 });
  return {
    calls,
    async answer(query: string, variables: Record<string, unknown> = {}): Promise<string> {
      const document = parse(query);
      expect(validate(graph, document)).toEqual([]);
      const use = async () => {
        const compiled = queries.use(graph, document, null);
        const answer: ExecutionResult | undefined = await compiled?.query(undefined, contextValue, variables);
        expect(answer?.errors).toBeUndefined();
        return answerText({ data: writtenBy(compiled?.write, answer?.data ?? {}) });
      };
      const first = await use();
      expect(await use()).toBe(first);
      const expected = await execute({ schema: graph, document, variableValues: variables, contextValue });
      expect(toldBy(first)).toBe(`${JSON.stringify(expected)}\n`);
      return first;
    },
  };
}

describe("a constant of a query", () => {
  it("is worked out once and written in its place, whatever else is asked", async () => {
    const { calls, answer } = counting();
    await answer(
      `query ($n: Int, $yes: Boolean!) {
        given(n: $n) law { ...all } left: given(n: 1) @include(if: $yes) __typename own
      }
      fragment all on Law { title by(n: 2) }`,
      { n: 7, yes: false },
    );
    // Once as a constant; the last by graphql-js, for comparison.
    expect(calls).toMatchObject({ law: 1 + 1, given: 2 + 1, own: 2 + 1 });
  });

  it("may be all that is asked", async () => {
    const { calls, answer } = counting();
    await answer("{ law { title } one: given(n: 1) }");
    expect(calls).toMatchObject({ law: 1 + 1, given: 1 + 1 });
  });

  it.each([
    ["hangs on a variable", "query ($n: Int) { law { by(n: $n) } }"],
    [
      "hangs on a variable in a fragment",
      "query ($n: Int) { law { ...a } } fragment a on Law { ...b } fragment b on Law { by(n: $n) }",
    ],
    ["may be left out", "query ($n: Boolean = true) { law { title @skip(if: $n) } }"],
    ["stands in a fragment of the root", "{ ...a } fragment a on Query { law { title } }"],
    ["is asked twice under a name", "{ law { title } law { by } }"],
  ])("is no field that %s", async (_, query) => {
    const { calls, answer } = counting();
    await answer(query);
    expect(calls.law).toBe(2 + 1);
  });

  it("is no field that reads the caller, the register or anything else of the request, or that comes later", async () => {
    const { calls, answer } = counting();
    await answer("{ own later looked }");
    expect(calls).toMatchObject({ own: 2 + 1, looked: 2 + 1, later: 1 + 2 + 1 });
  });

  it("is no field that fails", async () => {
    const { address } = await serve();
    const query =
      '{ ok: rule(id: "council.quorum") { id } assess(rule: "council.quorum", facts: {}, on: "2023-06-01", policy: { tea: 1 }) { __typename } }';
    for (let i = 0; i < 3; i++) {
      expect(await (await post(address, { query })).json()).toMatchObject({
        data: null,
        errors: [{ path: ["assess"], extensions: { code: "BAD_USER_INPUT" } }],
      });
    }
  });

  it("makes room for others, and comes again", async () => {
    const documents = Array.from({ length: 30 }, (_, i) => parse(`{ a${i}: sources { id } }`));
    const queries = compiledQueries(1, { clock: () => 0, keptBytes: 40_000 });
    const use = (i: number) => queries.use(schema, documents[i] as (typeof documents)[number], null);
    const first = use(0);
    expect(use(0)).toBe(first);
    for (let i = 1; i < 30; i++) use(i);
    const again = use(0);
    expect(again).not.toBe(first);
    const [text, before] = [again, first].map((of) => of?.write && atOnce(of.write({})));
    expect(text).toContain("law-2008");
    expect(text).toBe(before);
  });

  it("goes with its document, and does not keep what is compiled of it", async () => {
    const queries = compiledQueries(1, { clock: () => 0, keptBytes: 100_000_000 });
    const compiled = Array.from({ length: 300 }, (_, i) => {
      const use = queries.use(schema, parse(`{ a${i}: sources { id title } }`), null);
      return new WeakRef(use as NonNullable<typeof use>);
    });
    setFlagsFromString("--expose-gc");
    const collect = runInNewContext("gc") as () => void;
    await setTimeout(20);
    collect();
    expect(compiled.some((of) => of.deref() === undefined)).toBe(true);
  });

  it("is left where others take what may be kept for the query, and is not tried", async () => {
    const queries = compiledQueries(1, { clock: () => 0, keptBytes: 1_000 });
    const query = "{ a: __typename all: sources { id title } b: __typename }";
    const compiled = queries.use(schema, parse(query), null);
    expect(compiled?.constantBytes).toBe('"Query"'.length);
    const { data }: ExecutionResult = (await compiled?.query(undefined, contextValue, {})) ?? {};
    expect(Object.keys(data ?? {})).toEqual(["all", "b"]);
    const text = await answerText({ data: writtenBy(compiled?.write, data ?? {}) });
    const expected = await execute({ schema, document: parse(query), contextValue });
    expect(toldBy(text)).toBe(`${JSON.stringify(expected)}\n`);
  });

  it("is what is found by an id, and not what is worked out from arguments, which is paid for by its time", () => {
    const bytesOf = (query: string) =>
      compiledQueries(1, { clock: () => 0, keptBytes: 100_000 }).use(schema, parse(query), null)
        ?.constantBytes;
    expect(bytesOf('{ rule(id: "council.quorum") { id } }')).toBeGreaterThan(0);
    expect(bytesOf('{ assess(rule: "council.quorum", facts: {}, on: "2023-06-01") { __typename } }')).toBe(0);
  });

  it("is left where it takes more than a tenth of what may be kept of all", () => {
    const bytesOf = (keptBytes: number) =>
      compiledQueries(1, { clock: () => 0, keptBytes }).use(schema, parse("{ __typename }"), null)
        ?.constantBytes;
    expect([bytesOf(0), bytesOf(69), bytesOf(70)]).toEqual([0, 0, '"Query"'.length]);
  });

  it("changes no answer: queries of every shape are answered as graphql-js answers them", async () => {
    const chance = chanceFrom(20_261_128);
    let withConstants = 0;
    let withOthers = 0;
    for (let i = 0; i < 1_500; i++) {
      const { query, variables } = randomQuery(schema, chance);
      const document = plainRoot(query);
      if (validate(schema, parse(query)).length > 0) continue;
      const queries = compiledQueries(1, { clock: () => 0, keptBytes: 100_000_000 });
      const compiled = queries.use(schema, document, null);
      const answer = await compiled?.query(undefined, contextValue, variables);
      if (!compiled?.constantBytes || !answer?.data || answer.errors) continue;
      withConstants += 1;
      if (Object.keys(answer.data).length > 0) withOthers += 1;
      const expected = await execute({ schema, document, variableValues: variables, contextValue });
      const bytes = compiled.write ? atOnce(compiled.write(answer.data)) : "";
      const written = toldBy(bytes);
      expect(written, query).toBe(JSON.stringify(expected.data));
    }
    expect(withConstants).toBeGreaterThan(100);
    expect(withOthers).toBeGreaterThan(50);
  });
});

/** The query with each field of the root once, and none of them in a fragment. */
function plainRoot(query: string) {
  const document = parse(query);
  const operation = getOperationAST(document);
  const [used] = document.definitions.filter((of) => of.kind === Kind.FRAGMENT_DEFINITION);
  if (!operation || !used) throw new Error("The query has no fragment.");
  const fields = [...used.selectionSet.selections, ...operation.selectionSet.selections];
  const names = fields.map(nameOf);
  const plain = fields.filter((_, i) => names[i] && names.indexOf(names[i]) === i);
  return withOnly({ schema, document, operation }, plain).document;
}
