/** What a place is to others and others to it, in words, each with its days and its grounds. */
import { Grounds } from "../../parts/grounds.tsx";
import { useDates } from "../../words/dates.ts";
import { useTexts } from "../../words/texts.ts";
import { mapTexts } from "./overview.texts.ts";
import sheet from "./place-sheet.module.css";
import { sheetTexts } from "./place-sheet.texts.ts";
import type { Place, RelationRecord, Snapshot } from "./records.ts";

interface Properties {
  readonly place: Place;
  readonly shown: Snapshot;
  readonly open: (id: string) => void;
}

export function SheetRelations({ place, shown, open }: Properties) {
  const says = useTexts(sheetTexts);
  const { id } = place.record;
  const does = shown.relations.filter(({ from }) => from.id === id);
  const undergoes = shown.relations.filter(({ to }) => to.id === id);
  if (does.length + undergoes.length === 0) return <p className="soft">{says("noRelations")}</p>;
  return (
    <>
      <RelationList title={says("does")} relations={does} isOutward open={open} />
      <RelationList title={says("undergoes")} relations={undergoes} isOutward={false} open={open} />
    </>
  );
}

interface ListProperties {
  readonly title: string;
  readonly relations: readonly RelationRecord[];
  readonly isOutward: boolean;
  readonly open: (id: string) => void;
}

function RelationList({ title, relations, isOutward, open }: ListProperties) {
  if (relations.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul className={`plain-list ${sheet.list}`}>
        {relations.map((relation) => (
          <li key={relation.id}>
            <p>
              {isOutward && `${relation.label}: `}
              <OtherPlace of={isOutward ? relation.to : relation.from} open={open} />
              {!isOutward && ` – ${relation.label}`}
              <Days period={relation.period} />
            </p>
            <Grounds of={relation} isBrief />
          </li>
        ))}
      </ul>
    </section>
  );
}

function OtherPlace({
  of,
  open,
}: {
  readonly of: RelationRecord["to"];
  readonly open: (id: string) => void;
}) {
  return (
    <button type="button" className="as-link" onClick={() => open(of.id)}>
      {of.name}
    </button>
  );
}

function Days({ period }: { readonly period: RelationRecord["period"] }) {
  const says = useTexts(mapTexts);
  const sheetSays = useTexts(sheetTexts);
  const dates = useDates();
  const words = period
    ? [
        says("since", { day: dates.day(period.from) }),
        period.to && says("until", { day: dates.day(period.to) }),
      ]
    : [sheetSays("daysUnknown")];
  return <span className="soft"> ({words.filter(Boolean).join(", ")})</span>;
}
