/** The editions of a condition as lanes of a chart, and the days at which its columns start. */
import type { ConditionDescription, Day, EditionDescription, RuleDescription } from "@apk-governance/core";

/** Editions that follow each other: for the same codes, under the same reading and policy. */
export interface Lane {
  readonly key: string;
  readonly editions: readonly EditionDescription[];
}

export function lanesOf({ editions }: ConditionDescription): Lane[] {
  const lanes = new Map<string, EditionDescription[]>();
  for (const edition of editions) {
    const key = JSON.stringify([edition.for, edition.reading, edition.policy]);
    lanes.set(key, [...(lanes.get(key) ?? []), edition]);
  }
  return [...lanes].map(([key, of]) => ({ key, editions: of }));
}

/** Every day on which an edition of the rule starts or ends, in order: the columns of all its charts. */
export function boundariesOf({ conditions }: RuleDescription): Day[] {
  const days = conditions.flatMap(({ editions }) =>
    editions.flatMap(({ from, to }) => (to === null ? [from] : [from, to])),
  );
  return [...new Set(days)].sort();
}

/** Years between two days, for the width of a column; the last column, which has no end, is as wide as two. */
export function yearsOf(from: Day, to: Day | undefined): number {
  if (to === undefined) return 2;
  return (Date.parse(to) - Date.parse(from)) / (365.25 * 86_400_000);
}

export function isInForce({ from, to }: EditionDescription, on: Day): boolean {
  return from <= on && (to === null || on < to);
}
