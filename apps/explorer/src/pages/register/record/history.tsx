/** The acts of a record in order, each with what it said and why the law allowed it. */
import { useEffect } from "react";
import { useDates } from "../../../words/dates.ts";
import { useLanguage } from "../../../words/language.tsx";
import { say, useTexts } from "../../../words/texts.ts";
import { type Act, officeName } from "../act.ts";
import { Fields } from "../fields.tsx";
import type { RecordKind } from "../kinds.ts";
import { actAnchor } from "../places.ts";
import { actTitle } from "../procedure-words.ts";
import { capitalized, moment } from "../values.ts";
import { AssessmentShown } from "./assessment-shown.tsx";
import style from "./record.module.css";
import { recordTexts } from "./record.texts.ts";
import { saidFields } from "./state.ts";

interface Properties {
  readonly kind: RecordKind;
  readonly acts: readonly Act[];
}

export function History({ kind, acts }: Properties) {
  const says = useTexts(recordTexts);
  useAnchor();
  return (
    <section className="stack" aria-labelledby="history">
      <h2 id="history">{says("history")}</h2>
      <ol className={`plain-list ${style.history}`}>
        {acts.map((act) => (
          <li key={act.version} id={actAnchor(act)} className={style.act} tabIndex={-1}>
            <ActShown kind={kind} act={act} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The acts are there later than the page, so the browser has not found the one that the address names. */
function useAnchor(): void {
  useEffect(() => {
    const anchored = document.getElementById(location.hash.slice(1));
    anchored?.scrollIntoView();
    anchored?.focus({ preventScroll: true });
  }, []);
}

function ActShown({ kind, act }: { readonly kind: RecordKind; readonly act: Act }) {
  const says = useTexts(recordTexts);
  const { language } = useLanguage();
  const { day } = useDates();
  const office = say(officeName(act.office), language);
  return (
    <>
      <p className={style.day}>
        <time dateTime={act.on}>{day(act.on)}</time>
      </p>
      <h3>{say(actTitle(act), language)}</h3>
      <p className="soft small">{says("actedBy", { actor: act.actor, office: capitalized(office) })}</p>
      <Fields of={saidFields(kind, act.payload, language)} />
      <Allowed act={act} />
      <Seal act={act} />
    </>
  );
}

function Allowed({ act: { assessments } }: { readonly act: Act }) {
  const says = useTexts(recordTexts);
  if (assessments.length === 0) return <p className="soft small">{says("noRule")}</p>;
  return (
    <details className={style.more}>
      <summary>{says("allowedBy", { count: assessments.length })}</summary>
      <div className="stack">
        {assessments.map((assessment) => (
          <AssessmentShown key={`${assessment.rule} ${assessment.on}`} assessment={assessment} />
        ))}
      </div>
    </details>
  );
}

function Seal({ act }: { readonly act: Act }) {
  const says = useTexts(recordTexts);
  const { language } = useLanguage();
  return (
    <details className={style.more}>
      <summary>{says("seal")}</summary>
      <div className={style.seal}>
        <p>{says("recorded", { at: moment(act.recordedAt, language), position: act.position })}</p>
        <p>
          {says("hash")} <code>{act.hash}</code>
        </p>
        <p>
          {says("previous")} <code>{act.previous}</code>
        </p>
      </div>
    </details>
  );
}
