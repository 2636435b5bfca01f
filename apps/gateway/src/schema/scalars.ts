/** `Date`, a civil day, and `JSON`, any value at all. */
import { GraphQLError, Kind, type ObjectValueNode, type ValueNode } from "graphql";
import type { SchemaModule } from "./module.ts";

const typeDefs = /* GraphQL */ `
  "A civil day, as YYYY-MM-DD. It has no time and no time zone; a day that does not exist is refused."
  scalar Date

  "Any JSON value, carried as it is. Codes in it are those of the rulebook, such as presidential-order."
  scalar JSON
`;

export const scalars: SchemaModule = {
  typeDefs,
  resolvers: {
    Date: { serialize: String, parseValue: parseDay, parseLiteral: parseDayLiteral },
    JSON: { serialize: (value: unknown) => value, parseValue: (value: unknown) => value, parseLiteral },
  },
};

function parseDay(value: unknown): string {
  if (typeof value !== "string") throw refusal("wrong_type");
  if (!isDay(value)) throw refusal("not_a_date");
  return value;
}

function parseDayLiteral(node: ValueNode): string {
  if (node.kind !== Kind.STRING) throw refusal("wrong_type", node);
  if (!isDay(node.value)) throw refusal("not_a_date", node);
  return node.value;
}

function isDay(text: string): boolean {
  // A day too many for its month is read as one of the next.
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(text).getUTCDate() === Number(text.slice(8));
}

/** The formatter of errors adds where the value stood. */
function refusal(issue: "wrong_type" | "not_a_date", node?: ValueNode): GraphQLError {
  const message = "expected a day that exists, as YYYY-MM-DD";
  return new GraphQLError(message, { extensions: { issue }, ...(node && { nodes: node }) });
}

function parseLiteral(node: ValueNode, variables?: Record<string, unknown> | null): unknown {
  switch (node.kind) {
    case Kind.OBJECT:
      return parseObject(node, variables);
    case Kind.LIST:
      return node.values.map((item) => parseLiteral(item, variables) ?? null);
    case Kind.INT:
    case Kind.FLOAT:
      return Number(node.value);
    case Kind.NULL:
      return null;
    case Kind.VARIABLE:
      return variables?.[node.name.value];
    default:
      return node.value;
  }
}

/** `fromEntries` defines keys such as `__proto__` as data; a variable without a value leaves its key out. */
function parseObject({ fields }: ObjectValueNode, variables?: Record<string, unknown> | null): object {
  const entries = fields.map(({ name, value }) => [name.value, parseLiteral(value, variables)] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}
