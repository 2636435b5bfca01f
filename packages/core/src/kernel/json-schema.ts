/** JSON Schema 2020-12 of the facts of a rule. */
import * as z from "zod/mini";
import type { Facts } from "./rule.ts";
import { factsSchema } from "./schema.ts";
import type { Json } from "./tests.ts";
import type { Text } from "./text.ts";

/** A JSON Schema, as JSON. */
export type JsonSchema = { readonly [keyword: string]: Json };

/**
 * The schema that the facts of a rule must meet, with the names of the facts as titles.
 *
 * It says all that `assess` asks but two things that JSON Schema cannot say: the invariants between facts, and that
 * -0 is no count.
 */
export function factsJsonSchema(rule: {
  readonly id: string;
  readonly question: Text;
  readonly facts: Facts;
}): JsonSchema {
  const { properties, ...schema } = z.toJSONSchema(factsSchema(rule), { target: "draft-2020-12" });
  const titled = Object.entries(rule.facts).map(([name, { label }]) => {
    return [name, { title: label.en, ...(properties?.[name] as object) }];
  });
  return {
    ...schema,
    title: rule.id,
    description: rule.question.en,
    properties: Object.fromEntries(titled),
  } as unknown as JsonSchema;
}
