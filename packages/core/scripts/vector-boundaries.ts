/** Where answers change: the value just below and the value at it, the day before and the day. */
import { answerTo, expectable, type VectorQuestion } from "../src/cli/vector.ts";
import { dayNumber, dayOf, firstDay, isDay, lastDay } from "../src/kernel/day.ts";
import type { Edition } from "../src/kernel/edition.ts";
import { type Fact, isNumeric } from "../src/kernel/facts.ts";
import type { Condition, Rule } from "../src/kernel/rule.ts";
import type { Base, Draft } from "./vector-drafts.ts";
import { policyValues } from "./vector-policies.ts";

/** For each edition of each condition: the day before it starts, the day it does, and the same of its end. */
export function editionBoundaries(rule: Rule, bases: readonly Base[]): Draft[] {
  const base = bases[0] as Base;
  const ofConditions = rule.conditions.flatMap((condition) =>
    condition.editions.flatMap((edition) => edges(edition, meant(rule, condition, edition, base))),
  );
  const ofRule = rule.inForce.flatMap((period) => {
    const code = period.by && period.for?.[0];
    return edges(period, code ? withFact(base, period.by as string, code) : base);
  });
  const conflicts = (rule.conflicts ?? []).flatMap(({ period }) => (period ? edges(period, base) : []));
  return [...ofConditions, ...ofRule, ...conflicts];
}

/**
 * For each number and each day of the facts, and for the day of the assessment: the two neighbours between which the
 * answer changes. Each change from one answer to another is kept once for each thing that is moved.
 */
export function valueBoundaries(rule: Rule, bases: readonly Base[]): Draft[] {
  const seen = new Set<string>();
  return bases.flatMap((base) =>
    axes(rule, base).flatMap((axis) =>
      changes(axis).flatMap(([below, at]) => {
        const change = [
          axis.name,
          base.reading,
          JSON.stringify(base.policy),
          signature(axis.put(below)),
          signature(axis.put(at)),
        ];
        const key = change.join("|");
        if (seen.has(key)) return [];
        seen.add(key);
        return [below, at].map((value, i) => ({
          ...axis.put(value),
          title: `${axis.name} = ${axis.write(value)}, ${i === 0 ? "the last before" : "the first at which"} the answer changes`,
          kind: "boundary" as const,
        }));
      }),
    ),
  );
}

/** The base as the edition asks for it: its reading, its policy, and a code that selects it. */
function meant(rule: Rule, { by }: Condition, edition: Edition, base: Base): Base {
  const [code] = edition.for ?? [];
  const selected = by !== undefined && code !== undefined ? withFact(base, by, code) : base;
  const read = edition.reading ? { ...selected, reading: edition.reading } : selected;
  if (!edition.policy) return read;
  const { parameter, is } = edition.policy;
  const [value = is] = policyValues(rule, parameter);
  return { ...read, policy: { ...(read.policy as object), [parameter]: is ?? value } };
}

function edges({ from, to }: { readonly from: string; readonly to: string | null }, base: Base): Draft[] {
  return [from, ...(to === null ? [] : [to])].flatMap((day) => {
    const said = `${day}, on which an edition starts or ends`;
    return [
      {
        ...base,
        on: dayOf(dayNumber(day) - 1),
        kind: "boundary",
        edge: true,
        title: `the day before ${said}`,
      },
      { ...base, on: day, kind: "boundary", edge: true, title: said },
    ];
  });
}

function withFact(base: Base, name: string, value: unknown): Base {
  return { ...base, facts: { ...base.facts, [name]: value } };
}

/** Something that can be moved along whole numbers. */
interface Axis {
  readonly name: string;
  readonly samples: readonly number[];
  put(value: number): Base;
  write(value: number): number | string;
}

function axes(rule: Rule, base: Base): Axis[] {
  const numbers = Object.values(base.facts).filter((value) => typeof value === "number");
  const days = [base.on, ...Object.values(base.facts).filter(isDay)].map(dayNumber);
  const edges = rule.inForce.flatMap(({ from, to }) => [from, to ?? from]).map(dayNumber);
  const ofFacts = Object.entries(rule.facts).flatMap(([name, fact]): Axis[] => {
    const value = base.facts[name];
    if (!isNumeric(fact) || value === null || value === undefined) return [];
    const write = (number: number) => fact.write(number) as number | string;
    const put = (number: number) => withFact(base, name, write(number));
    return [{ name, write, put, samples: within(fact, fact.kind === "day" ? days : [0, 1, ...numbers]) }];
  });
  const dated: Axis = {
    name: "on",
    write: dayOf,
    put: (number) => ({ ...base, on: dayOf(number) }),
    samples: around([dayNumber(firstDay), ...edges, ...days, dayNumber(lastDay)]),
  };
  return [...ofFacts, dated];
}

function within({ range }: Fact, near: readonly number[]): number[] {
  const { least, most } = range as NonNullable<Fact["range"]>;
  return around([least, ...near, most]).filter((value) => least <= value && value <= most);
}

function around(values: readonly number[]): number[] {
  const first = dayNumber(firstDay);
  const last = dayNumber(lastDay);
  const all = values.flatMap((value) => [value - 1, value, value + 1]);
  const inCalendar = values.includes(first) ? all.filter((day) => first <= day && day <= last) : all;
  return [...new Set(inCalendar)].sort((a, b) => a - b);
}

/** Neighbours with different answers, found by halving between samples that differ. */
function changes({ samples, put }: Axis): [below: number, at: number][] {
  const answers = samples.map((value) => signature(put(value)));
  return samples.slice(1).flatMap((at, i) => {
    if (answers[i] === answers[i + 1]) return [];
    let [below, above] = [samples[i] as number, at];
    while (above - below > 1) {
      const middle = Math.floor((below + above) / 2);
      if (signature(put(middle)) === answers[i]) below = middle;
      else above = middle;
    }
    return [[below, above] as [number, number]];
  });
}

/** What counts as the same answer. */
function signature(question: VectorQuestion): string {
  const answer = expectable(answerTo(question));
  return "error" in answer
    ? answer.issues.map(({ path, code }) => `${path} ${code}`).join()
    : `${answer.verdict} ${answer.fails.join()}`;
}
