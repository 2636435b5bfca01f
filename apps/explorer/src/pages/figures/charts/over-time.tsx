/** A metric over time: a point a source, joined by a dashed line, for nobody counted in between. */
import { AxisBottom, AxisLeft } from "@visx/axis";
import { GridRows } from "@visx/grid";
import { useParentSize } from "@visx/responsive";
import { scaleLinear } from "@visx/scale";
import { LinePath } from "@visx/shape";
import { useDates } from "../../../words/dates.ts";
import { useQualified } from "../../../words/qualified.ts";
import { useTexts } from "../../../words/texts.ts";
import { useWhen } from "../../../words/when.ts";
import type { Series } from "../charted.ts";
import { figureTexts } from "../figures.texts.ts";
import { Chart } from "./chart.tsx";
import { placed, type Spot } from "./labels.ts";

export default function OverTime({ metric, points, undated }: Series) {
  const says = useTexts(figureTexts);
  const words = useQualified();
  const when = useWhen();
  const values = points.map(({ at, observation }) => ({
    ...{ at, value: observation.value, label: words(observation) },
  }));
  return (
    <Chart
      title={says("overTime", { metric: metric.name, unit: metric.unitName })}
      words={points.map(({ observation }) =>
        [observation.asOf && when(observation.asOf), words(observation)].filter(Boolean).join(": "),
      )}
      more={undated.length > 0 ? says("undated", { values: undated.map(words).join("; ") }) : undefined}
    >
      <Drawn values={values} />
    </Chart>
  );
}

interface Value {
  readonly at: number;
  readonly value: number;
  readonly label: string;
}

/** In pixels. */
const HEIGHT = 220;
const EDGE = { top: 24, right: 24, bottom: 28, left: 52 };
const INSET = 16;
const ROOM_FOR_A_YEAR = 56;

const line = "var(--line-strong)";
const tick = { fill: "var(--ink-soft)", fontSize: 13, fontFamily: "var(--text)" };

function Drawn({ values }: { readonly values: readonly Value[] }) {
  const { number } = useDates();
  const { parentRef, width } = useParentSize({ initialSize: { width: 320 }, debounceTime: 50 });
  const most = Math.max(...values.map(({ value }) => value));
  const [left, right, foot] = [EDGE.left, width - EDGE.right, HEIGHT - EDGE.bottom];
  const years = yearsOf(values, Math.max(2, Math.floor((right - left) / ROOM_FOR_A_YEAR)));
  const x = scaleLinear<number>({ domain: years.domain, range: [left + INSET, right - INSET] });
  const y = scaleLinear<number>({ domain: [0, most], range: [foot, EDGE.top], nice: 4 });
  const spots = values.map(({ at, value, label }) => ({ x: x(at), y: y(value), label }));
  const wholes = y.ticks(4).filter(Number.isInteger);
  return (
    <div ref={parentRef}>
      <svg width={width} height={HEIGHT} display="block" aria-hidden="true">
        <GridRows left={left} width={right - left} scale={y} tickValues={wholes} stroke="var(--line)" />
        <AxisLeft
          {...{ left, scale: y, tickValues: wholes, stroke: line, tickStroke: line, hideTicks: true }}
          tickFormat={(value) => number(Number(value))}
          tickLabelProps={{ ...tick, textAnchor: "end", dx: "-0.25em", dy: "0.33em" }}
        />
        <AxisBottom
          {...{ top: foot, scale: x, tickValues: years.ticks, stroke: line, tickStroke: line }}
          tickFormat={(at) => yearOf(Number(at))}
          tickLabelProps={{ ...tick, textAnchor: "middle" }}
        />
        <LinePath
          {...{ data: spots, x: (spot: Spot) => spot.x, y: (spot: Spot) => spot.y }}
          stroke="var(--accent)"
          strokeDasharray="4 4"
        />
        <Points spots={spots} width={width} />
      </svg>
    </div>
  );
}

function Points({ spots, width }: { readonly spots: readonly Spot[]; readonly width: number }) {
  const places = placed(spots, width);
  return spots.map(({ x, y, label }, i) => (
    <g key={`${x} ${y}`}>
      <circle {...{ cx: x, cy: y, r: 5 }} fill="var(--surface)" stroke="var(--accent)" strokeWidth={2} />
      <text {...places[i]} {...{ textAnchor: "middle", fontSize: 13, fontWeight: 600, fill: "var(--ink)" }}>
        {label}
      </text>
    </g>
  ));
}

/** From the start of the first year to the end of the last, with at most so many years named. */
function yearsOf(values: readonly Value[], atMost: number) {
  const years = values.map(({ at }) => Number(yearOf(at)));
  const [first, last] = [Math.min(...years), Math.max(...years) + 1];
  const step = Math.ceil((last - first) / (atMost - 1));
  const named = Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, i) => first + i * step);
  return { domain: [startOf(first), startOf(last)], ticks: named.map(startOf) };
}

function startOf(year: number): number {
  return Date.parse(`${year}-01-01`);
}

function yearOf(at: number): string {
  return String(new Date(at).getUTCFullYear());
}
