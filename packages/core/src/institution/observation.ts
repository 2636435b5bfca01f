import type { Citations } from "../kernel/citation.ts";
import type { Certainty } from "../kernel/edition.ts";
import type { Text } from "../kernel/text.ts";
import { type MetricId, unitFor } from "./metrics.ts";
import type { Cited } from "./record.ts";
import type { Unit } from "./units.ts";
import type { When } from "./when.ts";

/** A figure that a source gives, of a day or over a period. */
export interface Observation extends Cited {
  readonly metric: MetricId;
  readonly value: number;
  readonly qualifier: "exact" | "over" | "about";
  readonly unit: Unit;
  /** `null`: the source states no day. */
  readonly asOf: When | null;
  /** The id of the source that gives it. */
  readonly source: string;
}

export interface Figure {
  /** Tells the observations of one metric apart, and makes the id with it. */
  readonly of: string;
  readonly asOf?: When;
  readonly qualifier?: "over" | "about";
  readonly cites: Citations;
  readonly certainty: Certainty;
  readonly note?: Text;
}

export function observe(metric: MetricId, value: number, figure: Figure): Observation {
  const { of, asOf = null, qualifier = "exact", cites, certainty, note } = figure;
  return {
    id: `${metric}-${of}`,
    metric,
    value,
    qualifier,
    unit: unitFor(metric),
    asOf,
    source: cites[0].source,
    citations: cites,
    certainty,
    ...(note && { note }),
  };
}
