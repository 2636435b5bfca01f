/** Every figure, by metric. */
import { figuresElsewhere } from "./figures-elsewhere.ts";
import { figuresOfThePage } from "./figures-of-the-page.ts";
import { metrics } from "./metrics.ts";
import type { Observation } from "./observation.ts";

const figures = [...figuresOfThePage, ...figuresElsewhere];

/** In the order of the metrics; of one metric the page first, then the others by time. */
export const statistics: readonly Observation[] = metrics.flatMap(({ id }) =>
  figures.filter(({ metric }) => metric === id),
);

/** The observations of a metric; none for an unknown one. */
export function statisticsOf(metric: string): readonly Observation[] {
  return statistics.filter((observation) => observation.metric === metric);
}
