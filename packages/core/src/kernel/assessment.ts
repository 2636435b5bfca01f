/** An assessment: the verdict, and on demand every finding, remedy, conflict and open question. */
import { type Values, where } from "./bounds.ts";
import type { Citation } from "./citation.ts";
import { mayHold } from "./completions.ts";
import type { Day } from "./day.ts";
import type { Reading } from "./edition.ts";
import type { Fact } from "./facts.ts";
import { faster } from "./faster.ts";
import { Finding, type FindingData, findingFrom, named, requirement, written } from "./findings.ts";
import { type Judgement, judgePartial } from "./partial.ts";
import { phrases } from "./phrases.ts";
import { caseFor, type Plan, type Planned, type PlannedCondition, readsOf } from "./plan.ts";
import { remedied, repair } from "./remedy.ts";
import { settledOutcome } from "./settled.ts";
import { FAILS, NONE, OPEN, type Policy } from "./tests.ts";
import { list, saidOf, type Text } from "./text.ts";
import { type Verdict, verdictOf } from "./verdict.ts";

/** A fact that is not known and on which the verdict depends. */
export interface Missing {
  readonly fact: string;
  /** The undetermined conditions that read it. */
  readonly conditions: readonly string[];
}

/**
 * Conditions of which no single one fails on the known facts, and which cannot all hold however the unknown ones
 * turn out.
 */
export interface Clash {
  /** None fails alone, but they cannot hold together. */
  readonly conditions: readonly string[];
  readonly message: Text;
}

/** A change of facts, lawful to make, after which the verdict is `satisfied`. */
export interface Remedy {
  /** The facts to change, with their new values. */
  readonly change: Readonly<Record<string, unknown>>;
  readonly message: Text;
}

/** What no source settles and no policy was given for; the verdict does not rest on it. */
export interface OpenQuestionStated {
  readonly parameter: string;
  readonly message: Text;
  readonly citations: readonly Citation[];
}

