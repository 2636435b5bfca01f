/** The zod schemas of facts, made from their kinds: for those who check facts before they ask. */
import * as z from "zod/mini";
import type { Range } from "./bounds.ts";
import { countryPattern, wellFormed } from "./checks.ts";
import { type Day, dayPattern, firstDay, lastDay } from "./day.ts";
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

/** The zod schema of one fact. */
export function schemaOf<T>(fact: Fact<T>): z.ZodMiniType<T> {
  const schema = schemaOfKind(fact);
  return (fact.nullable ? z.nullable(schema) : schema) as z.ZodMiniType<T>;
}

/** The zod schema of a civil day. */
export function daySchema(): z.ZodMiniType<Day> {
  const expected = `expected a day that exists, from ${firstDay} to ${lastDay}, as YYYY-MM-DD`;
  return z.string(expected).check(z.regex(dayPattern, expected));
}

function schemaOfKind({
  kind,
  range,
  vocabulary,
}: Pick<Fact, "kind" | "range" | "vocabulary">): z.ZodMiniType {
  const code = () => (vocabulary ? z.enum(codesOf(vocabulary)) : z.string().check(z.regex(countryPattern)));
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
      return daySchema();
    case "text":
      return text();
    case "texts":
      return z.readonly(z.array(text()));
    case "days":
      return z.readonly(z.array(daySchema(), "expected a list of days"));
    case "codes":
      return z.readonly(z.array(code()));
  }
}

function whole({ least, most }: Range): z.ZodMiniType<number> {
  const expected = `expected an integer from ${least} to ${most}`;
  return z.int(expected).check(
    z.gte(least, expected),
    z.lte(most, expected),
    z.refine((value) => !Object.is(value, -0), expected),
  );
}
