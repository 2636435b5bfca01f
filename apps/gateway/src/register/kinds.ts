/** The kinds of records: one for each procedure of core. */
import { type Procedure, type ProcedureEvent, procedures, type Stream } from "@apk-governance/core";
import type { ActRow, RecordRow } from "../database/tables.ts";

export type RecordKind = keyof typeof procedures;

export const recordKinds = Object.keys(procedures) as RecordKind[];

export function procedureOf(kind: string): Procedure {
  return procedures[kind as RecordKind] as unknown as Procedure;
}

export function isRecordKind(kind: string): kind is RecordKind {
  return Object.hasOwn(procedures, kind);
}

/** Where in the state it stands what a record is about; a list is filtered by it. */
const abouts: Readonly<Record<RecordKind, readonly string[]>> = {
  session: ["kind"],
  councilMeeting: [],
  viceChairTerm: ["recommendation", "association"],
  awardNomination: ["submission", "award"],
  association: ["application", "level"],
  membership: ["route"],
  deputies: ["proposal", "chamber"],
};

/** As long as an index may hold. */
const MOST_ABOUT = 500;

function aboutOf(kind: RecordKind, state: Stream): string {
  const path = abouts[kind];
  const found = path.reduce<unknown>((at, name) => (at as Record<string, unknown> | null)?.[name], state);
  return path.length > 0 && typeof found === "string" ? found.slice(0, MOST_ABOUT) : "";
}

/** Of an act, all that a record is made from. */
export type Happened = Pick<
  ActRow,
  "institution" | "stream" | "version" | "kind" | "type" | "payload" | "office" | "on"
>;

/** The record after the act: the law is not asked again, what stands in the register has happened. */
export function after(
  record: RecordRow | undefined,
  act: Happened,
  write: (state: Stream) => string,
): RecordRow {
  const kind = act.kind as RecordKind;
  const procedure = procedureOf(kind);
  const before = record ? (JSON.parse(record.state) as Stream) : procedure.initial;
  const event = { type: act.type, on: act.on, office: act.office, payload: JSON.parse(act.payload) };
  const state = procedure.evolve(before, event as ProcedureEvent);
  return {
    institution: act.institution,
    id: act.stream,
    kind,
    version: act.version,
    status: (state as Stream & { readonly phase: string }).phase,
    about: aboutOf(kind, state),
    openedOn: record?.openedOn ?? act.on,
    state: write(state),
  };
}
