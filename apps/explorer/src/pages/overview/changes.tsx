/** What changed on the last day of change up to the day chosen: in the institution, and in the rules by core. */
import type { Day } from "@apk-governance/core";
import { DaysInText } from "../../parts/days-in-text.tsx";
import { Grounds } from "../../parts/grounds.tsx";
import { useDates } from "../../words/dates.ts";
import { useTexts } from "../../words/texts.ts";
import { useWhen } from "../../words/when.ts";
import changes from "./changes.module.css";
import { changesTexts } from "./changes.texts.ts";
import { type InstitutionChange, institutionChangesOn, isOfTheEnd } from "./institution-changes.ts";
import type { Records } from "./records.ts";
import { RuleChanges } from "./rule-changes.tsx";
import { ruleChangesOn } from "./stops.ts";

interface Properties {
  readonly day: Day | undefined;
  readonly on: Day;
  readonly records: Records | undefined;
  /** Whether what ended on that day is told above. */
  readonly isEndTold: boolean;
}

export function Changes({ day, on, records, isEndTold }: Properties) {
  const says = useTexts(changesTexts);
  const dates = useDates();
  if (!day) return <p className="panel">{says("nothing")}</p>;
  return (
    <section className={`panel ${changes.changes}`} aria-labelledby="changes">
      <div>
        <h2 id="changes">{says("title", { day: dates.day(day) })}</h2>
        {day !== on && <p className="note">{says("last")}</p>}
      </div>
      {records && <OfInstitution all={institutionChangesOn(records, day)} isEndTold={isEndTold} />}
      <RuleChanges key={day} diff={ruleChangesOn(day)} />
    </section>
  );
}

interface InstitutionProperties extends Pick<Properties, "isEndTold"> {
  readonly all: readonly InstitutionChange[];
}

function OfInstitution({ all, isEndTold }: InstitutionProperties) {
  const says = useTexts(changesTexts);
  const told = isEndTold ? all.filter(({ kind }) => !isOfTheEnd(kind)) : all;
  return (
    <section className="stack">
      <h3>{says("institution")}</h3>
      {all.length === 0 && <p className="soft small">{says("noInstitution")}</p>}
      {told.length < all.length && <p className="soft small">{says("toldAbove")}</p>}
      <ul className={`plain-list ${changes.list}`}>
        {told.map((change) => (
          <OneChange key={`${change.kind} ${change.record.id}`} {...change} />
        ))}
      </ul>
    </section>
  );
}

function OneChange({ kind, says: words, record, vague }: InstitutionChange) {
  const says = useTexts(changesTexts);
  const when = useWhen();
  return (
    <li className={changes.change}>
      <p>
        <span className={changes.kind}>{says(kind)}</span> <DaysInText>{words}</DaysInText>
        {vague && <span className="soft"> · {when(vague)}</span>}
      </p>
      <Grounds of={record} isBrief />
    </li>
  );
}
