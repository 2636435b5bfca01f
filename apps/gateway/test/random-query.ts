/** Valid queries of every shape, made by chance from the schema; the same seed makes the same queries. */
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from "graphql";

export interface RandomQuery {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface Chance {
  /** From 0 to less than 1. */
  next(): number;
  pick<T>(items: readonly T[]): T;
}

/** mulberry32: small, seeded, and good enough here. */
export function chanceFrom(seed: number): Chance {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  return { next, pick: (items) => items[Math.floor(next() * items.length)] as (typeof items)[number] };
}

const texts: Readonly<Record<string, readonly string[]>> = {
  ID: ['"council.decision"', '"council"', '"law-2008"', '"it\'s"', '"__MAGIC_NAN__"', "7"],
  String: ['"council"', '""', '"a \\"b\\" \\u0000 \\ud83d\\ude00"', '"""block"""'],
  Int: ["0", "-0", "7", "2147483647"],
  Boolean: ["true", "false"],
  Date: ['"2023-06-01"', '"2008-10-20"', '"1899-12-31"'],
  JSON: [
    "{}",
    "{ members: 9, present: -0 }",
    "{ members: 9, present: $count }",
    "{ __proto__: 1 }",
    "[1.5, null, A]",
  ],
};

/** Uses the variables that every query has. */
const usedFragment = `fragment used on Query {
  __typename
  yes: __typename @include(if: $yes)
  counted: assessCouncilQuorum(facts: { present: $count }, on: "2023-06-01") { __typename }
}`;

/** Everything that a document refers to: variables by name, with type and value. */
interface Document {
  readonly chance: Chance;
  readonly variables: Map<string, { readonly type: string; readonly value: unknown }>;
}

export function randomQuery(schema: GraphQLSchema, chance: Chance): RandomQuery {
  return randomOperation(schema, "query", chance);
}

export function randomOperation(
  schema: GraphQLSchema,
  kind: "query" | "mutation",
  chance: Chance,
): RandomQuery {
  const document: Document = { chance, variables: new Map() };
  document.variables.set("count", { type: "Int", value: chance.pick([5, 0, null]) });
  document.variables.set("yes", { type: "Boolean!", value: chance.next() < 0.5 });
  const type = kind === "query" ? schema.getQueryType() : schema.getMutationType();
  const body = type ? selection(schema, type, document, 4) : "{ __typename }";
  const text = kind === "query" ? `${body} ${usedFragment}` : body;
  const used = [...document.variables].filter(([name]) => new RegExp(`\\$${name}\\b`).test(text));
  const definitions = used.map(([name, { type }]) => `$${name}: ${type}`);
  return {
    query: `${kind} ${definitions.length > 0 ? `(${definitions.join(", ")})` : ""} ${text}`,
    variables: Object.fromEntries(used.map(([name, { value }]) => [name, value])),
  };
}

function selection(schema: GraphQLSchema, type: GraphQLNamedType, document: Document, depth: number): string {
  const { chance } = document;
  const own = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
  const fields = own
    .filter(() => chance.next() < 4 / own.length)
    .map((of) => field(schema, of, document, depth));
  const inside = isAbstractType(type) ? schema.getPossibleTypes(type).filter(() => chance.next() < 0.5) : [];
  const parts = inside.map(
    (of) => `... on ${of.name} ${directive(chance, 0.1)} ${selection(schema, of, document, depth)}`,
  );
  const spread = type === schema.getQueryType() ? [`...used ${directive(chance, 0.2)}`] : [];
  const all = ["__typename", ...spread, ...fields, ...parts];
  const again = chance.next() < 0.2 ? [chance.pick(all)] : [];
  return `{ ${[...all, ...again].join(" ")} }`;
}

function directive(chance: Chance, probability: number): string {
  if (chance.next() >= probability) return "";
  return chance.pick([
    "@skip(if: $yes)",
    "@include(if: $yes)",
    "@skip(if: true)",
    "@include(if: true) @skip(if: $yes)",
  ]);
}

/** Aliased by its arguments, so that two of one name can always be merged. */
function field(
  schema: GraphQLSchema,
  of: GraphQLField<unknown, unknown>,
  document: Document,
  depth: number,
): string {
  const named = getNamedType(of.type);
  const isComposite = !("parseValue" in named);
  if (isComposite && depth === 0) return "__typename";
  const given = of.args.filter((arg) => isRequiredArgument(arg) || document.chance.next() < 0.4);
  const values = given.map((arg) => `${arg.name}: ${value(arg, document)}`);
  const alias =
    values.length > 0 ? `a${document.variables.size}_${Math.floor(document.chance.next() * 1e9)}: ` : "";
  const args = values.length > 0 ? `(${values.join(", ")})` : "";
  const inside = isComposite ? selection(schema, named, document, depth - 1) : "";
  return `${alias}${of.name}${args} ${directive(document.chance, 0.1)} ${inside}`;
}

function value({ type }: GraphQLArgument, document: Document): string {
  const { chance, variables } = document;
  const written = String(type);
  if (/^(ID|Date|Int)!?$/.test(written) && chance.next() < 0.4) {
    const name = `v${variables.size}`;
    const text = chance.pick(texts[written.replace("!", "")] as readonly string[]);
    variables.set(name, { type: written, value: text.startsWith('"') ? JSON.parse(text) : Number(text) });
    return `$${name}`;
  }
  return literal(type, document);
}

function literal(type: GraphQLInputType, document: Document): string {
  const { chance } = document;
  if (isNonNullType(type)) return literal(type.ofType, document);
  if (isListType(type))
    return chance.next() < 0.2 ? literal(type.ofType, document) : `[${literal(type.ofType, document)}]`;
  if (isEnumType(type)) return chance.pick(type.getValues()).name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(
      (of) => isRequiredInputField(of) || chance.next() < 0.5,
    );
    return `{ ${fields.map((of) => `${of.name}: ${literal(of.type, document)}`).join(", ")} }`;
  }
  if (type.name === "Int" && chance.next() < 0.3) return "$count";
  return chance.pick(texts[type.name] ?? ["null"]);
}
