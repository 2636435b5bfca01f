/** What is counted, and in what. */
import type { Text } from "../kernel/text.ts";
import { metricsOfTheAssembly } from "./metrics-of-the-assembly.ts";
import { metricsOfTheStructures } from "./metrics-of-the-structures.ts";
import type { Unit } from "./units.ts";

export interface Metric {
  readonly id: string;
  readonly name: Text;
  readonly unit: Unit;
}

const rows = [...metricsOfTheAssembly, ...metricsOfTheStructures];

export type MetricId = (typeof rows)[number][0];

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
