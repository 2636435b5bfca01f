/**
 * Reads what a caller gives to the planner, or says every reason why it cannot be used
 *
 * The schemas are made when they are first needed (`z.lazy`): made at once, they were a tenth of the time of an import.
 */
import * as z from "zod/mini";
import { type Day, dayNumber, dayOf, lastDay } from "../kernel/day.ts";
import { InvalidFactsError, type Issue, type IssueCode } from "../kernel/errors.ts";

/** The arguments, as the schema reads them. Throws `InvalidFactsError`, with every problem, in the name of `of`. */
export function readArguments<T>(of: string, schema: z.ZodMiniType<T>, given: unknown): T {
  const result = z.safeParse(schema, given);
  if (result.success) return result.data;
  throw new InvalidFactsError(of, issuesOf(result.error.issues, given));
}

/** The problems that zod found, each with its path and code; the first of each path. */
export function issuesOf(found: readonly z.core.$ZodIssue[], given: unknown): Issue[] {
  const issues = found.flatMap((of) =>
    of.code === "unrecognized_keys"
      ? of.keys.map((key) => issue([...of.path, key], "unknown_fact", "no such argument"))
      : [issue(of.path, codeOf(of, valueAt(given, of.path)), of.message)],
  );
  const again = repeated(issues.map(({ path }) => path));
  return issues.filter((_, i) => !again.has(i));
}

/** The places of names that stand in an earlier place, too. */
export function repeated(names: readonly string[]): ReadonlySet<number> {
  const met = new Set<string>();
  return new Set([...names.keys()].filter((i) => met.size === met.add(names[i] as string).size));
}

export function issue(path: readonly PropertyKey[], code: IssueCode, message: string): Issue {
  const written = path.map((step, i) =>
    typeof step === "number" ? `[${step}]` : `${i > 0 ? "." : ""}${String(step)}`,
  );
  return { path: written.join(""), code, message };
}

/** An integer of the range, both ends included. */
export function wholeSchema(least: number, most: number): z.ZodMiniType<number> {
  const expected = `expected an integer from ${least} to ${most}`;
  return z.int(expected).check(z.gte(least, expected), z.lte(most, expected));
}

/** A name that is not blank, and that any file can carry: no control character, no half of a surrogate pair. */
export function idSchema(): z.ZodMiniType<string> {
  const printable = /^[^\p{Cc}\p{Cs}]*$/u;
  return z.string("expected an id, as text").check(
    z.refine((id) => id.trim() !== "", {
      error: "an id is needed, not blank text",
      params: code("required"),
    }),
    z.refine((id) => printable.test(id), "expected an id without control characters"),
  );
}

function code(of: IssueCode): { readonly code: IssueCode } {
  return { code: of };
}

/** The day with that number. Throws `InvalidFactsError` at `path` where the calendar has ended before it. */
export function dayWithin(of: string, path: string, number: number): Day {
  if (number <= dayNumber(lastDay)) return dayOf(number);
  throw new InvalidFactsError(of, [issue([path], "out_of_range", PAST_THE_END)]);
}

export const PAST_THE_END = `reaches past ${lastDay}, the last day of the calendar`;

function codeOf(of: z.core.$ZodIssue, value: unknown): IssueCode {
  if (value === undefined) return "required";
  if (of.code === "too_big" || of.code === "too_small") return "out_of_range";
  if (of.code === "invalid_value") return typeof value === "string" ? "not_in_list" : "wrong_type";
  if (of.code === "custom") return (of.params?.code as IssueCode | undefined) ?? "wrong_type";
  return of.code === "invalid_format" ? "not_a_date" : "wrong_type";
}

function valueAt(given: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, step) => (value as Record<PropertyKey, unknown>)[step], given);
}
