/** The four answers. */
import { FAILS, HOLDS } from "./tests.ts";

/** "No" is `violated`, an answer like the others; `undetermined` says that the facts given leave it open. */
export const verdicts = ["satisfied", "violated", "undetermined", "not-in-force"] as const;

/** The answer of a rule: `satisfied`, `violated`, `undetermined` (facts are missing) or `not-in-force`. */
export type Verdict = (typeof verdicts)[number];

/** What a completion comes to where the rule is not in force, stronger than any outcome of a condition. */
export const OUT_OF_FORCE = 16;

/** The verdict that all outcomes of the set lead to, or `undetermined`. */
export function verdictOf(outcomes: number): Verdict {
  if (outcomes === HOLDS) return "satisfied";
  if (outcomes === FAILS) return "violated";
  return outcomes === OUT_OF_FORCE ? "not-in-force" : "undetermined";
}
