/** Tests on sets of codes, and on texts that name somebody. */
import type { Value, Values } from "./bounds.ts";
import type { Vocabulary } from "./facts.ts";
import { decided, onOne, type Test } from "./tests.ts";
import { type Figure, list } from "./text.ts";

/** The set has one of these codes at least. */
export function includesAny<F extends string>(fact: F, codes: readonly string[]): Test<F> {
  return onOne(fact, { includesAny: [fact, codes] }, (at) => ({
    outcome: (values) => decided(hasAny(values[at], codes)),
    sets: [codes],
    mends: [],
  }));
}

/** The set has every one of these codes; `{lacking}` names those that it does not have. */
export function includesAll<F extends string, Code extends string>(
  fact: F,
  codes: readonly Code[],
  { labels }: Vocabulary<Code>,
): Test<F> {
  const lacking = (value: Value) => codes.filter((code) => !has(value, code));
  return onOne(fact, { includesAll: [fact, codes] }, (at) => ({
    outcome: (values) => decided(lacking(values[at]).length === 0),
    sets: codes.map((code) => [code]),
    mends: [],
    figures: (values) => ({ lacking: named(lacking(values[at]).map((code) => labels[code])) }),
  }));
}

/** The set has some code, and not this one. */
export function includesOnlyOthersThan<F extends string>(fact: F, code: string): Test<F> {
  return onOne(fact, { includesOnlyOthersThan: [fact, code] }, (at) => ({
    outcome: (values) => decided((values[at] as readonly string[]).length > 0 && !has(values[at], code)),
    sets: [[code]],
    mends: [],
  }));
}

/** Two texts name different ones; where either does not exist there is nothing to compare. */
export function differs<F extends string>(one: F, other: F): Test<F> {
  return {
    reads: [one, other],
    meaning: { differs: [one, other] },
    under({ position }) {
      const reads = [position(one), position(other)];
      const differ = (values: Values) => {
        const [first, second] = reads.map((at) => values[at]);
        return first === null || first !== second;
      };
      return {
        reads,
        outcome: (values) => decided(differ(values)),
        tells(fact, values) {
          if (!reads.includes(fact)) return [];
          const known = reads.filter((at) => at !== fact).map((at) => values[at])[0];
          return typeof known === "string" ? [known, `${known}…`] : ["…", "……"];
        },
      };
    },
  };
}

/** A plain loop: it is the inside of an answer. */
function hasAny(value: Value, codes: readonly string[]): boolean {
  for (const code of value as readonly string[]) if (codes.includes(code)) return true;
  return false;
}

function has(value: Value, code: string): boolean {
  return (value as readonly string[]).includes(code);
}

function named(figures: readonly Figure[]): Figure {
  return figures.length > 0 ? list(figures) : "–";
}
