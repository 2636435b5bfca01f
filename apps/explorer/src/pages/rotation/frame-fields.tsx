/** Seats, start and length of the plan. */
import { useId } from "react";
import { DayField } from "../../parts/day-field.tsx";
import { Problem } from "../../parts/problem.tsx";
import { useTexts } from "../../words/texts.ts";
import type { Fields } from "./fields.ts";
import look from "./rotation.module.css";
import { rotationTexts } from "./rotation.texts.ts";
import { StartMover } from "./start-mover.tsx";

export function FrameFields(fields: Fields) {
  const { form, change, problems } = fields;
  const says = useTexts(rotationTexts);
  return (
    <fieldset className={look.group}>
      <legend>{says("frame")}</legend>
      <div className={look.frame}>
        <DayField
          label={says("from")}
          day={form.from}
          choose={(from) => change({ ...form, from })}
          problem={problems("from")}
        />
        <YearsField {...fields} />
        <SeatsField {...fields} />
      </div>
      <StartMover from={form.from} move={(from) => change({ ...form, from })} />
    </fieldset>
  );
}

function YearsField({ form, change, problems }: Fields) {
  const says = useTexts(rotationTexts);
  const id = useId();
  const problem = problems("years");
  return (
    <div className="field">
      <label htmlFor={id}>{says("years")}</label>
      <input
        id={id}
        type="number"
        min="1"
        max="1000"
        className={look.years}
        value={form.years}
        aria-invalid={problem !== undefined}
        aria-describedby={problem && `${id}-problem`}
        onChange={({ target }) => change({ ...form, years: target.value })}
      />
      <Problem id={`${id}-problem`} says={problem} />
    </div>
  );
}

function SeatsField({ form, change }: Fields) {
  const says = useTexts(rotationTexts);
  return (
    <label className="field">
      <span>{says("seats")}</span>
      <select
        value={form.seats}
        onChange={({ target }) => change({ ...form, seats: target.value === "1" ? 1 : 2 })}
      >
        <option value="2">2</option>
        <option value="1">1</option>
      </select>
    </label>
  );
}
