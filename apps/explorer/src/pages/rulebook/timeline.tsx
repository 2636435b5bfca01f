/** The editions of a condition as bars over time: a lane for each case, a pattern and a word for each certainty. */
import type { ConditionDescription, Day, EditionDescription, FactDescription } from "@apk-governance/core";
import { partTexts } from "../../parts/parts.texts.ts";
import { useDates } from "../../words/dates.ts";
import { hyphenated } from "../../words/hyphenated.ts";
import { useTexts } from "../../words/texts.ts";
import { type Lane, yearsOf } from "./lanes.ts";
import { rulebookTexts } from "./rulebook.texts.ts";
import look from "./timeline.module.css";
import { useCase } from "./use-case.ts";

interface Properties {
  readonly condition: ConditionDescription;
  readonly facts: readonly FactDescription[];
  readonly lanes: readonly Lane[];
  readonly boundaries: readonly Day[];
  readonly chosen: EditionDescription;
  readonly choose: (edition: EditionDescription) => void;
  /** The id of the part that tells of the edition chosen. */
  readonly tells: string;
}

/** A column, in rem: a day in words finds room in it. */
const narrowest = 7.5;

export function Timeline({ condition, facts, lanes, boundaries, ...choice }: Properties) {
  const says = useTexts(rulebookTexts);
  const { shortDay } = useDates();
  const inCase = useCase(facts);
  const columns = boundaries.map(
    (from, i) => `minmax(${narrowest}rem, ${yearsOf(from, boundaries[i + 1])}fr)`,
  );
  return (
    <div className={look.scroll} ref={showLatest}>
      <fieldset
        aria-label={says("editionsOf", { id: condition.id })}
        className={look.chart}
        style={{
          gridTemplateColumns: columns.join(" "),
          minInlineSize: `${boundaries.length * (narrowest + 0.25)}rem`,
        }}
      >
        {boundaries.map((day, i) => (
          <time key={day} dateTime={day} className={look.day} style={{ gridColumn: i + 1, gridRow: 1 }}>
            {shortDay(day)}
          </time>
        ))}
        {lanes.map((lane, i) => (
          <LaneOfChart
            key={lane.key}
            {...choice}
            lane={lane}
            row={2 * i + 2}
            boundaries={boundaries}
            label={inCase(lane.editions[0] as EditionDescription)}
            isOnly={lanes.length === 1}
          />
        ))}
      </fieldset>
    </div>
  );
}

/** Where the bars do not fit, the latest are seen first. */
function showLatest(scrolling: HTMLElement | null): void {
  if (scrolling) scrolling.scrollLeft = scrolling.scrollWidth;
}

interface LaneProperties extends Pick<Properties, "boundaries" | "chosen" | "choose" | "tells"> {
  readonly lane: Lane;
  readonly row: number;
  readonly label: string;
  readonly isOnly: boolean;
}

function LaneOfChart({ lane, row, label, isOnly, ...bar }: LaneProperties) {
  const says = useTexts(rulebookTexts);
  const shown = label || (isOnly ? "" : says("forAll"));
  return (
    <>
      {shown && (
        <p className={look.label} style={{ gridRow: row }}>
          {shown}
        </p>
      )}
      {lane.editions.map((edition) => (
        <Bar key={edition.from} {...bar} edition={edition} label={shown} row={row + 1} />
      ))}
    </>
  );
}

interface BarProperties extends Omit<LaneProperties, "lane" | "isOnly"> {
  readonly edition: EditionDescription;
}

function Bar({ edition, label, row, boundaries, chosen, choose, tells }: BarProperties) {
  const saysPart = useTexts(partTexts);
  const says = useTexts(rulebookTexts);
  const { from, to, certainty, boundsCertainty } = edition;
  const start = boundaries.indexOf(from) + 1;
  const end = to === null ? boundaries.length + 1 : boundaries.indexOf(to) + 1;
  return (
    <button
      type="button"
      className={look.bar}
      style={{ gridColumn: `${start} / ${end}`, gridRow: row }}
      aria-pressed={edition === chosen}
      aria-controls={tells}
      data-certainty={certainty}
      data-bounds={boundsCertainty}
      data-open={to === null}
      onClick={() => choose(edition)}
    >
      <span className="seen-by-readers-only">
        {label} {to === null ? says("since", { from }) : says("between", { from, to })}:{" "}
      </span>
      {hyphenated(saysPart(certainty))}
      {to === null && <span className={look.onward}>{says("presentOn")} →</span>}
    </button>
  );
}
