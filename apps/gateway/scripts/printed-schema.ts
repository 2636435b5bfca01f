/** The schema in words, as the gateway serves it. */
import { rulebook } from "@apk-governance/core";
import { buildSchema } from "../src/schema/schema.ts";
import { printedSchema as printed } from "../src/schema/serve.ts";

export const schemaFile = new URL("../schema.graphql", import.meta.url);

export function printedSchema(): string {
  return printed(buildSchema(rulebook));
}
