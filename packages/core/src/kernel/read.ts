/** Reads what a caller gives: the facts, the day, the reading and the policy, or every reason why they cannot be used. */
import { type Value, type Values, where } from "./bounds.ts";
import { civilDay, code, isObject, object } from "./checks.ts";
import { completionExists } from "./completions.ts";
import type { Day } from "./day.ts";
import { type Reading, readings } from "./edition.ts";
import type { Issue } from "./errors.ts";
import type { Fact } from "./facts.ts";
import type { Plan } from "./plan.ts";
import type { CompiledRule, Rule } from "./rule.ts";
import type { Policy } from "./tests.ts";

/** The day of the act, and how it is read. A malformed one is an issue of `InvalidFactsError`. */
export interface AssessOptions {
  /** The civil date of the act that is assessed, `YYYY-MM-DD`. It picks the edition of the law. */
  readonly on: Day;
  /** `law` (the default) follows the acts, `overview` the overview page wherever it speaks. */
  readonly reading?: Reading | undefined;
  /** What no source states and the operator's bylaws do. */
  readonly policy?: Policy | undefined;
}

/** The facts by position, or `null` if they cannot be used; `factIssues` then says why. */
export function readFacts({ compiled }: Rule, given: unknown): Values | null {
  const values = placed(compiled, given);
  if (!values) return null;
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    if (value === undefined) continue;
    const found = readAs(compiled.facts[i] as Fact, value);
    if (found === undefined) return null;
    values[i] = found;
  }
  return completionExists(compiled, values) ? values : null;
}

/** The facts by position, taken on trust. */
export function trustFacts({ compiled }: Rule, given: Readonly<Record<string, unknown>>): Values {
  const values = placed(compiled, given);
  if (!values) return compiled.unknown;
  return values.map((value, i) => {
    const trusts = value !== undefined && value !== null && compiled.facts[i]?.trusts;
    return trusts ? trusts(value as never) : value;
  });
}

/** What is given, by position, or `null` if the rule has no fact of some name. */
function placed({ names, unknown }: CompiledRule, given: unknown): Value[] | null {
  const values: Value[] = unknown.slice();
  let at: number | undefined;
  for (const name in given as object) {
    at = names.indexOf(name);
    if (at < 0) return null;
    values[at] = (given as Record<string, Value>)[name];
  }
  return at !== undefined || isObject(given) ? values : null;
}

function readAs({ nullable, read }: Fact, value: unknown): Value {
  return nullable && value === null ? null : read(value);
}

/** Every problem of the facts. */
export function factIssues(rule: Rule, facts: unknown): Issue[] {
  const issues = object(rule.facts).issues(facts, "");
  return isObject(facts) ? [...issues, ...clashingFacts(rule, facts)] : issues;
}

/**
 * What sound facts together make impossible: the invariants that fail on their own, or else the least set of facts
 * that no completion can bear.
 */
function clashingFacts({ compiled }: Rule, given: Readonly<Record<string, unknown>>): Issue[] {
  const { facts, names, invariants } = compiled;
  const values = facts.map((fact, i) => readAs(fact, given[names[i] as string]));
  const impossible = (some: Values) => !completionExists(compiled, some);
  const alone = invariants
    .map(({ reads }) => values.map((value, i) => (reads.includes(i) ? value : undefined)))
    .filter(impossible);
  return (alone.length > 0 ? alone : [values].filter(impossible)).map((set) => {
    const least = set.reduce<Values>((left, _, i) => {
      const without = left.with(i, undefined);
      return impossible(without) ? without : left;
    }, set);
    const known = where(least, (value) => value !== undefined).map((i) => names[i] as string);
    const said = known.map((name) => `${name} = ${JSON.stringify(given[name])}`).join(", ");
    return { path: known.at(-1) ?? "", code: "impossible", message: `cannot be, together: ${said}` };
  });
}

/** The plan made before for the same day, where nothing but a day is given. */
export function knownPlan({ compiled }: Rule, options: unknown): Plan | undefined {
  for (const name in options as object) if (name !== "on") return undefined;
  const on = (options as AssessOptions | undefined)?.on;
  const plan = compiled.last?.on === on ? compiled.last : compiled.plans.get(on);
  // Other options make keys of their own, which a caller might give as the day.
  if (plan?.on !== on) return undefined;
  compiled.last = plan;
  return plan;
}

/** Every problem of the options. */
export function optionIssues({ kit }: Rule, options: unknown): Issue[] {
  const given = isObject(options) ? options : {};
  const parts = { on: civilDay(), reading: code(readings), policy: object(kit.parameters) };
  const issues = object(parts).issues(given, "");
  const message = "expected the day of the act, as YYYY-MM-DD";
  return given.on === undefined ? [{ path: "on", code: "required", message }, ...issues] : issues;
}
