/** What a rotation is planned from, as the form and the address of the page hold it, and the plan itself. */
import {
  type Day,
  InvalidFactsError,
  type Issue,
  planViceChairRotation,
  type RotationRequest,
  type ViceChairTerm,
} from "@apk-governance/core";
import { termIn, termInAddress } from "../../parts/terms.ts";
import { addMonths, isDay, today } from "../../words/civil-days.ts";

export interface Association {
  readonly id: string;
  /** Blank where the id says enough. */
  readonly name: string;
}

export interface PlanForm {
  readonly associations: readonly Association[];
  readonly seats: 1 | 2;
  readonly from: Day;
  /** As typed. */
  readonly years: string;
  readonly history: readonly ViceChairTerm[];
}

export type Planned =
  | { readonly terms: readonly ViceChairTerm[]; readonly issues: readonly [] }
  | { readonly terms: undefined; readonly issues: readonly Issue[] };

export function planOf(form: PlanForm): Planned {
  try {
    return { terms: planViceChairRotation(requestOf(form)), issues: [] };
  } catch (error) {
    if (error instanceof InvalidFactsError) return { terms: undefined, issues: error.issues };
    throw error;
  }
}

export function requestOf({ associations, seats, from, years, history }: PlanForm): RotationRequest {
  return {
    ...{ associations: associations.map(({ id }) => id), seats, from, years: Number(years) },
    ...(history.length > 0 && { history }),
  };
}

/** What is malformed counts as not given. */
export function formIn(parameters: URLSearchParams): PlanForm {
  const ids = parameters.getAll("id");
  const names = parameters.getAll("name");
  const from = parameters.get("from") ?? "";
  return {
    associations: ids.length > 0 ? ids.map((id, i) => ({ id, name: names[i] ?? "" })) : placeholders,
    seats: parameters.get("seats") === "1" ? 1 : 2,
    from: isDay(from) ? from : addMonths(`${today().slice(0, 7)}-01`, 1),
    years: parameters.get("years") ?? "3",
    history: parameters.getAll("term").flatMap(termIn),
  };
}

export function addressOf({ associations, seats, from, years, history }: PlanForm): URLSearchParams {
  return new URLSearchParams([
    ["from", from],
    ["years", years],
    ["seats", String(seats)],
    ...associations.flatMap(({ id, name }) => [
      ["id", id],
      ["name", name],
    ]),
    ...history.map((term) => ["term", termInAddress(term)]),
  ]);
}

const placeholders: readonly Association[] = ["A", "B", "C"].map((id) => ({ id, name: "" }));

export function isPlaceholder({ associations }: PlanForm): boolean {
  return associations.map(({ id, name }) => id + name).join() === "A,B,C";
}

/** What an association is called on the page: by its name, or else its id; by both where a name is not one's alone. */
export function nameOf(associations: readonly Association[], id: string): string {
  const name = associations.find((association) => association.id === id)?.name;
  if (!name) return id;
  return associations.some((other) => other.id !== id && other.name === name) ? `${name} (${id})` : name;
}

/** Who held the seat before a planned term. */
export function heldBefore({ seat, from }: ViceChairTerm, all: readonly ViceChairTerm[]): string | null {
  const earlier = all.filter((term) => term.seat === seat && term.to <= from);
  return earlier.sort((a, b) => (a.to < b.to ? -1 : 1)).at(-1)?.association ?? null;
}
