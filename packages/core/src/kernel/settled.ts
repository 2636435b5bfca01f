/** Judges facts at once, without trying completions, where all that is read of them is known. */
import { allKnown, type Values } from "./bounds.ts";
import { type Plan, readsOf } from "./plan.ts";
import { FAILS, NONE } from "./tests.ts";
import { OUT_OF_FORCE } from "./verdict.ts";

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
