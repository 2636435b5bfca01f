/** A metric over time: a point a source, joined by a dashed line, for nobody counted in between. */
import { CartesianGrid, LabelList, type LabelProps, Line, LineChart, XAxis, YAxis } from "recharts";
import { useDates } from "../../../words/dates.ts";
import { useQualified } from "../../../words/qualified.ts";
import { useTexts } from "../../../words/texts.ts";
import { useWhen } from "../../../words/when.ts";
import type { Series } from "../charted.ts";
import { figureTexts } from "../figures.texts.ts";
import { Chart } from "./chart.tsx";
import { ink, soft, type } from "./look.ts";

export default function OverTime({ metric, points, undated }: Series) {
  const says = useTexts(figureTexts);
  const words = useQualified();
  const when = useWhen();
  const { number } = useDates();
  const data = points.map(({ at, observation }) => ({
    at,
    value: observation.value,
    label: words(observation),
  }));
  const years = yearsOf(data);
  // From the last point back, above and below in turn, for they may lie near one another.
  const isAbove = (index = 0) => (data.length - 1 - index) % 2 === 0;
  const tick = { fill: ink, fontSize: type };
  return (
    <Chart
      title={says("overTime", { metric: metric.name, unit: metric.unitName })}
      words={points.map(({ observation }) =>
        [observation.asOf && when(observation.asOf), words(observation)].filter(Boolean).join(": "),
      )}
      more={undated.length > 0 ? says("undated", { values: undated.map(words).join("; ") }) : undefined}
      height={220}
    >
      <LineChart data={data} margin={{ top: 24, right: 40, bottom: 0, left: 0 }} accessibilityLayer={false}>
        <CartesianGrid vertical={false} stroke="var(--line)" />
        <XAxis
          dataKey="at"
          type="number"
          scale="time"
          domain={years.domain}
          ticks={years.ticks}
          tickFormatter={yearOf}
          padding={{ left: 16, right: 16 }}
          stroke={soft}
          tick={tick}
        />
        <YAxis width={52} domain={[0, "auto"]} tickFormatter={number} stroke={soft} tick={tick} />
        <Line
          dataKey="value"
          stroke="var(--accent)"
          strokeDasharray="4 4"
          dot={{ r: 5, fill: "var(--surface)", strokeWidth: 2, strokeDasharray: "0" }}
          isAnimationActive={false}
        >
          <LabelList
            dataKey="label"
            content={(label: LabelProps) => <Value {...label} isAbove={isAbove(label.index)} />}
          />
        </Line>
      </LineChart>
    </Chart>
  );
}

function Value({ x, y, value, isAbove }: LabelProps & { readonly isAbove: boolean }) {
  return (
    <text
      x={Number(x)}
      y={Number(y) + (isAbove ? -12 : 22)}
      textAnchor="middle"
      fontSize={type}
      fontWeight={600}
      fill={ink}
    >
      {String(value)}
    </text>
  );
}

/** From the start of the first year to the end of the last, with at most five years named. */
function yearsOf(data: readonly { readonly at: number }[]) {
  const years = data.map(({ at }) => Number(yearOf(at)));
  const [first, last] = [Math.min(...years), Math.max(...years) + 1];
  const step = Math.ceil((last - first) / 5);
  const named = Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, i) => first + i * step);
  return { domain: [startOf(first), startOf(last)], ticks: named.map(startOf) };
}

function startOf(year: number): number {
  return Date.parse(`${year}-01-01`);
}

function yearOf(at: number): string {
  return String(new Date(at).getUTCFullYear());
}
