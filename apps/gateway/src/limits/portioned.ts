/**
 * Long lists that are a property of their parent
 *
 * graphql-js completes them in one go, however many there are; compiled queries are quick enough. So it is given them in
 * portions. What is settled when a query is compiled has no context, and is completed at once.
 */
import { __Schema, __Type, defaultFieldResolver, type GraphQLFieldResolver } from "graphql";
import type { Context } from "../context.ts";
import { NOTHING } from "../fast/constants.ts";
import { inPortions } from "./portions.ts";

/** The `fieldResolver` of Apollo Server, for fields that have no resolver of their own. */
export const portioned: GraphQLFieldResolver<unknown, Context> = (parent, asked, context, info) => {
  const answer = defaultFieldResolver(parent, asked, context, info);
  return Array.isArray(answer) ? inPortions(answer, context) : answer;
};

/** Introspection has resolvers of its own, the same for every schema of the process. */
const listed = [__Schema.getFields().types, ...Object.values(__Type.getFields())].map((field) => ({
  field,
  resolve: field?.resolve,
}));

/** Its long lists in portions, too: all types, and the fields or values of one. */
export function portionIntrospection(): void {
  for (const { field, resolve } of listed) {
    if (!field || !resolve) continue;
    field.resolve = (parent, asked, context: Context | undefined, info) => {
      const answer = resolve(parent, asked, context, info);
      const isAtOnce = context === undefined || context === NOTHING || !Array.isArray(answer);
      return isAtOnce ? answer : inPortions(answer, context);
    };
  }
}
