/** A civil day to choose. Tells nothing while the day is incomplete. */
import type { Day } from "@apk-governance/core";
import { useId } from "react";
import { Problem } from "./problem.tsx";

interface Properties {
  readonly label: string;
  readonly day: Day | "";
  readonly choose: (day: Day) => void;
  /** Told when the day is cleared; without it, a day that is cleared stays as it was. */
  readonly forget?: () => void;
  /** What is wrong with the day. */
  readonly problem?: string | undefined;
}

export function DayField({ label, day, choose, forget, problem }: Properties) {
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
        onChange={({ target }) => (target.value ? choose(target.value) : forget?.())}
      />
      <Problem id={`${id}-problem`} says={problem} />
    </div>
  );
}
