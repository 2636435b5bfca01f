/** What the end of the constitutional basis ended, and what no source tells about it. */
import { CertaintyWord } from "../../parts/certainty-word.tsx";
import { Grounds } from "../../parts/grounds.tsx";
import { useDates } from "../../words/dates.ts";
import { useLanguage } from "../../words/language.tsx";
import { say, useTexts } from "../../words/texts.ts";
import { changesTexts } from "./changes.texts.ts";
import { institutionChangesOn } from "./institution-changes.ts";
import overview from "./overview.module.css";
import type { Records } from "./records.ts";
import { ruleTitle } from "./rule-words.ts";
import { ruleChangesOn } from "./stops.ts";

interface Properties {
  readonly records: Records;
  /** The status that began when the basis ended. */
  readonly status: Records["statuses"][number];
}

export function WhatEnded({ records, status }: Properties) {
  return (
    <section className={`panel ${overview.ended}`}>
      <Ended records={records} day={status.from} />
      <NotKnown records={records} status={status} />
    </section>
  );
}

function Ended({ records, day }: { readonly records: Records; readonly day: string }) {
  const says = useTexts(changesTexts);
  const { language } = useLanguage();
  const dates = useDates();
  const ended = institutionChangesOn(records, day).filter(({ kind }) => kind === "ended" || kind === "ends");
  const rules = ruleChangesOn(day).rules.filter(({ kind }) => kind === "ended");
  const footing = records.statuses.find(({ to }) => to === day);
  return (
    <div className="stack">
      <h2>{says("endedTitle", { day: dates.day(day) })}</h2>
      <ul>
        {footing && (
          <li>
            {say(changesTexts.footing, language, { status: footing.says })}
            <Grounds of={footing} isBrief />
          </li>
        )}
        {ended.map(({ record, says: words }) => (
          <li key={record.id}>
            {words}
            <Grounds of={{ ...record, note: null }} isBrief />
          </li>
        ))}
        {rules.map(({ rule }) => (
          <li key={rule}>{says("endedRule", { rule: ruleTitle(rule, language) })}</li>
        ))}
      </ul>
    </div>
  );
}

function NotKnown({ records, status }: Properties) {
  const says = useTexts(changesTexts);
  const { conditions } = ruleChangesOn(status.from);
  return (
    <div className="stack">
      <h2>{says("unknownTitle")}</h2>
      <ul>
        <li>
          {says("carriedOn", { count: conditions.filter(({ after }) => after?.notice).length })}{" "}
          <CertaintyWord certainty="presumed" />
        </li>
        {doubtsAfter(records, status.from).map(({ record, title }) => (
          <li key={record.id}>
            {title}
            <Grounds of={record} isBrief />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What was to follow from that day on, and the status that no act read has ended. */
function doubtsAfter({ bodies, relations, holders }: Records, day: string) {
  const following = bodies.filter(({ founded }) => founded?.precision === "AFTER" && founded.from === day);
  const succession = relations.filter(({ kind }) => kind === "PROPOSED_TO_SUCCEED");
  const honoured = holders.filter(({ office, to }) => office.id === "honorary-chairman" && to === null);
  return [
    ...following.map((record) => ({ record, title: record.name })),
    ...succession.map((record) => ({
      record,
      title: `${record.from.name} – ${record.label} – ${record.to.name}`,
    })),
    ...honoured.map((record) => ({ record, title: record.person.name })),
  ];
}
