/** Judges the facts of a rule on a day: at once where all that is read is known, by completions otherwise. */
import { allKnown, type Values } from "./bounds.ts";
import { type Judgement, judgePartial } from "./partial.ts";
import { type Plan, readsOf } from "./plan.ts";
import { FAILS, NONE } from "./tests.ts";
import { OUT_OF_FORCE } from "./verdict.ts";

export function judge(plan: Plan, values: Values): Judgement {
  const strongest = settledOutcome(plan, values);
  if (strongest === 0) return judgePartial(plan, values);
  const outcomes = plan.conditions.map((condition) => condition.outcome(values));
  return { strongest, outcomes, missing: () => [], clashes: () => [] };
}

/** The strongest outcome where every fact that is read is known; 0 otherwise. */
export function settledOutcome(plan: Plan, values: Values): number {
  const { conditions, inForce } = plan;
  if (values.includes(undefined) && !isSettled(plan, values)) return 0;
  if (inForce.outcome(values) === FAILS) return OUT_OF_FORCE;
  let strongest: number = NONE;
  for (const condition of conditions) {
    const outcome = condition.outcome(values);
    if (outcome === FAILS) return FAILS;
    if (outcome > strongest) strongest = outcome;
  }
  return strongest;
}

/** Whether all is known that is read given the codes that select editions. */
function isSettled({ inForce, conditions }: Plan, values: Values): boolean {
  return (
    allKnown(inForce.reads, values) &&
    conditions.every((condition) => allKnown(readsOf(condition, values), values))
  );
}
