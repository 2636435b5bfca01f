/** The zod schemas of facts, made from their kinds: for those who check facts before they ask. */
import * as z from "zod/mini";
import type { Range } from "./bounds.ts";
import { countryPattern, wellFormed } from "./checks.ts";
import { dayPattern } from "./day.ts";
import { codesOf, type Fact } from "./facts.ts";
import type { Facts, FactsOf } from "./rule.ts";

/**
 * The zod schema of the facts of a rule.
 *
 * It says all that `assess` asks but the invariants between facts.
 */
export function factsSchema<F extends Facts>({ facts }: { readonly facts: F }): z.ZodMiniType<FactsOf<F>> {
  const optional = Object.entries(facts).map(([name, fact]) => [name, z.optional(schemaOf(fact))]);
  return z.strictObject(Object.fromEntries(optional)) as unknown as z.ZodMiniType<FactsOf<F>>;
}

function schemaOf(fact: Fact): z.ZodMiniType {
  const schema = schemaOfKind(fact);
  return fact.nullable ? z.nullable(schema) : schema;
}

function schemaOfKind({ kind, range, vocabulary }: Fact): z.ZodMiniType {
  const code = () => (vocabulary ? z.enum(codesOf(vocabulary)) : z.string().check(z.regex(countryPattern)));
  const day = () => z.string().check(z.regex(dayPattern));
  const text = () => z.string().check(z.regex(wellFormed));
  switch (kind) {
    case "count":
    case "year":
      return whole(range as Range);
    case "flag":
      return z.boolean();
    case "choice":
      return code();
    case "day":
      return day();
    case "text":
      return text();
    case "texts":
      return z.readonly(z.array(text()));
    case "days":
      return z.readonly(z.array(day()));
    case "codes":
      return z.readonly(z.array(code()));
  }
}

function whole({ least, most }: Range): z.ZodMiniType<number> {
  return z.int().check(
    z.gte(least),
    z.lte(most),
    z.refine((value) => !Object.is(value, -0)),
  );
}
