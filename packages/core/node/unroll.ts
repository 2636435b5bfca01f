/**
 * Put into the build for Node: the loops over facts and conditions, unrolled
 *
 * In the kernel's loops V8 meets a new function at each turn, and inlines none. For a rule that is asked often, and for
 * each of its days, the same calls are written out one after another: `new Function` is the only way to have code of
 * one's own for each rule. What is called are the readers, judges and findings of the kernel, so nothing of the law is
 * said twice (docs/adr/0020). Where a process forbids code from strings, the kernel's loops remain.
 */
import type { Values } from "../src/kernel/bounds.ts";
import { isWithin } from "../src/kernel/checks.ts";
import { codesOf, type Fact, type Vocabulary } from "../src/kernel/facts.ts";
import { faster } from "../src/kernel/faster.ts";
import { Finding } from "../src/kernel/findings.ts";
import type { Case, Plan, PlannedCondition } from "../src/kernel/plan.ts";
import type { CompiledRule } from "../src/kernel/rule.ts";
import { FAILS, HOLDS, type Judge, NONE } from "../src/kernel/tests.ts";
import { OUT_OF_FORCE } from "../src/kernel/verdict.ts";

export interface RuleLoops {
  read(given: unknown): Values | undefined;
  trust(given: unknown): Values | undefined;
}

export interface PlanLoops {
  settle(values: Values): number | undefined;
  find(values: Values): Finding[] | undefined;
}

/** To unroll takes some tenths of a millisecond, and of most days little is asked. */
const USES_BEFORE = 1000;

faster.read = (rule, given) => loopsOf(rule, unrolledRule)?.read(given);
faster.trust = (rule, given) => loopsOf(rule, unrolledRule)?.trust(given);
faster.settle = (plan, values) => loopsOf(plan, unrolledPlan)?.settle(values);
faster.find = (plan, values) => loopsOf(plan, unrolledPlan)?.find(values);

/** The loops kept with the rule or the plan, once it has been used so often; never, where code from strings is forbidden. */
function loopsOf<T, Loops>(
  of: T & { uses?: number; loops?: Loops | undefined },
  unrolled: (of: T) => Loops,
): Loops | undefined {
  if (of.loops) return of.loops;
  of.uses = (of.uses ?? 0) + 1;
  if (of.uses === USES_BEFORE) of.loops = unlessForbidden(() => unrolled(of));
  return of.loops;
}

function unlessForbidden<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch (error) {
    if (error instanceof EvalError) return undefined;
    throw error;
  }
}

/** Reads facts that are complete; where they cannot be used, the kernel says why. */
export function unrolledRule({ names, facts, invariants }: CompiledRule): RuleLoops {
  const values = facts.map((_, i) => `v${i}`);
  const reading = (lines: (code: Code) => readonly string[]): RuleLoops["read"] => {
    const code = new Code();
    return code.compiled("given", [
      // Most callers name facts in one order, which is learned. No name comes twice: as many as there are facts are all.
      `const names = ${code.value(names)}, order = ${code.value([...names])};`,
      "let k = 0;",
      "for (const name in given) {",
      "  if (name !== order[k]) { if (!names.includes(name)) return; order[k] = name; }",
      "  k++;",
      "}",
      `if (k !== ${names.length}) return;`,
      ...names.map((name, i) => `let ${values[i]} = given[${JSON.stringify(name)}];`),
      ...lines(code),
    ]);
  };
  return {
    read: reading((code) => [
      ...facts.map((fact, i) => readingOf(fact, values[i] as string, code)),
      `const values = [${values}];`,
      ...invariants.map(({ outcome }) => `if (${code.value(outcome)}(values) !== ${HOLDS}) return;`),
      "return values;",
    ]),
    trust: reading((code) => [
      ...facts.map(({ trusts }, i) =>
        trusts ? `if (${values[i]} != null) ${values[i]} = ${code.value(trusts)}(${values[i]});` : "",
      ),
      `return [${values}];`,
    ]),
  };
}

/** Counts, flags and codes are accepted on the spot, others read by the kernel. */
function readingOf({ kind, vocabulary, range, nullable, read }: Fact, value: string, code: Code): string {
  const unlessNull = nullable ? `${value} !== null && ` : "";
  const unless = (isAccepted: string) => `if (${unlessNull}!${isAccepted}) return;`;
  if (kind === "count") return unless(`${code.value(isWithin)}(${code.value(range)}, ${value})`);
  if (kind === "flag") return unless(`(typeof ${value} === "boolean")`);
  if (vocabulary && kind === "choice")
    return unless(`${code.value(new Set(codesOf(vocabulary)))}.has(${value})`);
  return `if (${unlessNull}(${value} = ${code.value(read)}(${value})) === undefined) return;`;
}

