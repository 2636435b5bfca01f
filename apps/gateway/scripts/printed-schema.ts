/** The schema in words, in an order that no change of the code disturbs. */
import { rulebook } from "@apk-governance/core";
import { lexicographicSortSchema, printSchema } from "graphql";
import { buildSchema } from "../src/schema/schema.ts";

export const schemaFile = new URL("../schema.graphql", import.meta.url);

export function printedSchema(): string {
  return `${printSchema(lexicographicSortSchema(buildSchema(rulebook)))}\n`;
}
