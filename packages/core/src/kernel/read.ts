/** Reads what a caller gives: the facts, the day, the reading and the policy, or every reason why they cannot be used. */
import * as z from "zod/mini";
import { allKnown, type Range, type Value, type Values } from "./bounds.ts";
import { completionExists } from "./completions.ts";
import { type Day, dayPattern, isDay } from "./day.ts";
import { type Reading, readings } from "./edition.ts";
import type { Issue, IssueCode } from "./errors.ts";
import { countryPattern, type Fact, isWhole } from "./facts.ts";
import type { CompiledRule, Facts, Rule } from "./rule.ts";
import { HOLDS, type Judge, type Policy } from "./tests.ts";

export interface AssessOptions {
  /** The civil date of the act that is assessed, `YYYY-MM-DD`. It picks the edition of the law. */
  readonly on: Day;
  /** `law` (the default) follows the acts, `overview` the overview page wherever it speaks. */
  readonly reading?: Reading | undefined;
  /** What no source states and the operator's bylaws do. */
  readonly policy?: Policy | undefined;
}

/** The zod schema of the facts of a rule. */
export function factsSchema({ facts }: { readonly facts: Facts }) {
  return z.strictObject(
    Object.fromEntries(Object.entries(facts).map(([name, { schema }]) => [name, z.optional(schema)])),
  );
}

/** The facts by position, or `null` if they cannot be used; `factIssues` then says why. */
export function readFacts({ compiled }: Rule, facts: unknown): Values | null {
  const values = readAccepted(compiled, facts);
  return values && keepsInvariants(compiled, values) ? values : null;
}

/** The facts by position, taken on trust. */
export function trustFacts({ compiled }: Rule, given: Readonly<Record<string, unknown>>): Values {
  const values: Value[] = compiled.unknown.slice();
  const { order } = compiled;
  let k = 0;
  for (const name in given) {
    if (name !== order.names[k]) learn(compiled, name, k);
    const value = given[name];
    const at = order.at[k++] as number;
    if (at >= 0) values[at] = isReadAsIs(value) ? value : (compiled.facts[at] as Fact).read(value);
  }
  return values;
}

/**
 * The order in which callers name the facts is learned: most name them in one order, and reading an object in its
 * own order is several times faster than asking it for each name.
 */
function learn({ order, positions }: CompiledRule, name: string, k: number): void {
  order.names[k] = name;
  order.at[k] = positions.get(name) ?? -1;
}

/** Unknown, a number or a flag: no kind of fact reads them as anything else. */
function isReadAsIs(value: unknown): value is undefined | number | boolean {
  return value === undefined || typeof value === "number" || typeof value === "boolean";
}

function readAccepted(compiled: CompiledRule, given: unknown): Values | null {
  if (!isPlainObject(given)) return null;
  const values: Value[] = compiled.unknown.slice();
  const { order } = compiled;
  let k = 0;
  for (const name in given) {
    if (name !== order.names[k]) learn(compiled, name, k);
    const at = order.at[k++] as number;
    const value = given[name];
    if (at < 0 || (value !== undefined && !accepts(compiled, at, value))) return null;
    values[at] = isReadAsIs(value) ? value : (compiled.facts[at] as Fact).read(value);
  }
  return values;
}

function accepts({ whole, ranges, facts }: CompiledRule, i: number, value: unknown): boolean {
  return whole[i] ? isWhole(value, ranges[i] as Range) : (facts[i] as Fact).accepts(value);
}

function keepsInvariants(compiled: CompiledRule, values: Values): boolean {
  const { invariants } = compiled;
  for (let i = 0; i < invariants.length; i++) {
    const invariant = invariants[i] as Judge;
    if (!allKnown(invariant.reads, values)) return completionExists(compiled, values);
    if (invariant.outcome(values) !== HOLDS) return false;
  }
  return true;
}

/** Every problem of the facts. */
export function factIssues(rule: Rule, facts: unknown): Issue[] {
  if (!isPlainObject(facts)) return [issue("", "wrong_type", "expected an object of facts")];
  const result = z.safeParse(factsSchema(rule), facts);
  const issues = result.success ? [] : zodIssues(result.error.issues, facts, "fact");
  const sound = Object.keys(rule.facts).filter((name) => (rule.facts[name] as Fact).accepts(facts[name]));
  const found = [
    ...issues,
    ...clashingFacts(rule, Object.fromEntries(sound.map((name) => [name, facts[name]]))),
  ];
  return found.length > 0
    ? found
    : [issue("", "wrong_type", "expected a plain object, without inherited keys")];
}

