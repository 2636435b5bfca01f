/** Every dated entry, to be searched and sifted by kind and by years. */
import { useDeferredValue, useState } from "react";
import { Grounds } from "../../../parts/grounds.tsx";
import { useTexts } from "../../../words/texts.ts";
import { useWhen } from "../../../words/when.ts";
import { entryTexts } from "../chronicle.texts.ts";
import type { EntryRecord } from "../records.ts";
import styles from "./entries.module.css";
import { anything, fits } from "./fitting.ts";
import { Sieve } from "./sieve.tsx";

/** So many are drawn at first. */
const few = 25;

export function Entries({ all }: { readonly all: readonly EntryRecord[] }) {
  const says = useTexts(entryTexts);
  const [wanted, want] = useState(anything);
  const [isWhole, showWhole] = useState(false);
  const sifted = useDeferredValue(wanted);
  const found = all.filter((entry) => fits(entry, sifted));
  const kinds = [...new Set(all.map(({ kind }) => kind))];
  return (
    <>
      <Sieve wanted={wanted} kinds={kinds} want={want} />
      <p role="status" className="small">
        {says("found", { count: found.length, all: all.length })}
      </p>
      {found.length === 0 && <p>{says("nothing")}</p>}
      <ol className={`plain-list ${styles.entries}`}>
        {(isWhole ? found : found.slice(0, few)).map((entry) => (
          <Entry key={`${entry.kind} ${entry.id}`} entry={entry} />
        ))}
      </ol>
      {!isWhole && found.length > few && (
        <p>
          <button type="button" onClick={() => showWhole(true)}>
            {says("more", { count: found.length })}
          </button>
        </p>
      )}
    </>
  );
}

function Entry({ entry }: { readonly entry: EntryRecord }) {
  const says = useTexts(entryTexts);
  const when = useWhen();
  return (
    <li className={styles.entry}>
      <p className={styles.when}>
        {when(entry.on)}
        <span className="note">{says(entry.kind)}</span>
      </p>
      <div>
        <p>{entry.title}</p>
        <Grounds of={entry} isBrief />
      </div>
    </li>
  );
}
