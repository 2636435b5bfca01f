import { setTimeout } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { rulebook } from "@apk-governance/core";
import { makeExecutableSchema } from "@graphql-tools/schema";
import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  parse,
  validate,
} from "graphql";
import { describe, expect, it } from "vitest";
import { makeContext } from "../src/context.ts";
import { answerText, writtenBy } from "../src/fast/answer-text.ts";
import { type CompiledQueries, compiledQueries } from "../src/fast/compiled-queries.ts";
import { buildSubgraph } from "../src/federation/subgraph.ts";
import { purses } from "../src/limits/rates.ts";
import { fillSample } from "../src/register/sample.ts";
import { recordTypes } from "../src/schema/register/records.ts";
import { buildSchema } from "../src/schema/schema.ts";
import { everyField } from "./every-field.ts";
import { chanceFrom } from "./random-query.ts";
import { client } from "./register-client.ts";
import { sharedRegister } from "./serve.ts";
import { toldBy } from "./told-by.ts";

interface Question {
  readonly graph: GraphQLSchema;
  readonly document: DocumentNode;
  readonly contextValue: object;
  readonly variables: Record<string, unknown>;
}

/** The bytes of the compiled answer, or what went wrong. */
async function answered(
  queries: CompiledQueries,
  { graph, document, contextValue, variables }: Question,
): Promise<string> {
  const compiled = queries.use(graph, document, null);
  const answer: ExecutionResult | undefined = await compiled?.query(undefined, contextValue, variables);
  if (!answer || answer.errors) return answer?.errors?.[0]?.message ?? "not compiled";
  return answerText({ data: writtenBy(compiled?.write, answer.data ?? {}) });
}

async function isAnsweredSo(text: string, { graph, document, contextValue, variables }: Question) {
  const expected = await execute({ schema: graph, document, contextValue, variableValues: variables });
  expect(toldBy(text)).toBe(`${JSON.stringify(expected)}\n`);
}

interface Records {
  readonly records: readonly object[];
}

const matters = makeExecutableSchema({
  typeDefs: `type Query { matters: Page! matter: Matter named: Named! }
    type Page { nodes: [Matter!]! }
    type Matter implements Named {
      id: ID! title: String! size: Int parts: [Part!]! of: Named next(n: Int): Int
    }
    type Part { n: Int! double: Int! }
    type Other implements Named { title: String! id: ID! }
    interface Named { id: ID! title: String! }
    union Apart = Matter`,
  resolvers: {
    Query: {
      matters: (_: unknown, _args: unknown, { records }: Records) => ({ nodes: records }),
      matter: (_: unknown, _args: unknown, { records }: Records) => records[0],
      named: (_: unknown, _args: unknown, { records }: Records) => records[0],
    },
    Matter: { next: (_: unknown, { n }: { readonly n?: number }) => (n ?? 0) + 1 },
    Part: { double: ({ n }: { readonly n: number }) => 2 * n },
    Named: { __resolveType: ({ id }: { readonly id: string }) => (id === "of" ? "Other" : "Matter") },
  },
});

/** A matter that counts how often its title is read. */
function matter(id: string, title: string) {
  const reads = { title: 0 };
  const record = {
    id,
    parts: [{ n: 1 }],
    of: { id: "of", title: "an other" },
    get title() {
      reads.title += 1;
      return title;
    },
  };
  return { record, reads };
}

/** Asks for matters, compiled at first use. Beside the answer it gives a check of it against graphql-js. */
function asking(keptBytes = 1_000_000) {
  const queries = compiledQueries(1, { clock: () => 0, keptBytes, records: ["Matter", "Another"] });
  const documents = new Map<string, DocumentNode>();
  return async (query: string, records: readonly object[], variables: Record<string, unknown> = {}) => {
    const document = documents.get(query) ?? parse(query);
    documents.set(query, document);
    expect(validate(matters, document)).toEqual([]);
    const question = { graph: matters, document, contextValue: { records }, variables };
    const text = await answered(queries, question);
    return { text, check: () => isAnsweredSo(text, question) };
  };
}

