/** Several days. */
import { useState } from "react";
import { useDates } from "../../../words/dates.ts";
import { useTexts } from "../../../words/texts.ts";
import { askTexts } from "../ask.texts.ts";
import look from "./control.module.css";
import type { ControlProperties } from "./control-properties.ts";
import { DayControl } from "./day-control.tsx";

export function DaysControl({ label, value, set }: ControlProperties) {
  const says = useTexts(askTexts);
  const { shortDay } = useDates();
  const [next, setNext] = useState<unknown>();
  const days = Array.isArray(value) ? (value as string[]) : [];
  const add = () => {
    if (typeof next === "string") set([...new Set([...days, next])].sort());
    setNext(undefined);
  };
  return (
    <div className={look.days}>
      {days.map((day) => (
        <div key={day}>
          <span>{shortDay(day)}</span>
          <button
            type="button"
            className="as-link"
            onClick={() => set(days.filter((other) => other !== day))}
          >
            {says("removeDay", { day: shortDay(day) })}
          </button>
        </div>
      ))}
      <div>
        <DayControl label={label} value={next} isWrong={false} set={setNext} />
        <button type="button" disabled={next === undefined} onClick={add}>
          {says("addDay")}
        </button>
      </div>
    </div>
  );
}
