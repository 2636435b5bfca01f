/** Reads what a caller gives: the facts, the day, the reading and the policy, or every reason why they cannot be used. */
import { type Value, type Values, where } from "./bounds.ts";
import { civilDay, code, isInteger, isObject, object } from "./checks.ts";
import { completionExists } from "./completions.ts";
import type { Day } from "./day.ts";
import { type Reading, readings } from "./edition.ts";
import type { Issue } from "./errors.ts";
import type { Fact } from "./facts.ts";
import type { Plan } from "./plan.ts";
import type { CompiledRule, Rule, Slot } from "./rule.ts";
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
  if (!isObject(given)) return null;
  const values: Value[] = compiled.unknown.slice();
  let k = 0;
  for (const name in given) {
    const value = given[name];
    const slot = slotOf(name, k++, compiled);
    if (slot.at < 0) return null;
    if (value === undefined) continue;
    const found = readAs(slot, value);
    if (found === undefined) return null;
    values[slot.at] = found;
  }
  return completionExists(compiled, values) ? values : null;
}

/**
 * Counts and choices, which most facts are, are read on the spot by their range and codes, without their `read`:
 * finding one reader of many takes longer than they do.
 */
function readAs(slot: Slot, value: unknown): Value {
  if (slot.isCount) return isInteger(value) && slot.least <= value && value <= slot.most ? value : undefined;
  if (slot.codes) return slot.codes.has(value) ? (value as string) : undefined;
  return slot.read(value);
}

/** The facts by position, taken on trust. */
export function trustFacts({ compiled }: Rule, given: Readonly<Record<string, unknown>>): Values {
  const values: Value[] = compiled.unknown.slice();
  let k = 0;
  for (const name in given) {
    const value = given[name] as Value;
    const { at, trusts } = slotOf(name, k++, compiled);
    values[at] =
      trusts === undefined || value === undefined || value === null ? value : trusts(value as never);
  }
  return values;
}

/**
 * The order in which callers name the facts is learned: most name them in one order, and reading an object in its
 * own order is several times faster than asking it for each name.
 */
function slotOf(name: string, k: number, { names, facts, ranges, order }: CompiledRule): Slot {
  const known = order[k];
  if (known?.name === name) return known;
  const at = names.indexOf(name);
  const { kind, nullable, read, trusts, codes }: Partial<Fact> = facts[at] ?? {};
  const isCount = kind === "count" && !nullable;
  const slot = { name, at, isCount, ...ranges[at], codes, read, trusts } as Slot;
  order[k] = slot;
  return slot;
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
  const values = facts.map((fact, i) => fact.read(given[names[i] as string]));
  const impossible = (some: Values) => !completionExists(compiled, some);
  if (!impossible(values)) return [];
  const alone = invariants
    .map(({ reads }) => values.map((value, i) => (reads.includes(i) ? value : undefined)))
    .filter(impossible);
  return (alone.length > 0 ? alone : [values]).map((set) => {
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
  if (!isObject(options)) return undefined;
  for (const name in options) if (name !== "on") return undefined;
  const { on } = options;
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
  const message = "the day of the act is needed, as YYYY-MM-DD";
  return given.on === undefined ? [{ path: "on", code: "required", message }, ...issues] : issues;
}
