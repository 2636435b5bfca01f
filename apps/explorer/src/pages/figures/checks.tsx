/** The sums and shares of the figures, done again: those that do not hold first, each with why. */
import type { FiguresQuery } from "../../graph/operations.generated.ts";
import { Grounds } from "../../parts/grounds.tsx";
import { useDaysInText } from "../../words/days-in-text.ts";
import { useTexts } from "../../words/texts.ts";
import styles from "./figures.module.css";
import { figuresTexts } from "./figures.texts.ts";

type Check = FiguresQuery["institution"]["checks"][number];

export function Checks({ checks }: { readonly checks: readonly Check[] }) {
  const says = useTexts(figuresTexts);
  const sorted = [...checks].sort((a, b) => Number(a.holds) - Number(b.holds));
  const fail = checks.filter(({ holds }) => !holds).length;
  return (
    <section className="stack" aria-labelledby="checks">
      <h2 id="checks">{says("checks")}</h2>
      <p>{says("checksLead", { fail, all: checks.length })}</p>
      <ul className={`plain-list ${styles.checks}`}>
        {sorted.map((check) => (
          <OneCheck key={check.id} check={check} />
        ))}
      </ul>
    </section>
  );
}

function OneCheck({ check }: { readonly check: Check }) {
  const worded = useDaysInText();
  return (
    <li className={styles.check} data-holds={check.holds}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d={check.holds ? "M5 12.5l4.5 4.5L19 7.5" : "M6.5 6.5l11 11M17.5 6.5l-11 11"} />
      </svg>
      <div>
        <h3>{check.title}</h3>
        <p className={styles.explanation}>{worded(check.explanation)}</p>
        <Grounds of={check} isBrief />
      </div>
    </li>
  );
}
