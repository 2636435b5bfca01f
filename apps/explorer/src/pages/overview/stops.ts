/** The days on which something changes: in the rules, by core; in the institution, by the gateway's records. */
import { type Day, type RulebookDiff, rulebook } from "@apk-governance/core";
import { dayBefore } from "../../words/days.ts";
import type { Records } from "./records.ts";

const diffs = new Map<Day, RulebookDiff>();

/** What the rules of that day have that those of the day before had not, and the other way round. */
export function ruleChangesOn(day: Day): RulebookDiff {
  const known = diffs.get(day) ?? rulebook.diff(dayBefore(day), day);
  diffs.set(day, known);
  return known;
}

let found: readonly Day[] | undefined;

/** Every day on which a rule begins, ends, or has a new edition. */
function stopsOfRules(): readonly Day[] {
  found ??= inOrder(boundsOfRules()).filter((day) => {
    const { rules, conditions } = ruleChangesOn(day);
    return rules.length + conditions.length > 0;
  });
  return found;
}

function boundsOfRules(): Day[] {
  return rulebook.rules.flatMap(({ inForce, conditions }) =>
    [...inForce, ...conditions.flatMap(({ editions }) => editions)].flatMap(bounds),
  );
}

/** Every day on which a name, a status, a relation, a body, a term or a mandate begins or ends. */
function stopsOfInstitution(records: Records): readonly Day[] {
  const periods = records.relations.flatMap(({ period }) => period ?? []);
  const terms = [...records.names, ...records.statuses, ...periods, ...records.holders, ...records.deputies];
  const whens = records.bodies.flatMap(({ founded, ended }) => [founded, ended]);
  return [...terms.flatMap(bounds), ...whens.flatMap((when) => when?.from ?? [])];
}

export function stopsWith(records: Records | undefined): readonly Day[] {
  return inOrder([...stopsOfRules(), ...(records ? stopsOfInstitution(records) : [])]);
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
