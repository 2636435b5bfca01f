import { readFileSync } from "node:fs";
import { rulebook } from "@apk-governance/core";
import {
  type GraphQLInputObjectType,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
} from "graphql";
import { describe, expect, it } from "vitest";
import { printedSchema, schemaFile } from "../scripts/printed-schema.ts";
import { typeName } from "../src/schema/naming.ts";
import { buildSchema } from "../src/schema/schema.ts";
import { withExtraRule } from "./extra-rule.ts";
import { ask } from "./serve.ts";

interface Described {
  readonly name: string;
  readonly description?: string | null | undefined;
}

function partsOf(type: GraphQLNamedType): readonly Described[] {
  if (isEnumType(type)) return [type, ...type.getValues()];
  if (isInputObjectType(type)) return [type, ...Object.values(type.getFields())];
  if (!isObjectType(type) && !isInterfaceType(type)) return [type];
  const fields = Object.values(type.getFields());
  return [type, ...fields, ...fields.flatMap(({ args }) => args)];
}

describe("the schema", () => {
  it("describes every type, field, argument and enum value", () => {
    const types = Object.values(buildSchema(rulebook).getTypeMap()).filter(
      (type) => !(type.name.startsWith("__") || isSpecifiedScalarType(type)),
    );
    const silent = types.flatMap((type) =>
      partsOf(type)
        .filter(({ description }) => !description?.trim())
        .map(({ name }) => `${type.name}.${name}`),
    );
    expect(types.length).toBeGreaterThan(30);
    expect(silent).toEqual([]);
  });

  it("stands in schema.graphql as it is; npm run generate writes it", () => {
    expect(readFileSync(schemaFile, "utf8")).toBe(printedSchema());
  });

  it("has one typed field for each rule", () => {
    const fields = Object.keys(buildSchema(rulebook).getQueryType()?.getFields() ?? {});
    expect(fields).toEqual(expect.arrayContaining(rulebook.rules.map(({ id }) => `assess${typeName(id)}`)));
    expect(fields).toContain("assessCouncilDecision");
  });

  it("can be introspected by any client", async () => {
    const { data } = await ask(
      `{ __type(name: "CouncilDecisionFacts") { description inputFields { name description } } }`,
    );
    expect(data?.__type).toMatchObject({ description: "The facts that the rule council.decision asks for." });
  });
});

describe("a rule that is new to the rulebook", () => {
  const schema = buildSchema(withExtraRule);

  it("has its typed field and a type for each kind of fact", () => {
    const facts = schema.getType("TeaFirstCeremonyFacts") as GraphQLInputObjectType;
    const types = Object.entries(facts.getFields()).map(([name, { type }]) => [name, String(type)]);
    expect(Object.fromEntries(types)).toEqual({
      guests: "Int",
      season: "Int",
      served: "Boolean",
      tea: "Tea",
      heldOn: "Date",
      place: "String",
      songs: "[String!]",
      rehearsals: "[Date!]",
      teas: "[Tea!]",
      guestCodes: "[String!]",
    });
  });

  it("answers in its typed field, by its id, and among the rules", async () => {
    const { data, errors } = await ask(
      `{
        assessTeaFirstCeremony(facts: { served: true, tea: GREEN_TEA, teas: [BLACK_TEA], place: null }, on: "2023-06-01") {
          ... on Assessment { verdict facts }
        }
        assess(rule: "tea.first-ceremony", facts: { served: false }, on: "2023-06-01") { ... on Assessment { verdict } }
        rule(id: "tea.first-ceremony") { question }
      }`,
      {},
      schema,
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      assessTeaFirstCeremony: {
        verdict: "SATISFIED",
        facts: { served: true, tea: "green-tea", teas: ["black-tea"], place: null },
      },
      assess: { verdict: "VIOLATED" },
      rule: { question: 'Is the "first" ceremony in order?' },
    });
  });
});

describe("typed fields", () => {
  it("answer as the generic field does", async () => {
    const { data } = await ask(`{
      typed: assessCouncilDecision(
        facts: { members: 75, present: 52, votesFor: 35, minuted: true, matter: SENATE_CANDIDATES }
        on: "2023-06-01"
      ) { ... on Assessment { verdict document } }
      generic: assess(
        rule: "council.decision"
        facts: { members: 75, present: 52, votesFor: 35, minuted: true, matter: "senate-candidates" }
        on: "2023-06-01"
      ) { ... on Assessment { verdict document } }
    }`);
    expect(data?.typed).toEqual(data?.generic);
    expect(data?.typed).toMatchObject({ verdict: "SATISFIED" });
  });

  it("take the reading and the policy", async () => {
    const { data } = await ask(`{
      assessSessionQuorum(
        facts: { members: 504, present: 351 }
        on: "2021-01-11"
        reading: OVERVIEW
        policy: { sessionQuorum: { over: [1, 2] } }
      ) { ... on Assessment { verdict reading policy } }
    }`);
    expect(data?.assessSessionQuorum).toEqual({
      verdict: "SATISFIED",
      reading: "OVERVIEW",
      policy: { sessionQuorum: { over: [1, 2] } },
    });
  });
});
