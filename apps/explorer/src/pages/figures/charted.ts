/** What of a group is drawn, and how: metrics of one unit side by side, a metric with several days over time. */
import { addDays } from "../../words/civil-days.ts";
import type { Metric, Observation } from "./groups.ts";

export interface Comparison {
  readonly unitName: string;
  readonly metrics: readonly Metric[];
}

/** Metrics of which a unit has two or more; each by its first observation, that of the overview page if it has one. */
export function comparisons(metrics: readonly Metric[]): readonly Comparison[] {
  return unitsOf(metrics)
    .map((unit) => metrics.filter((metric) => metric.unit === unit))
    .filter((same) => same.length > 1)
    .map((same) => ({ unitName: same[0]?.unitName ?? "", metrics: same }));
}

/** Those that nothing of their unit stands beside. */
export function singles(metrics: readonly Metric[]): readonly Metric[] {
  return metrics.filter(({ unit }) => metrics.filter((other) => other.unit === unit).length === 1);
}

export interface Series {
  readonly metric: Metric;
  readonly points: readonly { readonly at: number; readonly observation: Observation }[];
  readonly undated: readonly Observation[];
}

/** Metrics counted on two or more different days. */
export function seriesOf(metrics: readonly Metric[]): readonly Series[] {
  return metrics
    .map((metric) => ({
      metric,
      points: metric.observations
        .flatMap((observation) => (observation.asOf ? { at: middleOf(observation.asOf), observation } : []))
        .sort((a, b) => a.at - b.at),
      undated: metric.observations.filter(({ asOf }) => asOf === null),
    }))
    .filter(({ points }) => new Set(points.map(({ at }) => at)).size > 1);
}

function unitsOf(metrics: readonly Metric[]): readonly string[] {
  return [...new Set(metrics.map(({ unit }) => unit))];
}

/** In milliseconds since 1970, as the charts want them. */
function middleOf({ from, to }: NonNullable<Observation["asOf"]>): number {
  return (Date.parse(from) + Date.parse(to ? addDays(to, -1) : from)) / 2;
}
