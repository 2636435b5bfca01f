/** Judges partial facts by what all their completions come to: soundly and completely. */
import { type Range, renamed, type Values } from "./bounds.ts";
import {
  type Component,
  components,
  type Distinctions,
  feasible,
  possible,
  type Setting,
  type World,
  worldsOf,
} from "./completions.ts";
import { caseFor, type Plan, type PlannedCondition } from "./plan.ts";
import { type Alternatives, always, FAILS, HOLDS, NONE, never, OPEN, product } from "./tests.ts";
import { OUT_OF_FORCE, verdictOf } from "./verdict.ts";

/** A set of outcomes, one bit each. */
export type Mask = number;

export function bit(outcome: number): Mask {
  return 1 << outcome;
}

export interface Judgement {
  /** What the completions come to: the strongest outcome of each. */
  readonly strongest: Mask;
  /** For each condition of the plan, the outcomes that some completion gives it. */
  readonly outcomes: readonly Mask[];
  /** Omitted facts in which alone two completions with different verdicts differ. */
  missing(): number[];
  /** The least sets of conditions that cannot hold together, where none fails alone. */
  clashes(): number[][];
}

/** By outcome, when it comes about. */
type Region = readonly Alternatives[];

interface JudgedWorld extends World {
  /** For each condition of the component. */
  readonly conditions: readonly Region[];
  /** For the component as a whole: its strongest outcome. */
  readonly strongest: Region;
}

interface JudgedComponent {
  readonly omitted: readonly number[];
  readonly conditions: readonly number[];
  readonly worlds: readonly JudgedWorld[];
  readonly strongest: Mask;
}

export function judgePartial(setting: Setting, plan: Plan, values: Values): Judgement {
  const { ranges } = setting;
  const deciding = typeof plan.inForce === "object" ? [plan.inForce.by] : [];
  const reads = [...plan.conditions.map((condition) => readsOf(condition, values)), deciding];
  const judged = components(setting, reads, values).map((of) => judgeComponent(of, setting, plan, values));

  const known = plan.conditions.map((condition, i) =>
    (reads[i] as number[]).some((fact) => values[fact] === undefined) ? undefined : condition.outcome(values),
  );
  const base = bit(
    Math.max(inForce(plan, values) === false ? OUT_OF_FORCE : NONE, ...known.map((of) => of ?? NONE)),
  );
  const strongestBut = (left?: JudgedComponent) =>
    judged.reduce((mask, other) => (other === left ? mask : stronger(mask, other.strongest)), base);
  const outcomes = known.map((outcome) => (outcome === undefined ? 0 : bit(outcome)));
  for (const { conditions, worlds } of judged) {
    for (const world of worlds) {
      conditions.forEach((condition, i) => {
        outcomes[condition] = (outcomes[condition] as Mask) | maskOf(world.conditions[i] as Region);
      });
    }
  }

  return {
    strongest: strongestBut(),
    outcomes,
    missing: () =>
      judged.flatMap((component) => {
        const apart = differing(strongestBut(component));
        return component.omitted.filter((fact) => matters(fact, component, apart, ranges));
      }),
    clashes: () =>
      judged
        .filter(({ strongest }) => strongest === bit(FAILS))
        .flatMap((component) => clashesIn(component, ranges)),
  };
}

/** `undefined` while the fact that decides is unknown. */
export function inForce({ inForce }: Plan, values: Values): boolean | undefined {
  if (typeof inForce === "boolean") return inForce;
  const code = values[inForce.by];
  return code === undefined ? undefined : inForce.codes.includes(code as string);
}

/** The facts that the condition reads, given what is known. */
export function readsOf(condition: PlannedCondition, values: Values): readonly number[] {
  const { by, when } = condition;
  if (by < 0 || values[by] === undefined) return condition.reads;
  return [...new Set([by, ...(when?.reads ?? []), ...(caseFor(condition, values)?.judge.reads ?? [])])];
}

function judgeComponent(component: Component, setting: Setting, plan: Plan, values: Values): JudgedComponent {
  const conditions = component.readers.filter((i) => i < plan.conditions.length);
  const members = conditions.map((i) => plan.conditions[i] as PlannedCondition);
  const judges = [...members.flatMap(distinctionsOf), ...decidingCodes(plan)];
  const worlds = worldsOf(component, setting, judges, values).map((world) => {
    const standing = inForce(plan, world.values) !== false;
    const regions = members.map((condition) => regionOf(condition, world, standing, setting.ranges));
    const strongest = standing ? strongestOf(regions, world) : [never, never, never, never, world.invariants];
    return {
      ...world,
      conditions: regions,
      strongest: strongest.map((alternatives) => possible(alternatives, world.values, setting.ranges)),
    };
  });
  return {
    omitted: component.omitted,
    conditions,
    worlds,
    strongest: worlds.reduce((mask, world) => mask | maskOf(world.strongest), 0),
  };
}

function distinctionsOf({ by, cases, when }: PlannedCondition): Distinctions[] {
  return [
    ...cases.map(({ judge }) => judge),
    ...(when ? [when] : []),
    ...(by < 0 ? [] : [{ sets: cases.map(({ edition }) => [by, edition.for ?? []] as const) }]),
  ];
}

function decidingCodes({ inForce }: Plan): Distinctions[] {
  return typeof inForce === "object" ? [{ sets: [[inForce.by, inForce.codes]] }] : [];
}

