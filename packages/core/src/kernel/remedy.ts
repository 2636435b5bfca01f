/** Remedies: the smallest change, of facts that may change, that makes every completion satisfied. */
import { leastSolution, type Range, type Value, type Values, where } from "./bounds.ts";
import { completionExists, type Setting } from "./completions.ts";
import { type Fact, isNumeric } from "./facts.ts";
import { bit, readsOf } from "./partial.ts";
import { caseFor, type Plan, type PlannedCondition, waysOfCondition } from "./plan.ts";
import { FAILS, HOLDS, type Judge, joined, waysOf } from "./tests.ts";

/** What the completions of other facts come to. */
export type Strongest = (values: Values) => number;

/** The facts after the smallest change that satisfies the rule, or `null`. */
export function remedied(setting: Setting, plan: Plan, values: Values, strongest: Strongest): Values | null {
  const repaired = repair(setting, plan, values);
  const satisfied = (changed: Values) =>
    completionExists(setting, changed) && strongest(changed) === bit(HOLDS);
  for (const free of movable(setting, plan, values)) {
    const raised = raise(setting, plan, repaired, free);
    if (!raised) continue;
    if (satisfied(raised)) return raised;
    const further = raiseFurther(setting, raised, satisfied);
    if (further) return further;
  }
  return null;
}

/** Makes good what was omitted and puts the first lawful choice, wherever a condition fails for that. */
export function repair({ facts }: Setting, plan: Plan, values: Values): Values {
  const changed = [...values];
  for (const condition of plan.conditions) {
    const judge = caseFor(condition, changed)?.judge;
    if (!judge || !fails(condition, changed)) continue;
    for (const [at, lawful] of judge.mends ?? [])
      changed[at] = mended(facts[at] as Fact, changed[at], lawful);
  }
  return changed;
}

function mended(fact: Fact, value: Value, lawful: readonly Value[]): Value {
  return fact.change === "repair" && value !== undefined ? fact.repaired(value, lawful) : value;
}

/**
 * Sets of numbers that may move: counts that may rise, with days that do not exist yet, then with one day that lies
 * ahead, then with all that do. Days move only where a condition that fails reads them.
 */
function movable({ facts }: Setting, plan: Plan, values: Values): number[][] {
  const read = plan.conditions.filter((of) => fails(of, values)).flatMap(({ reads }) => reads);
  const all = where(
    facts,
    ({ change, movesFrom }, i) =>
      values[i] !== undefined &&
      movesFrom(values[i], plan.on) !== undefined &&
      (change === "raise" || read.includes(i)),
  );
  const isAhead = (i: number) => facts[i]?.change === "repair" && values[i] !== null;
  const first = all.filter((i) => !isAhead(i));
  return [first, ...all.filter(isAhead).map((day) => [...first, day]), all];
}

/** Raises counts and sets days, each as little as possible, until all conditions hold; `null` if none can. */
function raise(setting: Setting, plan: Plan, values: Values, free: readonly number[]): Values | null {
  const { facts, invariants } = setting;
  const open = values.map((value, i) => {
    if (free.includes(i)) return undefined;
    return yields(facts[i]) && value !== undefined ? 0 : value;
  });
  const ranges = setting.ranges.map((range, i) =>
    free.includes(i)
      ? { ...range, least: (facts[i] as Fact).movesFrom(values[i], plan.on) as number }
      : range,
  );
  const asked = joined([
    ...invariants
      .filter(({ reads }) => areNumbers(reads, facts, open))
      .map((invariant) => waysOf(invariant, open)),
    ...plan.conditions
      .filter((of) => areNumbers(readsOf(of, open), facts, open))
      .map((condition) => waysOfCondition(condition, open)),
  ]);
  for (const [outcome, bounds] of asked) {
    const least = outcome <= HOLDS && leastSolution(bounds, open, ranges);
    if (least)
      return giveWay(
        setting,
        values.map((value, i) => (free.includes(i) ? least[i] : value)),
      );
  }
  return null;
}

/** Whether only numbers are unknown of what is read; what other unknown facts do is seen afterwards. */
function areNumbers(reads: readonly number[], facts: Setting["facts"], values: Values): boolean {
  return reads.every((fact) => values[fact] !== undefined || isNumeric(facts[fact] as Fact));
}

/** Counts that yield give way, the rule's last first and by as little as possible, until the invariants can be kept. */
function giveWay(setting: Setting, values: Values): Values {
  const changed = [...values];
  for (let i = values.length - 1; i >= 0; i--) {
    const from = values[i];
    if (!yields(setting.facts[i]) || typeof from !== "number" || completionExists(setting, changed)) continue;
    const fits = (given: number) =>
      completionExists(setting, Object.assign([...changed], { [i]: from - given }));
    changed[i] = from - leastOf(0, from, fits);
  }
  return changed;
}

/** With other facts unknown a count may have to rise beyond its least: one count at a time is tried. */
function raiseFurther(
  setting: Setting,
  values: Values,
  satisfied: (changed: Values) => boolean,
): Values | null {
  if (values.every((value) => value !== undefined)) return null;
  for (const [i, fact] of setting.facts.entries()) {
    const from = values[i];
    if (fact.change !== "raise" || typeof from !== "number") continue;
    const at = (number: number) => giveWay(setting, Object.assign([...values], { [i]: number }));
    const most = mostPossible(
      from,
      (number) => completionExists(setting, at(number)),
      setting.ranges[i] as Range,
    );
    const number = leastOf(from, most, (tried) => satisfied(at(tried)));
    if (satisfied(at(number))) return at(number);
  }
  return null;
}

function mostPossible(from: number, possible: (number: number) => boolean, { most }: Range): number {
  return possible(most) ? most : leastOf(from, most, (number) => !possible(number)) - 1;
}

/** The least number of a range for which it holds, and hence for all greater; the greatest if for none. */
function leastOf(from: number, to: number, holds: (number: number) => boolean): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function yields(fact: Fact | undefined): boolean {
  return fact?.change === "yield";
}

/** Fails on the facts known; a condition that reads an unknown fact may. */
function fails(condition: PlannedCondition, values: Values): boolean {
  const judge = caseFor(condition, values)?.judge;
  const known = ({ reads }: Judge) => reads.every((fact) => values[fact] !== undefined);
  if (!judge || !known(judge) || (condition.when && !known(condition.when))) return true;
  return condition.outcome(values) === FAILS;
}
