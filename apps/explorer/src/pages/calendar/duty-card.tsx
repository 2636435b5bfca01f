/** A duty: its day, what it asks, whether it is met, and where it stands. */
import type { Day, Duty } from "@apk-governance/core";
import { Link } from "wouter";
import { CertaintyWord } from "../../parts/certainty-word.tsx";
import { Citations } from "../../parts/citations.tsx";
import { dayNumber } from "../../words/civil-days.ts";
import { useDates } from "../../words/dates.ts";
import { useLanguage } from "../../words/language.tsx";
import { useTexts } from "../../words/texts.ts";
import look from "./calendar.module.css";
import { calendarTexts } from "./calendar.texts.ts";
import { stateOf } from "./state.ts";

interface Properties {
  readonly duty: Duty;
  readonly on: Day;
}

export function DutyCard({ duty, on }: Properties) {
  const says = useTexts(calendarTexts);
  const { language } = useLanguage();
  const { day } = useDates();
  const { due, title, message, condition, citations, certainty, notice } = duty;
  const isTermEnd = condition.startsWith("vice-chair.");
  return (
    <article className={look.duty} data-state={stateOf(duty, on)}>
      <p className={look.due}>
        <time dateTime={due}>{day(due)}</time>
        <small>{says(isTermEnd ? "firstAfter" : "lastDay")}</small>
      </p>
      <div className={look.what}>
        <h4>{title[language]}</h4>
        <StateWords duty={duty} on={on} />
        <p>{message[language]}</p>
        {notice && (
          <p className="note">
            {says("notice")}: {notice[language]}
          </p>
        )}
        <div className="row">
          <CertaintyWord certainty={certainty} />
          <Citations of={citations} />
        </div>
        <p className="note">
          {says("condition")}: <Link href={conditionLink(condition)}>{condition}</Link>
        </p>
      </div>
    </article>
  );
}

const signs = { met: "✓", planned: "◷", late: "!", passed: "!", open: "○" } as const;

function StateWords({ duty, on }: Properties) {
  const says = useTexts(calendarTexts);
  const { day } = useDates();
  const state = stateOf(duty, on);
  const count = dayNumber(duty.due) - dayNumber(on);
  return (
    <p className={look.state} data-state={state}>
      <span aria-hidden="true">{signs[state]} </span>
      {says(state, { count, day: day(duty.metOn ?? duty.due) })}
    </p>
  );
}

/** `council.cadence.interval` is the condition `interval` of the rule `council.cadence`. */
function conditionLink(condition: string): string {
  const at = condition.lastIndexOf(".");
  return `/rules/${condition.slice(0, at)}#${condition.slice(at + 1)}`;
}
