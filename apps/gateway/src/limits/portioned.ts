/**
 * Long lists that are a property of their parent
 *
 * graphql-js completes them in one go, however many there are; compiled queries are quick enough. So it is given them in
 * portions. What is settled when a query is compiled has no context, and is completed at once.
 */
import { __Schema, defaultFieldResolver, type GraphQLFieldResolver, type GraphQLSchema } from "graphql";
import type { Context } from "../context.ts";
import { NOTHING } from "../fast/constants.ts";
import { inPortions } from "./portions.ts";

/** The `fieldResolver` of Apollo Server, for fields that have no resolver of their own. */
export const portioned: GraphQLFieldResolver<unknown, Context> = (parent, asked, context, info) => {
  const answer = defaultFieldResolver(parent, asked, context, info);
  return Array.isArray(answer) ? inPortions(answer, context) : answer;
};

/** Introspection has resolvers of its own, the same for every schema of the process. */
export function portionIntrospection(): void {
  const { types } = __Schema.getFields();
  if (!types) return;
  types.resolve = (schema: GraphQLSchema, _, context: Context | undefined) => {
    const all = Object.values(schema.getTypeMap());
    return context === undefined || context === NOTHING ? all : inPortions(all, context);
  };
}
