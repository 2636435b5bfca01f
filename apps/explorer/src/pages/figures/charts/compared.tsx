/** Metrics of one unit side by side, as bars with their names above and their values beside them. */
import { scaleLinear } from "@visx/scale";
import { Bar } from "@visx/shape";
import type { CSSProperties } from "react";
import { useQualified } from "../../../words/qualified.ts";
import { useTexts } from "../../../words/texts.ts";
import type { Comparison } from "../charted.ts";
import styles from "../figures.module.css";
import { figureTexts } from "../figures.texts.ts";
import { Chart } from "./chart.tsx";

export default function Compared({ unitName, metrics }: Comparison) {
  const says = useTexts(figureTexts);
  const words = useQualified();
  const bars = metrics.flatMap(({ id, name, observations: [first] }) =>
    first ? { id, name, value: first.value, label: words(first) } : [],
  );
  const most = Math.max(...bars.map(({ value }) => value));
  const share = scaleLinear<number>({ domain: [0, most], range: [0, 1] });
  return (
    <Chart
      title={says("compared", { unit: unitName })}
      words={bars.map(({ name, label }) => `${name}: ${label}`)}
    >
      {bars.map(({ id, name, value, label }) => (
        <p key={id} className={styles.compared}>
          <span>{name}</span>
          <svg aria-hidden="true" style={{ "--share": share(value) } as CSSProperties}>
            <Bar width="100%" height="100%" />
          </svg>
          <strong>{label}</strong>
        </p>
      ))}
    </Chart>
  );
}
