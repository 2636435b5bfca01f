/** What of the institution begins or ends on a day, as the records date it. */
import type { CitedFragment } from "../../graph/operations.generated.ts";
import type { Records } from "./records.ts";

export type InstitutionChangeKind =
  | "name"
  | "status"
  | "founded"
  | "notBefore"
  | "ended"
  | "begins"
  | "ends"
  | "takes"
  | "leaves";

export interface InstitutionChange {
  readonly kind: InstitutionChangeKind;
  /** What it is about, in words of the records. */
  readonly says: string;
  readonly record: CitedFragment;
  /** The places of the map that it concerns. */
  readonly places: readonly string[];
  /** Where the day is only the first on which it may have been. */
  readonly vague?: Records["bodies"][number]["founded"];
}

/** What `WhatEnded` tells of the day on which the constitutional basis ended: the end, and what was to follow. */
export function isOfTheEnd(kind: InstitutionChangeKind): boolean {
  return kind === "status" || kind === "ended" || kind === "ends" || kind === "notBefore";
}

export function institutionChangesOn(records: Records, day: string): readonly InstitutionChange[] {
  return [
    ...names(records, day),
    ...bodies(records, day),
    ...relations(records, day),
    ...terms(records, day),
  ];
}

function names({ names, statuses }: Records, day: string): InstitutionChange[] {
  return [
    ...names.filter(({ from }) => from === day).map((one) => change("name", one.name, one, ["assembly"])),
    ...statuses
      .filter(({ from }) => from === day)
      .map((one) => change("status", one.says, one, ["assembly"])),
  ];
}

function bodies({ bodies }: Records, day: string): InstitutionChange[] {
  return bodies.flatMap((body) => {
    const { id, name, founded, ended } = body;
    const changes: InstitutionChange[] = [];
    if (founded?.from === day) {
      const kind = founded.precision === "AFTER" ? "notBefore" : "founded";
      const vague = founded.precision === "DAY" ? {} : { vague: founded };
      changes.push({ ...change(kind, name, body, [id]), ...vague });
    }
    if (ended?.from === day) changes.push(change("ended", name, body, [id]));
    return changes;
  });
}

function relations({ relations }: Records, day: string): InstitutionChange[] {
  return relations.flatMap((relation) => {
    const { from, label, to, period } = relation;
    const says = `${from.name} – ${label} – ${to.name}`;
    const places = [from.id, to.id];
    if (period?.from === day) return change("begins", says, relation, places);
    return period?.to === day ? change("ends", says, relation, places) : [];
  });
}

function terms({ holders, deputies, offices }: Records, day: string): InstitutionChange[] {
  const nameOf = new Map(offices.map(({ id, name }) => [id, name]));
  const all = [...holders, ...deputies].map((term) => ({
    term,
    says: `${term.person.name} – ${nameOf.get(term.office.id) ?? ""}`,
  }));
  return [
    ...all
      .filter(({ term }) => term.to === day)
      .map(({ term, says }) => change("leaves", says, term, [term.office.id])),
    ...all
      .filter(({ term }) => term.from === day)
      .map(({ term, says }) => change("takes", says, term, [term.office.id])),
  ];
}

function change(
  kind: InstitutionChangeKind,
  says: string,
  record: CitedFragment,
  places: readonly string[],
): InstitutionChange {
  return { kind, says, record, places };
}
