/** Judges the facts of a rule on a day: at once where all that is read is known, by completions otherwise. */
import type { Values } from "./bounds.ts";
import type { Setting } from "./completions.ts";
import { bit, inForce, type Judgement, judgePartial, readsOf } from "./partial.ts";
import { outcomeOf, type Plan, type PlannedCondition } from "./plan.ts";
import { FAILS, HOLDS, NONE, OPEN } from "./tests.ts";
import { OUT_OF_FORCE, type Verdict, verdictOf } from "./verdict.ts";

export function judge(setting: Setting, plan: Plan, values: Values): Judgement {
  const strongest = settledOutcome(plan, values);
  if (strongest < 0) return judgePartial(setting, plan, values);
  const outcomes = plan.conditions.map((condition) => bit(outcomeOf(condition, values)));
  return { strongest: bit(strongest), outcomes, missing: () => [], clashes: () => [] };
}

/** The strongest outcome where every fact that a condition reads is known; -1 otherwise. */
export function settledOutcome(plan: Plan, values: Values): number {
  const standing = inForce(plan, values);
  if (standing === false) return OUT_OF_FORCE;
  let strongest: number = standing === undefined ? -1 : NONE;
  if (strongest < 0) return strongest;
  const { conditions } = plan;
  for (let i = 0; i < conditions.length; i++) {
    const condition = conditions[i] as PlannedCondition;
    if (!isKnown(condition.reads, values) && !isKnown(readsOf(condition, values), values)) return -1;
    const outcome = outcomeOf(condition, values);
    if (outcome > strongest) strongest = outcome;
  }
  return strongest;
}

function isKnown(reads: readonly number[], values: Values): boolean {
  for (let i = 0; i < reads.length; i++) if (values[reads[i] as number] === undefined) return false;
  return true;
}

/** The verdict that all outcomes of the mask lead to, or `undetermined`. */
export function unanimous(strongest: number): Verdict {
  const found = [NONE, HOLDS, OPEN, FAILS, OUT_OF_FORCE]
    .filter((outcome) => strongest & bit(outcome))
    .map(verdictOf);
  return found.every((verdict) => verdict === found[0]) ? (found[0] as Verdict) : "undetermined";
}
