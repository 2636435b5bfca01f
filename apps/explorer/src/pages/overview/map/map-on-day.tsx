/** The institution on the day: as a drawing where there is room, or as a list, which says all that the drawing shows. */
import { lazy, Suspense, useState } from "react";
import { Loading } from "../../../parts/loading.tsx";
import { useTexts } from "../../../words/texts.ts";
import { mapTexts } from "../overview.texts.ts";
import type { MapProperties } from "./drawing.tsx";
import styles from "./map.module.css";
import { useIsWide } from "./width.ts";

/** Each is loaded when it is shown. */
const Drawing = lazy(() => import("./drawing.tsx"));
const Outline = lazy(() => import("./outline.tsx"));

const views = ["asDrawing", "asList"] as const;

export function MapOnDay(properties: MapProperties) {
  const says = useTexts(mapTexts);
  const hasRoom = useIsWide(60);
  const [view, choose] = useState<(typeof views)[number]>("asDrawing");
  return (
    <section className="stack" aria-labelledby="map">
      <div className={styles.head}>
        <h2 id="map">{says("map")}</h2>
        {hasRoom && (
          <fieldset className={styles.views}>
            <legend className="seen-by-readers-only">{says("view")}</legend>
            {views.map((one) => (
              <label key={one}>
                <input type="radio" name="view" checked={view === one} onChange={() => choose(one)} />
                {says(one)}
              </label>
            ))}
          </fieldset>
        )}
      </div>
      <Suspense fallback={<Loading />}>
        {hasRoom && view === "asDrawing" ? <Drawing {...properties} /> : <Outline {...properties} />}
      </Suspense>
      <p className="note measure">
        {properties.changed.size > 0 && <span className={styles.changed}>{says("changedHere")}. </span>}
        {says("undated")}
      </p>
    </section>
  );
}
