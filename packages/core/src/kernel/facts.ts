/**
 * Kinds of facts
 *
 * A rule names its facts and the kind of each. From the kind come the TypeScript type, the zod schema, the JSON
 * Schema, the GraphQL input and the form. An omitted fact is unknown; `null`, where the kind allows it, is known
 * not to exist. All that only one kind needs stands with it, so that a bundle without it leaves that out.
 */
import type { Range, Value } from "./bounds.ts";
import {
  type Check,
  civilDay,
  code,
  country,
  filled,
  freeText,
  listOf,
  MOST,
  sortedSet,
  trueOrFalse,
  whole,
} from "./checks.ts";
import { type Day, dayNumber, dayOf, firstDay, lastDay, readDay } from "./day.ts";
import { none, yesOrNo } from "./phrases.ts";
import { type Figure, list, type Text } from "./text.ts";

/** What kind of value a fact has; `day` is `YYYY-MM-DD`, `count` a whole number of 0 or more. */
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
export interface Fact<T = unknown> extends Check<T> {
  readonly kind: FactKind;
  readonly label: Text;
  readonly nullable: boolean;
  readonly change: Change | undefined;
  /** The codes allowed, for `choice` and for `codes` with a closed list. */
  readonly vocabulary?: Vocabulary | undefined;
  /** The numbers allowed: of a count, of a year, of a day's number. */
  readonly range?: Range | undefined;
  /** @internal Reads an accepted value and does not check it again; without it, the value is read as it is. */
  readonly trusts?: ((value: never) => Value) | undefined;
  /** The value as an assessment carries it: days are written again. */
  write(value: Value): unknown;
  /** The value in words: codes by their labels, lists one after another. */
  worded(value: Value): Figure;
  /** One value for each kind that the judges tell apart, by what they tell of it; `undefined` stands for any number. */
  domain(told: readonly Value[]): readonly Value[];
  /** The value after an omission is made good, or the first lawful one is put in its place. */
  repaired(value: Value, lawful: readonly Value[]): Value;
  /** The least number that a remedy may give to it; `undefined` if it stays as it is. */
  movesFrom(value: Value, on: Day): number | undefined;
}

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
  return numeric("count", { least: min, most: MOST }, options);
}

/** A calendar year. */
export function year({
  min,
  max,
  ...options
}: Options & { readonly min: number; readonly max: number }): Fact<number> {
  return numeric("year", { least: min, most: max }, options);
}

export function flag(options: Options): Fact<boolean> {
  return fact("flag", options, trueOrFalse(), {
    worded: (value) => yesOrNo(value as boolean),
    domain: () => [true, false],
    repaired: firstLawful,
  });
}

/** One code of a vocabulary. */
export function choice<Code extends string>(of: Vocabulary<Code>, options: Options): Fact<Code> {
  const codes = codesOf(of);
  return fact("choice", options, code(codes), {
    worded: (value) => of.labels[value as Code],
    domain: (told) => onePerClass(codes, told),
    repaired: firstLawful,
    vocabulary: of,
  });
}

/** A civil day, `YYYY-MM-DD`. */
export function day(options: Options): Fact<Day> {
  return fact("day", options, numberedDay(), {
    trusts: dayNumber,
    range: { least: dayNumber(firstDay), most: dayNumber(lastDay) },
    write: (value) => dayOf(value as number),
    worded: (value) => dayOf(value as number),
    movesFrom(value, on) {
      const today = dayNumber(on);
      const latest = typeof value === "number" ? value : dayNumber(lastDay);
      return options.change === "repair" && latest > today ? today + 1 : undefined;
    },
  });
}

/** Free text or `null`; blank text counts as `null`. */
export function text(options: Options): Fact<string | null> {
  return nullable(
    fact("text", options, freeText(), {
      trusts: filled,
      domain: candidates("…"),
      repaired: (value) => value ?? "…",
    }),
  );
}

/** A list of free texts or `null`; blank items do not count, and a list without any is `null`. */
export function texts(options: Options): Fact<readonly string[] | null> {
  const check = listOf(freeText());
  const read = (value: unknown) => {
    const items = check.read(value) as string[] | undefined;
    return items?.length === 0 ? null : items;
  };
  return nullable(
    fact("texts", options, check, {
      read,
      trusts: read,
      worded: (value) => list(value as string[]),
      domain: () => [["…"]],
      repaired: (value) => value ?? ["…"],
    }),
  );
}