/** How often the titles are read for two answers to the query. */
async function readsOf(query: string, variables: Record<string, unknown> = {}): Promise<number> {
  const ask = asking();
  const { record, reads } = matter("a", "“A”");
  const answers = [await ask(query, [record], variables), await ask(query, [record], variables)];
  const all = reads.title;
  for (const { check } of answers) await check();
  return all;
}

describe("a record", () => {
  it("is written once for what a query selects of it, and again when it is another object", async () => {
    const ask = asking();
    const query = "{ matters { nodes { id named: title parts { n } } } }";
    const [a, b, changed] = [matter("a", "A"), matter("b", "“Б”"), matter("a", "A, changed")];
    const answers = [];
    for (const shown of [[a, b], [b, a, b], [changed, b], [changed]]) {
      const records = shown.map(({ record }) => record);
      answers.push(await ask(query, records));
    }
    expect([a, b, changed].map(({ reads }) => reads.title)).toEqual([1, 1, 1]);
    for (const { check } of answers) await check();
  });

  it.each([
    "{ matters { nodes { id } } matter { title parts { n } } }",
    "{ matters { nodes { title } } matter { title id } }",
    "{ matters { nodes { _written: title id } } _written: matter { _written: id parts { _written: n } } }",
    "{ matters { nodes { id ...a } } } fragment a on Apart { __typename ... on Matter { title } }",
    "{ matters { nodes { id ... on Named { title } ... on Apart { ... on Matter { parts { n } } } } } }",
    "{ matters { nodes { id title } } named { ... on Matter { id title } ... on Other { title id } } }",
    `{ left: matters { nodes { ...a } } right: matters { nodes { __typename ...a } } }
      fragment a on Matter { id parts { n } }`,
  ])("is written for each selection by itself: %s", async (query) => {
    const ask = asking();
    const { record } = matter("a", "A");
    for (let i = 0; i < 2; i++) await (await ask(query, [record])).check();
  });

  it.each([
    ["a field that is worked out", "{ matters { nodes { title next(n: 1) } } }", {}],
    ["a field that hangs on a variable", "query ($n: Int) { matter { title next(n: $n) } }", { n: 7 }],
    [
      "what may be left out",
      "query ($yes: Boolean!) { matter { title @include(if: $yes) id } }",
      { yes: true },
    ],
    ["a field of a part that is worked out", "{ matter { title parts { double } } }", {}],
    ["what may be of several types", "{ matter { title of { title } } }", {}],
    ["it in a fragment of the root", "{ ...a } fragment a on Query { matter { title } }", {}],
    [
      "it with more in such a fragment",
      "{ matter { title } ...a } fragment a on Query { matter { id } }",
      {},
    ],
    ["it with more in a fragment of the page", "{ matters { nodes { title } ... { nodes { id } } } }", {}],
    ["it twice under a name", "{ matter { title } matter { id } }", {}],
  ])("is written each time for a query of %s", async (_, query, variables) => {
    expect(await readsOf("{ matter { title } }")).toBe(1);
    expect(await readsOf(query, variables)).toBe(2);
  });

  it("that is answered with an error is none that is written", async () => {
    const ask = asking();
    const broken = { id: "a", title: null, size: "large", parts: [] };
    const text = async (query: string) => (await ask(query, [broken])).text;
    expect(await text("{ matters { nodes { id title } } }")).toMatch(/non-nullable/);
    expect(await text("{ matters { nodes { id size } } }")).toMatch(/non-integer/);
    expect(await text("{ matters { nodes { id } } }")).toContain('"nodes":[{"id":"a"}]');
  });

  it.each([
    [0, 200, 2],
    [5_000, 200, 1],
    [5_000, 700, 2],
  ])(
    "is written anew where there was no room: of %i bytes, for nine of %i, %i times for two answers",
    async (keptBytes, length, times) => {
      const ask = asking(keptBytes);
      const all = Array.from({ length: 9 }, (_, i) => matter(String(i), "x".repeat(length)));
      const records = all.map(({ record }) => record);
      for (let i = 0; i < 2; i++) await ask("{ matters { nodes { title } } }", records);
      expect(all.map(({ reads }) => reads.title)).toEqual(all.map(() => times));
    },
  );
});

