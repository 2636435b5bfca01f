/** The institution as a drawing: places in their cells, structures under them, lines between. */
import { useMemo, useRef, useState } from "react";
import { useTexts } from "../../../words/texts.ts";
import { mapTexts } from "../overview.texts.ts";
import type { Snapshot } from "../records.ts";
import { cells, partOf } from "./layout.ts";
import { Legend } from "./legend.tsx";
import { type LineKind, lineKinds, linesOf } from "./line-kinds.ts";
import { Lines } from "./lines.tsx";
import styles from "./map.module.css";
import { PlaceButton } from "./place-button.tsx";
import { useBoxes } from "./use-boxes.ts";

export interface MapProperties {
  readonly shown: Snapshot;
  readonly changed: ReadonlySet<string>;
  readonly open: (id: string) => void;
}

export default function Drawing({ shown, changed, open }: MapProperties) {
  const says = useTexts(mapTexts);
  const drawing = useRef<HTMLDivElement>(null);
  const [near, look] = useState<string | null>(null);
  const [kinds, choose] = useState<ReadonlySet<LineKind>>(new Set(lineKinds));
  const boxes = useBoxes(drawing, shown);
  const lines = useMemo(() => linesOf(shown.relations, kinds), [shown, kinds]);
  const places = [...shown.places.values()];
  const framed = places.filter(({ record }) => cells[record.id]).sort(byCell);
  const button = (place: (typeof places)[number]) => {
    const { id } = place.record;
    return <PlaceButton key={id} place={place} isChanged={changed.has(id)} open={open} look={look} />;
  };
  return (
    <>
      <Legend shown={kinds} choose={choose} />
      <div ref={drawing} className={styles.drawing}>
        <Lines lines={lines} boxes={boxes} near={near} />
        <div className={styles.cells}>{framed.map(button)}</div>
        <div className={styles.structures}>
          <h3>{says("structures")}</h3>
          <div className={styles.chips}>
            {places.filter(({ record }) => partOf(record.id) === "structures").map(button)}
          </div>
        </div>
      </div>
    </>
  );
}

type Shown = Snapshot["places"] extends ReadonlyMap<string, infer One> ? One : never;

/** In the order of reading, which is that of the keyboard. */
function byCell(a: Shown, b: Shown): number {
  const at = (place: Shown) => {
    const cell = cells[place.record.id];
    return cell ? cell.row * 10 + cell.column : 0;
  };
  return at(a) - at(b);
}
