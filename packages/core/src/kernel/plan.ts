/** A rule on a day, under a reading and a policy: the conditions that stand, each with its edition. */
import type { ConflictStated, OpenQuestionStated } from "./assessment.ts";
import { allKnown, type Values, where } from "./bounds.ts";
import type { Setting } from "./completions.ts";
import type { Day } from "./day.ts";
import {
  type Edition,
  earliest,
  includes,
  type Period,
  type Reading,
  type Stated,
  statedBy,
} from "./edition.ts";
import type { Condition, RuleDefinition, RuleKit } from "./rule.ts";
import {
  among,
  FAILS,
  HOLDS,
  type Judge,
  joined,
  NONE,
  type Outcome,
  type Policy,
  type Scope,
  type Way,
  waysOf,
} from "./tests.ts";
import type { Text } from "./text.ts";

export interface Plan extends Setting {
  /** The id of the rule. */
  readonly rule: string;
  readonly rulebookVersion: string;
  readonly on: Day;
  readonly reading: Reading;
  /** The parameters given that the rule reads. */
  readonly policy: Policy;
  /** Holds where the rule is in force: always, never, or by the code of a fact. */
  readonly inForce: Judge;
  readonly conditions: readonly PlannedCondition[];
  readonly openQuestions: readonly Planned<OpenQuestionStated>[];
  readonly conflicts: readonly Planned<ConflictStated>[];
}

/** What is stated where the judge holds, or always without one. */
export interface Planned<T> {
  readonly when: Judge | undefined;
  readonly stated: T;
}

export interface PlannedCondition {
  /** `council.decision.quorum` */
  readonly id: string;
  readonly requires: Text;
  readonly says: Text | undefined;
  readonly when: Judge | undefined;
  /** The position of the fact that selects the case, or -1. */
  readonly by: number;
  readonly cases: readonly Case[];
  /** What is stated while the fact that selects the case is unknown. */
  readonly stated: Stated;
  /** The case for each code, where a fact selects it. */
  readonly byCode: ReadonlyMap<unknown, Case>;
  /** Every fact that it may read. */
  readonly reads: readonly number[];
  /** The outcome; all facts that it reads are known. */
  readonly outcome: (values: Values) => Outcome;
}

/** An edition in force, ready to judge. */
export interface Case extends Pick<Judge, "outcome"> {
  readonly edition: Edition;
  readonly stated: Stated;
  readonly judge: Judge;
}

export function makePlan(
  rule: RuleDefinition,
  kit: RuleKit,
  setting: Setting,
  reading: Reading,
  scope: Scope,
): Plan {
  const { names, facts, ranges, invariants } = setting;
  const { on, policy } = scope;
  const ended = policy[kit.endedBy] as Day | undefined;
  const upToEnd = <P extends Period>(period: P): P => ({ ...period, to: earliest([period.to, ended]) });
  const periods = rule.inForce.map(upToEnd).filter((period) => includes(period, on));
  const inForce = standing(periods, scope);
  const conditions = rule.conditions.flatMap((condition) => {
    const editions = condition.editions.map(upToEnd).filter((of) => stands(of, on, reading, policy));
    return periods.length > 0 && editions.length > 0
      ? [planCondition(`${rule.id}.${condition.id}`, condition, editions, setting, scope)]
      : [];
  });
  return {
    names,
    facts,
    ranges,
    invariants,
    rule: rule.id,
    rulebookVersion: kit.rulebookVersion,
    on,
    reading,
    policy: read(rule, kit, policy),
    inForce,
    conditions,
    openQuestions: [...(rule.openQuestions ?? []), ...kit.openQuestions]
      .filter(
        ({ from = on, parameter, isTable }) => from <= on && (isTable || policy[parameter] === undefined),
      )
      .map(({ parameter, says, cites, when }) => ({
        when: when?.under(scope),
        stated: { parameter, message: says, citations: cites },
      })),
    conflicts: (rule.conflicts ?? [])
      .filter(({ period }) => !period || includes(period, on))
      .map(({ id, conditions, says, cites, when }) => ({
        when: when?.under(scope),
        stated: {
          id,
          conditions: conditions.map((condition) => `${rule.id}.${condition}`),
          message: says,
          citations: cites,
        },
      })),
  };
}

/** Holds where the rule is in force: by the code of a fact, or always if there is a period. */
function standing(periods: RuleDefinition["inForce"], { position }: Scope): Judge {
  const by = periods[0]?.by;
  if (by === undefined) return { reads: [], outcome: () => (periods.length > 0 ? HOLDS : FAILS) };
  return among(
    position(by),
    periods.flatMap((period) => period.for ?? []),
  );
}

