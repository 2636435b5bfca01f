/**
 * How long a piece of work took, without what the machine did for others meanwhile: that is not its caller's
 *
 * To ask what was used of the processor takes some hundredths of a small question, where thousands are answered a second, so it
 * is asked only for those whom a long piece may soon make wait.
 */
import type { Purse } from "./rates.ts";

export interface Began {
  /** By `performance.now()`. */
  readonly at: number;
  /** Milliseconds of the processor that the gateway had used then, or a millisecond earlier; minus infinity if it was not asked. */
  readonly used: number;
}

const KEPT_MILLISECONDS = 1;

let asked: Began = { at: Number.NEGATIVE_INFINITY, used: 0 };

export function beginWork({ hasWorkedMuch }: Pick<Purse, "hasWorkedMuch">): Began {
  const at = performance.now();
  if (!hasWorkedMuch) return { at, used: Number.NEGATIVE_INFINITY };
  if (at - asked.at >= KEPT_MILLISECONDS) asked = { at, used: used() };
  return { at, used: asked.used };
}

/** Milliseconds; where there are more than one, at most those of the processor, if it was asked. */
export function workedSince({ at, used: before }: Began): number {
  const milliseconds = performance.now() - at;
  return milliseconds < KEPT_MILLISECONDS ? milliseconds : Math.min(milliseconds, used() - before);
}

function used(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}
