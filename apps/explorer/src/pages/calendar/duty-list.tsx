/** The duties, month by month. */
import type { Day, Duty } from "@apk-governance/core";
import { useMonths } from "../../words/months.ts";
import look from "./calendar.module.css";
import { DutyCard } from "./duty-card.tsx";

interface Properties {
  readonly duties: readonly Duty[];
  /** The day as of which they are met or not. */
  readonly on: Day;
}

export function DutyList({ duties, on }: Properties) {
  const inWords = useMonths();
  const months = [...new Set(duties.map(({ due }) => due.slice(0, 7)))];
  return months.map((month) => (
    <section key={month} id={`m-${month}`} className={look.inMonth}>
      <h3>{inWords(`${month}-01`)}</h3>
      <ol className="plain-list stack">
        {duties
          .filter(({ due }) => due.startsWith(month))
          .map((duty) => (
            <li key={duty.id}>
              <DutyCard duty={duty} on={on} />
            </li>
          ))}
      </ol>
    </section>
  ));
}
