/** What a query is thought to cost, and what it does. */
import { rulebook } from "@apk-governance/core";
import { makeExecutableSchema } from "@graphql-tools/schema";
import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  graphql,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  parse,
} from "graphql";
import { describe, expect, it } from "vitest";
import { costOf } from "../src/limits/cost.ts";
import { buildSchema } from "../src/schema/schema.ts";
import { post, serve } from "./serve.ts";

const schema = buildSchema(rulebook);

/** With a command that takes no time. */
const small = makeExecutableSchema({
  typeDefs: "type Query { a: Int } type Mutation { act: Int }",
  resolvers: { Mutation: { act: () => 1 } },
});

interface Costed {
  readonly data: object;
  readonly extensions: { readonly cost: { readonly estimated: number } };
}

function cost(query: string): number {
  const document = parse(query);
  const [operation] = document.definitions;
  if (operation?.kind !== "OperationDefinition") throw new Error("no operation");
  return costOf(schema, document, operation)({});
}

/** Such as an attacker sends: the text is the same, so the query is new but once. */
function commands(count: number): string {
  const act = 'associationRegister(command: $command, facts: { name: "Dostyk" }) { __typename }';
  const aliases = Array.from({ length: count }, (_, i) => `a${i}: ${act}`);
  return `mutation ($command: CommandInput!) { ${aliases.join(" ")} }`;
}

describe("a command", () => {
  it("costs 200 and what it answers, for each alias and in fragments too", () => {
    expect(cost(commands(1))).toBe(200 + 1);
    expect(cost(commands(100))).toBe(100 * (200 + 1));
    expect(
      cost(
        "mutation { ...a __typename } fragment a on Mutation { associationRegister { ... on AssociationRecorded { act { hash } } } }",
      ),
    ).toBe(200 + 1 + 1 + 1);
  });

  it("in great number waits for its turn, and is answered within the limits", async () => {
    const { address } = await serve({ RATE_COST_PER_SECOND: 20_000 }, small);
    const ask = async () => {
      const query = `mutation { ${Array.from({ length: 100 }, (_, i) => `a${i}: act`).join(" ")} }`;
      const { data, extensions } = (await (await post(address, { query })).json()) as Costed;
      expect(Object.keys(data)).toHaveLength(100);
      expect(extensions.cost.estimated).toBe(100 * 200);
    };
    await ask();
    const began = performance.now();
    for (let i = 0; i < 4; i += 1) await ask();
    // Four times 20,000 at 50,000 a second, of which 5,000 at once.
    expect(performance.now() - began).toBeGreaterThan(1_400);
  });
});

describe("what is read for each act", () => {
  it.each([
    ["record { id }", 5 + 1],
    ["payload", 500],
    ["document", 500],
    ["assessments { verdict }", 500 + 10],
  ])("costs so much for each act: %s", (field, each) => {
    expect(cost(`{ acts(first: 20) { nodes { ${field} } } }`)).toBe(1 + 20 * (1 + each));
  });
});

describe("the lists of the law and the chronicle", () => {
  it("give less than ten times as many fields as thought, asked one by one", async () => {
    const queries = listsOf(schema.getQueryType() as GraphQLObjectType, []).filter((of) => cost(of) < 20_000);
    expect(queries.length).toBeGreaterThan(50);
    for (const query of queries) {
      const { data, errors } = await graphql({ schema, source: query, contextValue: {} });
      expect(errors).toBeUndefined();
      const fields = JSON.stringify(data).match(/"\w+":/g)?.length ?? 0;
      expect(fields / cost(query), query).toBeLessThan(10);
    }
  });
});

/** Queries for each list that can be asked without an argument, up to three levels down. */
function listsOf(type: GraphQLObjectType, path: readonly string[]): readonly string[] {
  const fields = Object.values(type.getFields()).filter(isAskedAlone);
  return fields.flatMap(({ name, type: given }) => {
    const inside = getNamedType(given);
    if (!isObjectType(inside)) return [];
    const to = [...path, name];
    const query = `{ ${to.join(" { ")} { __typename ${"} ".repeat(to.length)}}`;
    return [...(isList(given) ? [query] : []), ...(to.length < 3 ? listsOf(inside, to) : [])];
  });
}

/** Not of the register, whose lists are asked in pages. */
function isAskedAlone({ args }: GraphQLField<unknown, unknown>): boolean {
  return !args.some((arg) => isRequiredArgument(arg) || arg.name === "first");
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(type) || (isNonNullType(type) && isListType(type.ofType));
}
