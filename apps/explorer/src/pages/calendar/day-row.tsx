import type { Day } from "@apk-governance/core";
import { useDates } from "../../words/dates.ts";
import { useTexts } from "../../words/texts.ts";
import look from "./calendar.module.css";
import { calendarTexts } from "./calendar.texts.ts";

interface Properties {
  readonly day: Day;
  readonly number: number;
  /** Whether the chronicle has it. */
  readonly isKnown: boolean;
  readonly set: (day: Day) => void;
  readonly remove: () => void;
}

export function DayRow({ day, number, isKnown, set, remove }: Properties) {
  const says = useTexts(calendarTexts);
  const { shortDay } = useDates();
  return (
    <li className={look.day}>
      <input
        type="date"
        min="1900-01-01"
        max="9998-12-31"
        aria-label={says("dayOf", { number })}
        value={day}
        onChange={({ target }) => target.value && set(target.value)}
      />
      <button type="button" aria-label={says("removeDay", { day: shortDay(day) })} onClick={remove}>
        <span aria-hidden="true">✕</span>
      </button>
      {isKnown && <span className="note">{says("ofChronicle")}</span>}
    </li>
  );
}
