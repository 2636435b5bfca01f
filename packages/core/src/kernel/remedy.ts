/** Remedies: the smallest change, of facts that may change, that makes every completion satisfied. */
import { leastSolution, type Range, type Value, type Values } from "./bounds.ts";
import { completionExists, type Setting } from "./completions.ts";
import { dayNumber } from "./day.ts";
import { type Fact, isNumeric } from "./facts.ts";
import { bit } from "./partial.ts";
import { caseFor, type Plan, type PlannedCondition } from "./plan.ts";
import { type Alternatives, FAILS, HOLDS, type Judge, product } from "./tests.ts";

/** What the completions of other facts come to. */
export type Strongest = (values: Values) => number;

/** The facts after the smallest change that satisfies the rule, or `null`. */
export function remedied(setting: Setting, plan: Plan, values: Values, strongest: Strongest): Values | null {
  const repaired = repair(setting, plan, values);
  const satisfied = (changed: Values) =>
    completionExists(setting, changed) && strongest(changed) === bit(HOLDS);
  for (const movable of movableDays(setting, plan, values)) {
    const raised = raise(setting, plan, repaired, movable);
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

/** The value, or the first lawful one in its place; text that is missing becomes an ellipsis. */
function mended({ change, kind }: Fact, value: Value, lawful: readonly Value[]): Value {
  if (change !== "repair" || value === undefined) return value;
  if (kind === "text") return value ?? "…";
  if (kind === "texts") return value ?? ["…"];
  return lawful.includes(value) ? value : lawful[0];
}

/** Sets of days that may move: those that do not exist yet, then with one that lies ahead, then with all that do. */
function movableDays({ facts }: Setting, plan: Plan, values: Values): number[][] {
  const read = new Set(plan.conditions.filter((of) => fails(of, values)).flatMap(({ reads }) => reads));
  const days = [...read].filter((i) => facts[i]?.kind === "day" && facts[i]?.change === "repair");
  const none = days.filter((i) => values[i] === null);
  const ahead = days.filter((i) => typeof values[i] === "number" && values[i] > dayNumber(plan.on));
  return [none, ...ahead.map((day) => [...none, day]), [...none, ...ahead]];
}

/** Raises counts and sets days, each as little as possible, until all conditions hold; `null` if none can. */
function raise(setting: Setting, plan: Plan, values: Values, movable: readonly number[]): Values | null {
  const { facts, invariants } = setting;
  const rises = (i: number) => facts[i]?.change === "raise" && values[i] !== undefined;
  const free = (i: number) => rises(i) || movable.includes(i);
  const open = values.map((value, i) =>
    free(i) ? undefined : yields(facts[i]) && value !== undefined ? 0 : value,
  );
  const ranges = setting.ranges.map((range, i): Range => {
    if (movable.includes(i)) return { ...range, least: dayNumber(plan.on) + 1 };
    return rises(i) ? { ...range, least: values[i] as number } : range;
  });
  const asked = product([
    ...invariants
      .filter(({ reads }) => areNumbers(reads, facts, open))
      .map((invariant) => invariant.cases(open).holds),
    ...plan.conditions
      .filter((of) => areNumbers(readsWhateverSelects(of, open), facts, open))
      .map((condition) => metBy(condition, open)),
  ]);
  for (const bounds of asked) {
    const least = leastSolution(bounds, open, ranges);
    if (least)
      return giveWay(
        setting,
        values.map((value, i) => (free(i) ? least[i] : value)),
      );
  }
  return null;
}

/** Whether only numbers are unknown of what is read; what other unknown facts do is seen afterwards. */
function areNumbers(reads: readonly number[], facts: Setting["facts"], values: Values): boolean {
  return reads.every((fact) => values[fact] !== undefined || isNumeric(facts[fact] as Fact));
}

/** When the condition holds, whatever the edition, or does not apply. */
function metBy(condition: PlannedCondition, values: Values): Alternatives {
  const holds = product(possibleJudges(condition, values).map((judge) => judge.cases(values).holds));
  const when = condition.when?.cases(values);
  return when ? [...when.fails, ...when.open, ...product([when.holds, holds])] : holds;
}

function readsWhateverSelects(condition: PlannedCondition, values: Values): readonly number[] {
  return [condition.when, ...possibleJudges(condition, values)].flatMap((judge) => judge?.reads ?? []);
}

/** Of the edition in force, or of each that may be while the fact that selects it is unknown. */
function possibleJudges(condition: PlannedCondition, values: Values): Judge[] {
  if (condition.by >= 0 && values[condition.by] === undefined)
    return [...new Set(condition.byCode.values())].map(({ judge }) => judge);
  const found = caseFor(condition, values);
  return found ? [found.judge] : [];
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
