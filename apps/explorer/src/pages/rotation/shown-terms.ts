/** The terms of a plan as the page shows them: named, and each planned one with the question that it opens. */
import type { ViceChairTerm } from "@apk-governance/core";
import { askLink } from "../../parts/ask-link.ts";
import { heldBefore, nameOf, type PlanForm } from "./plan.ts";

export interface ShownTerm extends ViceChairTerm {
  readonly name: string;
  /** Where the appointment is asked about; none of a term that was served. */
  readonly ask: string | undefined;
}

export function shownTerms(form: PlanForm, terms: readonly ViceChairTerm[]): ShownTerm[] {
  const all = [...form.history, ...terms];
  const named = (term: ViceChairTerm) => ({ ...term, name: nameOf(form.associations, term.association) });
  return [
    ...form.history.map((term) => ({ ...named(term), ask: undefined })),
    ...terms.map((term) => ({ ...named(term), ask: appointmentLink(form, term, all) })),
  ];
}

/** As the planner means each appointment. */
function appointmentLink(form: PlanForm, term: ViceChairTerm, all: readonly ViceChairTerm[]): string {
  const before = heldBefore(term, all);
  const facts = {
    appointedBy: "president",
    instrument: "presidential-order",
    recommendedBy: "council",
    association: nameOf(form.associations, term.association),
    outgoingAssociation: before && nameOf(form.associations, before),
    otherViceChairs: form.seats - 1,
    termMonths: 12,
  };
  return askLink("vice-chair.appointment", { on: term.from, facts });
}
