/** A rule: the facts it asks for, the conditions it sets, and the editions of each condition. Rules are data. */
import type { Checked } from "./checks.ts";
import type { Citations } from "./citation.ts";
import type { Setting } from "./completions.ts";
import type { Day } from "./day.ts";
import type { Edition, Period, Reading } from "./edition.ts";
import type { Fact } from "./facts.ts";
import { makePlan, type Plan } from "./plan.ts";
import type { AssessOptions } from "./read.ts";
import type { Policy, Scope, Test } from "./tests.ts";
import type { Text } from "./text.ts";
import type { Verdict } from "./verdict.ts";

/** The facts of a rule, by name. */
export type Facts = Readonly<Record<string, Fact>>;

/** The names of the facts of a rule. */
export type NameOf<F extends Facts> = keyof F & string;

/** Facts as a caller gives them: each may be left out, which means unknown. */
export type FactsOf<F extends Facts> = {
  readonly [Name in keyof F]?: (F[Name] extends Fact<infer T> ? T : never) | undefined;
};

/** One condition of a rule: what it asks, and the editions that say from when to when and by which text. */
export interface Condition<F extends string = string> {
  /** `quorum`; findings call it `council.decision.quorum`. */
  readonly id: string;
  /** What the condition asks, in one sentence. Its placeholders are figures known without facts. */
  readonly requires: Text;
  /** What was found, with the figures that decided; without it, `requires` is said. */
  readonly says?: Text;
  /** The fact whose code selects the edition. */
  readonly by?: F;
  /** The condition applies only where this holds. */
  readonly when?: Test<F>;
  readonly editions: readonly Edition<F>[];
}

/** What no source states, and what the sources do say about it. */
export interface OpenQuestion<F extends string = string> {
  /** The policy parameter that answers it, or, where none does, a name for the question. */
  readonly parameter: string;
  readonly says: Text;
  readonly cites: Citations;
  readonly when?: Test<F>;
  readonly from?: Day;
  /** The parameter is a table, which may answer it for some and not for others: `when` says for whom it is open. */
  readonly isTable?: true;
}

/** Two sources, or two readings, that differ. */
export interface Conflict<F extends string = string> {
  readonly id: string;
  /** The conditions it touches. */
  readonly conditions: readonly string[];
  readonly says: Text;
  readonly cites: Citations;
  readonly when?: Test<F>;
  readonly period?: Period;
}

/** A case with its answer: documentation, specification and test at once. */
export interface Example<F extends Facts = Facts> {
  /** Said only where the case is more than what its verdict and its failing conditions tell. */
  readonly title?: Text;
  readonly on: Day;
  readonly facts: FactsOf<F>;
  readonly reading?: Reading;
  readonly policy?: Policy;
  readonly verdict: Verdict;
  /** Exactly the conditions whose finding is `violated`. */
  readonly fails?: readonly string[];
  /** Where a real case is reported. */
  readonly cites?: Citations;
}

/**
 * The examples of a rule, beside it in its file. They are a function of their own so that a bundle with one rule can
 * leave them out.
 */
export type ExamplesOf<R> = R extends Rule<infer F> ? () => readonly Example<F>[] : never;

/** A rule as it is written: question, facts, conditions with their editions, all with citations. */
export interface RuleDefinition<F extends Facts = Facts> {
  readonly id: string;
  readonly title: Text;
  readonly question: Text;
  readonly facts: F;
  readonly invariants?: readonly Test<NameOf<F>>[];
  /** Days on which the rule is in force at all; where a code decides that, with the fact and its codes. */
  readonly inForce: readonly (Period & { readonly by?: NameOf<F>; readonly for?: readonly string[] })[];
  readonly conditions: readonly Condition<NameOf<F>>[];
  readonly openQuestions?: readonly OpenQuestion<NameOf<F>>[];
  readonly conflicts?: readonly Conflict<NameOf<F>>[];
}

/** A rule with what is made from its definition; `defineRule` makes it, `assess` asks it. */
export interface Rule<F extends Facts = Facts> extends RuleDefinition<F> {
  /** `council`, of `council.decision`. */
  readonly area: string;
  /** @internal */
  readonly kit: RuleKit;
  /** @internal */
  readonly compiled: CompiledRule;
}

/** What all rules of one rulebook share. */
export interface RuleKit {
  /** The policy parameters there are, each with the check of its value. */
  readonly parameters: Readonly<Record<string, Checked>>;
  /** The parameter that ends every rule on its day. */
  readonly endedBy: string;
  /** The hash of all rules, sources and texts. */
  readonly rulebookVersion: string;
  /** Listed on every assessment to which it applies. */
  readonly openQuestions: readonly OpenQuestion[];
}

/** A rule made ready: facts by position. */
export interface CompiledRule extends Setting {
  /** Nothing known. */
  readonly unknown: readonly undefined[];
  /** The last plan made or used for a day alone. */
  last: Plan | undefined;
  /** The plans made before: under the law and no policy by their day. */
  readonly plans: ReadonlyMap<unknown, Plan>;
  plan(options: AssessOptions): Plan;
}

/** The `defineRule` of a rulebook. */
export function ruleMaker(kit: RuleKit) {
  return function defineRule<const F extends Facts>(definition: RuleDefinition<F>): Rule<F> {
    return {
      ...definition,
      area: definition.id.split(".")[0] as string,
      kit,
      compiled: compile(definition as unknown as RuleDefinition, kit),
    };
  };
}

/** The condition with that id, for another rule that sets it too. */
export function conditionOf<F extends Facts>(
  { conditions }: RuleDefinition<F>,
  id: string,
): Condition<NameOf<F>> {
  return conditions.find((of) => of.id === id) as Condition<NameOf<F>>;
}

/** The open question about that parameter, for another rule that leaves it open too. */
export function openQuestionOf<F extends Facts>(
  { openQuestions }: RuleDefinition<F>,
  parameter: string,
): OpenQuestion<NameOf<F>> {
  return openQuestions?.find((of) => of.parameter === parameter) as OpenQuestion<NameOf<F>>;
}

const PLANS_KEPT = 256;

function compile(rule: RuleDefinition, kit: RuleKit): CompiledRule {
  const names = Object.keys(rule.facts);
  const facts = Object.values(rule.facts);
  const scope = (on: Day, policy: Policy): Scope => ({ position: (name) => names.indexOf(name), on, policy });
  const plans = new Map<unknown, Plan>();
  const compiled: CompiledRule = {
    names,
    facts,
    ranges: facts.map(({ range }) => range ?? { least: 0, most: 0 }),
    invariants: (rule.invariants ?? []).map((test) => test.under(scope("", {}))),
    unknown: facts.map(() => undefined),
    last: undefined,
    plans,
    plan({ on, reading = "law", policy = {} }) {
      const isPlain = reading === "law" && Object.keys(policy).length === 0;
      const key = isPlain ? on : JSON.stringify([on, reading, policy]);
      let plan = plans.get(key);
      if (!plan) {
        if (plans.size >= PLANS_KEPT) plans.clear();
        plan = makePlan(rule, kit, compiled, reading, scope(on, policy));
        plans.set(key, plan);
      }
      return plan;
    },
  };
  return compiled;
}
