/**
 * Requests that come at the same moment, in cohorts
 *
 * Those of a cohort are begun together, and each goes one step further after the other, since every step ends with a promise:
 * all bodies are parsed, all rules applied, all answers written. So what a step needs is in the caches of the processor for
 * all but the first. One whole request after the other finds there what the one before needed last.
 */
import { setImmediate } from "node:timers/promises";

/** More are hardly faster: what they made so far has to fit into the caches, too. */
export const MOST_OF_A_COHORT = 8;

interface Cohort {
  size: number;
  readonly begins: Promise<void>;
}

let gathering: Cohort | undefined;

/** Resolves when all that have come by now are read. A cohort has done what it can do at once before the next begins. */
export function inCohort(): Promise<void> {
  if (!gathering || gathering.size === MOST_OF_A_COHORT) gathering = gather();
  gathering.size += 1;
  return gathering.begins;
}

function gather(): Cohort {
  const begins = setImmediate().then(() => {
    if (gathering === cohort) gathering = undefined;
  });
  const cohort = { size: 0, begins };
  return cohort;
}
