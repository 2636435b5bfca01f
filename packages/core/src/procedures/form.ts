/** What a command asks for, described by the same kinds of facts as the rules. */
import * as z from "zod/mini";
import { check } from "../kernel/checks.ts";
import { type Fact, text } from "../kernel/facts.ts";
import type { Facts } from "../kernel/rule.ts";
import { schemaOf } from "../kernel/schema.ts";

/** The facts of a payload: zod schema, TypeScript type and labels from one definition. */
export interface Form<Payload> {
  readonly facts: Facts;
  /** The facts that may not be left out. */
  readonly required: readonly string[];
  readonly schema: z.ZodMiniType<Payload>;
}

/** The type of the payloads of a form. */
export type PayloadOf<F> = F extends Form<infer Payload> ? Payload : never;

type ValueOf<F> = F extends Fact<infer T> ? T : never;

/** The type of facts that are all given, and of facts that may be left out. */
export type Payload<Required extends Facts, Optional extends Facts> = {
  readonly [Name in keyof Required]: ValueOf<Required[Name]>;
} & {
  readonly [Name in keyof Optional]?: ValueOf<Optional[Name]> | undefined;
};

/**
 * A form of facts that must be given and of facts that may be left out, which means unknown.
 *
 * Whether an omitted fact matters is for the law to say: the refusal then lists it as missing.
 */
export function form<const Required extends Facts, const Optional extends Facts = Record<never, never>>(
  required: Required,
  optional?: Optional,
): Form<Payload<Required, Optional>> {
  const facts: Facts = { ...required, ...optional };
  let schema: z.ZodMiniType | undefined;
  return {
    facts,
    required: Object.keys(required),
    // Made when it is first read: a program that asks for no act need not wait for the schemas of all.
    get schema() {
      schema ??= schemaOfFields(facts, required);
      return schema as z.ZodMiniType<Payload<Required, Optional>>;
    },
  };
}

function schemaOfFields(facts: Facts, required: Facts): z.ZodMiniType {
  const fields = Object.entries(facts).map(([name, fact]) => {
    const field = schemaOf(fact).check(z.refine(fact.accepts));
    return [name, name in required ? field : z.optional(field)] as const;
  });
  return z.strictObject(Object.fromEntries(fields));
}

const filled = /^\s*[^\s\ud800-\udfff][^\ud800-\udfff]*$/u;

/** Text that must say something: a name. */
export function named(options: Parameters<typeof text>[0]): Fact<string> {
  const isNamed = (value: unknown) => typeof value === "string" && filled.test(value);
  return {
    ...text(options),
    ...check<string>(isNamed, "well-formed text that is not blank", "wrong_type"),
    nullable: false,
    write: (value) => value,
  };
}
