/** A rule as plain data, for those who show it rather than apply it. */
import type { Citation } from "./citation.ts";
import type { Day } from "./day.ts";
import type { Certainty, Edition, Reading } from "./edition.ts";
import type { Fact, FactKind } from "./facts.ts";
import { factsJsonSchema, type JsonSchema } from "./json-schema.ts";
import type { Condition, Conflict, Example, OpenQuestion, Rule } from "./rule.ts";
import type { Policy } from "./tests.ts";
import { type Figures, fill, placeholders, type Text } from "./text.ts";
import type { Verdict } from "./verdict.ts";

/** A rule as plain data, for documentation, forms and other programs; what `describe` returns. */
export interface RuleDescription {
  readonly id: string;
  readonly area: string;
  readonly title: Text;
  readonly question: Text;
  readonly facts: readonly FactDescription[];
  readonly conditions: readonly ConditionDescription[];
  readonly openQuestions: readonly OpenQuestionDescription[];
  readonly conflicts: readonly ConflictDescription[];
  readonly examples: readonly ExampleDescription[];
  /** The ids of the sources that it cites anywhere. */
  readonly sources: readonly string[];
  readonly jsonSchema: JsonSchema;
}

/** A fact that a rule asks for, as plain data: enough to draw the field of a form. */
export interface FactDescription {
  readonly name: string;
  readonly kind: FactKind;
  readonly label: Text;
  /** Whether `null`, known not to exist, is a value of it. */
  readonly nullable: boolean;
  /** The name of the list that its codes are from. */
  readonly vocabulary: string | null;
  readonly codes: readonly { readonly code: string; readonly label: Text }[];
  readonly minimum: number | null;
  readonly maximum: number | null;
}

/** A condition as plain data, with all its editions. */
export interface ConditionDescription {
  /** `council.decision.quorum` */
  readonly id: string;
  /** As the latest edition that uses the condition's own words has it. */
  readonly requires: Text;
  readonly editions: readonly EditionDescription[];
}

/** One wording of a condition as plain data: in force from `from`, up to but not including `to`; `null` is open. */
export interface EditionDescription {
  readonly from: Day;
  readonly to: Day | null;
  readonly certainty: Certainty;
  readonly boundsCertainty: Certainty;
  readonly citations: readonly Citation[];
  readonly notice: Text | null;
  readonly reading: Reading | null;
  readonly policy: { readonly parameter: string; readonly is?: unknown; readonly entry?: string } | null;
  /** The codes that select it; empty where it is for all. */
  readonly for: readonly string[];
  /** With the figures of this edition; a figure that the policy sets is named in braces. */
  readonly requires: Text;
}

/** A question that the sources leave open and the policy parameter that settles it, as plain data. */
export interface OpenQuestionDescription {
  readonly parameter: string;
  readonly message: Text;
  readonly citations: readonly Citation[];
}

/** A conflict of the sources that the rule states, as plain data. */
export interface ConflictDescription {
  readonly id: string;
  readonly conditions: readonly string[];
  readonly message: Text;
  readonly citations: readonly Citation[];
}

/** An example of a rule as plain data: the question and its answer. */
export interface ExampleDescription {
  readonly title: Text | null;
  readonly on: Day;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly reading: Reading;
  readonly policy: Policy;
  readonly verdict: Verdict;
  /** The conditions whose finding is `violated`. */
  readonly fails: readonly string[];
  readonly citations: readonly Citation[];
}

/** What a rule asks, sets, cites and shows by example, as plain data. */
export function describe(rule: Rule & { readonly examples: readonly Example[] }): RuleDescription {
  const { id, area, title, question } = rule;
  const full = (condition: string) => `${id}.${condition}`;
  const conditions = rule.conditions.map((condition) => describeCondition(condition, full));
  const openQuestions = [...(rule.openQuestions ?? []), ...rule.kit.openQuestions].map(describeOpenQuestion);
  const conflicts = (rule.conflicts ?? []).map((conflict) => describeConflict(conflict, full));
  const examples = rule.examples.map((example) => describeExample(example, full));
  const citing = [
    ...conditions.flatMap(({ editions }) => editions),
    ...openQuestions,
    ...conflicts,
    ...examples,
  ];
  const sources = citing.flatMap(({ citations }) => citations.map(({ source }) => source));
  return {
    ...{ id, area, title, question },
    facts: Object.entries(rule.facts).map(([name, fact]) => describeFact(name, fact)),
    ...{ conditions, openQuestions, conflicts, examples },
    sources: [...new Set(sources)],
    jsonSchema: factsJsonSchema(rule),
  };
}

function describeFact(name: string, { kind, label, nullable, vocabulary, range }: Fact): FactDescription {
  const bounds = kind === "count" || kind === "year" ? range : undefined;
  return {
    ...{ name, kind, label, nullable },
    vocabulary: vocabulary?.name ?? null,
    codes: Object.entries(vocabulary?.labels ?? {}).map(([code, of]) => ({ code, label: of })),
    minimum: bounds?.least ?? null,
    maximum: bounds?.most ?? null,
  };
}

function describeCondition(condition: Condition, full: (id: string) => string): ConditionDescription {
  const own = condition.editions.filter(({ requires }) => !requires);
  const latest = [...own].sort(latestLawFirst)[0] ?? (condition.editions.at(-1) as Edition);
  return {
    id: full(condition.id),
    requires: worded(condition.requires, latest),
    editions: condition.editions.map((edition) => describeEdition(edition, condition)),
  };
}

function latestLawFirst(a: Edition, b: Edition): number {
  const byPolicy = Number(a.policy !== undefined) - Number(b.policy !== undefined);
  return byPolicy || (a.from < b.from ? 1 : -1);
}

export function describeEdition(edition: Edition, condition: Condition): EditionDescription {
  const { from, to, certainty, boundsCertainty, cites, notice, reading, policy, for: codes } = edition;
  return {
    ...{ from, to, certainty, boundsCertainty, citations: cites },
    notice: notice ?? null,
    reading: reading ?? null,
    policy: policy ?? null,
    for: codes ?? [],
    requires: worded(edition.requires ?? condition.requires, edition),
  };
}

/** A template with the figures that the edition fixes; those that only a policy gives are named by its parameter. */
function worded(template: Text, { test, policy }: Edition): Text {
  const figures = policy && policy.is === undefined ? named(template, policy.parameter) : fixed(test, policy);
  return fill(template, figures).toJSON();
}

function named(template: Text, parameter: string): Figures {
  return Object.fromEntries(placeholders(template.en).map((name) => [name, `{${parameter}}`]));
}

function fixed(test: Edition["test"], policy: Edition["policy"]): Figures {
  const given = policy ? { [policy.parameter]: policy.is } : {};
  return test.under({ position: () => 0, on: "", policy: given }).constants ?? {};
}

function describeOpenQuestion({ parameter, says, cites }: OpenQuestion): OpenQuestionDescription {
  return { parameter, message: says, citations: cites };
}

function describeConflict(conflict: Conflict, full: (id: string) => string): ConflictDescription {
  const { id, conditions, says, cites } = conflict;
  return { id, conditions: conditions.map(full), message: says, citations: cites };
}

function describeExample(example: Example, full: (id: string) => string): ExampleDescription {
  const { title = null, on, facts, reading = "law", policy = {}, verdict, fails = [], cites = [] } = example;
  return { ...{ title, on, facts, reading, policy, verdict }, fails: fails.map(full), citations: cites };
}
