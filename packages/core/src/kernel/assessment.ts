/** An assessment: the verdict, and on demand every finding, remedy, conflict and open question. */
import type { Values } from "./bounds.ts";
import type { Citation } from "./citation.ts";
import { mayHold } from "./completions.ts";
import type { Day } from "./day.ts";
import type { Reading } from "./edition.ts";
import type { Fact } from "./facts.ts";
import {
  type Finding,
  type FindingData,
  findingOn,
  isUndetermined,
  requirement,
  valueInWords,
} from "./findings.ts";
import { judge, settledOutcome, unanimous } from "./judge.ts";
import { bit, type Judgement, readsOf } from "./partial.ts";
import { phrases } from "./phrases.ts";
import { caseFor, type Plan, type Planned, type PlannedCondition } from "./plan.ts";
import { remedied, repair } from "./remedy.ts";
import type { Conflict, OpenQuestion, Rule } from "./rule.ts";
import { FAILS, OPEN, type Policy } from "./tests.ts";
import { list, saidOf, type Text } from "./text.ts";
import { type Verdict, verdictOf } from "./verdict.ts";

export interface Missing {
  readonly fact: string;
  /** The undetermined conditions that read it. */
  readonly conditions: readonly string[];
}

export interface Clash {
  /** None fails alone, but they cannot hold together. */
  readonly conditions: readonly string[];
  readonly message: Text;
}

export interface Remedy {
  /** The facts to change, with their new values. */
  readonly change: Readonly<Record<string, unknown>>;
  readonly message: Text;
}

export interface OpenQuestionStated {
  readonly parameter: string;
  readonly message: Text;
  readonly citations: readonly Citation[];
}

export interface ConflictStated {
  readonly id: string;
  readonly conditions: readonly string[];
  readonly message: Text;
  readonly citations: readonly Citation[];
}

/** The same assessment as plain JSON, messages included. */
export interface AssessmentData {
  readonly rule: string;
  readonly on: Day;
  readonly reading: Reading;
  readonly policy: Policy;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly verdict: Verdict;
  readonly findings: readonly FindingData[];
  readonly missing: readonly Missing[];
  readonly clashes: readonly Clash[];
  readonly remedies: readonly Remedy[];
  /** Why there is none, where a `violated` assessment has no remedy. */
  readonly noRemedy?: Text | undefined;
  readonly openQuestions: readonly OpenQuestionStated[];
  readonly conflicts: readonly ConflictStated[];
  readonly rulebookVersion: string;
}

/** The answer to one question, dated, explained and cited. All but the verdict is worked out when read. */
export class Assessment implements AssessmentData {
  readonly verdict: Verdict;
  readonly #rule: Rule;
  readonly #plan: Plan;
  readonly #values: Values;
  /** Whether every fact that a condition reads is known. */
  readonly #settled: boolean;
  #judged: Judgement | undefined;
  #findings: readonly Finding[] | undefined;
  #remedies: readonly Remedy[] | undefined;

  /** @internal */
  constructor(rule: Rule, plan: Plan, values: Values) {
    this.#rule = rule;
    this.#plan = plan;
    this.#values = values;
    const strongest = settledOutcome(plan, values);
    this.#settled = strongest >= 0;
    this.verdict = strongest >= 0 ? verdictOf(strongest) : unanimous(this.#judgement.strongest);
  }

  get rule(): string {
    return this.#rule.id;
  }

  get on(): Day {
    return this.#plan.on;
  }

  get reading(): Reading {
    return this.#plan.reading;
  }

  /** The policy parameters given that the rule reads. */
  get policy(): Policy {
    return this.#plan.policy;
  }

  get rulebookVersion(): string {
    return this.#rule.kit.rulebookVersion;
  }

  /** The facts given, in their normal form: blank text is `null`, lists are sorted sets. */
  get facts(): Readonly<Record<string, unknown>> {
    return this.#written(
      this.#values.flatMap((value, i) => (value === undefined ? [] : [i])),
      this.#values,
    );
  }

  /** One for each condition that applies or may apply, in the rule's order. */
  get findings(): readonly Finding[] {
    this.#findings ??= this.#find();
    return this.#findings;
  }

