/** Moves the start by a month or a year, or by a slider, day by day. */
import type { Day } from "@apk-governance/core";
import { useId } from "react";
import { addMonths, dayNumber, dayOf, today } from "../../words/civil-days.ts";
import { useDates } from "../../words/dates.ts";
import { useTexts } from "../../words/texts.ts";
import look from "./rotation.module.css";
import { rotationTexts } from "./rotation.texts.ts";

interface Properties {
  readonly from: Day;
  readonly move: (from: Day) => void;
}

const steps = [
  ["monthBack", -1],
  ["monthOn", 1],
  ["yearBack", -12],
  ["yearOn", 12],
] as const;

export function StartMover({ from, move }: Properties) {
  const says = useTexts(rotationTexts);
  const { day } = useDates();
  const id = useId();
  const [least, most] = rangeAround(from);
  return (
    <div className={look.mover}>
      <label htmlFor={id} className="seen-by-readers-only">
        {says("slide")}
      </label>
      <div className={look.steps}>
        {steps.map(([name, months]) => (
          <button key={name} type="button" onClick={() => move(addMonths(from, months))}>
            {says(name)}
          </button>
        ))}
      </div>
      <input
        id={id}
        type="range"
        min={least}
        max={most}
        value={dayNumber(from)}
        aria-valuetext={day(from)}
        onChange={({ target }) => move(dayOf(target.valueAsNumber))}
      />
      <p className={look.slid}>
        <output htmlFor={id}>{day(from)}</output>
      </p>
    </div>
  );
}

/** The year before this one to five years on, and the day chosen in any case. */
function rangeAround(from: Day): [number, number] {
  const year = Number(today().slice(0, 4));
  const [least, most] = [dayNumber(`${year - 1}-01-01`), dayNumber(`${year + 5}-12-31`)];
  return [Math.min(least, dayNumber(from)), Math.max(most, dayNumber(from))];
}
