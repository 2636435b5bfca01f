/** Every observation of a group: what, how many, of what, when, who says so, how sure it is and what is doubtful. */
import { Grounds } from "../../parts/grounds.tsx";
import { WideTable } from "../../parts/wide-table.tsx";
import { useQualified } from "../../words/qualified.ts";
import { useTexts } from "../../words/texts.ts";
import { useWhen } from "../../words/when.ts";
import styles from "./figures.module.css";
import { figureTexts } from "./figures.texts.ts";
import type { Metric, Observation } from "./groups.ts";

const columns = ["figure", "value", "unitColumn", "asOf", "grounds"] as const;

interface Properties {
  /** What the figures are about, so that each table has a name of its own. */
  readonly about: string;
  readonly metrics: readonly Metric[];
}

export function FigureTable({ about, metrics }: Properties) {
  const says = useTexts(figureTexts);
  const rows = metrics.flatMap((metric) =>
    metric.observations.map((observation) => ({ metric, observation })),
  );
  const title = says("table", { count: rows.length });
  return (
    <details open className={styles.tabled}>
      <summary>{title}</summary>
      <WideTable
        label={`${about}. ${title}`}
        columns={columns.map((column) => says(column))}
        className={styles.table}
      >
        {rows.map((row) => (
          <Row key={row.observation.id} {...row} />
        ))}
      </WideTable>
    </details>
  );
}

interface RowProperties {
  readonly metric: Metric;
  readonly observation: Observation;
}

function Row({ metric, observation }: RowProperties) {
  const says = useTexts(figureTexts);
  const words = useQualified();
  const when = useWhen();
  const { asOf } = observation;
  return (
    <tr>
      <th scope="row">{metric.name}</th>
      <td className={styles.value}>{words(observation)}</td>
      <td>{metric.unitName}</td>
      <td>{asOf ? when(asOf) : <span className="soft">{says("noDay")}</span>}</td>
      <td>
        <Grounds of={observation} isBrief />
      </td>
    </tr>
  );
}
