/** The days on which something changes: in the rules, by core when the page is built; in the institution, by the gateway's records. */

import changes from "virtual:rule-changes";
import type { Day, RulebookDiff } from "@apk-governance/core";
import type { Records } from "./records.ts";

export type ChangesOfRules = Pick<RulebookDiff, "rules" | "conditions">;

/** What the rules of that day have that those of the day before had not, and the other way round. */
export function ruleChangesOn(day: Day): ChangesOfRules {
  return changes.on[day] ?? { rules: [], conditions: [] };
}

/** Every day on which a name, a status, a relation, a body, a term or a mandate begins or ends. */
function stopsOfInstitution(records: Records): readonly Day[] {
  const periods = records.relations.flatMap(({ period }) => period ?? []);
  const terms = [...records.names, ...records.statuses, ...periods, ...records.holders, ...records.deputies];
  const whens = records.bodies.flatMap(({ founded, ended }) => [founded, ended]);
  return [...terms.flatMap(bounds), ...whens.flatMap((when) => when?.from ?? [])];
}

export function stopsWith(records: Records | undefined): readonly Day[] {
  return inOrder([...Object.keys(changes.on), ...(records ? stopsOfInstitution(records) : [])]);
}

/** The last stop not after the day; -1 before the first. */
export function stopAt(stops: readonly Day[], on: Day): number {
  return stops.findLastIndex((stop) => stop <= on);
}

function bounds({ from, to }: { readonly from: Day | null; readonly to?: Day | null | undefined }): Day[] {
  return [from, to].flatMap((day) => day ?? []);
}

function inOrder(all: readonly Day[]): Day[] {
  return [...new Set(all)].sort();
}
