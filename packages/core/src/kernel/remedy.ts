/** Remedies: the smallest change, of facts that may change, that makes every completion satisfied. */
import { allKnown, leastSolution, type Value, type Values, where } from "./bounds.ts";
import { completionExists } from "./completions.ts";
import { type Fact, isNumeric } from "./facts.ts";
import { strongestOf } from "./partial.ts";
import { judgesOf, type Plan, type PlannedCondition, readsOf, waysOfCondition } from "./plan.ts";
import { HOLDS, holding, waysOf } from "./tests.ts";

/** The facts after the smallest change that satisfies the rule, or `null`. */
export function remedied(plan: Plan, values: Values): Values | null {
  const repaired = repair(plan, values);
  const satisfied = (changed: Values) =>
    completionExists(plan, changed) && strongestOf(plan, changed) === HOLDS;
  for (const free of movable(plan, values)) {
    const raised = raise(plan, repaired, free);
    const found = raised && (satisfied(raised) ? raised : raiseFurther(plan, raised, satisfied));
    if (found) return found;
  }
  return null;
}

/** Makes good what was omitted and puts the first lawful choice, wherever a condition fails for that. */
export function repair(plan: Plan, values: Values): Values {
  let changed = values;
  for (const condition of plan.conditions) {
    const judges = mayFail(condition, changed) ? judgesOf(condition, changed) : [];
    for (const [at, lawful] of judges.flatMap(({ mends }) => mends ?? []))
      changed = changed.with(at, mended(plan.facts[at] as Fact, changed[at], lawful));
  }
  return changed;
}

function mended(fact: Fact, value: Value, lawful: readonly Value[]): Value {
  return fact.change === "repair" && value !== undefined ? fact.repaired(value, lawful) : value;
}

/** Fails, or may: it is not decided yet, or it reads an unknown fact. */
function mayFail(condition: PlannedCondition, values: Values): boolean {
  return !allKnown(readsOf(condition, values), values) || condition.outcome(values) > HOLDS;
}

/**
 * Sets of numbers that may move: counts that may rise, with days that do not exist yet, then with one day that lies
 * ahead, then with all that do. Days move only where a condition reads them that fails, or may.
 */
function movable({ facts, conditions, on }: Plan, values: Values): number[][] {
  const read = conditions.filter((of) => mayFail(of, values)).flatMap(({ reads }) => reads);
  const all = where(
    facts,
    ({ change, movesFrom }, i) =>
      values[i] !== undefined &&
      movesFrom(values[i], on) !== undefined &&
      (change === "raise" || read.includes(i)),
  );
  const isAhead = (i: number) => facts[i]?.change === "repair" && values[i] !== null;
  const first = all.filter((i) => !isAhead(i));
  return [first, ...all.filter(isAhead).map((day) => [...first, day]), all];
}

/** Raises counts and sets days, each as little as possible, until all conditions hold; `null` if none can. */
function raise(plan: Plan, values: Values, free: readonly number[]): Values | null {
  const open = values.map((value, i) => {
    if (free.includes(i)) return undefined;
    return yields(plan, i) && value !== undefined ? 0 : value;
  });
  const ranges = plan.ranges.map((range, i) =>
    free.includes(i)
      ? { ...range, least: (plan.facts[i] as Fact).movesFrom(values[i], plan.on) as number }
      : range,
  );
  const areNumbers = (reads: readonly number[]) =>
    reads.every((fact) => open[fact] !== undefined || isNumeric(plan.facts[fact] as Fact));
  // What other unknown facts do is seen afterwards.
  const asked = holding([
    ...plan.invariants.filter(({ reads }) => areNumbers(reads)).map((invariant) => waysOf(invariant, open)),
    ...plan.conditions
      .filter((of) => [of.when, ...judgesOf(of, open)].every((judge) => areNumbers(judge?.reads ?? [])))
      .map((condition) => waysOfCondition(condition, open)),
  ]);
  for (const [, bounds] of asked) {
    const least = leastSolution(bounds, open, ranges);
    if (least)
      return giveWay(
        plan,
        values.map((value, i) => (free.includes(i) ? least[i] : value)),
      );
  }
  return null;
}

/** Counts that yield give way, the rule's last first and by as little as possible, until the invariants can be kept. */
function giveWay(plan: Plan, values: Values): Values {
  let changed = values;
  for (const i of where(plan.facts, (_, at) => yields(plan, at)).reverse()) {
    const from = values[i];
    if (typeof from !== "number") continue;
    const given = (number: number) => changed.with(i, from - number);
    changed = given(leastOf(0, from, (number) => completionExists(plan, given(number))));
  }
  return changed;
}

/** With other facts unknown a count may have to rise beyond its least: one count at a time is tried. */
function raiseFurther(plan: Plan, values: Values, satisfied: (changed: Values) => boolean): Values | null {
  if (!values.includes(undefined)) return null;
  for (const [i, { change }] of plan.facts.entries()) {
    const from = values[i];
    if (change !== "raise" || typeof from !== "number") continue;
    const at = (number: number) => giveWay(plan, values.with(i, number));
    const isEnough = (changed: Values) => !completionExists(plan, changed) || satisfied(changed);
    const raised = at(leastOf(from, plan.ranges[i]?.most as number, (number) => isEnough(at(number))));
    if (satisfied(raised)) return raised;
  }
  return null;
}

/** The least number of a range for which it holds, and hence for all greater; the greatest if for none. */
function leastOf(from: number, to: number, holds: (number: number) => boolean): number {
  if (holds(from)) return from;
  let [low, high] = [from, to];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function yields({ facts }: Plan, i: number): boolean {
  return facts[i]?.change === "yield";
}
