/** What changed in the rules on each day on which something did, with the names of what it tells of. */
import { type Day, type RulebookDiff, rulebook, type Text } from "@apk-governance/core";
import { addDays } from "../src/words/civil-days.ts";

export interface RuleChanges {
  /** `rulebook.diff` from the day before, by the day. */
  readonly on: Readonly<Record<Day, RulebookDiff>>;
  readonly titles: Readonly<Record<string, Text>>;
  /** The codes for which something changed, by their rule. */
  readonly codes: Readonly<Record<string, Readonly<Record<string, Text>>>>;
}

export function ruleChanges(): RuleChanges {
  const diffs = bounds().map((day) => [day, rulebook.diff(addDays(day, -1), day)] as const);
  const changed = diffs.filter(([, { rules, conditions }]) => rules.length + conditions.length > 0);
  return {
    on: Object.fromEntries(changed),
    titles: Object.fromEntries(rulebook.rules.map(({ id, title }) => [id, title])),
    codes: Object.fromEntries(rulebook.rules.map((rule) => [rule.id, labelsOf(rule, codesToldOf(changed))])),
  };
}

/** The days on which a rule or an edition begins or ends, in order. */
function bounds(): readonly Day[] {
  const periods = rulebook.rules.flatMap(({ inForce, conditions }) => [
    ...inForce,
    ...conditions.flatMap(({ editions }) => editions),
  ]);
  return [...new Set(periods.flatMap(({ from, to }) => [from, to]).filter((day) => day !== null))].sort();
}

function codesToldOf(changed: readonly (readonly [Day, RulebookDiff])[]): ReadonlySet<string> {
  const told = changed.flatMap(([, { rules, conditions }]) => [...rules, ...conditions]);
  return new Set(told.flatMap(({ codes }) => codes));
}

function labelsOf({ facts }: (typeof rulebook.rules)[number], told: ReadonlySet<string>) {
  const labels = Object.values(facts).flatMap(({ vocabulary }) => Object.entries(vocabulary?.labels ?? {}));
  return Object.fromEntries(labels.filter(([code]) => told.has(code)));
}
