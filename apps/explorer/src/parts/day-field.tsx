/** A civil day to choose. Tells nothing while the day is incomplete. */
import type { Day } from "@apk-governance/core";
import { useId } from "react";
import { Problem } from "./problem.tsx";

interface Properties {
  readonly label: string;
  readonly day: Day | "";
  readonly choose: (day: Day) => void;
  /** What is wrong with the day. */
  readonly problem?: string | undefined;
}

export function DayField({ label, day, choose, problem }: Properties) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="date"
        min="1900-01-01"
        max="9998-12-31"
        value={day}
        aria-invalid={problem !== undefined}
        aria-describedby={problem && `${id}-problem`}
        onChange={({ target }) => target.value && choose(target.value)}
      />
      <Problem id={`${id}-problem`} says={problem} />
    </div>
  );
}
