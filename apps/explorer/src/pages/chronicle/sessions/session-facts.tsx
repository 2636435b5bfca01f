/** What is known of one Session, and what is not. */
import { Grounds } from "../../../parts/grounds.tsx";
import { useDates } from "../../../words/dates.ts";
import { useQualified } from "../../../words/qualified.ts";
import { type Say, useTexts } from "../../../words/texts.ts";
import { useWhen } from "../../../words/when.ts";
import { chronicleTexts, sessionTexts } from "../chronicle.texts.ts";
import type { SessionRecord } from "../records.ts";
import styles from "./sessions.module.css";

type SaySession = Say<keyof typeof sessionTexts>;

export function SessionFacts({ session }: { readonly session: SessionRecord }) {
  const says = useTexts(sessionTexts);
  const shared = useTexts(chronicleTexts);
  const when = useWhen();
  const dates = useDates();
  const qualified = useQualified();
  const facts = [
    ["held", session.held && when(session.held)],
    ["venue", session.venue],
    ["theme", session.theme],
    ["kind", session.kind && says(session.kind)],
    ["convened", conveningWords(session, says, dates.day)],
    ["attended", session.attended && qualified(session.attended)],
  ] as const;
  return (
    <article className="panel stack">
      <h3>{says("session", { numeral: session.numeral })}</h3>
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{says(name)}</dt>
            <dd>{value ?? <span className="soft">{shared("notKnown")}</span>}</dd>
          </div>
        ))}
      </dl>
      <Grounds of={session} />
    </article>
  );
}

function conveningWords({ convened }: SessionRecord, says: SaySession, day: (day: string) => string) {
  if (!convened) return null;
  return `${says(convened.by)}, ${convened.on ? day(convened.on) : says("dayNotStated")}`;
}
