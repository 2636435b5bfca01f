/** A rule on a day, under a reading and a policy: the conditions that stand, each with its edition. */
import type { Values } from "./bounds.ts";
import type { Day } from "./day.ts";
import { type Edition, includes, type Reading, type Stated, statedBy } from "./edition.ts";
import type { Condition, Conflict, OpenQuestion, RuleDefinition, RuleKit } from "./rule.ts";
import {
  HOLDS,
  type Judge,
  NONE,
  type Outcome,
  oneOf,
  type Policy,
  type Scope,
  settled,
  type Test,
  type Way,
  waysOf,
} from "./tests.ts";

export interface Plan {
  readonly on: Day;
  readonly reading: Reading;
  /** The parameters given that the rule reads. */
  readonly policy: Policy;
  /** Holds where the rule is in force: always, never, or by the code of a fact. */
  readonly inForce: Judge;
  readonly conditions: readonly PlannedCondition[];
  /** Every fact that may be read. */
  readonly reads: readonly number[];
  readonly openQuestions: readonly Planned<OpenQuestion>[];
  readonly conflicts: readonly Planned<Conflict>[];
}

export interface Planned<T> {
  readonly of: T;
  readonly when: Judge | undefined;
}

export interface PlannedCondition {
  /** `council.decision.quorum` */
  readonly id: string;
  readonly condition: Condition;
  readonly when: Judge | undefined;
  /** The position of the fact that selects the case, or -1. */
  readonly by: number;
  readonly cases: readonly Case[];
  /** The case for each code, where a fact selects it. */
  readonly byCode: ReadonlyMap<unknown, Case>;
  /** Every fact that it may read. */
  readonly reads: readonly number[];
  /** The outcome; all facts that it reads are known. */
  readonly outcome: (values: Values) => Outcome;
}

/** An edition in force, ready to judge. */
export interface Case {
  readonly edition: Edition;
  readonly stated: Stated;
  readonly judge: Judge;
}

export function makePlan(
  rule: RuleDefinition,
  kit: RuleKit,
  position: Scope["position"],
  on: Day,
  reading: Reading,
  policy: Policy,
): Plan {
  const scope: Scope = { position, on, policy };
  const ended = policy[kit.endedBy] as Day | undefined;
  const periods = ended !== undefined && ended <= on ? [] : rule.inForce.filter((of) => includes(of, on));
  const inForce = standing(periods).under(scope);
  const planned = <T extends OpenQuestion | Conflict>(of: T): Planned<T> => ({
    of,
    when: of.when?.under(scope),
  });
  const questions = [...(rule.openQuestions ?? []), ...kit.openQuestions]
    .filter(({ from }) => from === undefined || from <= on)
    .flatMap((question) => stillOpen(question, policy))
    .map(planned);
  const conditions =
    periods.length === 0
      ? []
      : rule.conditions.flatMap((of) => planCondition(rule.id, of, scope, { on, reading, ended }));
  return {
    on,
    reading,
    policy: read(rule, kit, policy),
    inForce,
    conditions,
    reads: [...new Set([inForce, ...conditions].flatMap(({ reads }) => reads))],
    openQuestions: questions,
    conflicts: (rule.conflicts ?? [])
      .filter(({ period }) => period === undefined || includes(period, on))
      .map(planned),
  };
}

/** The question, as far as the policy leaves it open. */
function stillOpen(question: OpenQuestion, policy: Policy): OpenQuestion[] {
  const set = policy[question.parameter];
  if (set === undefined) return [question];
  if (!question.entries) return [];
  const { by, codes } = question.entries;
  const without = codes.filter((code) => (set as Record<string, unknown>)[code] === undefined);
  return without.length > 0 ? [{ ...question, when: oneOf(by, without) }] : [];
}

/** The case in force for the facts: `undefined` if the condition has none for the code that selects. */
export function caseFor(condition: PlannedCondition, values: Values): Case | undefined {
  return condition.by < 0 ? condition.cases[0] : condition.byCode.get(values[condition.by]);
}

/** Every way in which the condition may come out, where only numbers are unknown. */
export function waysOfCondition(condition: PlannedCondition, values: Values): readonly Way[] {
  const judge = caseFor(condition, values)?.judge;
  if (!judge) return [[NONE, []]];
  const ways = waysOf(judge, values);
  if (!condition.when) return ways;
  return waysOf(condition.when, values).flatMap(([applies, bounds]) =>
    applies === HOLDS
      ? ways.map(([outcome, more]): Way => [outcome, [...bounds, ...more]])
      : [[NONE, bounds] as const],
  );
}

function outcomeBy(
  by: number,
  cases: readonly Case[],
  byCode: PlannedCondition["byCode"],
  when: Judge | undefined,
) {
  const judged = by < 0 ? (cases[0] as Case).judge.outcome : byCodeOf;
  return when ? (values: Values) => (when.outcome(values) === HOLDS ? judged(values) : NONE) : judged;

  function byCodeOf(values: Values): Outcome {
    const found = byCode.get(values[by]);
    return found === undefined ? NONE : found.judge.outcome(values);
  }
}

/** Holds where the rule is in force: by the code of a fact, or always if there is a period. */
function standing(periods: RuleDefinition["inForce"]): Test {
  const by = periods[0]?.by;
  const codes = periods.flatMap((period) => period.for ?? []);
  return by === undefined ? settled(periods.length > 0) : oneOf(by, codes);
}

function planCondition(
  ruleId: string,
  condition: Condition,
  scope: Scope,
  { on, reading, ended }: { on: Day; reading: Reading; ended: Day | undefined },
): PlannedCondition[] {
  const editions = condition.editions.filter((edition) => stands(edition, on, reading, scope.policy));
  if (editions.length === 0) return [];
  const byPolicyFirst = [
    ...editions.filter(({ policy }) => policy),
    ...editions.filter(({ policy }) => !policy),
  ];
  const cases = byPolicyFirst.map((standing) => {
    const edition = ended === undefined ? standing : { ...standing, to: earlier(standing.to, ended) };
    return { edition, stated: statedBy([edition]), judge: edition.test.under(scope) };
  });
  const when = condition.when?.under(scope);
  const by = condition.by === undefined ? -1 : scope.position(condition.by);
  const standing = by < 0 ? cases.slice(0, 1) : cases;
  const reads = [
    ...(by < 0 ? [] : [by]),
    ...(when?.reads ?? []),
    ...standing.flatMap(({ judge }) => judge.reads),
  ];
  const byCode = new Map(
    standing.toReversed().flatMap((of) => (of.edition.for ?? []).map((code) => [code, of] as const)),
  );
  return [
    {
      id: `${ruleId}.${condition.id}`,
      condition,
      when,
      by,
      cases: standing,
      byCode,
      reads: [...new Set(reads)].sort((a, b) => a - b),
      outcome: outcomeBy(by, standing, byCode, when),
    },
  ];
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

function earlier(a: Day | null, b: Day): Day {
  return a !== null && a < b ? a : b;
}

/** The parameters given that some edition or open question of the rule names. */
function read(rule: RuleDefinition, kit: RuleKit, policy: Policy): Policy {
  const named = new Set([
    kit.endedBy,
    ...rule.conditions.flatMap(({ editions }) =>
      editions.flatMap((edition) => edition.policy?.parameter ?? []),
    ),
    ...(rule.openQuestions ?? []).map(({ parameter }) => parameter),
  ]);
  return Object.fromEntries(Object.entries(policy).filter(([name]) => named.has(name)));
}