/** A set of civil days. */
export function days(options: Options): Fact<readonly Day[]> {
  const check = listOf(numberedDay());
  return fact("days", options, check, {
    trusts: check.read,
    write: (value) => (value as number[]).map(dayOf),
    worded: (value) => listed((value as number[]).map(dayOf)),
    domain: candidates([]),
  });
}

/** A set of codes of a vocabulary. */
export function codes<Code extends string>(of: Vocabulary<Code>, options: Options): Fact<readonly Code[]> {
  return setOf(code(codesOf(of)), options, { vocabulary: of });
}

/** A code that ISO 3166-1 leaves to its users. */
const OTHER_COUNTRY = "XX";

/** A set of countries by their ISO 3166-1 alpha-2 codes: `["KZ", "DE"]`. */
export function countries(options: Options): Fact<readonly string[]> {
  return setOf(country(), options, {}, [OTHER_COUNTRY]);
}

/** The same fact, which may also be known not to exist. */
export function nullable<T>(of: Fact<T>): Fact<T | null> {
  return {
    ...of,
    nullable: true,
    accepts: (value): value is T | null => value === null || of.accepts(value),
    issues: (value, path) => (value === null ? [] : of.issues(value, path)),
    write: (value) => (value === null ? null : of.write(value)),
    worded: (value) => (value === null ? none : of.worded(value)),
    domain: (told) => [null, ...of.domain(told)],
  };
}

/** Whether the fact is settled as a number under bounds, rather than by trying its values. */
export function isNumeric(fact: Fact): boolean {
  return fact.range !== undefined;
}

/** Tests read a day as its number. */
function numberedDay(): Check<Day> {
  return { ...civilDay(), read: readDay };
}

function numeric(kind: "count" | "year", range: Range, options: Options): Fact<number> {
  return fact(kind, options, whole(range), {
    range,
    movesFrom: (value) => (options.change === "raise" ? (value as number) : undefined),
  });
}

function setOf<Code extends string>(
  item: Check<Code>,
  options: Options,
  own: Partial<Fact<readonly Code[]>>,
  others: readonly string[] = [],
): Fact<readonly Code[]> {
  return fact("codes", options, listOf(item), {
    trusts: (value: readonly string[]) => sortedSet(value),
    worded: (value) => listed((value as Code[]).map((code) => own.vocabulary?.labels[code] ?? code)),
    domain: (told) => subsets(onePerClass([...(told as string[][]).flat(), ...others], told)),
    ...own,
  });
}

function fact<T>(
  kind: FactKind,
  { label, change }: Options,
  check: Check<T>,
  own: Partial<Fact<T>>,
): Fact<T> {
  return {
    kind,
    label,
    change,
    nullable: false,
    ...check,
    write: (value) => value,
    worded: (value) => value as Figure,
    domain: () => [undefined],
    repaired: (value) => value,
    movesFrom: () => undefined,
    ...own,
  };
}

function firstLawful(value: Value, lawful: readonly Value[]): Value {
  return lawful.includes(value) ? value : lawful[0];
}

function listed(items: readonly Figure[]): Text {
  return items.length > 0 ? list(items) : none;
}

/** What the judges want tried, or else that value. */
function candidates(otherwise: Value): Fact["domain"] {
  return (told) => (told.length > 0 ? told : [otherwise]);
}

/** The first code of each class: codes that lie in the same sets are all one to the judges. */
function onePerClass<Code extends string>(codes: readonly Code[], told: readonly Value[]): Code[] {
  const classes = codes.map((code) => told.map((set) => Number((set as string[]).includes(code))).join(""));
  return codes.filter((_, i) => classes.indexOf(classes[i] as string) === i);
}

/** Every set of the items: those of the first alone before those with the next. */
export function subsets<T>(items: readonly T[]): T[][] {
  let found: T[][] = [[]];
  for (const item of items) found = found.concat(found.map((set) => set.concat(item)));
  return found;
}
