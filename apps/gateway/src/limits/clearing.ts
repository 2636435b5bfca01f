/**
 * While V8 clears all memory
 *
 * From the moment it begins to look for what is no longer needed until it has cleared that away, it goes on with it whenever
 * something is made, for some five milliseconds each time: a tenth of a second, in which nobody's work is short.
 */
import { constants, type PerformanceEntry, PerformanceObserver } from "node:perf_hooks";

/** Of the type `gc`. */
type Collection = PerformanceEntry & { readonly detail: { readonly kind: number } };

/** Longer it never took; should V8 give it up, it does not count for ever. */
const MOST_MILLISECONDS = 1_000;

let begunAt = Number.NEGATIVE_INFINITY;

new PerformanceObserver((observed) => {
  for (const { detail, startTime } of observed.getEntries() as Collection[]) {
    if (detail.kind === constants.NODE_PERFORMANCE_GC_INCREMENTAL) begunAt = startTime;
    if (detail.kind === constants.NODE_PERFORMANCE_GC_MAJOR) begunAt = Number.NEGATIVE_INFINITY;
  }
}).observe({ entryTypes: ["gc"] });

export function isClearing(): boolean {
  return performance.now() - begunAt < MOST_MILLISECONDS;
}
