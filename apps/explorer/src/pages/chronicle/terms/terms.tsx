/** Who held which office: a bar a term on the line of years, with the same in words. */
import type { CSSProperties } from "react";
import { today } from "../../../words/days.ts";
import { useTexts } from "../../../words/texts.ts";
import { holderTexts } from "../chronicle.texts.ts";
import type { Records, TermRecord } from "../records.ts";
import { firstYear, shareOf, spanOf } from "./span.ts";
import { TermWords } from "./term-words.tsx";
import styles from "./terms.module.css";

export function Terms({ records: { offices, holders } }: { readonly records: Records }) {
  const says = useTexts(holderTexts);
  const held = offices.map((office) => ({
    ...office,
    terms: holders.filter((term) => term.office.id === office.id),
  }));
  return (
    <>
      <p className="measure">{says("lead")}</p>
      {held
        .filter(({ terms }) => terms.length > 0)
        .map(({ id, name, terms }) => (
          <section key={id} className={styles.office}>
            <h3>{name}</h3>
            <Axis />
            <ul className="plain-list">
              {terms.map((term) => (
                <li key={term.id} className={styles.term}>
                  <TermWords term={term} />
                  <Bar term={term} />
                </li>
              ))}
            </ul>
          </section>
        ))}
    </>
  );
}

function Axis() {
  const now = today();
  const years = [1995, 2000, 2005, 2010, 2015, 2020, 2025].filter((year) => year >= firstYear);
  return (
    <div className={styles.axis} aria-hidden="true">
      {years.map((year) => (
        <span key={year} style={{ insetInlineStart: `${shareOf(`${year}-01-01`, now) * 100}%` }}>
          {year}
        </span>
      ))}
    </div>
  );
}

/** Says nothing that the words beside it do not. */
function Bar({ term }: { readonly term: TermRecord }) {
  const { start, end, open, isStartKnown, isEndKnown, seen } = spanOf(term, today());
  const shares = { "--start": start, "--end": end, "--open": open } as CSSProperties;
  return (
    <div className={styles.track} style={shares} aria-hidden="true">
      <span className={styles.bar} data-start={isStartKnown} data-end={isEndKnown} />
      {open > end && <span className={styles.openEnd} />}
      {seen.map((share) => (
        <span key={share} className={styles.seen} style={{ insetInlineStart: `${share * 100}%` }} />
      ))}
    </div>
  );
}
