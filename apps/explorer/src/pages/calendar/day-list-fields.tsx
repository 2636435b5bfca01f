/** Days of Sessions or of meetings of the Council: typed, or taken from the chronicle. */
import type { Day } from "@apk-governance/core";
import { today } from "../../words/civil-days.ts";
import { useTexts } from "../../words/texts.ts";
import look from "./calendar.module.css";
import { calendarTexts } from "./calendar.texts.ts";
import { within } from "./chronicle.ts";
import { DayRow } from "./day-row.tsx";
import type { Fields } from "./fields.ts";
import { Group } from "./group.tsx";

interface Properties extends Fields {
  readonly list: "meetings" | "sessions";
  /** The days of the chronicle. */
  readonly known: readonly Day[];
}

/** Elsewhere the form stands above the duties, and what is seldom touched would push them out of sight. */
const isWide = () => matchMedia("(min-width: 64rem)").matches;

export function DayListFields({ form, change, list, known }: Properties) {
  const says = useTexts(calendarTexts);
  const days = form[list];
  const set = (next: readonly Day[]) => change({ ...form, [list]: next });
  const offered = within(known, form.from, form.to).filter((day) => !days.includes(day));
  return (
    <Group title={says(list)} why={says(`${list}Why`)} count={days.length} isOpen={isWide()}>
      <ul className={look.days}>
        {days.map((day, i) => (
          <DayRow
            key={i}
            day={day}
            number={i + 1}
            isKnown={known.includes(day)}
            set={(next) => set(days.with(i, next))}
            remove={() => set(days.filter((_, other) => other !== i))}
          />
        ))}
      </ul>
      <p className="row">
        <button type="button" onClick={() => set([...days, today()])}>
          {says("addDay")}
        </button>
        {offered.length > 0 && (
          <button type="button" onClick={() => set([...days, ...offered].sort())}>
            {says("takeChronicle", { count: offered.length })}
          </button>
        )}
      </p>
      <p className="note">{says("chronicleWhy")}</p>
    </Group>
  );
}
