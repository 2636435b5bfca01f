/** Chooses the day: along the days of change by a slider or its buttons, or any day by a field. */
import type { Day } from "@apk-governance/core";
import { useId } from "react";
import { DayField } from "../../parts/day-field.tsx";
import { Problem } from "../../parts/problem.tsx";
import { today } from "../../words/civil-days.ts";
import { useDates } from "../../words/dates.ts";
import { useTexts } from "../../words/texts.ts";
import { overviewTexts } from "./overview.texts.ts";
import { stopAt } from "./stops.ts";
import control from "./time-control.module.css";

interface Properties {
  readonly stops: readonly Day[];
  readonly on: Day;
  readonly choose: (day: Day) => void;
  /** Whether the address names no day, so that today is shown instead. */
  readonly isWrong: boolean;
}

export function TimeControl({ stops, on, choose, isWrong }: Properties) {
  const says = useTexts(overviewTexts);
  const dates = useDates();
  const at = stopAt(stops, on);
  const before = stops[stops[at] === on ? at - 1 : at];
  const after = stops[at + 1];
  return (
    <section className={`panel ${control.control}`} aria-label={says("chooseDay")}>
      {isWrong && (
        <div role="alert">
          <Problem says={says("noSuchDay")} />
        </div>
      )}
      <Slider stops={stops} at={at} choose={choose} />
      <div className={control.buttons}>
        <p className={control.day} aria-live="polite">
          {dates.day(on)}
        </p>
        <button type="button" disabled={!before} onClick={() => before && choose(before)}>
          ← {says("previous")}
        </button>
        <button type="button" disabled={!after} onClick={() => after && choose(after)}>
          {says("next")} →
        </button>
        <DayField label={says("day")} day={on} choose={choose} />
        <button type="button" className="quiet" onClick={() => choose(today())}>
          {says("today")}
        </button>
      </div>
    </section>
  );
}

interface SliderProperties {
  readonly stops: readonly Day[];
  readonly at: number;
  readonly choose: (day: Day) => void;
}

function Slider({ stops, at, choose }: SliderProperties) {
  const says = useTexts(overviewTexts);
  const dates = useDates();
  const id = useId();
  const day = stops[at];
  return (
    <div className={control.slider}>
      <label className="seen-by-readers-only" htmlFor={id}>
        {says("slider")}
      </label>
      <input
        id={id}
        type="range"
        min={0}
        max={stops.length - 1}
        value={Math.max(at, 0)}
        aria-valuetext={day ? dates.day(day) : says("beforeFirst")}
        onChange={({ target }) => choose(stops[target.valueAsNumber] as Day)}
      />
      <Ticks stops={stops} at={at} />
    </div>
  );
}

/** A tick a stop; its year where it is the first of that year. */
function Ticks({ stops, at }: { readonly stops: readonly Day[]; readonly at: number }) {
  return (
    <div className={control.ticks} aria-hidden="true">
      {stops.map((stop, i) => (
        <span key={stop} className={control.tick} data-at={i === at}>
          {stops[i - 1]?.slice(0, 4) !== stop.slice(0, 4) && <span>{stop.slice(0, 4)}</span>}
        </span>
      ))}
    </div>
  );
}
