/**
 * Completions: every way to give the omitted facts a value
 *
 * Numbers are left to `leastSolution`; for the other facts one value of each kind that the tests tell apart is
 * tried. Facts that no condition and no invariant brings together are looked at apart, so that their choices add up
 * instead of multiplying.
 */
import { type Bound, leastSolution, type Range, type Value, type Values } from "./bounds.ts";
import { codesOf, type Fact, isNumeric, type Vocabulary } from "./facts.ts";
import { type Alternatives, HOLDS, type Judge, product } from "./tests.ts";

/** Facts and the judges that read them. */
export interface Setting {
  readonly facts: readonly Fact[];
  readonly ranges: readonly Range[];
  readonly invariants: readonly Judge[];
}

/** Omitted facts that bear on each other. */
export interface Component {
  readonly omitted: readonly number[];
  readonly invariants: readonly Judge[];
  /** Which of the readers belong to it. */
  readonly readers: readonly number[];
}

/** What a judge tells apart. */
export type Distinctions = Pick<Judge, "sets" | "candidates">;

/** A choice of values for the omitted facts that are not numbers, with what the invariants then ask of the numbers. */
export interface World {
  readonly values: Values;
  readonly invariants: Alternatives;
}

/** Whether some completion keeps all invariants. */
export function completionExists(setting: Setting, values: Values): boolean {
  const known = setting.invariants.filter(({ reads }) => reads.every((fact) => values[fact] !== undefined));
  if (known.some((invariant) => invariant.outcome(values) !== HOLDS)) return false;
  return components(setting, [], values).every(
    (component) => worldsOf(component, setting, [], values).length > 0,
  );
}

/** The omitted facts in groups that no invariant and no list of reads connects. */
export function components(
  setting: Setting,
  readers: readonly (readonly number[])[],
  values: Values,
): Component[] {
  const isOmitted = (fact: number) => values[fact] === undefined;
  const group = setting.facts.map((_, fact) => fact);
  const links = [...readers, ...setting.invariants.map(({ reads }) => reads)].map((reads) =>
    reads.filter(isOmitted),
  );
  for (const link of links) {
    const [first, ...others] = link.map((fact) => group[fact] as number);
    for (const [fact, of] of group.entries()) if (others.includes(of)) group[fact] = first as number;
  }
  const touched = new Set(links.flat());
  return [...new Set([...touched].map((fact) => group[fact] as number))].map((of) => {
    const belongs = (reads: readonly number[]) => reads.some((fact) => isOmitted(fact) && group[fact] === of);
    return {
      omitted: setting.facts.flatMap((_, fact) => (touched.has(fact) && group[fact] === of ? [fact] : [])),
      invariants: setting.invariants.filter(({ reads }) => belongs(reads)),
      readers: readers.flatMap((reads, i) => (belongs(reads) ? [i] : [])),
    };
  });
}

/** The worlds of a component in which the invariants can be kept. */
export function worldsOf(
  { omitted, invariants }: Component,
  { facts, ranges }: Setting,
  judges: readonly Distinctions[],
  values: Values,
): World[] {
  const readers = [...judges, ...invariants];
  let chosen: Value[][] = [[...values]];
  for (const fact of omitted) {
    const domain = domainOf(facts[fact] as Fact, fact, readers, values);
    if (domain.length === 1 && domain[0] === undefined) continue;
    chosen = chosen.flatMap((world) => domain.map((value) => Object.assign([...world], { [fact]: value })));
  }
  return chosen.flatMap((world) => {
    const kept = possible(
      product(invariants.map((invariant) => invariant.cases(world).holds)),
      world,
      ranges,
    );
    return kept.length > 0 ? [{ values: world, invariants: kept }] : [];
  });
}

/** Whether the judge holds, or may while facts are missing. */
export function mayHold(judge: Judge, setting: Setting, values: Values): boolean {
  const omitted = judge.reads.filter((fact) => values[fact] === undefined);
  if (omitted.length === 0) return judge.outcome(values) === HOLDS;
  return worldsOf({ omitted, invariants: [], readers: [] }, setting, [judge], values).some(
    (world) => possible(judge.cases(world.values).holds, world.values, setting.ranges).length > 0,
  );
}

/** The alternatives that some numbers keep. */
export function possible(alternatives: Alternatives, values: Values, ranges: readonly Range[]): Alternatives {
  return alternatives.filter((bounds) => feasible(bounds, values, ranges));
}

export function feasible(bounds: readonly Bound[], values: Values, ranges: readonly Range[]): boolean {
  return bounds.length === 0 || leastSolution(bounds, values, ranges) !== null;
}

/** One value for each kind that the judges tell apart; `undefined` stands for a number still unknown. */
function domainOf(fact: Fact, at: number, judges: readonly Distinctions[], values: Values): Value[] {
  const kinds = isNumeric(fact) ? [undefined] : kindsOf(fact, at, judges, values);
  return fact.nullable ? [null, ...kinds] : kinds;
}

function kindsOf(fact: Fact, at: number, judges: readonly Distinctions[], values: Values): Value[] {
  switch (fact.kind) {
    case "flag":
      return [true, false];
    case "texts":
      return [["…"]];
    case "choice":
      return onePerClass(codesOf(fact.vocabulary as Vocabulary), at, judges);
    case "codes":
      return subsets(onePerClass(toldApart(fact, at, judges), at, judges));
    default: {
      const candidates = judges.flatMap((judge) => judge.candidates?.(at, values) ?? []);
      return candidates.length > 0 ? candidates : ["…"];
    }
  }
}

/** The codes that a judge names, and one that none does, if there may be such. */
function toldApart({ vocabulary }: Fact, at: number, judges: readonly Distinctions[]): string[] {
  const named = setsOf(at, judges).flat();
  return vocabulary ? named : [...named, OTHER_COUNTRY];
}

/** A code that ISO 3166-1 leaves to its users. */
const OTHER_COUNTRY = "XX";

function setsOf(at: number, judges: readonly Distinctions[]): (readonly string[])[] {
  return judges.flatMap(({ sets }) => sets ?? []).flatMap(([of, codes]) => (of === at ? [codes] : []));
}

function subsets<T>(items: readonly T[]): T[][] {
  let found: T[][] = [[]];
  for (const item of items) found = found.concat(found.map((set) => set.concat(item)));
  return found;
}

/** The first code of each class: codes that lie in the same sets are all one to the judges. */
function onePerClass(codes: readonly string[], at: number, judges: readonly Distinctions[]): string[] {
  const sets = setsOf(at, judges);
  const classOf = (code: string) => sets.map((set) => Number(set.includes(code))).join("");
  return codes.filter((code, i) => codes.findIndex((other) => classOf(other) === classOf(code)) === i);
}