it("a record is not kept where its text is", async () => {
  const ask = asking();
  const write = async () => {
    const { record } = matter("a", "A");
    await ask("{ matters { nodes { id } } }", [record]);
    return new WeakRef(record);
  };
  const written = await write();
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  await setTimeout(20);
  collect();
  expect(written.deref()).toBeUndefined();
});

const schema = buildSchema(rulebook);
const none = { perSecond: 0, burst: 0, ahead: 0 };
const purse = purses(none, none)("caller");
const lists = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ type }) =>
  recordTypes.some((name) => getNamedType(type).name === `${name}Connection`),
);

describe("the records of the register", () => {
  it.each([
    ["the graph", schema],
    ["the subgraph", buildSubgraph(rulebook)],
  ])("of every kind are answered by %s with the bytes that graphql-js gives", async (_, graph) => {
    const register = await sharedRegister();
    await fillSample(register);
    const chance = chanceFrom(20_261_128);
    expect(lists).toHaveLength(recordTypes.length);
    for (const { name, type } of lists) {
      const record = getNamedType(type).name.replace("Connection", "");
      const some = () => fieldsOf(record, () => chance.next() < 0.5);
      for (const selected of [fieldsOf(record, () => true), some(), some(), some()]) {
        const document = parse(`query ($first: Int!) {
          page: ${name}(institution: "sample", first: $first) {
            nodes { ${selected} } edges { cursor node { id ${selected} } } totalCount
          }
        }`);
        const queries = compiledQueries(1, { clock: () => 0, keptBytes: 1_000_000, records: recordTypes });
        for (const first of [1, 9, 9]) {
          const contextValue = makeContext({ register, caller: undefined, purse, notes: { requestId: "1" } });
          const asked = { graph, document, contextValue, variables: { first } };
          const text = await answered(queries, asked);
          expect(text).toContain('"nodes":[{');
          await isAnsweredSo(text, asked);
        }
      }
    }
  });

  it("are told as they are after an act, also one that another gateway has recorded", async () => {
    const [ours, theirs] = [await client(), await client()];
    const { institution } = ours;
    const query = `{ associations(institution: "${institution}", first: 9) { nodes { version status lastOn } } }`;
    const told = async () => (await ours.ask<{ associations: object }>(query)).associations;
    const { record } = await ours.give("associationRegister", {
      ...{ on: "2024-01-10", office: "state-body", facts: { name: "Dostyk" } },
    });
    for (let i = 0; i < 2; i++) {
      expect(await told()).toEqual({ nodes: [{ version: 1, status: "REGISTERED", lastOn: "2024-01-10" }] });
    }
    const application = { level: "REPUBLICAN", applicant: "ASSOCIATION" };
    await theirs.give("associationApply", {
      ...{ record: record?.id as string, institution, on: "2024-01-11", office: "association" },
      facts: { ...application, applicationForm: true, registrationCertificate: true },
    });
    expect(await told()).toEqual({ nodes: [{ version: 2, status: "APPLIED", lastOn: "2024-01-11" }] });
  });
});

/** All fields of the type that ask for nothing, or those that chance takes. */
function fieldsOf(type: string, isTaken: () => boolean): string {
  const fields = Object.values((schema.getType(type) as GraphQLObjectType).getFields());
  const taken = fields.filter(({ args }) => args.length === 0 && isTaken());
  const inside = (of: GraphQLNamedType) => (isLeafType(of) ? "" : everyField(schema, of.name, 1));
  return ["__typename", ...taken.map(({ name, type }) => `${name} ${inside(getNamedType(type))}`)].join(" ");
}