/** A conflict of the sources that bears on the answer: the conditions concerned, the words, both citations. */
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
  declare readonly verdict: Verdict;
  readonly #plan: Plan;
  readonly #values: Values;
  /** Of each condition, once facts that are missing were reckoned with: all of a judgement that is kept. */
  #outcomes: readonly number[] | undefined;
  #findings: readonly Finding[] | undefined;
  #remedies: readonly Remedy[] | undefined;

  /** @internal */
  constructor(plan: Plan, values: Values) {
    this.#plan = plan;
    this.#values = values;
    const settled = faster.settle?.(plan, values) ?? settledOutcome(plan, values);
    this.verdict = verdictOf(settled || this.#judgement.strongest);
  }

  get rule(): string {
    return this.#plan.rule;
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
    return this.#plan.rulebookVersion;
  }

  /** The facts given, in their normal form: blank text is `null`, lists are sorted sets. */
  get facts(): Readonly<Record<string, unknown>> {
    return written(
      this.#values.map((_, i) => i),
      this.#plan,
      this.#values,
    );
  }

  /** One for each condition that applies or may apply, in the rule's order. */
  get findings(): readonly Finding[] {
    this.#findings ??= (!this.#outcomes && faster.find?.(this.#plan, this.#values)) || this.#find();
    return this.#findings;
  }

  /** The omitted facts that matter, the one that most conditions wait for first. */
  get missing(): readonly Missing[] {
    const { names, conditions } = this.#plan;
    if (this.verdict !== "undetermined") return [];
    const { outcomes, missing } = this.#judgement;
    const waiting = conditions.filter((_, i) => findingFrom(outcomes[i] as number) === "undetermined");
    return [...new Set([...missing(), ...this.#awaited()])]
      .sort((a, b) => a - b)
      .map((fact) => ({
        fact: names[fact] as string,
        conditions: waiting.filter((of) => readsOf(of, this.#values).includes(fact)).map(({ id }) => id),
      }))
      .sort((a, b) => b.conditions.length - a.conditions.length);
  }

  /** Conditions of which none fails alone, but which cannot hold together. */
  get clashes(): readonly Clash[] {
    if (this.verdict !== "violated" || this.findings.some(({ verdict }) => verdict === "violated")) return [];
    return this.#judgement.clashes().map((clash) => {
      const conditions = clash.map((i) => this.#plan.conditions[i] as PlannedCondition);
      return { conditions: conditions.map(({ id }) => id), message: this.#saying(phrases.clash, conditions) };
    });
  }

  /** The smallest change that would satisfy the rule; none, with the reason in `noRemedy`, if there is no such change. */
  get remedies(): readonly Remedy[] {
    this.#remedies ??= this.verdict === "violated" ? this.#remedy() : [];
    return this.#remedies;
  }

  get noRemedy(): Text | undefined {
    if (this.verdict !== "violated" || this.remedies.length > 0) return undefined;
    const { outcomes } = judgePartial(this.#plan, repair(this.#plan, this.#values));
    const failing = this.#plan.conditions.filter((_, i) => outcomes[i] === FAILS);
    if (failing.length > 0) return this.#saying(phrases.noRemedy, failing);
    const unknown = where(this.#values, (value) => value === undefined);
    return list([phrases.noRemedy, named(unknown, this.#plan, phrases.unknown)], "; ");
  }

  /** What no source states and no policy was given for. */
  get openQuestions(): readonly OpenQuestionStated[] {
    return this.#applying(this.#plan.openQuestions);
  }

  /** Where sources or readings differ on this question. */
  get conflicts(): readonly ConflictStated[] {
    return this.#applying(this.#plan.conflicts);
  }

  /** Everything, messages included, as plain data. */
  toJSON(): AssessmentData {
    const {
      rule,
      on,
      reading,
      policy,
      facts,
      verdict,
      findings,
      missing,
      clashes,
      remedies,
      noRemedy,
      openQuestions,
      conflicts,
      rulebookVersion,
    } = this;
    return {
      rule,
      on,
      reading,
      policy,
      facts,
      verdict,
      findings,
      missing,
      clashes,
      remedies,
      noRemedy,
      openQuestions,
      conflicts,
      rulebookVersion,
    };
  }

  get #judgement(): Judgement {
    const judgement = judgePartial(this.#plan, this.#values);
    this.#outcomes = judgement.outcomes;
    return judgement;
  }

  #find(): Finding[] {
    const found: Finding[] = [];
    if (this.verdict === "not-in-force") return found;
    const { conditions } = this.#plan;
    for (let i = 0; i < conditions.length; i++) {
      const condition = conditions[i] as PlannedCondition;
      const outcomes = this.#outcomes?.[i] ?? condition.outcome(this.#values);
      if (outcomes !== NONE) found.push(new Finding(condition, outcomes, this.#plan, this.#values));
    }
    return found;
  }

  #remedy(): Remedy[] {
    const values = remedied(this.#plan, this.#values);
    if (!values) return [];
    const changed = where(values, (value, i) => value !== this.#values[i]);
    const changes = changed.map((i) => {
      const fact = this.#plan.facts[i] as Fact;
      return list([fact.label, fact.worded(values[i])], " – ");
    });
    return [{ change: written(changed, this.#plan, values), message: saidOf(changes, phrases.remedy, "; ") }];
  }

  /** Facts given as "not yet" that leave the verdict open. */
  #awaited(): number[] {
    const { strongest, outcomes } = this.#judgement;
    return this.#plan.conditions
      .filter((_, i) => OPEN & strongest & (outcomes[i] as number))
      .flatMap((condition) => caseFor(condition, this.#values)?.judge.awaits ?? [])
      .filter((fact) => this.#values[fact] !== undefined);
  }

  /** Those that apply, or may while facts are missing. */
  #applying<T>(planned: readonly Planned<T>[]): T[] {
    const applies = ({ when }: Planned<T>) => !when || mayHold(when, this.#plan, this.#values);
    return this.verdict === "not-in-force" ? [] : planned.filter(applies).map(({ stated }) => stated);
  }

  #saying(words: Text, conditions: readonly PlannedCondition[]): Text {
    return saidOf(
      conditions.map((condition) => requirement(condition, this.#values)),
      words,
      "; ",
    );
  }
}