function regionOf(
  condition: PlannedCondition,
  { values, invariants }: World,
  standing: boolean,
  ranges: readonly Range[],
): Region {
  const found = standing ? caseFor(condition, values) : undefined;
  if (!found) return [always, never, never, never];
  const when = condition.when?.cases(values);
  const applies = when?.holds ?? always;
  const { holds, open, fails } = found.judge.cases(values);
  const region = [
    when ? [...when.fails, ...when.open] : never,
    product([applies, holds]),
    product([applies, open]),
    product([applies, fails]),
  ];
  return region.map((alternatives) =>
    alternatives.filter((bounds) =>
      invariants.some((more) => feasible([...more, ...bounds], values, ranges)),
    ),
  );
}

/** When no condition applies; the first that applies holds; one is open, the rest not failing; one fails. */
function strongestOf(conditions: readonly Region[], { invariants }: World): Region {
  const at = (region: Region, ...outcomes: readonly number[]) =>
    outcomes.flatMap((outcome) => region[outcome] as Alternatives);
  const withFirst = (first: number, before: readonly number[], after: readonly number[]) =>
    conditions.flatMap((_, i) =>
      product([
        invariants,
        ...conditions.map((region, j) =>
          j === i ? at(region, first) : j < i ? at(region, ...before) : at(region, ...after),
        ),
      ]),
    );
  return [
    product([invariants, ...conditions.map((region) => region[NONE] as Alternatives)]),
    withFirst(HOLDS, [NONE], [NONE, HOLDS]),
    withFirst(OPEN, [NONE, HOLDS], [NONE, HOLDS, OPEN]),
    conditions.flatMap((region) => product([invariants, at(region, FAILS)])),
    never,
  ];
}

function maskOf(region: Region): Mask {
  return region.reduce(
    (mask, alternatives, outcome) => (alternatives.length > 0 ? mask | bit(outcome) : mask),
    0,
  );
}

/** The strongest of each two. */
function stronger(one: Mask, other: Mask): Mask {
  let mask = 0;
  for (let a = 0; a <= OUT_OF_FORCE; a++) {
    for (let b = 0; b <= OUT_OF_FORCE; b++) if (one & bit(a) && other & bit(b)) mask |= bit(Math.max(a, b));
  }
  return mask;
}

/** The pairs of a component's outcomes that give different verdicts, with something that the rest may come to. */
function differing(rest: Mask): [number, number][] {
  const all = [NONE, HOLDS, OPEN, FAILS, OUT_OF_FORCE];
  const others = all.filter((outcome) => rest & bit(outcome));
  const verdict = (outcome: number, also: number) => verdictOf(Math.max(outcome, also));
  return all.flatMap((one) =>
    all
      .filter((other) => one < other && others.some((also) => verdict(one, also) !== verdict(other, also)))
      .map((other): [number, number] => [one, other]),
  );
}

/** Whether two completions that differ in that fact alone come to one of the pairs. */
function matters(
  fact: number,
  { worlds }: JudgedComponent,
  pairs: readonly (readonly [number, number])[],
  ranges: readonly Range[],
): boolean {
  const meet = (one: JudgedWorld, other: JudgedWorld) => {
    const free = one.values[fact] === undefined ? one : other;
    const both = one === other;
    const slots = both ? [...ranges, ranges[fact] as Range] : ranges;
    const values = both ? [...free.values, undefined] : free.values;
    const copy = (alternatives: Alternatives) =>
      both
        ? alternatives.map((bounds) => bounds.map((bound) => renamed(bound, fact, ranges.length)))
        : alternatives;
    return pairs.some(([a, b]) => {
      const second = copy(other.strongest[b] as Alternatives);
      return (one.strongest[a] as Alternatives).some((bounds) =>
        second.some((more) => feasible([...bounds, ...more], values, slots)),
      );
    });
  };
  return worlds.some((one) => worlds.some((other) => differOnlyIn(fact, one, other) && meet(one, other)));
}

/** The same world for a number that both leave open, or two worlds with other values of that fact alone. */
function differOnlyIn(fact: number, one: JudgedWorld, other: JudgedWorld): boolean {
  if (one === other) return one.values[fact] === undefined;
  return (
    one.values.every((value, i) => i === fact || value === other.values[i]) &&
    one.values[fact] !== other.values[fact]
  );
}

/** The least sets of conditions of which one fails in every completion. */
function clashesIn({ conditions, worlds }: JudgedComponent, ranges: readonly Range[]): number[][] {
  const together = (set: readonly number[]) =>
    worlds.some((world) => {
      const notFailing = set.map((i) => (world.conditions[i] as Region).slice(NONE, FAILS).flat());
      return possible(product([world.invariants, ...notFailing]), world.values, ranges).length > 0;
    });
  const found: number[][] = [];
  for (const set of subsets(conditions.length)) {
    const covered = found.some((clash) => clash.every((i) => set.includes(i)));
    if (!covered && !together(set)) found.push(set);
  }
  return found.map((set) => set.map((i) => conditions[i] as number));
}

/** The sets of the first numbers, smaller ones first. */
function subsets(size: number): number[][] {
  const all = Array.from({ length: 2 ** size }, (_, set) =>
    Array.from({ length: size }, (_, i) => i).filter((i) => set & bit(i)),
  );
  return all.sort((a, b) => a.length - b.length);
}
