/** A term in words: who, from when to when or what of it is not known, the days seen, and the grounds. */
import { Grounds } from "../../../parts/grounds.tsx";
import { useDates } from "../../../words/dates.ts";
import { useTexts } from "../../../words/texts.ts";
import { useWhen } from "../../../words/when.ts";
import { holderTexts } from "../chronicle.texts.ts";
import type { TermRecord } from "../records.ts";

export function TermWords({ term }: { readonly term: TermRecord }) {
  const says = useTexts(holderTexts);
  const { day } = useDates();
  const when = useWhen();
  const { person, from, to, seen, ground } = term;
  return (
    <div>
      <p>
        <strong>{person.name}</strong>
      </p>
      <p className="small">
        {from ? says("from", { day: day(from) }) : says("startUnknown")},{" "}
        {to ? says("to", { day: day(to) }) : says("endUnknown")}
      </p>
      {seen.length > 0 && (
        <p className="note">
          {says("seen")}: {seen.map(when).join("; ")}
        </p>
      )}
      {ground && <p className="note">{ground}</p>}
      <Grounds of={term} isBrief />
    </div>
  );
}
