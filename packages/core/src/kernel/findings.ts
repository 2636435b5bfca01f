/** Findings: what was found of each condition, with the edition used, its citations and the numbers that decided. */
import { allKnown, type Value, type Values } from "./bounds.ts";
import type { Citation } from "./citation.ts";
import type { Day } from "./day.ts";
import { type Certainty, type Stated, statedBy } from "./edition.ts";
import type { Fact } from "./facts.ts";
import { bit, type Mask, readsOf } from "./partial.ts";
import { phrases } from "./phrases.ts";
import { type Case, caseFor, type Plan, type PlannedCondition } from "./plan.ts";
import type { CompiledRule } from "./rule.ts";
import { FAILS, type Judge, NONE, OPEN } from "./tests.ts";
import { type Figure, type Figures, fill, type Language, list, Message, type Text, word } from "./text.ts";
import type { Verdict } from "./verdict.ts";

/** What the findings of one assessment share. */
export interface Context {
  readonly compiled: CompiledRule;
  readonly plan: Plan;
  readonly values: Values;
}

/** What was found of one condition. Its facts, shortfall and message are worked out when read. */
export class Finding implements FindingData {
  /** `council.decision.majority` */
  readonly id: string;
  /** Of this condition alone; never `not-in-force`. */
  readonly verdict: Verdict;
  readonly edition: FindingData["edition"];
  readonly citations: readonly Citation[];
  readonly certainty: Certainty;
  readonly notice: Text | undefined;
  readonly #condition: PlannedCondition;
  readonly #context: Context;

  /** @internal */
  constructor(condition: PlannedCondition, verdict: Verdict, stated: Stated, context: Context) {
    this.id = condition.id;
    this.verdict = verdict;
    this.edition = stated.edition;
    this.citations = stated.citations;
    this.certainty = stated.certainty;
    this.notice = stated.notice;
    this.#condition = condition;
    this.#context = context;
  }

  /** The facts that the condition read, as far as they are known. */
  get facts(): Readonly<Record<string, unknown>> {
    const { compiled, values } = this.#context;
    return factsRead(readsOf(this.#condition, values), compiled, values);
  }

  /** How many more are needed, where a number fell short and both sides are known. */
  get shortfall(): number | undefined {
    return this.verdict === "violated" ? shortfallOf(this.#condition, this.#context.values) : undefined;
  }

  get message(): Text {
    return new Message((language) => say(this.#condition, this.verdict, this.#context, language));
  }

  toJSON(): FindingData {
    const { id, verdict, edition, citations, certainty, notice, facts, shortfall, message } = this;
    return {
      ...{ id, verdict, edition, citations, certainty },
      ...(notice && { notice }),
      facts,
      ...(shortfall !== undefined && { shortfall }),
      message,
    };
  }

  [Symbol.for("nodejs.util.inspect.custom")](): FindingData {
    return JSON.parse(JSON.stringify(this)) as FindingData;
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

/** The finding on a condition from the outcomes that completions give it; none if it never applies. */
export function findingOn(
  condition: PlannedCondition,
  outcomes: Mask,
  context: Context,
): Finding | undefined {
  if (outcomes === bit(NONE)) return undefined;
  const only = onlyCase(condition, context.values);
  const stated = only ? only.stated : statedBy(condition.cases.map(({ edition }) => edition));
  return new Finding(condition, verdictFrom(outcomes), stated, context);
}

/** Conditions of which a finding is undetermined: neither always kept (or not applying) nor always broken. */
export function isUndetermined(outcomes: Mask): boolean {
  return verdictFrom(outcomes) === "undetermined";
}

/** What the condition asks, in words: those of the edition, once the fact that selects it is known. */
export function requirement(condition: PlannedCondition, values: Values): Text {
  const only = onlyCase(condition, values);
  const template = only?.edition.requires ?? condition.condition.requires;
  const figures = (only ?? condition.cases[0])?.judge.constants ?? {};
  return new Message((language) => fill(template, language, figures));
}

/** A value in words: codes by their labels, lists one after another. */
export function valueInWords(fact: Fact, value: Value): Figure {
  if (value === null || value === undefined) return phrases.none;
  if (typeof value === "boolean") return value ? phrases.yes : phrases.no;
  const written = fact.write(value);
  const label = (item: unknown) => fact.vocabulary?.labels[item as string] ?? (item as string | number);
  return Array.isArray(written)
    ? written.length > 0
      ? list(written.map(label))
      : phrases.none
    : label(written);
}

function verdictFrom(outcomes: Mask): Verdict {
  if (outcomes === bit(FAILS)) return "violated";
  return outcomes & (bit(OPEN) | bit(FAILS)) ? "undetermined" : "satisfied";
}

/** The edition that is meant; `undefined` while the fact that selects it is unknown. */
function onlyCase(condition: PlannedCondition, values: Values): Case | undefined {
  return condition.by < 0 || values[condition.by] !== undefined ? caseFor(condition, values) : undefined;
}

function factsRead(
  reads: readonly number[],
  { names, facts }: CompiledRule,
  values: Values,
): Record<string, unknown> {
  const read: Record<string, unknown> = {};
  for (const fact of reads) {
    const value = values[fact];
    if (value !== undefined) read[names[fact] as string] = (facts[fact] as Fact).write(value);
  }
  return read;
}

function shortfallOf(condition: PlannedCondition, values: Values): number | undefined {
  const judge = onlyCase(condition, values)?.judge;
  if (!judge?.needs || !allKnown(judge.reads, values)) return undefined;
  const need = judge.needs(values);
  return need && need.needed > need.value ? need.needed - need.value : undefined;
}

function say(condition: PlannedCondition, verdict: Verdict, context: Context, language: Language): string {
  const { compiled, plan, values } = context;
  const requires = requirement(condition, values);
  const named = (facts: readonly number[]) => list(facts.map((fact) => (compiled.facts[fact] as Fact).label));
  const unknown = readsOf(condition, values).filter((fact) => values[fact] === undefined);
  if (unknown.length > 0) return fill(whileUnknown[verdict], language, { requires, facts: named(unknown) });
  const { edition, judge } = caseFor(condition, values) as Case;
  if (verdict === "undetermined") {
    return fill(phrases.notYet, language, { requires, on: plan.on, facts: named(judge.awaits ?? []) });
  }
  const template = edition.says ?? (edition.requires ? undefined : condition.condition.says);
  return template ? fill(template, language, figuresOf(judge, context)) : word(requires, language);
}

const whileUnknown: Readonly<Record<Verdict, Text>> = {
  satisfied: phrases.settled,
  violated: phrases.failed,
  undetermined: phrases.unknown,
  "not-in-force": phrases.unknown,
};

/** Every figure that a message may name: the facts, what is needed, and what the test itself tells. */
function figuresOf(judge: Judge, { compiled, plan, values }: Context): Figures {
  const { names, facts } = compiled;
  const known = names.map((name, i) => [name, valueInWords(facts[i] as Fact, values[i])] as const);
  const needed = judge.needs?.(values)?.needed;
  return {
    ...Object.fromEntries(known),
    ...judge.constants,
    ...judge.figures?.(values),
    ...(needed !== undefined && { needed }),
    on: plan.on,
  };
}
