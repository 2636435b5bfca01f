/** A body or an office on the map, with those who held it on the day; it opens the panel about it. */
import { hyphenated } from "../../../words/hyphenated.ts";
import { useTexts } from "../../../words/texts.ts";
import { mapTexts } from "../overview.texts.ts";
import type { Incumbent, Place } from "../records.ts";
import { cells } from "./layout.ts";
import styles from "./map.module.css";

interface Properties {
  readonly place: Place;
  readonly isChanged: boolean;
  readonly open: (id: string) => void;
  readonly look: (id: string | null) => void;
}

export function PlaceButton({ place, isChanged, open, look }: Properties) {
  const says = useTexts(mapTexts);
  const { id, name } = place.record;
  const cell = cells[id];
  return (
    <button
      type="button"
      className={styles.place}
      data-place={id}
      data-office={place.isOffice}
      data-changed={isChanged}
      aria-haspopup="dialog"
      style={cell && { gridColumn: `${cell.column} / span ${cell.columns ?? 1}`, gridRow: cell.row }}
      onClick={() => open(id)}
      onFocus={() => look(id)}
      onBlur={() => look(null)}
      onMouseEnter={() => look(id)}
      onMouseLeave={() => look(null)}
    >
      <span className={styles.name}>{hyphenated(name)}</span>
      <Holders place={place} />
      {isChanged && <span className="seen-by-readers-only"> ({says("changedHere")})</span>}
    </button>
  );
}

/** Up to two by name: an office of many, such as that of the deputies, says how many. */
function Holders({ place }: { readonly place: Place }) {
  const says = useTexts(mapTexts);
  const { incumbents, isOffice, record } = place;
  if (!isOffice) return null;
  const open = incumbents.find(({ standing }) => standing !== "SHOWN");
  if (incumbents.length > 2)
    return (
      <span className={styles.holder}>
        {incumbents.length}
        {open && <Unsure words={says(open.standing)} />}
      </span>
    );
  const isSingle = "seats" in record && record.seats !== null && record.seats <= 2;
  if (incumbents.length === 0)
    return isSingle && <span className={styles.holder}>{says("holderUnknown")}</span>;
  return incumbents.map(({ term, standing }: Incumbent) => (
    <span key={term.id} className={styles.holder} title={says(standing)}>
      {term.person.name}
      {standing !== "SHOWN" && <Unsure words={says(standing)} />}
    </span>
  ));
}

function Unsure({ words }: { readonly words: string }) {
  return (
    <>
      <span aria-hidden="true"> ?</span>
      <span className="seen-by-readers-only"> ({words})</span>
    </>
  );
}
