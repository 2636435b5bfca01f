/** The Sessions on the line of years: gaps are seen, and what is not known is not guessed. */
import { useState } from "react";
import { Link } from "wouter";
import { today } from "../../../words/civil-days.ts";
import { useTexts } from "../../../words/texts.ts";
import { chronicleTexts, sessionTexts } from "../chronicle.texts.ts";
import type { SessionRecord } from "../records.ts";
import { undatedRuns, type Year, yearsOf } from "../years.ts";
import { SessionFacts } from "./session-facts.tsx";
import { SessionTable } from "./session-table.tsx";
import styles from "./sessions.module.css";

interface Choice {
  readonly chosen: string | null;
  readonly choose: (id: string | null) => void;
}

export function Sessions({ sessions }: { readonly sessions: readonly SessionRecord[] }) {
  const says = useTexts(sessionTexts);
  const [chosen, choose] = useState<string | null>(null);
  const years = yearsOf(sessions, Number(today().slice(0, 4)));
  const unknown = sessions.filter(({ held }) => held === null).length;
  const open = sessions.find(({ id }) => id === chosen);
  return (
    <>
      <p className="measure">
        {says("lead", { held: sessions.length - unknown, unknown })}{" "}
        <Link href="/rules/session.annual">{says("rule")}</Link>.
      </p>
      <ol className={`plain-list ${styles.years}`} aria-label={says("years")}>
        {years.map((year) => (
          <OneYear key={year.year} {...year} chosen={chosen} choose={choose} />
        ))}
      </ol>
      <Undated sessions={sessions} chosen={chosen} choose={choose} />
      <p className="note">
        {says("noneMeans")} {says("unknownMeans")}
      </p>
      <div id="session" aria-live="polite">
        {open ? <SessionFacts session={open} /> : <p className="soft">{says("choose")}</p>}
      </div>
      <SessionTable sessions={sessions} />
    </>
  );
}

function OneYear({ year, sessions, gap, chosen, choose }: Year & Choice) {
  const says = useTexts(sessionTexts);
  const shared = useTexts(chronicleTexts);
  return (
    <li className={styles.year} data-gap={gap}>
      <span className={styles.number}>{year}</span>
      {gap && <span className={styles.gap}>{gap === "none" ? says("none") : shared("notKnown")}</span>}
      {sessions.map((session) => (
        <SessionButton key={session.id} session={session} chosen={chosen} choose={choose} />
      ))}
    </li>
  );
}

function Undated({ sessions, chosen, choose }: Choice & { readonly sessions: readonly SessionRecord[] }) {
  const says = useTexts(sessionTexts);
  return (
    <dl className={styles.undated}>
      {undatedRuns(sessions).map(({ sessions: run, first, last }) => (
        <div key={first}>
          <dt>
            {says("undated")} {says("between", { first: String(first), last: String(last) })}
          </dt>
          <dd className="row">
            {run.map((session) => (
              <SessionButton key={session.id} session={session} chosen={chosen} choose={choose} />
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function SessionButton({ session, chosen, choose }: Choice & { readonly session: SessionRecord }) {
  const says = useTexts(sessionTexts);
  const { id, numeral } = session;
  const isChosen = chosen === id;
  return (
    <button
      type="button"
      className={styles.session}
      aria-expanded={isChosen}
      aria-controls="session"
      aria-label={says("session", { numeral })}
      data-kind={session.kind}
      onClick={() => choose(isChosen ? null : id)}
    >
      {numeral}
    </button>
  );
}
