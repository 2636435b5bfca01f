/** The figures of one group: single ones large, the rest as charts, and all of them in a table. */
import { lazy, Suspense } from "react";
import { Loading } from "../../parts/loading.tsx";
import { useQualified } from "../../words/qualified.ts";
import { useTexts } from "../../words/texts.ts";
import { useWhen } from "../../words/when.ts";
import { comparisons, seriesOf, singles } from "./charted.ts";
import { FigureTable } from "./figure-table.tsx";
import styles from "./figures.module.css";
import { figureTexts } from "./figures.texts.ts";
import type { Metric } from "./groups.ts";

/** The charting library is loaded after the page and its tables. */
const Compared = lazy(() => import("./charts/compared.tsx"));
const OverTime = lazy(() => import("./charts/over-time.tsx"));

interface Properties {
  readonly about: string;
  readonly metrics: readonly Metric[];
}

export function GroupOfFigures({ about, metrics }: Properties) {
  const alone = singles(metrics);
  return (
    <>
      {alone.length > 0 && (
        <ul className={`plain-list ${styles.tiles}`}>
          {alone.map((metric) => (
            <Tile key={metric.id} metric={metric} />
          ))}
        </ul>
      )}
      <div className={styles.charts}>
        <Suspense fallback={<Loading />}>
          <div className={styles.sideBySide}>
            {comparisons(metrics).map((comparison) => (
              <Compared key={comparison.unitName} {...comparison} />
            ))}
          </div>
          <div className={styles.inTime}>
            {seriesOf(metrics).map((series) => (
              <OverTime key={series.metric.id} {...series} />
            ))}
          </div>
        </Suspense>
      </div>
      <FigureTable about={about} metrics={metrics} />
    </>
  );
}

function Tile({ metric }: { readonly metric: Metric }) {
  const says = useTexts(figureTexts);
  const words = useQualified();
  const when = useWhen();
  const [first] = metric.observations;
  if (!first) return null;
  return (
    <li className={styles.tile}>
      <span>{metric.name}</span>
      <strong>{words(first)}</strong>
      <span className="note">
        {metric.unitName} · {first.asOf ? when(first.asOf) : says("noDay")}
      </span>
    </li>
  );
}
