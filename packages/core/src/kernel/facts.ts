/**
 * Kinds of facts
 *
 * A rule names its facts and the kind of each. From the kind come the TypeScript type, the zod schema, the JSON
 * Schema, the GraphQL input and the form. An omitted fact is unknown; `null`, where the kind allows it, is known
 * not to exist.
 */
import * as z from "zod/mini";
import type { Range, Value } from "./bounds.ts";
import { type Day, dayNumber, dayOf, dayPattern, firstDay, isDay, lastDay } from "./day.ts";
import type { Text } from "./text.ts";

export type FactKind = "count" | "year" | "flag" | "choice" | "day" | "text" | "texts" | "days" | "codes";

/** What a remedy may do to the fact; without it, the fact stays as it is. */
export type Change =
  /** A count that may rise, by as little as possible. */
  | "raise"
  /** A count that may give way to one that rises, the last such fact of the rule first. */
  | "yield"
  /** An omission that can be made good, or the first lawful choice. */
  | "repair";

/** A closed list of codes with a name of its own, such as the offices. */
export interface Vocabulary<Code extends string = string> {
  readonly name: string;
  readonly title: Text;
  readonly labels: Readonly<Record<Code, Text>>;
}

/** One fact of a rule; `T` is the type of its value. */
export interface Fact<T = unknown> {
  readonly kind: FactKind;
  readonly label: Text;
  readonly nullable: boolean;
  readonly change: Change | undefined;
  /** The codes allowed, for `choice` and for `codes` with a closed list. */
  readonly vocabulary: Vocabulary | undefined;
  /** The numbers allowed: of a count, of a year, of a day's number. */
  readonly range: Range | undefined;
  readonly schema: z.ZodMiniType<T>;
  /** A cheap test that says what the schema says. */
  accepts(value: unknown): boolean;
  /** An accepted value as the tests of a rule read it: blank text is `null`, lists are sorted sets, days are numbers. */
  read(value: unknown): Value;
  /** The value as an assessment carries it: days are written again. */
  write(value: Value): unknown;
}

export const MOST = 2_147_483_647;

export function vocabulary<const Code extends string>(
  name: string,
  title: Text,
  labels: Readonly<Record<Code, Text>>,
): Vocabulary<Code> {
  return { name, title, labels };
}

export function codesOf<Code extends string>({ labels }: Vocabulary<Code>): Code[] {
  return Object.keys(labels) as Code[];
}

interface Options {
  readonly label: Text;
  readonly change?: Change;
}

/** A number of persons, seats, months …: an integer from `min` (0) to 2,147,483,647. */
export function count({ min = 0, ...options }: Options & { readonly min?: number }): Fact<number> {
  return whole("count", { least: min, most: MOST }, options);
}

/** A calendar year. */
export function year({
  min,
  max,
  ...options
}: Options & { readonly min: number; readonly max: number }): Fact<number> {
  return whole("year", { least: min, most: max }, options);
}

export function flag(options: Options): Fact<boolean> {
  return fact("flag", options, {
    schema: z.boolean("expected true or false"),
    accepts: (value) => typeof value === "boolean",
  });
}

/** One code of a vocabulary. */
export function choice<Code extends string>(of: Vocabulary<Code>, options: Options): Fact<Code> {
  const codes = codesOf(of);
  const known = new Set<unknown>(codes);
  return fact("choice", options, {
    schema: z.enum(
      codes as [Code, ...Code[]],
      `expected one of ${codes.join(", ")}`,
    ) as unknown as z.ZodMiniType<Code>,
    accepts: (value) => known.has(value),
    vocabulary: of,
  });
}

/** A civil day, `YYYY-MM-DD`. */
export function day(options: Options): Fact<Day> {
  return fact("day", options, {
    schema: daySchema(),
    accepts: isDay,
    range: { least: dayNumber(firstDay), most: dayNumber(lastDay) },
    read: (value) => dayNumber(value as Day),
    write: (value) => dayOf(value as number),
  });
}

/** Free text or `null`; blank text counts as `null`. */
export function text(options: Options): Fact<string | null> {
  return nullable(
    fact<string>("text", options, {
      schema: textSchema(),
      accepts: isText,
      read: (value) => ((value as string).trim() === "" ? null : (value as string)),
    }),
  );
}

