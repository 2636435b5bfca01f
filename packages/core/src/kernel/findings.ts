/** Findings: what was found of each condition, with the edition used, its citations and the numbers that decided. */
import { allKnown, type Values } from "./bounds.ts";
import type { Citation } from "./citation.ts";
import type { Day } from "./day.ts";
import type { Certainty, Stated } from "./edition.ts";
import type { Fact } from "./facts.ts";
import { phrases, yesOrNo } from "./phrases.ts";
import { type Case, caseFor, type Plan, type PlannedCondition, readsOf } from "./plan.ts";
import { HOLDS, NONE } from "./tests.ts";
import { type Figure, fill, list, saidOf, type Text } from "./text.ts";
import { type Verdict, verdictOf } from "./verdict.ts";

/** What was found of one condition. All but the verdict is worked out when read. */
export class Finding implements FindingData {
  /** Of this condition alone; never `not-in-force`. */
  declare readonly verdict: Verdict;
  readonly #condition: PlannedCondition;
  readonly #stated: Stated;
  readonly #plan: Plan;
  readonly #values: Values;

  /** @internal */
  constructor(
    condition: PlannedCondition,
    outcomes: number,
    plan: Plan,
    values: Values,
    found: Pick<Case, "stated"> = caseFor(condition, values) ?? condition,
  ) {
    this.verdict = findingFrom(outcomes);
    this.#condition = condition;
    this.#stated = found.stated;
    this.#plan = plan;
    this.#values = values;
  }

  /** `council.decision.majority` */
  get id(): string {
    return this.#condition.id;
  }

  get edition(): FindingData["edition"] {
    return this.#stated.edition;
  }

  get citations(): readonly Citation[] {
    return this.#stated.citations;
  }

  get certainty(): Certainty {
    return this.#stated.certainty;
  }

  get notice(): Text | undefined {
    return this.#stated.notice;
  }

  /** The facts that the condition read, as far as they are known. */
  get facts(): Readonly<Record<string, unknown>> {
    return written(readsOf(this.#condition, this.#values), this.#plan, this.#values);
  }

  /** How many more are needed, where a number fell short and both sides are known. */
  get shortfall(): number | undefined {
    if (this.verdict !== "violated") return undefined;
    const judge = caseFor(this.#condition, this.#values)?.judge;
    if (!judge?.needs || !allKnown(judge.reads, this.#values)) return undefined;
    const need = judge.needs(this.#values);
    return need && need.needed > need.value ? need.needed - need.value : undefined;
  }

  get message(): Text {
    return say(this.#condition, this.verdict, this.#plan, this.#values);
  }

  /** The finding as data, messages included; `JSON.stringify` calls it. */
  toJSON(): FindingData {
    const { id, verdict, edition, citations, certainty, notice, facts, shortfall, message } = this;
    return { id, verdict, edition, citations, certainty, notice, facts, shortfall, message };
  }
}

/** A finding as plain JSON. */
export interface FindingData {
  readonly id: string;
  readonly verdict: Verdict;
  readonly edition: { readonly from: Day; readonly to: Day | null; readonly boundsCertainty: Certainty };
  readonly citations: readonly Citation[];
  readonly certainty: Certainty;
  readonly notice?: Text | undefined;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly shortfall?: number | undefined;
  readonly message: Text;
}

/** What is found of a condition with these outcomes: where it does not apply, it is kept. */
export function findingFrom(outcomes: number): Verdict {
  return verdictOf(outcomes & NONE ? (outcomes - NONE) | HOLDS : outcomes);
}

/** What the condition asks, in words: those of the edition, once the fact that selects it is known. */
export function requirement(condition: PlannedCondition, values: Values): Text {
  const found = caseFor(condition, values);
  const { judge } = found ?? (condition.cases[0] as Case);
  return fill(found?.edition.requires ?? condition.requires, judge.constants ?? {});
}

/** Those of the facts that are known, by name, as an assessment carries them. */
export function written(
  facts: readonly number[],
  plan: Plan,
  values: Values,
): Readonly<Record<string, unknown>> {
  const known = facts.filter((fact) => values[fact] !== undefined);
  return Object.fromEntries(
    known.map((fact) => [plan.names[fact], (plan.facts[fact] as Fact).write(values[fact])]),
  );
}

/** The facts that are unknown, or not yet: `not known: a, b`. */
export function named(facts: readonly number[], plan: Plan, words: Text): Text {
  return saidOf(
    facts.map((fact) => (plan.facts[fact] as Fact).label),
    words,
  );
}

function say(condition: PlannedCondition, verdict: Verdict, plan: Plan, values: Values): Text {
  const requires = requirement(condition, values);
  const unknown = readsOf(condition, values).filter((fact) => values[fact] === undefined);
  if (unknown.length > 0) {
    const words = named(unknown, plan, phrases.unknown);
    const answer = verdict === "undetermined" ? [] : [yesOrNo(verdict === "satisfied")];
    return list([requires, list([...answer, words], "; ")], " – ");
  }
  const { edition, judge } = caseFor(condition, values) as Case;
  if (verdict === "undetermined") {
    return list([requires, named(judge.awaits ?? [], plan, judge.notYet as Text)], " – ");
  }
  const template = edition.says ?? (edition.requires ? undefined : condition.says);
  if (!template) return requires;
  // Every figure that a message may name: what is needed, the facts, and what the test itself tells.
  const figures: Record<string, Figure> = { needed: judge.needs?.(values)?.needed as Figure, on: plan.on };
  for (const fact of readsOf(condition, values)) {
    figures[plan.names[fact] as string] = (plan.facts[fact] as Fact).worded(values[fact]);
  }
  return fill(template, Object.assign(figures, judge.constants, judge.figures?.(values)));
}
