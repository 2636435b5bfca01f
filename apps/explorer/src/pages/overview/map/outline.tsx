/** The map as a nested list: every place with its holders on the day and what it is to others, in words. */
import { useTexts } from "../../../words/texts.ts";
import { HolderLine } from "../holder-line.tsx";
import { mapTexts } from "../overview.texts.ts";
import type { Place, Snapshot } from "../records.ts";
import type { MapProperties } from "./drawing.tsx";
import { partOf, parts } from "./layout.ts";
import styles from "./map.module.css";

export default function Outline({ shown, changed, open }: MapProperties) {
  const says = useTexts(mapTexts);
  const places = [...shown.places.values()];
  return parts.map((part) => {
    const own = places.filter(({ record }) => partOf(record.id) === part);
    if (own.length === 0) return null;
    return (
      <section key={part} className="stack">
        <h3>{says(part)}</h3>
        <ul className={`plain-list ${styles.outline}`}>
          {own.map((place) => (
            <li key={place.record.id}>
              <button
                type="button"
                className={`as-link ${styles.listed}`}
                aria-haspopup="dialog"
                onClick={() => open(place.record.id)}
              >
                {place.record.name}
              </button>
              {changed.has(place.record.id) && (
                <span className={`${styles.changed} ${styles.beside}`}>{says("changedHere")}</span>
              )}
              <Facts place={place} shown={shown} />
            </li>
          ))}
        </ul>
      </section>
    );
  });
}

function Facts({ place, shown }: { readonly place: Place; readonly shown: Snapshot }) {
  const { id } = place.record;
  const does = shown.relations.filter(({ from }) => from.id === id);
  return (
    <ul>
      {place.incumbents.map((incumbent) => (
        <li key={incumbent.term.id}>
          <HolderLine incumbent={incumbent} />
        </li>
      ))}
      {does.map(({ id, label, to }) => (
        <li key={id}>
          {label}: {to.name}
        </li>
      ))}
    </ul>
  );
}
