/** A civil day to choose. Tells nothing while the day is incomplete. */
import type { Day } from "@apk-governance/core";
import { useId } from "react";

interface Properties {
  readonly label: string;
  readonly day: Day | "";
  readonly choose: (day: Day) => void;
}

export function DayField({ label, day, choose }: Properties) {
  const id = useId();
  return (
    <p className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="date"
        min="1900-01-01"
        max="9998-12-31"
        value={day}
        onChange={({ target }) => target.value && choose(target.value)}
      />
    </p>
  );
}
