/**
 * Requests that come at the same moment, in cohorts
 *
 * Those of a cohort are begun together and go on step by step, since every step ends with a promise: all their bodies are
 * parsed, then all rules applied, then all answers written. So what a step needs is in the caches of the processor for all
 * but the first. Of whole requests one after the other each finds there what the one before needed last.
 */
import { setImmediate } from "node:timers/promises";
import { somethingGivesWay } from "../limits/give-way.ts";

/** So few of a turn of the event loop wait for no others: where not many come, nobody waits. */
export const FEW = 2;

/** More are hardly faster: what they made so far has to fit into the caches, too. */
export const MOST_OF_A_COHORT = 8;

/** Those of one turn of the event loop. */
let come = 0;
let begins: Promise<void>;

/**
 * Resolves when all that have come by now are read; a cohort has done what it can do at once before the next begins. At once
 * for the few that come first, and where long work lets go first whatever comes.
 */
export function inCohort(): Promise<void> | undefined {
  if (come === 0) {
    void setImmediate().then(() => {
      come = 0;
    });
  }
  come += 1;
  if (come <= FEW) return undefined;
  if ((come - FEW) % MOST_OF_A_COHORT === 1)
    begins = somethingGivesWay() ? Promise.resolve() : setImmediate();
  return begins;
}
