/** The questions that become test vectors, made from the definition and the examples of a rule. */
import type { VectorKind, VectorQuestion } from "../src/cli/vector.ts";
import { examplesOf } from "../src/examples.ts";
import type { Example, Rule } from "../src/kernel/rule.ts";
import { editionBoundaries, valueBoundaries } from "./vector-boundaries.ts";
import { invalid } from "./vector-invalid.ts";
import { variations } from "./vector-variations.ts";

/** A question before it is answered. Without a kind, it is of the kind of its answer. */
export interface Draft extends VectorQuestion {
  readonly facts: Readonly<Record<string, unknown>>;
  readonly title: string;
  readonly kind?: VectorKind;
  /** An edition starts or ends here: the answer names the editions. */
  readonly edge?: true;
}

/** A question that can be answered, to start from. */
export interface Base extends VectorQuestion {
  readonly facts: Readonly<Record<string, unknown>>;
  readonly on: string;
}

const MOST_BASES = 12;

export function drafts(rule: Rule): Draft[] {
  const bases = examplesOf(rule.id).map(
    ({ facts, on, reading, policy }): Base => ({
      rule: rule.id,
      facts,
      on,
      ...(reading && { reading }),
      ...(policy && { policy }),
    }),
  );
  const chosen = distinct(rule, bases).slice(0, MOST_BASES);
  return [
    ...examplesOf(rule.id).map((example, i) => ({ ...(bases[i] as Base), title: titleOf(example) })),
    ...editionBoundaries(rule, chosen),
    ...valueBoundaries(rule, chosen),
    ...variations(rule, chosen),
    ...invalid(rule, chosen[0] as Base),
  ];
}

function titleOf({ title, verdict, fails = [] }: Example): string {
  return title?.en ?? [`example, ${verdict}`, ...fails].join(": ");
}

/** Satisfied examples first; of those alike in reading, policy, codes and verdict, one. */
function distinct(rule: Rule, bases: readonly Base[]): Base[] {
  const selecting = new Set(rule.conditions.flatMap(({ by }) => by ?? []));
  const keyed = bases.map((base, i) => {
    const codes = [...selecting].map((name) => base.facts[name]);
    const { verdict, fails } = examplesOf(rule.id)[i] as Example;
    return { base, verdict, key: JSON.stringify([base.reading, base.policy, codes, verdict, fails]) };
  });
  const first = keyed.filter(({ key }, i) => keyed.findIndex((other) => other.key === key) === i);
  const rank = ["satisfied", "violated", "undetermined", "not-in-force"];
  return first.sort((a, b) => rank.indexOf(a.verdict) - rank.indexOf(b.verdict)).map(({ base }) => base);
}
