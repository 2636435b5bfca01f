/** The graph in words at `/schema.graphql`, for those who make code from it. */
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from "graphql";
import type { StaticFile } from "../static-file.ts";

/** In an order that no change of the code disturbs. */
export function printedSchema(schema: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}

/** Printed when it is first asked for. */
export function schemaFile(schema: GraphQLSchema): StaticFile {
  return { type: "text/plain; charset=utf-8", read: () => Buffer.from(printedSchema(schema)) };
}
