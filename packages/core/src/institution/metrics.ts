/** What is counted, and in what. */
import type { Text } from "../kernel/text.ts";
import { metricsOfTheAssembly } from "./metrics-of-the-assembly.ts";
import { metricsOfTheStructures } from "./metrics-of-the-structures.ts";
import type { Unit } from "./units.ts";

/** What is counted: its name in three languages and the unit of its figures. */
export interface Metric {
  readonly id: string;
  readonly name: Text;
  readonly unit: Unit;
}

const rows = [...metricsOfTheAssembly, ...metricsOfTheStructures];

/** The id of a metric, such as `statistics` has in `metric`. */
export type MetricId = (typeof rows)[number][0];

/** Everything that the sources count, in the order in which `statistics` has its figures. */
export const metrics: readonly Metric[] = rows.map(([id, unit, en, ru, kk]) => ({
  id,
  unit,
  name: { en, ru, kk },
}));

const unitOf = new Map<string, Unit>(metrics.map(({ id, unit }) => [id, unit]));

/** The unit in which a metric is counted. */
export function unitFor(metric: MetricId): Unit {
  return unitOf.get(metric) as Unit;
}