function planCondition(
  id: string,
  { requires, says, when: applies, by: selector }: Condition,
  editions: readonly Edition[],
  { facts }: Setting,
  scope: Scope,
): PlannedCondition {
  const byPolicyFirst = editions.toSorted((a, b) => Number(!a.policy) - Number(!b.policy));
  const by = scope.position(selector ?? "");
  const cases = (by < 0 ? byPolicyFirst.slice(0, 1) : byPolicyFirst).map((edition) => {
    const judge = edition.test.under(scope);
    return { edition, stated: statedBy([edition]), judge, outcome: judge.outcome };
  });
  const when = applies?.under(scope);
  const byCode = new Map(
    cases.toReversed().flatMap((of) => (of.edition.for ?? []).map((code) => [code, of] as const)),
  );
  const reads = [by, ...(when?.reads ?? []), ...cases.flatMap(({ judge }) => judge.reads)];
  // Part by part, so that all conditions look alike to the engine: what it reads of them is found at once.
  return {
    id,
    requires,
    says,
    when,
    by,
    cases,
    stated: statedBy(cases.map(({ edition }) => edition)),
    byCode,
    reads: where(facts, (_, fact) => reads.includes(fact)),
    outcome: outcomeBy(by, cases, byCode, when),
  };
}

function outcomeBy(
  by: number,
  cases: readonly Case[],
  byCode: PlannedCondition["byCode"],
  when: Judge | undefined,
): PlannedCondition["outcome"] {
  const judged: PlannedCondition["outcome"] =
    by < 0 ? (cases[0] as Case).outcome : (values) => byCode.get(values[by])?.outcome(values) ?? NONE;
  const applies = when?.outcome;
  return applies ? (values) => (applies(values) === HOLDS ? judged(values) : NONE) : judged;
}

/** Whether the edition is in force on the day, under that reading and policy. */
export function stands(edition: Edition, on: Day, reading: Reading, policy: Policy): boolean {
  if (!includes(edition, on) || (edition.reading ?? reading) !== reading) return false;
  if (!edition.policy) return true;
  const { parameter, is, entry } = edition.policy;
  const set = policy[parameter];
  if (set === undefined) return false;
  if (entry !== undefined) return (set as Record<string, unknown>)[entry] !== undefined;
  return is === undefined || set === is;
}

/** The parameters given that some edition of the rule names: one that answers an open question has an edition too. */
function read(rule: RuleDefinition, kit: RuleKit, policy: Policy): Policy {
  const named = [
    kit.endedBy,
    ...rule.conditions.flatMap(({ editions }) => editions.map((edition) => edition.policy?.parameter)),
  ];
  return Object.fromEntries(Object.entries(policy).filter(([name]) => named.includes(name)));
}

/** The case in force: `undefined` if the condition has none for the code that selects, or that code is unknown. */
export function caseFor(condition: PlannedCondition, values: Values): Case | undefined {
  return condition.by < 0 ? condition.cases[0] : condition.byCode.get(values[condition.by]);
}

/** What judges the condition: its case in force, or each that may be while the fact that selects it is unknown. */
export function judgesOf(condition: PlannedCondition, values: Values): readonly Judge[] {
  const { by, cases } = condition;
  const found = caseFor(condition, values);
  const mayBe = by < 0 || values[by] === undefined ? cases : cases.filter((of) => of === found);
  return mayBe.map(({ judge }) => judge);
}

/** The facts that the condition reads, given what is known. */
export function readsOf(condition: PlannedCondition, values: Values): readonly number[] {
  const { by, when, reads } = condition;
  if (by < 0 || values[by] === undefined) return reads;
  return [...new Set([by, ...[when, ...judgesOf(condition, values)].flatMap((of) => of?.reads ?? [])])];
}

/** Every way in which the condition may come out, where only numbers are unknown, whatever the edition. */
export function waysOfCondition(condition: PlannedCondition, values: Values): readonly Way[] {
  if (allKnown(condition.reads, values)) return waysOf(condition, values);
  const ways = joined(judgesOf(condition, values).map((judge) => waysOf(judge, values)));
  if (!condition.when) return ways;
  return waysOf(condition.when, values).flatMap(([applies, bounds]) =>
    applies === HOLDS
      ? ways.map(([outcome, more]): Way => [outcome, [...bounds, ...more]])
      : [[NONE, bounds] as const],
  );
}