/** Judges facts that are complete. */
export function unrolledPlan(plan: Plan): PlanLoops {
  return {
    settle: judging(plan, {
      ifOut: `${OUT_OF_FORCE}`,
      before: `let strongest = ${NONE};`,
      each: () => `if (outcome === ${FAILS}) return outcome; if (outcome > strongest) strongest = outcome;`,
      after: "return strongest;",
    }),
    find: judging(plan, {
      ifOut: "[]",
      before: "const found = [];",
      each(of, condition, code) {
        const asked = [code.value(condition), "outcome", code.value(plan), "values", code.value(of)];
        return `if (outcome !== ${NONE}) found.push(new ${code.value(Finding)}(${asked}));`;
      },
      after: "return found;",
    }),
  };
}

/** What is done with the outcomes of the conditions, one after another. */
interface Use {
  readonly ifOut: string;
  readonly before: string;
  each(of: Case, condition: PlannedCondition, code: Code): string;
  readonly after: string;
}

function judging<Answer>(plan: Plan, { ifOut, before, each, after }: Use): (values: Values) => Answer {
  const code = new Code();
  const outcomeOf = ({ reads, outcome }: Judge) => {
    const areCodes = reads.length > 0 && reads.every((fact) => plan.facts[fact]?.kind === "choice");
    return areCodes ? byCodes(outcome, reads, plan, []) : `${code.value(outcome)}(values)`;
  };
  const judged = (condition: PlannedCondition) => {
    const { by, cases, byCode, when } = condition;
    const inCase = (of: Case) => `outcome = ${outcomeOf(of.judge)}; ${each(of, condition, code)}`;
    const selected = cases.flatMap((of) => {
      const codes = [...byCode.keys()].filter((key) => byCode.get(key) === of);
      return codes.length > 0 ? [`if (${isOneOf(by, codes)}) { ${inCase(of)} }`] : [];
    });
    const lines = by < 0 ? inCase(cases[0] as Case) : selected.join(" else ");
    return when ? `if (${outcomeOf(when)} === ${HOLDS}) { ${lines} }` : lines;
  };
  return code.compiled("values", [
    ...plan.names.map((_, i) => `if (values[${i}] === undefined) return;`),
    `if (${outcomeOf(plan.inForce)} === ${FAILS}) return ${ifOut};`,
    "let outcome;",
    before,
    ...plan.conditions.map(judged),
    after,
  ]);
}

/** The outcomes of a judge of codes alone, which is asked for all of them beforehand. */
function byCodes(outcome: Judge["outcome"], reads: readonly number[], plan: Plan, values: Values): string {
  const [fact, ...others] = reads;
  if (fact === undefined) return `${outcome(values)}`;
  const { vocabulary, nullable } = plan.facts[fact] as Fact;
  const leading = new Map<string, unknown[]>();
  for (const value of [...codesOf(vocabulary as Vocabulary), ...(nullable ? [null] : [])]) {
    const to = byCodes(outcome, others, plan, Object.assign([...values], { [fact]: value }));
    leading.set(to, [...(leading.get(to) ?? []), value]);
  }
  // What most codes lead to comes last, without a question.
  const [otherwise, ...questions] = [...leading].sort(([, some], [, others]) => others.length - some.length);
  return questions.reduce(
    (others, [to, values]) => `(${isOneOf(fact, values)} ? ${to} : ${others})`,
    `${otherwise?.[0]}`,
  );
}

function isOneOf(fact: number, values: readonly unknown[]): string {
  return values.map((value) => `values[${fact}] === ${JSON.stringify(value)}`).join(" || ");
}

/** Code that names values of ours; nothing that a caller gives is ever part of it. */
class Code {
  readonly #names = new Map<unknown, string>();

  /** The name of the value in the code. */
  value(value: unknown): string {
    const name = this.#names.get(value) ?? `$${this.#names.size}`;
    this.#names.set(value, name);
    return name;
  }

  /** The function of that parameter. */
  compiled<Given, Answer>(parameter: string, lines: readonly string[]): (given: Given) => Answer {
    const body = `"use strict"; return (${parameter}) => {\n${lines.join("\n")}\n};`;
    return new Function(...this.#names.values(), body)(...this.#names.keys());
  }
}