  /** The omitted facts that matter, the one that most conditions wait for first. */
  get missing(): readonly Missing[] {
    const { names } = this.#rule.compiled;
    const waiting = this.#judgement.outcomes.flatMap((outcomes, i) => (isUndetermined(outcomes) ? [i] : []));
    const facts = new Set([...this.#judgement.missing(), ...this.#awaited()]);
    return [...facts]
      .sort((a, b) => a - b)
      .map((fact) => ({
        fact: names[fact] as string,
        conditions: waiting.filter((i) => this.#reads(i).includes(fact)).map((i) => this.#condition(i).id),
      }))
      .sort((a, b) => b.conditions.length - a.conditions.length);
  }

  /** Conditions of which none fails alone, but which cannot hold together. */
  get clashes(): readonly Clash[] {
    const failing = this.#judgement.outcomes.includes(bit(FAILS));
    if (this.verdict !== "violated" || failing) return [];
    return this.#judgement.clashes().map((clash) => ({
      conditions: clash.map((i) => this.#condition(i).id),
      message: this.#saying(phrases.clash, clash),
    }));
  }

  /** The smallest change that would satisfy the rule; none, with the reason in `noRemedy`, if there is no such change. */
  get remedies(): readonly Remedy[] {
    this.#remedies ??= this.verdict === "violated" ? this.#remedy() : [];
    return this.#remedies;
  }

  get noRemedy(): Text | undefined {
    if (this.verdict !== "violated" || this.remedies.length > 0) return undefined;
    const { compiled } = this.#rule;
    const repaired = repair(compiled, this.#plan, this.#values);
    const failing = judge(this.#rule.compiled, this.#plan, repaired).outcomes.flatMap((of, i) =>
      of === bit(FAILS) ? [i] : [],
    );
    if (failing.length > 0) return this.#saying(phrases.noRemedy, failing);
    const unknown = compiled.facts.filter((_, i) => this.#values[i] === undefined);
    const labels = unknown.map(({ label }) => label);
    return list([phrases.noRemedy, saidOf(labels, phrases.unknown)], "; ");
  }

  /** What no source states and no policy was given for. */
  get openQuestions(): readonly OpenQuestionStated[] {
    return this.#applying(this.#plan.openQuestions).map(({ parameter, says, cites }: OpenQuestion) => ({
      parameter,
      message: says,
      citations: cites,
    }));
  }

  /** Where sources or readings differ on this question. */
  get conflicts(): readonly ConflictStated[] {
    return this.#applying(this.#plan.conflicts).map(({ id, conditions, says, cites }: Conflict) => ({
      id,
      conditions: conditions.map((condition) => `${this.rule}.${condition}`),
      message: says,
      citations: cites,
    }));
  }

  /** Everything, messages included, as plain data. */
  toJSON(): AssessmentData {
    const { rule, on, reading, policy, facts, verdict, findings, missing, clashes, remedies, noRemedy } =
      this;
    const { openQuestions, conflicts, rulebookVersion } = this;
    return {
      ...{ rule, on, reading, policy, facts, verdict, findings, missing, clashes, remedies },
      ...(noRemedy && { noRemedy }),
      ...{ openQuestions, conflicts, rulebookVersion },
    };
  }

  [Symbol.for("nodejs.util.inspect.custom")](): AssessmentData {
    return JSON.parse(JSON.stringify(this)) as AssessmentData;
  }

  get #judgement(): Judgement {
    this.#judged ??= judge(this.#rule.compiled, this.#plan, this.#values);
    return this.#judged;
  }

  #find(): Finding[] {
    const found: Finding[] = [];
    if (this.verdict === "not-in-force") return found;
    const { conditions } = this.#plan;
    const values = this.#values;
    const context = { compiled: this.#rule.compiled, plan: this.#plan, values };
    const outcomes = this.#settled ? undefined : this.#judgement.outcomes;
    for (let i = 0; i < conditions.length; i++) {
      const condition = conditions[i] as PlannedCondition;
      const finding = findingOn(condition, outcomes?.[i] ?? bit(condition.outcome(values)), context);
      if (finding) found.push(finding);
    }
    return found;
  }

  #remedy(): Remedy[] {
    const { compiled } = this.#rule;
    const strongest = (values: Values) => judge(this.#rule.compiled, this.#plan, values).strongest;
    const values = remedied(compiled, this.#plan, this.#values, strongest);
    if (!values) return [];
    const changed = values.flatMap((value, i) => (value === this.#values[i] ? [] : [i]));
    const changes = changed.map((i) => {
      const fact = compiled.facts[i] as Fact;
      return list([fact.label, valueInWords(fact, values[i])], " – ");
    });
    const message = saidOf(changes, phrases.remedy, "; ");
    return [{ change: this.#written(changed, values), message }];
  }

  /** Facts given as "not yet" that leave the verdict open. */
  #awaited(): number[] {
    if (!(this.#judgement.strongest & bit(OPEN))) return [];
    return this.#plan.conditions
      .filter((_, i) => (this.#judgement.outcomes[i] as number) & bit(OPEN))
      .flatMap((condition) => caseFor(condition, this.#values)?.judge.awaits ?? [])
      .filter((fact) => this.#values[fact] !== undefined);
  }

  /** Those that apply, or may while facts are missing. */
  #applying<T>(planned: readonly Planned<T>[]): T[] {
    const applies = ({ when }: Planned<T>) => !when || mayHold(when, this.#rule.compiled, this.#values);
    return this.verdict === "not-in-force" ? [] : planned.filter(applies).map(({ of }) => of);
  }

  #saying(words: Text, conditions: readonly number[]): Text {
    const requirements = conditions.map((i) => requirement(this.#condition(i), this.#values));
    return saidOf(requirements, words, "; ");
  }

  #condition(i: number) {
    return this.#plan.conditions[i] as Plan["conditions"][number];
  }

  #reads(i: number): readonly number[] {
    return readsOf(this.#condition(i), this.#values);
  }

  #written(facts: readonly number[], values: Values): Record<string, unknown> {
    const { names, facts: kinds } = this.#rule.compiled;
    return Object.fromEntries(facts.map((i) => [names[i], (kinds[i] as Fact).write(values[i])]));
  }
}
