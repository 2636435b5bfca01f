/** The relations as lines under the places: those of the place looked at stand out, with all their words. */
import { useMemo } from "react";
import { arrowhead, type Box, type Curve, curveBetween, type Point, pointAt } from "./geometry.ts";
import { type Label, LabelRoom, labelHeight } from "./labels.ts";
import { cells } from "./layout.ts";
import type { Line } from "./line-kinds.ts";
import styles from "./map.module.css";

interface Properties {
  readonly lines: readonly Line[];
  readonly boxes: ReadonlyMap<string, Box>;
  /** The place that is pointed at or has the focus. */
  readonly near: string | null;
}

interface Drawn extends Line {
  readonly curve: Curve;
  readonly labels: readonly Label[];
}

export function Lines({ lines, boxes, near }: Properties) {
  const drawn = useMemo(() => draw(lines, boxes, near), [lines, boxes, near]);
  return (
    <svg className={styles.lines} aria-hidden="true" data-near={near !== null}>
      {drawn.map((line) => (
        <OneLine key={`${line.from} ${line.to}`} line={line} isLit={touches(line, near)} />
      ))}
      {drawn.flatMap((line) =>
        line.labels.map((label) => (
          <Words key={`${line.from} ${line.to} ${label.text}`} label={label} isLit={touches(line, near)} />
        )),
      )}
    </svg>
  );
}

function OneLine({ line, isLit }: { readonly line: Drawn; readonly isLit: boolean }) {
  const { start, bend, end } = line.curve;
  const at = ({ x, y }: Point) => `${x.toFixed(1)} ${y.toFixed(1)}`;
  return (
    <g className={styles.line} data-kind={line.kind} data-lit={isLit}>
      <path d={`M${at(start)}Q${at(bend)} ${at(end)}`} />
      {line.there.length > 0 && <polygon points={arrowhead(pointAt(line.curve, 0.9), end)} />}
      {line.back.length > 0 && <polygon points={arrowhead(pointAt(line.curve, 0.1), start)} />}
    </g>
  );
}

function Words({ label: { text, x, y, width }, isLit }: { readonly label: Label; readonly isLit: boolean }) {
  return (
    <g className={styles.label} data-lit={isLit}>
      <rect x={x - width / 2} y={y - labelHeight / 2} width={width} height={labelHeight} rx="3" />
      <text x={x} y={y} data-lit={isLit}>
        {text}
      </text>
    </g>
  );
}

/** At rest the lines between the places of the frame; what ties the structures is drawn when one is looked at. */
function draw(
  lines: readonly Line[],
  boxes: ReadonlyMap<string, Box>,
  near: string | null,
): readonly Drawn[] {
  const edge = Math.max(0, ...[...boxes.values()].map(({ left, width }) => left + width));
  const room = new LabelRoom([...boxes.values()], edge + 30);
  const wanted = lines.filter((line) => touches(line, near) || (cells[line.from] && cells[line.to]));
  const first = [...wanted].sort((a, b) => Number(touches(b, near)) - Number(touches(a, near)));
  return first.flatMap((line) => {
    const [from, to] = [boxes.get(line.from), boxes.get(line.to)];
    if (!from || !to) return [];
    const others = [...boxes].flatMap(([id, box]) => (id === line.from || id === line.to ? [] : [box]));
    const curve = curveBetween(from, to, others);
    return { ...line, curve, labels: labelsOf(line, curve, room) };
  });
}

const middle = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74];
const early = [0.3, 0.36, 0.24, 0.42, 0.2];
const late = early.map((t) => 1 - t);

function labelsOf({ there, back }: Line, curve: Curve, room: LabelRoom): Label[] {
  const both = there.length > 0 && back.length > 0;
  const labels = [
    there.length > 0 && room.place(there.join(", "), curve, both ? late : middle),
    back.length > 0 && room.place(back.join(", "), curve, both ? early : middle),
  ];
  return labels.flatMap((label) => label || []);
}

function touches({ from, to }: Line, place: string | null): boolean {
  return place !== null && (from === place || to === place);
}
