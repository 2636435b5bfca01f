/** Judges the facts of a rule on a day: at once where all that is read is known, by completions otherwise. */
import { allKnown, type Values } from "./bounds.ts";
import { type Judgement, judgePartial } from "./partial.ts";
import { type Plan, type PlannedCondition, readsOf } from "./plan.ts";
import { FAILS, NONE } from "./tests.ts";
import { OUT_OF_FORCE } from "./verdict.ts";

export function judge(plan: Plan, values: Values): Judgement {
  const strongest = settledOutcome(plan, values);
  if (strongest === 0) return judgePartial(plan, values);
  const outcomes = plan.conditions.map((condition) => condition.outcome(values));
  return { strongest, outcomes, missing: () => [], clashes: () => [] };
}

/** The strongest outcome where every fact that a condition reads is known; 0 otherwise. */
export function settledOutcome(plan: Plan, values: Values): number {
  const { conditions, inForce } = plan;
  const complete = allKnown(plan.reads, values);
  if (!complete && !allKnown(inForce.reads, values)) return 0;
  if (inForce.outcome(values) === FAILS) return OUT_OF_FORCE;
  let strongest: number = NONE;
  for (let i = 0; i < conditions.length; i++) {
    const condition = conditions[i] as PlannedCondition;
    if (!complete && !allKnown(readsOf(condition, values), values)) return 0;
    const outcome = condition.outcome(values);
    if (outcome > strongest) strongest = outcome;
  }
  return strongest;
}
