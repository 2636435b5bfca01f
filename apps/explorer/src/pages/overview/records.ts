/** What the gateway keeps of the institution, and what of it is there on a day. */
import type { InstitutionOnQuery, InstitutionQuery } from "../../graph/operations.generated.ts";

export type Records = InstitutionQuery["institution"];
export type BodyRecord = Records["bodies"][number];
export type OfficeRecord = Records["offices"][number];
export type RelationRecord = Records["relations"][number];
export type HolderRecord = Records["holders"][number];
export type DeputyRecord = Records["deputies"][number];
export type Standing = NonNullable<InstitutionOnQuery["institution"]["holders"][number]["standing"]>;

/** A holder on the day, with how far the sources show them in office. */
export interface Incumbent {
  readonly term: HolderRecord | DeputyRecord;
  readonly standing: Standing;
}

/** One place of the map: a body or an office, with what belongs to it on the day. */
export interface Place {
  readonly record: BodyRecord | OfficeRecord;
  readonly isOffice: boolean;
  readonly incumbents: readonly Incumbent[];
}

/** The institution on a day. */
export interface Snapshot {
  readonly places: ReadonlyMap<string, Place>;
  /** Those between two places that are there. */
  readonly relations: readonly RelationRecord[];
  readonly name: Records["names"][number] | undefined;
  readonly status: Records["statuses"][number] | undefined;
}

/** Offices in which nobody is named and to which nothing ties on the day are left out. */
export function snapshot(records: Records, on: string, there: InstitutionOnQuery["institution"]): Snapshot {
  const has = (list: readonly { readonly id: string }[]) => new Set(list.map(({ id }) => id));
  const [bodyIds, relationIds] = [has(there.bodies), has(there.relations)];
  const held = incumbentsByOffice(records, on, there);
  const stand = records.relations.filter(({ id }) => relationIds.has(id));
  const tied = new Set(stand.flatMap(({ from, to }) => [from.id, to.id]));
  const bodies = records.bodies.filter(({ id }) => bodyIds.has(id)).map((record) => placeOf(record, false));
  const offices = records.offices
    .filter(({ id }) => there.name !== null && (tied.has(id) || held.has(id)))
    .map((record) => placeOf(record, true, held.get(record.id)));
  const places = new Map([...bodies, ...offices].map((place) => [place.record.id, place]));
  return {
    places,
    relations: stand.filter(({ from, to }) => places.has(from.id) && places.has(to.id)),
    name: records.names.find(({ id }) => id === there.name?.id),
    status: records.statuses.find(({ id }) => id === there.status?.id),
  };
}

function placeOf(record: Place["record"], isOffice: boolean, incumbents: readonly Incumbent[] = []): Place {
  return { record, isOffice, incumbents };
}

function incumbentsByOffice(records: Records, on: string, there: InstitutionOnQuery["institution"]) {
  const standings = new Map(there.holders.map(({ id, standing }) => [id, standing]));
  const held = new Map<string, Incumbent[]>();
  const add = (term: Incumbent["term"], standing: Standing | null | undefined) => {
    if (standing) held.set(term.office.id, [...(held.get(term.office.id) ?? []), { term, standing }]);
  };
  for (const term of records.holders) add(term, standings.get(term.id));
  for (const deputy of records.deputies) add(deputy, sits(deputy, on));
  return held;
}

/** A deputy whose last day no source gives may have left since. */
function sits({ from, to }: DeputyRecord, on: string): Standing | null {
  if (on < from || (to !== null && to <= on)) return null;
  return to === null ? "OPEN" : "SHOWN";
}
