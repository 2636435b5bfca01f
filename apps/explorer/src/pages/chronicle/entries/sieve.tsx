/** What to look for among the entries. */
import { useId } from "react";
import { useTexts } from "../../../words/texts.ts";
import { entryTexts } from "../chronicle.texts.ts";
import type { EntryRecord } from "../records.ts";
import styles from "./entries.module.css";
import type { Wanted } from "./fitting.ts";

interface Properties {
  readonly wanted: Wanted;
  readonly kinds: readonly EntryRecord["kind"][];
  readonly want: (wanted: Wanted) => void;
}

export function Sieve({ wanted, kinds, want }: Properties) {
  const says = useTexts(entryTexts);
  const id = useId();
  return (
    <search className={styles.sieve}>
      <p className="field">
        <label htmlFor={`${id}words`}>{says("search")}</label>
        <input
          id={`${id}words`}
          type="search"
          value={wanted.words}
          onChange={({ target }) => want({ ...wanted, words: target.value })}
        />
      </p>
      <p className="field">
        <label htmlFor={`${id}kind`}>{says("kind")}</label>
        <select
          id={`${id}kind`}
          value={wanted.kind}
          onChange={({ target }) => want({ ...wanted, kind: target.value as Wanted["kind"] })}
        >
          <option value="">{says("all")}</option>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {says(kind)}
            </option>
          ))}
        </select>
      </p>
      <YearField label={says("fromYear")} year={wanted.from} choose={(from) => want({ ...wanted, from })} />
      <YearField label={says("toYear")} year={wanted.to} choose={(to) => want({ ...wanted, to })} />
    </search>
  );
}

interface YearProperties {
  readonly label: string;
  readonly year: string;
  readonly choose: (year: string) => void;
}

/** An incomplete year sifts nothing. */
function YearField({ label, year, choose }: YearProperties) {
  const id = useId();
  const take = (typed: string) => {
    if (/^(\d{4})?$/.test(typed)) choose(typed);
  };
  return (
    <p className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        size={4}
        maxLength={4}
        defaultValue={year}
        onChange={({ target }) => take(target.value)}
      />
    </p>
  );
}
