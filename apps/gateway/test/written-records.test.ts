import { setTimeout } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { rulebook } from "@apk-governance/core";
import { makeExecutableSchema } from "@graphql-tools/schema";
import {
  type ExecutionResult,
  execute,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isLeafType,
  parse,
  validate,
} from "graphql";
import { describe, expect, it } from "vitest";
import { answerText, writtenBy } from "../src/fast/answer-text.ts";
import { compiledQueries } from "../src/fast/compiled-queries.ts";
import { fillSample } from "../src/register/sample.ts";
import { recordTypes } from "../src/schema/register/records.ts";
import { buildSchema } from "../src/schema/schema.ts";
import { everyField } from "./every-field.ts";
import { chanceFrom } from "./random-query.ts";
import { client } from "./register-client.ts";
import { post, serve, sharedRegister } from "./serve.ts";

/** A matter that counts how often its title is read. */
function matter(id: string, title: string) {
  const reads = { title: 0 };
  const record = {
    id,
    parts: [{ n: 1 }],
    get title() {
      reads.title += 1;
      return title;
    },
  };
  return { record, reads };
}

interface Records {
  readonly records: readonly object[];
}

/** Asks for matters, compiled at first use, and checks each answer against graphql-js. */
function asking(keptBytes = 1_000_000) {
  const graph = makeExecutableSchema({
    typeDefs: `type Query { matters: Page! matter: Matter }
      type Page { nodes: [Matter!]! }
      type Matter { id: ID! title: String! size: Int parts: [Part!]! next(n: Int): Int }
      type Part { n: Int! }`,
    resolvers: {
      Query: {
        matters: (_: unknown, _args: unknown, { records }: Records) => ({ nodes: records }),
        matter: (_: unknown, _args: unknown, { records }: Records) => records[0],
      },
      Matter: { next: (_: unknown, { n }: { readonly n?: number }) => (n ?? 0) + 1 },
    },
  });
  const queries = compiledQueries(1, { clock: () => 0, keptBytes, records: ["Matter", "Another"] });
  return async (query: string, records: readonly object[], variables: Record<string, unknown> = {}) => {
    const document = known.get(query) ?? parse(query);
    known.set(query, document);
    expect(validate(graph, document)).toEqual([]);
    const contextValue = { records };
    const compiled = queries.use(graph, document, null);
    const answer: ExecutionResult | undefined = await compiled?.query(undefined, contextValue, variables);
    if (answer?.errors) return answer.errors[0]?.message;
    const text = answerText({ data: writtenBy(compiled?.write, answer?.data ?? {}) });
    return async () => {
      const expected = await execute({ schema: graph, document, contextValue, variableValues: variables });
      expect(Buffer.from(text, "latin1").toString()).toBe(`${JSON.stringify(expected)}\n`);
    };
  };
}

const known = new Map<string, ReturnType<typeof parse>>();

/** How often the titles are read for two answers to the query. */
async function readsOf(query: string, variables: Record<string, unknown> = {}): Promise<number> {
  const ask = asking();
  const { record, reads } = matter("a", "“A”");
  const checks = [await ask(query, [record], variables), await ask(query, [record], variables)];
  const all = reads.title;
  for (const check of checks) await (check as () => Promise<void>)();
  return all;
}

describe("a record", () => {
  it("is written once for what a query selects of it, and again when it is another object", async () => {
    const ask = asking();
    const query = "{ matters { nodes { id named: title parts { n } } } }";
    const [a, b, changed] = [matter("a", "A"), matter("b", "“Б”"), matter("a", "A, changed")];
    const checks = [];
    for (const records of [[a, b], [b, a, b], [changed, b], [changed]]) {
      checks.push(
        await ask(
          query,
          records.map(({ record }) => record),
        ),
      );
    }
    expect([a, b, changed].map(({ reads }) => reads.title)).toEqual([1, 1, 1]);
    for (const check of checks) await (check as () => Promise<void>)();
  });

  it("is written for each selection by itself, two of one query among them", async () => {
    const ask = asking();
    const { record } = matter("a", "A");
    for (const query of [
      "{ matters { nodes { id } } matter { title parts { n } } }",
      "{ matters { nodes { title } } matter { title id } }",
      "{ matters { nodes { _written: title id } } _written: matter { _written: id parts { _written: n } } }",
      "{ left: matters { nodes { ...a } } right: matters { nodes { __typename ...a } } } fragment a on Matter { id parts { n } }",
    ]) {
      for (let i = 0; i < 2; i++) await ((await ask(query, [record])) as () => Promise<void>)();
    }
  });

  it.each([
    ["a field that is worked out", "{ matters { nodes { title next(n: 1) } } }", {}],
    ["a field that hangs on a variable", "query ($n: Int) { matter { title next(n: $n) } }", { n: 7 }],
    [
      "what may be left out",
      "query ($yes: Boolean!) { matter { title @include(if: $yes) id } }",
      { yes: true },
    ],
    ["it in a fragment of the root", "{ ...a } fragment a on Query { matter { title } }", {}],
    ["it twice under a name", "{ matter { title } matter { id } }", {}],
  ])("is written each time for a query of %s", async (_, query, variables) => {
    expect(await readsOf("{ matter { title } }")).toBe(1);
    expect(await readsOf(query, variables)).toBe(2);
  });

  it("that is answered with an error is none that is written", async () => {
    const ask = asking();
    const broken = { id: "a", title: null, size: "large", parts: [] };
    expect(await ask("{ matters { nodes { id title } } }", [broken])).toMatch(/non-nullable/);
    expect(await ask("{ matters { nodes { id size } } }", [broken])).toMatch(/non-integer/);
    expect(await ask("{ matters { nodes { id } } }", [broken])).toBeTypeOf("function");
  });

  it.each([0, 1_000])(
    "is written anew where there was no room to keep it, in %i bytes",
    async (keptBytes) => {
      const ask = asking(keptBytes);
      const all = Array.from({ length: 9 }, (_, i) => matter(String(i), "x".repeat(200)));
      const records = all.map(({ record }) => record);
      for (let i = 0; i < 2; i++) await ask("{ matters { nodes { title } } }", records);
      expect(all.map(({ reads }) => reads.title)).toEqual(all.map(() => 2));
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
const lists = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ type }) =>
  recordTypes.some((name) => getNamedType(type).name === `${name}Connection`),
);

describe("the records of the register", () => {
  it("of every kind are answered with the same bytes by a gateway that keeps them and by one that does not", async () => {
    await fillSample(await sharedRegister());
    const [keeping, plain] = [await serve(), await serve({ COMPILE_AT_USE: 0 })];
    const chance = chanceFrom(20_261_128);
    expect(lists).toHaveLength(recordTypes.length);
    for (const { name, type } of lists) {
      const record = getNamedType(type).name.replace("Connection", "");
      const some = () => fieldsOf(record, () => chance.next() < 0.5);
      for (const selected of [fieldsOf(record, () => true), some(), some(), some()]) {
        const query = `query ($first: Int!) {
          page: ${name}(institution: "sample", first: $first) {
            nodes { ${selected} } edges { cursor node { id ${selected} } } totalCount
          }
        }`;
        const [expected] = await texts(plain.address, query, [9]);
        expect(expected).toContain('"nodes":[{');
        expect(await texts(keeping.address, query, [1, 9, 9])).toEqual([
          expect.any(String),
          expected,
          expected,
        ]);
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

function texts(address: string, query: string, sizes: readonly number[]): Promise<string[]> {
  return Promise.all(
    sizes.map(async (first) => (await post(address, { query, variables: { first } })).text()),
  );
}
