/** Judges the facts of a rule on a day: at once where all that is read is known, by completions otherwise. */
import { allKnown, type Values } from "./bounds.ts";
import type { Setting } from "./completions.ts";
import { bit, type Judgement, judgePartial, readsOf } from "./partial.ts";
import type { Plan, PlannedCondition } from "./plan.ts";
import { FAILS, HOLDS, NONE, OPEN } from "./tests.ts";
import { OUT_OF_FORCE, type Verdict, verdictOf } from "./verdict.ts";

export function judge(setting: Setting, plan: Plan, values: Values): Judgement {
  const strongest = settledOutcome(plan, values);
  if (strongest < 0) return judgePartial(setting, plan, values);
  const outcomes = plan.conditions.map((condition) => bit(condition.outcome(values)));
  return { strongest: bit(strongest), outcomes, missing: () => [], clashes: () => [] };
}

/** The strongest outcome where every fact that a condition reads is known; -1 otherwise. */
export function settledOutcome(plan: Plan, values: Values): number {
  const { conditions, inForce } = plan;
  const complete = allKnown(plan.reads, values);
  if (!complete && !allKnown(inForce.reads, values)) return -1;
  if (inForce.outcome(values) === FAILS) return OUT_OF_FORCE;
  let strongest: number = NONE;
  for (let i = 0; i < conditions.length; i++) {
    const condition = conditions[i] as PlannedCondition;
    if (!complete && !allKnown(readsOf(condition, values), values)) return -1;
    const outcome = condition.outcome(values);
    if (outcome > strongest) strongest = outcome;
  }
  return strongest;
}

/** The verdict that all outcomes of the mask lead to, or `undetermined`. */
export function unanimous(strongest: number): Verdict {
  const found = [NONE, HOLDS, OPEN, FAILS, OUT_OF_FORCE]
    .filter((outcome) => strongest & bit(outcome))
    .map(verdictOf);
  return found.every((verdict) => verdict === found[0]) ? (found[0] as Verdict) : "undetermined";
}
