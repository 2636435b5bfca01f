/** One who held an office on the day: from when to when, when seen, and how far the sources show it. */
import { useDates } from "../../words/dates.ts";
import { useTexts } from "../../words/texts.ts";
import { useWhen } from "../../words/when.ts";
import { mapTexts } from "./overview.texts.ts";
import type { Incumbent } from "./records.ts";

export function HolderLine({ incumbent: { term, standing } }: { readonly incumbent: Incumbent }) {
  const says = useTexts(mapTexts);
  const dates = useDates();
  const when = useWhen();
  const seen = "seen" in term ? term.seen : [];
  const known = [
    term.from && says("since", { day: dates.day(term.from) }),
    term.to && says("until", { day: dates.day(term.to) }),
    !term.from && !term.to && seen.length > 0 && says("seen", { days: seen.map(when).join("; ") }),
  ].filter(Boolean);
  return (
    <>
      <strong>{term.person.name}</strong> – {says(standing)}
      <span className="soft"> ({known.join(", ")})</span>
    </>
  );
}
