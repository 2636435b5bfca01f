/** Checks: what a value that a caller gives may be, and what is wrong with one that it may not be. */
import type { Range } from "./bounds.ts";
import { type Day, dayPattern, firstDay, lastDay } from "./day.ts";
import type { Issue, IssueCode } from "./errors.ts";

export interface Check<T = unknown> {
  accepts(value: unknown): value is T;
  /** Every problem of the value, each with its path; none if it is accepted. */
  issues(value: unknown, path: string): Issue[];
}

/** Accepts what passes a cheap test; `code` says why a value of the type is refused. */
export function check<T>(
  accepts: (value: unknown) => boolean,
  expected: string,
  code: (value: unknown) => IssueCode = () => "wrong_type",
): Check<T> {
  return {
    accepts: accepts as Check<T>["accepts"],
    issues: (value, path) =>
      accepts(value) ? [] : [{ path, code: code(value), message: `expected ${expected}` }],
  };
}

/** The same check of some text: any other is refused for that code. */
function textual<T extends string>(
  accepts: (value: string) => boolean,
  expected: string,
  code: IssueCode,
): Check<T> {
  return check(
    (value) => typeof value === "string" && accepts(value),
    expected,
    (value) => (typeof value === "string" ? code : "wrong_type"),
  );
}

export const MOST = 2_147_483_647;

/** An integer of the range; -0 is none. */
export function whole(range: Range): Check<number> {
  return check(
    (value) => isWhole(value, range),
    `an integer from ${range.least} to ${range.most}`,
    (value) => (Number.isInteger(value) && !Object.is(value, -0) ? "out_of_range" : "wrong_type"),
  );
}

export function isWhole(value: unknown, { least, most }: Range): boolean {
  return (
    typeof value === "number" &&
    value >= least &&
    value <= most &&
    Math.floor(value) === value &&
    (value !== 0 || 1 / value > 0)
  );
}

export function yesOrNo(): Check<boolean> {
  return check((value) => typeof value === "boolean", "true or false");
}

export function code<Code extends string>(codes: readonly Code[]): Check<Code> {
  const known = new Set<unknown>(codes);
  return textual((value) => known.has(value), `one of ${codes.join(", ")}`, "not_in_list");
}

export function civilDay(): Check<Day> {
  return textual(
    (value) => dayPattern.test(value),
    `a day that exists, from ${firstDay} to ${lastDay}, as YYYY-MM-DD`,
    "not_a_date",
  );
}

/** Two capital letters. */
export const countryPattern = /^[A-Z]{2}$/;

export function country(): Check<string> {
  return textual(
    (value) => countryPattern.test(value),
    "a country as two capital letters, such as KZ",
    "not_in_list",
  );
}

/** Text that any UTF-8 document can carry: no half of a surrogate pair. */
export const wellFormed = /^[^\ud800-\udfff]*$/u;

export function freeText(): Check<string> {
  return textual((value) => wellFormed.test(value), "well-formed text", "wrong_type");
}

export function listOf<T>(item: Check<T>): Check<readonly T[]> {
  return {
    accepts: (value): value is readonly T[] => Array.isArray(value) && value.every(item.accepts),
    issues: (value, path) =>
      Array.isArray(value)
        ? value.flatMap((of, i) => item.issues(of, `${path}[${i}]`))
        : [{ path, code: "wrong_type", message: "expected a list" }],
  };
}

/** An object of these parts, of which any may be left out, and of no others. */
export function object(parts: Readonly<Record<string, Check>>): Check<Record<string, unknown>> {
  const issues: Check["issues"] = (value, path) => {
    if (!isObject(value)) return [{ path, code: "wrong_type", message: "expected an object" }];
    const within = (name: string) => (path ? `${path}.${name}` : name);
    const known = Object.entries(parts).flatMap(([name, part]) =>
      value[name] === undefined ? [] : part.issues(value[name], within(name)),
    );
    const unknown = namesIn(value).filter((name) => !Object.hasOwn(parts, name));
    const message = `unknown; known are ${Object.keys(parts).join(", ")}`;
    return [
      ...known,
      ...unknown.map((name): Issue => ({ path: within(name), code: "unknown_fact", message })),
    ];
  };
  return {
    accepts: (value): value is Record<string, unknown> => issues(value, "").length === 0,
    issues,
  };
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Inherited names too: an object that answers to a name has it. */
function namesIn(value: object): string[] {
  const names: string[] = [];
  for (const name in value) names.push(name);
  return names;
}
