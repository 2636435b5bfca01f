/** The duties of the period: how many, in which months, one by one, and as a file. */
import type { Duty } from "@apk-governance/core";
import { useState } from "react";
import { planningTexts } from "../../parts/planning.texts.ts";
import { SaveButton } from "../../parts/save-button.tsx";
import { today } from "../../words/civil-days.ts";
import { useDates } from "../../words/dates.ts";
import { useLanguage } from "../../words/language.tsx";
import { useTexts } from "../../words/texts.ts";
import look from "./calendar.module.css";
import { calendarTexts } from "./calendar.texts.ts";
import { DutyList } from "./duty-list.tsx";
import { YearStrip } from "./year-strip.tsx";

const SHOWN_FIRST = 100;

export function DutiesShown({ duties }: { readonly duties: readonly Duty[] | undefined }) {
  const says = useTexts(calendarTexts);
  const { day } = useDates();
  const [isWhole, setWhole] = useState(false);
  if (!duties)
    return (
      <section className={look.duties}>
        <div role="status">
          <h2>{says("noCalendar")}</h2>
          <p className="soft">{says("noCalendarWhy")}</p>
        </div>
      </section>
    );
  const shown = isWhole ? duties : duties.slice(0, SHOWN_FIRST);
  return (
    <section className={look.duties}>
      <div>
        <h2>{says("duties")}</h2>
        <p className="soft small" role="status">
          {says("due", { count: duties.length })}, {says("asOf", { day: day(today()) })}
        </p>
      </div>
      <Keep duties={duties} />
      <YearStrip duties={shown} />
      <DutyList duties={shown} on={today()} />
      {shown.length < duties.length && (
        <p>
          <button type="button" onClick={() => setWhole(true)}>
            {says("showAll", { count: duties.length })}
          </button>
        </p>
      )}
    </section>
  );
}

function Keep({ duties }: { readonly duties: readonly Duty[] }) {
  const says = useTexts(calendarTexts);
  const saysShared = useTexts(planningTexts);
  const { language } = useLanguage();
  const ics = async () => {
    const { iCalendar } = await import("../../parts/icalendar.ts");
    return iCalendar(duties, { language });
  };
  return (
    <div className="row not-printed">
      <SaveButton name="duties.ics" type="text/calendar" content={ics}>
        {saysShared("ics")}
      </SaveButton>
      <p className="note">{says("keepWhy")}</p>
    </div>
  );
}
