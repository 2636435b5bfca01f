/** Who held which office: a bar a term on the line of years, with the same in words. */
import type { CSSProperties } from "react";
import { today } from "../../../words/civil-days.ts";
import { useTexts } from "../../../words/texts.ts";
import { holderTexts } from "../chronicle.texts.ts";
import type { Records, TermRecord } from "../records.ts";
import { firstYear, type Stretch, shareOf, spanOf } from "./span.ts";
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
  const count = Math.floor((Number(now.slice(0, 4)) - firstYear) / 5) + 1;
  const years = Array.from({ length: count }, (_, i) => firstYear + 5 * i);
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
  const { sure, open, days, vague } = spanOf(term, today());
  return (
    <div className={styles.track} aria-hidden="true">
      {vague.map((stretch) => (
        <span key={stretch.start} className={styles.vague} style={at(stretch)} />
      ))}
      {sure && (
        <span
          className={styles.bar}
          style={at(sure)}
          data-start={sure.isStartKnown}
          data-end={sure.isEndKnown}
        />
      )}
      {open && <span className={styles.openEnd} style={at(open)} />}
      {days.map((share) => (
        <span key={share} className={styles.seen} style={{ insetInlineStart: `${share * 100}%` }} />
      ))}
    </div>
  );
}

function at({ start, end }: Stretch): CSSProperties {
  return { insetInlineStart: `${start * 100}%`, width: `${(end - start) * 100}%` };
}
