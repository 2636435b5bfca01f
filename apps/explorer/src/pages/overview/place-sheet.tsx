/** The panel about a place of the map: a modal sheet, so that the keyboard stays in it and returns whence it came. */
import { useEffect, useRef } from "react";
import { Grounds } from "../../parts/grounds.tsx";
import { partTexts } from "../../parts/parts.texts.ts";
import { useDates } from "../../words/dates.ts";
import { useTexts } from "../../words/texts.ts";
import { useWhen } from "../../words/when.ts";
import { HolderLine } from "./holder-line.tsx";
import sheet from "./place-sheet.module.css";
import { sheetTexts } from "./place-sheet.texts.ts";
import type { Place, Records, Snapshot } from "./records.ts";
import { SheetRelations } from "./sheet-relations.tsx";

interface Properties {
  readonly id: string | null;
  readonly on: string;
  readonly shown: Snapshot;
  readonly records: Records;
  readonly open: (id: string | null) => void;
}

export default function PlaceSheet({ id, on, shown, records, open }: Properties) {
  const says = useTexts(partTexts);
  const dates = useDates();
  const dialog = useRef<HTMLDialogElement>(null);
  const place = id === null ? undefined : shown.places.get(id);
  const isOpen = place !== undefined;
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);
  return (
    <dialog ref={dialog} className={sheet.sheet} aria-labelledby="place" onClose={() => open(null)}>
      {place && (
        <div key={id} className="stack">
          <p className="note">{dates.day(on)}</p>
          <AboutPlace place={place} />
          <OfficesOf place={place} shown={shown} records={records} open={open} />
          <SheetRelations place={place} shown={shown} open={open} />
          <p>
            <button type="button" onClick={() => open(null)}>
              {says("close")}
            </button>
          </p>
        </div>
      )}
    </dialog>
  );
}

function AboutPlace({ place }: { readonly place: Place }) {
  const says = useTexts(sheetTexts);
  const when = useWhen();
  const { record } = place;
  const isBody = "role" in record;
  return (
    <>
      <div>
        <p className="note">{says(isBody ? "body" : "office")}</p>
        <h2 id="place">{record.name}</h2>
      </div>
      <section>
        <h3>{says(isBody ? "role" : "filled")}</h3>
        <p>{isBody ? record.role : record.filled}</p>
        {isBody && record.founded && (
          <p className="soft">
            {says("founded")}: {when(record.founded)}
          </p>
        )}
        {!isBody && record.seats !== null && <p className="soft">{says("seats", { count: record.seats })}</p>}
        <Grounds of={record} />
      </section>
      {!isBody && <HoldersOf place={place} />}
    </>
  );
}

function HoldersOf({ place }: { readonly place: Place }) {
  const says = useTexts(sheetTexts);
  return (
    <section>
      <h3>{says("holders")}</h3>
      {place.incumbents.length === 0 && <p className="soft">{says("noHolders")}</p>}
      <ul className={`plain-list ${sheet.list}`}>
        {place.incumbents.map((incumbent) => (
          <li key={incumbent.term.id}>
            <HolderLine incumbent={incumbent} />
            {"ground" in incumbent.term && incumbent.term.ground && <p>{incumbent.term.ground}</p>}
            <Grounds of={incumbent.term} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface OfficesProperties {
  readonly place: Place;
  readonly shown: Snapshot;
  readonly records: Records;
  readonly open: (id: string) => void;
}

/** The offices of a body, each with its holders on the day. */
function OfficesOf({ place, shown, records, open }: OfficesProperties) {
  const says = useTexts(sheetTexts);
  const offices = records.offices.flatMap((office) =>
    office.body?.id === place.record.id ? (shown.places.get(office.id) ?? []) : [],
  );
  if (offices.length === 0) return null;
  return (
    <section>
      <h3>{says("offices")}</h3>
      <ul className={`plain-list ${sheet.list}`}>
        {offices.map(({ record, incumbents }) => (
          <li key={record.id}>
            <button type="button" className="as-link" onClick={() => open(record.id)}>
              {record.name}
            </button>
            {incumbents.map((incumbent) => (
              <p key={incumbent.term.id}>
                <HolderLine incumbent={incumbent} />
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
