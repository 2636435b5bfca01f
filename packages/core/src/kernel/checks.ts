/** Checks: what a value that a caller gives may be, and what is wrong with one that it may not be. */
import type { Range, Value } from "./bounds.ts";
import { type Day, firstDay, isDay, lastDay } from "./day.ts";
import type { Issue, IssueCode } from "./errors.ts";

/** All that is asked of what no test reads: an option, a parameter of the policy. */
export interface Checked {
  /** Every problem of the value, each with its path; none if it is accepted. */
  issues(value: unknown, path: string): Issue[];
}

export interface Check<T = unknown> extends Checked {
  /** Whether it is a value of this kind. */
  accepts(value: unknown): value is T;
  /**
   * An accepted value as tests read it: blank text is `null`, lists are sorted sets, days are numbers. Others, and the
   * `null` of a fact that may be known not to exist: `undefined`.
   */
  read(value: unknown): Value;
}

/** Reads what it accepts as it is. Another value of the type, text if nothing else is said, is refused for that code. */
export function check<T>(
  isAccepted: (value: unknown) => boolean,
  expected: string,
  code: IssueCode,
  isOfType: (value: unknown) => boolean = (value) => typeof value === "string",
): Check<T> {
  return {
    accepts: isAccepted as Check<T>["accepts"],
    read: (value) => (isAccepted(value) ? (value as Value) : undefined),
    issues: (value, path) =>
      isAccepted(value)
        ? []
        : [{ path, code: isOfType(value) ? code : "wrong_type", message: `expected ${expected}` }],
  };
}

export const MOST = 2_147_483_647;

export function whole(range: Range): Check<number> {
  return check(
    (value) => isWithin(range, value),
    `an integer from ${range.least} to ${range.most}`,
    "out_of_range",
    isInteger,
  );
}

/** Whether it is an integer of the range; -0 is none. */
export function isWithin({ least, most }: Range, value: unknown): value is number {
  return isInteger(value) && least <= value && value <= most;
}

function isInteger(value: unknown): value is number {
  return Number.isInteger(value) && !Object.is(value, -0);
}

export function trueOrFalse(): Check<boolean> {
  return check((value) => typeof value === "boolean", "true or false", "wrong_type");
}

export function code<Code extends string>(list: readonly Code[]): Check<Code> {
  const codes = new Set<unknown>(list);
  return check((value) => codes.has(value), `one of ${list.join(", ")}`, "not_in_list");
}

export function civilDay(): Check<Day> {
  return check(isDay, `a day that exists, from ${firstDay} to ${lastDay}, as YYYY-MM-DD`, "not_a_date");
}

/** Two capital letters. */
export const countryPattern = /^[A-Z]{2}$/;

export function country(): Check<string> {
  return check(
    (value) => typeof value === "string" && countryPattern.test(value),
    "a country as two capital letters, such as KZ",
    "not_in_list",
  );
}

/** Text that any UTF-8 document can carry: no half of a surrogate pair. */
export const wellFormed = /^[^\ud800-\udfff]*$/u;

export function freeText(): Check<string> {
  const isText = (value: unknown) => typeof value === "string" && value.isWellFormed();
  return {
    ...check(isText, "well-formed text", "wrong_type"),
    read: (value) => (isText(value) ? filled(value as string) : undefined),
  };
}

/** Blank text counts as none. */
export function filled(text: string): string | null {
  return text.trim().length === 0 ? null : text;
}

/** A list of such items; those that count as none are left out. */
export function listOf<T>(item: Check<T>): Check<readonly T[]> {
  const read = (value: unknown) => (Array.isArray(value) ? setOf(value, item) : undefined);
  return {
    read,
    accepts: (value): value is readonly T[] => read(value) !== undefined,
    issues: (value, path) =>
      Array.isArray(value)
        ? [...value].flatMap((of, i) => item.issues(of, `${path}[${i}]`))
        : [{ path, code: "wrong_type", message: "expected a list" }],
  };
}

function setOf(list: readonly unknown[], item: Check): Value {
  const items = new Array<Value>(list.length);
  let length = 0;
  for (const of of list) {
    const found = item.read(of);
    if (found === undefined) return undefined;
    if (found !== null) items[length++] = found;
  }
  return sortedSet(length < items.length ? items.slice(0, length) : items) as Value;
}

/** Of lists up to this length, putting each item in its place takes less time than sorting a set. */
const SHORT = 16;

/** Each once, in order. */
export function sortedSet<T>(items: readonly T[]): readonly T[] {
  if (items.every((item, i) => i === 0 || (items[i - 1] as T) < item)) return items;
  return items.length > SHORT
    ? [...new Set(items)].sort((a, b) => (a < b ? -1 : 1))
    : items.reduce<T[]>(withItem, []);
}

function withItem<T>(sorted: T[], item: T): T[] {
  let at = sorted.length;
  while (at > 0 && item <= (sorted[at - 1] as T)) at--;
  if (sorted[at] !== item) sorted.splice(at, 0, item);
  return sorted;
}

/** An object of these parts, of which any may be left out, and of no others. */
export function object(parts: Readonly<Record<string, Checked>>): Checked {
  return {
    issues(value, path) {
      if (!isObject(value)) return [{ path, code: "wrong_type", message: "expected an object" }];
      const within = (name: string) => (path ? `${path}.${name}` : name);
      const found = Object.entries(parts).flatMap(([name, part]) =>
        value[name] === undefined ? [] : part.issues(value[name], within(name)),
      );
      const message = `unknown; known are ${Object.keys(parts).join(", ")}`;
      // Inherited names too: an object that answers to a name has it.
      for (const name in value) {
        if (!Object.hasOwn(parts, name)) found.push({ path: within(name), code: "unknown_fact", message });
      }
      return found;
    },
  };
}

/** Lists, and what keeps its content elsewhere than in parts, such as a `Map`, a `Date` or a promise, are none. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return /Object|Module/.test({}.toString.call(value));
}
