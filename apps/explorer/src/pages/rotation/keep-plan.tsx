/** The plan as files, and in the calendar of duties. */
import { calendar, type ViceChairTerm } from "@apk-governance/core";
import { Link } from "wouter";
import { planningTexts } from "../../parts/planning.texts.ts";
import { SaveButton } from "../../parts/save-button.tsx";
import { termInAddress } from "../../parts/terms.ts";
import { addDays } from "../../words/civil-days.ts";
import { useLanguage } from "../../words/language.tsx";
import { useTexts } from "../../words/texts.ts";
import { nameOf, type PlanForm, requestOf } from "./plan.ts";
import { rotationTexts } from "./rotation.texts.ts";

/** More would make an address that not every program takes. */
const TERMS_OF_A_LINK = 48;

interface Properties {
  readonly form: PlanForm;
  readonly terms: readonly ViceChairTerm[];
}

export function KeepPlan({ form, terms }: Properties) {
  const says = useTexts(rotationTexts);
  const saysShared = useTexts(planningTexts);
  const { language } = useLanguage();
  const json = () => `${JSON.stringify({ request: requestOf(form), terms }, null, 2)}\n`;
  const ics = async () => {
    const { iCalendar } = await import("../../parts/icalendar.ts");
    return iCalendar(handovers(form, terms), { language });
  };
  return (
    <div className="stack not-printed">
      <h3>{says("keep")}</h3>
      <p className="small soft">{says("keepWhy")}</p>
      <p className="row">
        <SaveButton name="vice-chair-rotation.ics" type="text/calendar" content={ics}>
          {saysShared("ics")}
        </SaveButton>
        <SaveButton name="vice-chair-rotation.json" type="application/json" content={json}>
          {says("json")}
        </SaveButton>
        {terms.length <= TERMS_OF_A_LINK && (
          <Link href={`/calendar?${calendarOf(form, terms)}`}>{says("toCalendar")}</Link>
        )}
      </p>
    </div>
  );
}

/** The terms with the names of their associations, which is what the words of a duty show. */
function named({ associations }: PlanForm, terms: readonly ViceChairTerm[]): ViceChairTerm[] {
  return terms.map((term) => ({ ...term, association: nameOf(associations, term.association) }));
}

/** The days on which a seat passes on. */
function handovers(form: PlanForm, terms: readonly ViceChairTerm[]) {
  const end = addDays(terms.at(-1)?.to ?? form.from, 1);
  const duties = calendar({ from: form.from, to: end, viceChairTerms: named(form, terms) });
  return duties.filter(({ condition }) => condition === "vice-chair.appointment.rotation");
}

function calendarOf(form: PlanForm, terms: readonly ViceChairTerm[]): URLSearchParams {
  return new URLSearchParams([
    ["from", form.from],
    ["to", addDays(terms.at(-1)?.to ?? form.from, 1)],
    ...named(form, terms).map((term) => ["term", termInAddress(term)]),
  ]);
}
