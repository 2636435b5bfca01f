/** The years of the period as strips of months: how many duties fall due in each, and the way to them. */
import type { Duty } from "@apk-governance/core";
import { useMonths } from "../../words/months.ts";
import { useTexts } from "../../words/texts.ts";
import look from "./calendar.module.css";
import { calendarTexts } from "./calendar.texts.ts";

const MOST_DOTS = 3;
const months = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, "0"));

export function YearStrip({ duties }: { readonly duties: readonly Duty[] }) {
  const says = useTexts(calendarTexts);
  const years = [...new Set(duties.map(({ due }) => due.slice(0, 4)))];
  if (years.length === 0) return null;
  return (
    <nav aria-label={says("strip")} className={look.strip}>
      {years.map((year) => (
        <div key={year} className={look.year}>
          <span>{year}</span>
          {months.map((month) => {
            const key = `${year}-${month}`;
            const count = duties.filter(({ due }) => due.startsWith(key)).length;
            return <Month key={key} month={key} count={count} />;
          })}
        </div>
      ))}
    </nav>
  );
}

function Month({ month, count }: { readonly month: string; readonly count: number }) {
  const inWords = useMonths();
  const says = useTexts(calendarTexts);
  const number = Number(month.slice(5));
  if (count === 0)
    return (
      <span className={look.month} aria-hidden="true">
        {number}
      </span>
    );
  return (
    <a href={`#m-${month}`} className={look.month} title={inWords(`${month}-01`)}>
      <span aria-hidden="true">{number}</span>
      <strong aria-hidden="true">{count <= MOST_DOTS ? "●".repeat(count) : count}</strong>
      <span className="seen-by-readers-only">
        {inWords(`${month}-01`)}: {says("due", { count })}
      </span>
    </a>
  );
}
