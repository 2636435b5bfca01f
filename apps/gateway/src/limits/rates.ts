/** What each caller has left to spend: a leaky bucket, filled at a steady rate up to its brim. */
import { setTimeout } from "node:timers/promises";

export interface Purse extends Rates {
  /** Whether there is as much; then it is taken. */
  spend(cost: number): boolean;
  give(cost: number): void;
  /** Takes as much even where there is less; what is owed, at most a full purse, must fill up first. */
  owe(cost: number): void;
  /** Resolves when it is the caller's turn to keep the processor busy with as much. */
  turn(cost: number): Promise<void>;
  readonly left: number;
  /** Seconds until there is as much, if it ever is. */
  secondsUntil(cost: number): number;
}

interface Bucket {
  left: number;
  at: number;
  /** Seconds at which all that had its turn will be paced out. */
  busyUntil: number;
}

export interface Rates {
  readonly perSecond: number;
  readonly burst: number;
}

/** What has been saved up is not spent in one moment, in which everybody else would wait. */
export interface Pace {
  readonly perSecond: number;
  /** As much has its turn at once. */
  readonly ahead: number;
}

/** So many callers are remembered; then those who asked longest ago are forgotten. */
const KEPT = 20_000;

/** The purses by caller. Without a rate nobody ever runs out. */
export function purses(
  { perSecond, burst }: Rates,
  pace: Pace,
  seconds: () => number = () => performance.now() / 1_000,
): (caller: string) => Purse {
  const buckets = new Map<string, Bucket>();

  function leftIn({ left, at }: Bucket): number {
    return Math.min(burst, left + (seconds() - at) * perSecond);
  }

  /** Those who asked last stand last. */
  function bucketOf(caller: string): Bucket {
    const bucket = buckets.get(caller) ?? { left: burst, at: seconds(), busyUntil: 0 };
    buckets.delete(caller);
    buckets.set(caller, bucket);
    const [first] = buckets.keys();
    if (buckets.size > KEPT && first !== undefined) buckets.delete(first);
    return bucket;
  }

  return (caller) => {
    const bucket = bucketOf(caller);
    const set = (left: number) => Object.assign(bucket, { left: Math.min(burst, left), at: seconds() });
    return {
      perSecond,
      burst,
      spend(cost) {
        const left = leftIn(bucket);
        if (perSecond > 0 && left < cost) return false;
        set(left - cost);
        return true;
      },
      async turn(cost) {
        const now = seconds();
        const pacePerSecond = Math.max(pace.perSecond, perSecond);
        const from = Math.max(now - pace.ahead / pacePerSecond, bucket.busyUntil);
        bucket.busyUntil = from + cost / pacePerSecond;
        if (perSecond > 0 && from > now) await setTimeout((from - now) * 1_000);
      },
      give: (cost) => void set(leftIn(bucket) + cost),
      owe: (cost) => void set(Math.max(-burst, leftIn(bucket) - cost)),
      get left() {
        return Math.floor(leftIn(bucket));
      },
      secondsUntil: (cost) => Math.max(1, Math.ceil((cost - leftIn(bucket)) / perSecond)),
    };
  };
}

const REFUSAL_MILLISECONDS = 1_000;

/**
 * A refusal waits a little, so that a caller who asks again at once does not keep the gateway busy refusing; not always
 * equally long, so that those refused together do not come back together.
 */
export function beforeRefusing(): Promise<void> {
  return setTimeout(REFUSAL_MILLISECONDS * (0.5 + Math.random()));
}
