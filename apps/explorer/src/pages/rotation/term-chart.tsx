/** Terms over time, a lane for each seat: from left to right, or in a narrow window from top to bottom. */
import type { CSSProperties } from "react";
import { Link } from "wouter";
import { planningTexts } from "../../parts/planning.texts.ts";
import { addMonths, dayNumber } from "../../words/civil-days.ts";
import { useDates } from "../../words/dates.ts";
import { useTexts } from "../../words/texts.ts";
import { rotationTexts } from "./rotation.texts.ts";
import type { ShownTerm } from "./shown-terms.ts";
import look from "./term-chart.module.css";

const YEARS_SHOWN = 24;
const YEAR = 365.25;
/** Days at the end of the chart in which a year would not fit. */
const ROOM_FOR_A_MARK = 120;

interface Properties {
  readonly terms: readonly ShownTerm[];
  readonly seats: number;
}

export function TermChart({ terms, seats }: Properties) {
  const says = useTexts(rotationTexts);
  const scale = scaleOf(terms);
  const charted = terms.filter(({ to }) => dayNumber(to) <= scale.end);
  return (
    <figure className="stack" aria-label={says("chartOf")}>
      <div className={look.scroll}>
        <div className={look.chart} style={{ "--years": scale.years, "--seats": seats } as CSSProperties}>
          <span />
          <YearMarks scale={scale} />
          {Array.from({ length: seats }, (_, i) => i + 1).map((seat) => (
            <SeatLane key={seat} seat={seat} terms={charted.filter((of) => of.seat === seat)} scale={scale} />
          ))}
        </div>
      </div>
      {charted.length < terms.length && (
        <figcaption className="note">{says("notCharted", { years: YEARS_SHOWN })}</figcaption>
      )}
    </figure>
  );
}

/** Days by their numbers. */
interface Scale {
  readonly start: number;
  readonly end: number;
  readonly years: number;
}

function scaleOf(terms: readonly ShownTerm[]): Scale {
  const firsts = terms.map(({ from }) => from).sort();
  const lasts = terms.map(({ to }) => to).sort();
  const first = firsts[0] as string;
  const last = [lasts.at(-1) as string, addMonths(first, YEARS_SHOWN * 12)].sort()[0] as string;
  const [start, end] = [dayNumber(first), dayNumber(last)];
  return { start, end, years: (end - start) / YEAR };
}

function placed(from: number, to: number, { start, end }: Scale): CSSProperties {
  const percent = (days: number) => `${(100 * days) / (end - start)}%`;
  return { "--at": percent(from - start), "--span": percent(to - from) } as CSSProperties;
}

function YearMarks({ scale }: { readonly scale: Scale }) {
  const first = 1970 + Math.floor(scale.start / YEAR);
  const years = Array.from({ length: Math.ceil(scale.years) + 2 }, (_, i) => first + i);
  const marks = years.map((year) => ({ year, at: dayNumber(`${year}-01-01`) }));
  return (
    <div className={look.axis} aria-hidden="true">
      {marks
        .filter(({ at }) => scale.start <= at && at < scale.end - ROOM_FOR_A_MARK)
        .map(({ year, at }) => (
          <span key={year} style={placed(at, at, scale)}>
            {year}
          </span>
        ))}
    </div>
  );
}

function SeatLane({ seat, terms, scale }: { seat: number; terms: readonly ShownTerm[]; scale: Scale }) {
  const says = useTexts(rotationTexts);
  const id = `seat-${seat}`;
  return (
    <>
      <h3 id={id} className={look.seat}>
        {says("seatOf", { seat })}
      </h3>
      <ol className={look.track} aria-labelledby={id}>
        {terms.map((term) => (
          <li key={term.from} style={placed(dayNumber(term.from), dayNumber(term.to), scale)}>
            <TermBar term={term} />
          </li>
        ))}
      </ol>
    </>
  );
}

function TermBar({ term: { name, from, to, ask } }: { readonly term: ShownTerm }) {
  const says = useTexts(rotationTexts);
  const saysShared = useTexts(planningTexts);
  const { shortDay } = useDates();
  const words = (
    <>
      <strong>{name}</strong>
      <small>
        <time dateTime={from}>{shortDay(from)}</time>
        <span className="seen-by-readers-only">
          {" "}
          {saysShared("termTo")} {shortDay(to)}
        </span>
        {!ask && ` · ${says("served")}`}
      </small>
    </>
  );
  if (!ask) return <span className={look.served}>{words}</span>;
  return (
    <Link href={ask} className={look.term} title={`${name}, ${shortDay(from)} – ${shortDay(to)}`}>
      {words}
    </Link>
  );
}
