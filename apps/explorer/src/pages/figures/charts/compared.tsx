/** Metrics of one unit side by side, as bars with their names above and their values beside them. */
import { Bar, BarChart, LabelList, type LabelProps, Text, useChartWidth, XAxis, YAxis } from "recharts";
import { useQualified } from "../../../words/qualified.ts";
import { useTexts } from "../../../words/texts.ts";
import type { Comparison } from "../charted.ts";
import { figureTexts } from "../figures.texts.ts";
import { Chart } from "./chart.tsx";
import { ink, type } from "./look.ts";

/** Room for a bar and for two lines of its name. */
const rowHeight = 60;

export default function Compared({ unitName, metrics }: Comparison) {
  const says = useTexts(figureTexts);
  const words = useQualified();
  const bars = metrics.flatMap(({ name, observations: [first] }) =>
    first ? { name, value: first.value, label: words(first) } : [],
  );
  return (
    <Chart
      title={says("compared", { unit: unitName })}
      words={bars.map(({ name, label }) => `${name}: ${label}`)}
      height={bars.length * rowHeight + 12}
    >
      <BarChart
        layout="vertical"
        data={bars}
        margin={{ top: 12, right: 110, bottom: 0, left: 0 }}
        barSize={14}
        accessibilityLayer={false}
      >
        <XAxis type="number" hide domain={[0, "dataMax"]} />
        <YAxis type="category" dataKey="name" hide />
        <Bar dataKey="value" fill="var(--accent)" isAnimationActive={false} minPointSize={2}>
          <LabelList dataKey="label" position="right" fill={ink} fontSize={type} fontWeight={600} />
          <LabelList dataKey="name" content={Name} />
        </Bar>
      </BarChart>
    </Chart>
  );
}

/** Long names are wrapped. */
function Name({ y, value }: LabelProps) {
  const width = useChartWidth();
  return (
    <Text
      x={0}
      y={Number(y) - 5}
      {...(width !== undefined && { width })}
      verticalAnchor="end"
      fontSize={type}
      lineHeight="1.15em"
      fill={ink}
    >
      {String(value)}
    </Text>
  );
}