/** The options, or every problem of them. */
export function readOptions(
  rule: Rule,
  options: unknown,
): { readonly on: Day; readonly reading: Reading; readonly policy: Policy } | Issue[] {
  if (!isPlainObject(options))
    return [issue("on", "required", "the day of the act is needed, as YYYY-MM-DD")];
  const { on, reading = "law", policy = {}, ...rest } = options;
  if (isDay(on) && isReading(reading) && isEmpty(policy) && isEmpty(rest)) return { on, reading, policy: {} };
  const issues = [
    ...dayIssues(on),
    ...(isReading(reading)
      ? []
      : [issue("reading", "not_in_list", `expected one of ${readings.join(", ")}`)]),
    ...policyIssues(rule, policy),
    ...Object.keys(rest).map((name) =>
      issue(name, "unknown_fact", "no such option; known are on, reading, policy"),
    ),
  ];
  return issues.length > 0
    ? issues
    : { on: on as Day, reading: reading as Reading, policy: policy as Policy };
}

function dayIssues(on: unknown): Issue[] {
  if (isDay(on)) return [];
  if (on === undefined) return [issue("on", "required", "the day of the act is needed, as YYYY-MM-DD")];
  return typeof on === "string"
    ? [issue("on", "not_a_date", NOT_A_DAY)]
    : [issue("on", "wrong_type", NOT_A_DAY)];
}

const NOT_A_DAY = "expected a day that exists, from 1900-01-01 to 9998-12-31, as YYYY-MM-DD";

function policyIssues({ kit }: Rule, policy: unknown): Issue[] {
  if (!isPlainObject(policy))
    return [issue("policy", "wrong_type", "expected an object of policy parameters")];
  const shape = Object.entries(kit.parameters).map(([name, schema]) => [name, z.optional(schema)] as const);
  const result = z.safeParse(z.strictObject(Object.fromEntries(shape)), policy);
  if (result.success) return [];
  return zodIssues(result.error.issues, policy, "policy parameter").map((of) => ({
    ...of,
    path: `policy.${of.path}`,
  }));
}

/**
 * What known facts together make impossible: the invariants that fail on their own, or else the least set of facts
 * that no completion can bear.
 */
function clashingFacts(rule: Rule, facts: Readonly<Record<string, unknown>>): Issue[] {
  const { compiled } = rule;
  const values = trustFacts(rule, facts);
  if (keepsInvariants(compiled, values)) return [];
  const impossible = (without: Values) => !keepsInvariants(compiled, without);
  const alone = compiled.invariants
    .map(({ reads }) => values.map((value, i) => (reads.includes(i) ? value : undefined)))
    .filter(impossible);
  const sets = alone.length > 0 ? alone : [values];
  return sets.map((set) => {
    const least = set.reduce<Values>((left, _, i) => {
      const without = left.map((value, j) => (j === i ? undefined : value));
      return impossible(without) ? without : left;
    }, set);
    const names = compiled.names.filter((_, i) => least[i] !== undefined);
    const said = names.map((name) => `${name} = ${JSON.stringify(facts[name])}`).join(", ");
    return issue(names.at(-1) ?? "", "impossible", `cannot be, together: ${said}`);
  });
}

function zodIssues(found: readonly z.core.$ZodIssue[], input: unknown, kind: string): Issue[] {
  const issues = found.flatMap((of) => {
    if (of.code === "unrecognized_keys") {
      return of.keys.map((key) => issue(pathOf([...of.path, key]), "unknown_fact", `no such ${kind}`));
    }
    return [issue(pathOf(of.path), codeOf(of, valueAt(input, of.path)), of.message)];
  });
  return issues.filter(({ path }, i) => issues.findIndex((other) => other.path === path) === i);
}

function codeOf(of: z.core.$ZodIssue, value: unknown): IssueCode {
  if (of.code === "too_big" || of.code === "too_small") return "out_of_range";
  if (of.code === "invalid_value") return typeof value === "string" ? "not_in_list" : "wrong_type";
  if (of.code === "custom") return (of.params?.code as IssueCode | undefined) ?? "wrong_type";
  if (of.code !== "invalid_format") return "wrong_type";
  if (of.pattern === String(countryPattern)) return "not_in_list";
  return of.pattern === String(dayPattern) ? "not_a_date" : "wrong_type";
}

function pathOf(path: readonly PropertyKey[]): string {
  return path
    .map((step, i) => (typeof step === "number" ? `[${step}]` : `${i > 0 ? "." : ""}${String(step)}`))
    .join("");
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, step) => (value as Record<PropertyKey, unknown>)[step], input);
}

function issue(path: string, code: IssueCode, message: string): Issue {
  return { path, code, message };
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isEmpty(value: unknown): value is Record<string, never> {
  if (!isPlainObject(value)) return false;
  for (const _ in value) return false;
  return true;
}

function isReading(value: unknown): value is Reading {
  return value === "law" || value === "overview";
}
