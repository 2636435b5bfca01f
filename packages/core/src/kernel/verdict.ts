/** The four answers. */
import { FAILS, HOLDS } from "./tests.ts";

/** "No" is `violated`, an answer like the others; `undetermined` says that the facts given leave it open. */
export const verdicts = ["satisfied", "violated", "undetermined", "not-in-force"] as const;
export type Verdict = (typeof verdicts)[number];

/**
 * What a completion comes to, the strongest of its conditions: 0 none applies, 1 all hold, 2 one is not decided yet,
 * 3 one fails, 4 the rule is not in force.
 */
export const OUT_OF_FORCE = 4;

export function verdictOf(strongest: number): Verdict {
  if (strongest === OUT_OF_FORCE) return "not-in-force";
  if (strongest === FAILS) return "violated";
  return strongest === HOLDS ? "satisfied" : "undetermined";
}
