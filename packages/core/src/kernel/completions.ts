/**
 * Completions: every way to give the omitted facts a value
 *
 * Numbers are left to `leastSolution`; for the other facts one value of each kind that the tests tell apart is
 * tried. Facts that no condition and no invariant brings together are looked at apart, so that their choices add up
 * instead of multiplying.
 */
import { allKnown, type Bound, leastSolution, type Range, type Values, where } from "./bounds.ts";
import type { Fact } from "./facts.ts";
import { HOLDS, holding, type Judge, waysOf } from "./tests.ts";

/** The facts of a rule by position, with the invariants between them. */
export interface Setting {
  readonly names: readonly string[];
  readonly facts: readonly Fact[];
  readonly ranges: readonly Range[];
  readonly invariants: readonly Judge[];
}

/** Omitted facts that bear on each other; what reads none that is omitted is a component of its own. */
export interface Component {
  readonly omitted: readonly number[];
  readonly invariants: readonly Judge[];
  /** Which of the readers belong to it. */
  readonly readers: readonly number[];
}

/** What a judge tells apart. */
export type Telling = Pick<Judge, "tells">;

/** A choice of values for the omitted facts that are not numbers, with what is then asked of the numbers. */
export interface World {
  readonly values: Values;
  readonly bounds: readonly Bound[];
}

/** Whether some completion keeps all invariants. Mostly the least numbers do, which is seen at once. */
export function completionExists(setting: Setting, values: Values): boolean {
  const { facts, invariants } = setting;
  const areKept = (numbers: Values) =>
    invariants.every(({ reads, outcome }) => allKnown(reads, numbers) && outcome(numbers) === HOLDS);
  return (
    areKept(values) ||
    areKept(values.map((value, i) => (value === undefined ? facts[i]?.range?.least : value))) ||
    components(setting, [], values).every((component) => worldsOf(component, setting, [], values)[0])
  );
}

/** The omitted facts in groups that no invariant and no list of reads connects. */
export function components(
  { facts, invariants }: Setting,
  readers: readonly (readonly number[])[],
  values: Values,
): Component[] {
  const links = [...readers, ...invariants.map(({ reads }) => reads)].map((reads) =>
    reads.filter((fact) => values[fact] === undefined),
  );
  let groups = facts.map((_, fact) => fact);
  const groupOf = (link: number) => groups[(links[link] as number[])[0] as number];
  links.forEach((facts, link) => {
    for (const fact of facts) {
      const [from, to] = [groups[fact], groupOf(link) as number];
      if (from !== to) groups = groups.map((group) => (group === from ? to : group));
    }
  });
  return [...new Set(links.map((_, link) => groupOf(link)))].map((group) => ({
    omitted: where(groups, (of) => of === group),
    invariants: invariants.filter((_, i) => groupOf(readers.length + i) === group),
    readers: where(readers, (_, i) => groupOf(i) === group),
  }));
}

/** The worlds of a component in which the invariants can be kept. */
export function worldsOf(
  { omitted, invariants }: Component,
  { facts, ranges }: Setting,
  judges: readonly Telling[],
  values: Values,
): World[] {
  let chosen = [values];
  for (const fact of omitted) {
    const told = [...judges, ...invariants].flatMap((judge) => judge.tells?.(fact, values) ?? []);
    const domain = (facts[fact] as Fact).domain(told);
    chosen = chosen.flatMap((world) => domain.map((value) => world.with(fact, value)));
  }
  return chosen.flatMap((world) =>
    holding(invariants.map((invariant) => waysOf(invariant, world)))
      .filter(([, bounds]) => feasible(bounds, world, ranges))
      .map(([, bounds]) => ({ values: world, bounds })),
  );
}

/** Whether the judge holds, or may while facts are missing. */
export function mayHold(judge: Judge, setting: Setting, values: Values): boolean {
  const omitted = judge.reads.filter((fact) => values[fact] === undefined);
  return worldsOf({ omitted, invariants: [], readers: [] }, setting, [judge], values).some((world) =>
    waysOf(judge, world.values).some(
      ([outcome, bounds]) => outcome === HOLDS && feasible(bounds, world.values, setting.ranges),
    ),
  );
}

/** Whether some numbers keep all bounds. */
export function feasible(bounds: readonly Bound[], values: Values, ranges: readonly Range[]): boolean {
  return bounds.length === 0 || leastSolution(bounds, values, ranges) !== null;
}