/** A list of free texts or `null`; blank items do not count, and a list without any is `null`. */
export function texts(options: Options): Fact<readonly string[] | null> {
  return nullable(
    fact<readonly string[]>("texts", options, {
      schema: z.readonly(z.array(textSchema(), "expected a list of texts")),
      accepts: listOf(isText),
      read: (value) => {
        const items = sortedSet((value as string[]).filter((item) => item.trim() !== ""));
        return items.length === 0 ? null : items;
      },
    }),
  );
}

/** A set of civil days. */
export function days(options: Options): Fact<readonly Day[]> {
  return fact<readonly Day[]>("days", options, {
    schema: z.readonly(z.array(daySchema(), "expected a list of days")),
    accepts: listOf(isDay),
    read: (value) => sortedSet(value as Day[]).map(dayNumber),
    write: (value) => (value as number[]).map(dayOf),
  });
}

/** A set of codes of a vocabulary. */
export function codes<Code extends string>(of: Vocabulary<Code>, options: Options): Fact<readonly Code[]> {
  const code = choice(of, options);
  return fact<readonly Code[]>("codes", options, {
    schema: z.readonly(z.array(code.schema, "expected a list of codes")),
    accepts: listOf(code.accepts),
    read: (value) => sortedSet(value as Code[]),
    vocabulary: of,
  });
}

/** A set of countries by their ISO 3166-1 alpha-2 codes: `["KZ", "DE"]`. */
export function countries(options: Options): Fact<readonly string[]> {
  const code = z.string(COUNTRY_EXPECTED).check(z.regex(countryPattern, COUNTRY_EXPECTED));
  return fact<readonly string[]>("codes", options, {
    schema: z.readonly(z.array(code, "expected a list of codes")),
    accepts: listOf((value) => typeof value === "string" && countryPattern.test(value)),
    read: (value) => sortedSet(value as string[]),
  });
}

/** The same fact, which may also be known not to exist. */
export function nullable<T>(of: Fact<T>): Fact<T | null> {
  return {
    ...of,
    nullable: true,
    schema: z.nullable(of.schema) as unknown as z.ZodMiniType<T | null>,
    accepts: (value) => value === null || of.accepts(value),
    read: (value) => (value === null ? null : of.read(value)),
    write: (value) => (value === null ? null : of.write(value)),
  };
}

/** Whether the fact is settled as a number under bounds, rather than by trying its values. */
export function isNumeric(fact: Fact): boolean {
  return fact.range !== undefined;
}

/** An integer of the range; -0 is none. */
export function isWhole(value: unknown, { least, most }: Range): boolean {
  return (
    typeof value === "number" &&
    value >= least &&
    value <= most &&
    Math.floor(value) === value &&
    (value !== 0 || 1 / value > 0)
  );
}

function whole(kind: "count" | "year", range: Range, options: Options): Fact<number> {
  const expected = `expected an integer from ${range.least} to ${range.most}`;
  return fact(kind, options, {
    schema: z
      .int(expected)
      .check(z.gte(range.least, expected), z.lte(range.most, expected))
      .check(z.refine((value) => !Object.is(value, -0), expected)),
    accepts: (value) => isWhole(value, range),
    range,
  });
}

type Own<T> = Pick<Fact<T>, "schema" | "accepts"> & Partial<Fact<T>>;

function fact<T>(kind: FactKind, { label, change }: Options, own: Own<T>): Fact<T> {
  return {
    kind,
    label,
    change,
    nullable: false,
    vocabulary: undefined,
    range: undefined,
    read: (value) => value as Value,
    write: (value) => value,
    ...own,
  };
}

export function daySchema(): z.ZodMiniType<Day> {
  const expected = `expected a day that exists, from ${firstDay} to ${lastDay}, as YYYY-MM-DD`;
  return z.string(expected).check(z.regex(dayPattern, expected));
}

/** Two capital letters. */
export const countryPattern = /^[A-Z]{2}$/;
const COUNTRY_EXPECTED = "expected a country as two capital letters, such as KZ";

/** Text that any UTF-8 document can carry: no half of a surrogate pair. */
const wellFormed = /^[^\ud800-\udfff]*$/u;

function textSchema(): z.ZodMiniType<string> {
  return z.string("expected text").check(z.regex(wellFormed, "expected well-formed text"));
}

function isText(value: unknown): boolean {
  return typeof value === "string" && wellFormed.test(value);
}

function listOf(accepts: (item: unknown) => boolean) {
  return (value: unknown) => Array.isArray(value) && value.every(accepts);
}

function sortedSet<T>(items: readonly T[]): T[] {
  return [...new Set(items)].sort();
}
