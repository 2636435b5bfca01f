/** How long a piece of work took, without what the machine did for others meanwhile: that is not its caller's. */

export interface Began {
  /** By `performance.now()`. */
  readonly at: number;
  /** Milliseconds of the processor that the gateway had used then, or a millisecond earlier. */
  readonly used: number;
}

/** To ask what was used takes two microseconds, a small question some thirty. */
const KEPT_MILLISECONDS = 1;

let asked: Began = { at: Number.NEGATIVE_INFINITY, used: 0 };

export function beginWork(): Began {
  const at = performance.now();
  if (at - asked.at >= KEPT_MILLISECONDS) asked = { at, used: used() };
  return { at, used: asked.used };
}

/** Milliseconds, at most those of the processor where there are more than one. */
export function workedSince({ at, used: before }: Began): number {
  const milliseconds = performance.now() - at;
  return milliseconds < KEPT_MILLISECONDS ? milliseconds : Math.min(milliseconds, used() - before);
}

function used(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}
