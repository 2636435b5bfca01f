/** What changed in the rulebook between two days: which conditions, with both citations, and whose verdict. */
import { assess } from "./kernel/assess.ts";
import { type Check, type Checked, code, isObject, listOf, object } from "./kernel/checks.ts";
import type { Day } from "./kernel/day.ts";
import { describeEdition, type EditionDescription } from "./kernel/describe.ts";
import { type Edition, includes, type Reading, readings } from "./kernel/edition.ts";
import { InvalidFactsError, type Issue } from "./kernel/errors.ts";
import { codesOf } from "./kernel/facts.ts";
import { stands } from "./kernel/plan.ts";
import { type AssessOptions, factIssues, optionIssues } from "./kernel/read.ts";
import type { Condition, Rule } from "./kernel/rule.ts";
import type { Policy } from "./kernel/tests.ts";
import type { Verdict } from "./kernel/verdict.ts";

/** How the two days are compared. Without options: by the law, without policy, no cases. */
export interface DiffOptions {
  readonly reading?: Reading | undefined;
  readonly policy?: Policy | undefined;
  /** Cases whose verdict on both days is compared. */
  readonly cases?: readonly DiffCase[] | undefined;
}

/** A case to compare: the id of a rule and its facts, complete or partial, as `rulebook.assess` takes them. */
export interface DiffCase {
  readonly rule: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** `from` and `to` as given, every rule that is in force on one day only, every condition that is not the same on both, and every case whose verdict is not. */
export interface RulebookDiff {
  readonly from: Day;
  readonly to: Day;
  readonly rules: readonly RuleChange[];
  readonly conditions: readonly ConditionChange[];
  readonly cases: readonly CaseChange[];
}

/** A rule that is in force on one of the two days only, for all or for some codes. */
export interface RuleChange {
  readonly rule: string;
  /** The codes for which it is in force on one day only; empty for all. */
  readonly codes: readonly string[];
  readonly kind: "added" | "ended";
}

/**
 * `added`: asked on the second day only. `ended`: asked on the first day only. `changed`: another test. `restated`: the
 * same test on another footing – other citations, certainty, notice or words.
 */
export type ChangeKind = "added" | "ended" | "changed" | "restated";

/** A condition that is not the same on the two days, with the edition of each day and its citations. */
export interface ConditionChange {
  readonly rule: string;
  /** `parliament.quota.seats` */
  readonly condition: string;
  /** The codes for which it changed; empty for all. */
  readonly codes: readonly string[];
  readonly kind: ChangeKind;
  readonly before: EditionDescription | null;
  readonly after: EditionDescription | null;
}

/** A case whose verdict is not the same on the two days: the question, the verdict on the first and on the second. */
export interface CaseChange extends DiffCase {
  readonly before: Verdict;
  readonly after: Verdict;
}

/** As `rulebook.diff`, for any rules. */
export function diffRules(
  rules: readonly Rule[],
  ruleById: (id: string) => Rule,
  from: Day,
  to: Day,
  given: DiffOptions = {},
): RulebookDiff {
  refuseUnusable(rules[0] as Rule, ruleById, from, to, given);
  const { reading = "law", policy = {}, cases = [] } = given;
  const options = (on: Day): AssessOptions => ({ on, reading, policy });
  const verdictOn = ({ rule, facts }: DiffCase, on: Day) =>
    assess(ruleById(rule), facts, options(on)).verdict;
  return {
    from,
    to,
    rules: rules.flatMap((rule) => forceChanges(rule, options(from), options(to))),
    conditions: rules.flatMap((rule) =>
      rule.conditions.flatMap((condition) => changesOf(rule, condition, options(from), options(to))),
    ),
    cases: cases
      .map((of) => ({ ...of, before: verdictOn(of, from), after: verdictOn(of, to) }))
      .filter(({ before, after }) => before !== after),
  };
}

/** Throws with every problem of the days, of the options and of every case. */
function refuseUnusable(
  any: Rule,
  ruleById: (id: string) => Rule,
  from: unknown,
  to: unknown,
  given: unknown,
): void {
  const parts = {
    reading: code(readings),
    policy: object(any.kit.parameters),
    cases: listOf({ issues: (of, path) => caseIssues(of, path, ruleById) } as Check),
  };
  const dayIssues = (on: unknown, path: string) => optionIssues(any, { on }).map((of) => ({ ...of, path }));
  const issues = [
    ...dayIssues(from, "from"),
    ...dayIssues(to, "to"),
    ...object(parts).issues(given, isObject(given) ? "" : "options"),
  ];
  if (issues.length > 0) throw new InvalidFactsError("rulebook.diff", issues);
}

const anything: Checked = { issues: () => [] };

/** Every problem of a case: what its facts may be is the same on any day. */
function caseIssues(of: unknown, path: string, ruleById: (id: string) => Rule): Issue[] {
  const issues = object({ rule: anything, facts: anything }).issues(of, path);
  if (!isObject(of)) return issues;
  let rule: Rule;
  try {
    rule = ruleById(of.rule as string);
  } catch (error) {
    return [...issues, { path: `${path}.rule`, code: "not_in_list", message: (error as Error).message }];
  }
  const inFacts = (name: string) => `${path}.facts${name && "."}${name}`;
  return [...issues, ...factIssues(rule, of.facts).map((issue) => ({ ...issue, path: inFacts(issue.path) }))];
}

/** The codes for which the rule comes into force, and those for which it goes out of force. */
function forceChanges(rule: Rule, first: AssessOptions, second: AssessOptions): RuleChange[] {
  const fact = deciding(rule);
  const codes = codesFor(rule, fact);
  const holds = (code: string | undefined, options: AssessOptions) => isInForce(rule, fact, code, options);
  const changed = (kind: RuleChange["kind"], one: AssessOptions, other: AssessOptions): RuleChange[] => {
    const found = codes.filter((code) => holds(code, one) && !holds(code, other));
    return found.length > 0 ? [{ rule: rule.id, codes: found.flatMap((code) => code ?? []), kind }] : [];
  };
  return [...changed("added", second, first), ...changed("ended", first, second)];
}

/** The changes of one condition, codes of the same change together. */
function changesOf(
  rule: Rule,
  condition: Condition,
  first: AssessOptions,
  second: AssessOptions,
): ConditionChange[] {
  const found = new Map<
    string,
    { before: Edition | undefined; after: Edition | undefined; codes: string[] }
  >();
  const fact = condition.by ?? deciding(rule);
  for (const code of codesFor(rule, fact)) {
    const before = standing(rule, condition, fact, code, first);
    const after = standing(rule, condition, fact, code, second);
    if (before === after) continue;
    const key = [before, after].map((edition) => edition && condition.editions.indexOf(edition)).join();
    const same = found.get(key) ?? { before, after, codes: [] };
    if (code !== undefined) same.codes.push(code);
    found.set(key, same);
  }
  return [...found.values()].map(({ before, after, codes }) => ({
    rule: rule.id,
    condition: `${rule.id}.${condition.id}`,
    codes,
    kind: kindOf(before, after),
    before: before ? describeEdition(before, condition) : null,
    after: after ? describeEdition(after, condition) : null,
  }));
}

/** The codes of the fact; a rule or condition that asks no fact is the same for all. */
function codesFor(rule: Rule, fact: string | undefined): (string | undefined)[] {
  const vocabulary = fact === undefined ? undefined : rule.facts[fact]?.vocabulary;
  return vocabulary ? codesOf(vocabulary) : [undefined];
}

/** The fact whose code decides whether the rule is in force. */
function deciding({ inForce }: Rule): string | undefined {
  return inForce.find(({ by }) => by !== undefined)?.by;
}

/** The edition in force for a code of the fact; what a policy adds stands before the rest. */
function standing(
  rule: Rule,
  condition: Condition,
  fact: string | undefined,
  code: string | undefined,
  options: AssessOptions,
): Edition | undefined {
  if (!isInForce(rule, fact, code, options)) return undefined;
  const { on, reading = "law", policy = {} } = options;
  const editions = condition.editions.filter(
    (edition) => stands(edition, on, reading, policy) && isFor(edition, code),
  );
  return editions.find((edition) => edition.policy) ?? editions[0];
}

function isInForce(
  rule: Rule,
  fact: string | undefined,
  code: string | undefined,
  { on, policy = {} }: AssessOptions,
): boolean {
  const ended = policy[rule.kit.endedBy] as Day | undefined;
  if (ended !== undefined && ended <= on) return false;
  const decides = fact !== undefined && fact === deciding(rule);
  return rule.inForce.some((period) => includes(period, on) && (!decides || isFor(period, code)));
}

/** An edition or a period without codes is for all of them. */
function isFor({ for: codes }: { readonly for?: readonly string[] }, code: string | undefined): boolean {
  return !codes || codes.includes(code as string);
}

function kindOf(before: Edition | undefined, after: Edition | undefined): ChangeKind {
  if (!before) return "added";
  if (!after) return "ended";
  const same = JSON.stringify(before.test.meaning) === JSON.stringify(after.test.meaning);
  return same ? "restated" : "changed";
}
