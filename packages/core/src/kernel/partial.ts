/** Judges partial facts by what all their completions come to: soundly and completely. */
import { allKnown, type Range, type Values } from "./bounds.ts";
import {
  type Component,
  components,
  feasible,
  type Setting,
  type Telling,
  type World,
  worldsOf,
} from "./completions.ts";
import { subsets } from "./facts.ts";
import { caseFor, type Plan, type PlannedCondition, waysOfCondition } from "./plan.ts";
import { FAILS, NONE, type Way } from "./tests.ts";
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

/** Completions that come to the same: choices for the facts that are not numbers, and bounds on those that are. */
interface Cell extends World {
  /** Of each condition of the component. */
  readonly outcomes: readonly number[];
  readonly strongest: number;
}

interface Judged extends Component {
  readonly cells: readonly Cell[];
}

export function judgePartial(setting: Setting, plan: Plan, values: Values): Judgement {
  const reads = [...plan.conditions.map((condition) => readsOf(condition, values)), plan.inForce.reads];
  const judged = components(setting, reads, values).map(
    (component): Judged => ({ ...component, cells: cellsOf(component, setting, plan, values) }),
  );
  const outcomes = plan.conditions.map(() => 0);
  for (const { readers, cells } of judged) {
    for (const cell of cells) {
      cell.outcomes.forEach((outcome, i) => {
        const condition = readers[i] as number;
        outcomes[condition] = (outcomes[condition] as Mask) | bit(outcome);
      });
    }
  }
  const strongestBut = (left?: Judged) =>
    judged.reduce((mask, other) => (other === left ? mask : stronger(mask, maskOf(other))), bit(NONE));
  return {
    strongest: strongestBut(),
    outcomes,
    missing: () =>
      judged.flatMap((component) => {
        const rest = strongestBut(component);
        return component.omitted.filter((fact) => matters(fact, component, rest, setting.ranges));
      }),
    clashes: () => judged.filter((of) => maskOf(of) === bit(FAILS)).flatMap(clashesIn),
  };
}

/** The facts that the condition reads, given what is known. */
export function readsOf(condition: PlannedCondition, values: Values): readonly number[] {
  const { by, when } = condition;
  if (by < 0 || values[by] === undefined) return condition.reads;
  return [...new Set([by, ...(when?.reads ?? []), ...(caseFor(condition, values)?.judge.reads ?? [])])];
}

/** The worlds of the component, each cut up by the ways of one condition after the other. */
function cellsOf(
  component: Component,
  setting: Setting,
  { conditions, inForce }: Plan,
  values: Values,
): Cell[] {
  const members = component.readers.flatMap((i) => conditions[i] ?? []);
  const judges = [...members.flatMap(tellingOf), inForce];
  return worldsOf(component, setting, judges, values).flatMap((world) => {
    const isOut = allKnown(inForce.reads, world.values) && inForce.outcome(world.values) === FAILS;
    return members.reduce<Cell[]>(
      (cells, condition) => {
        const ways: readonly Way[] = isOut ? [[NONE, []]] : waysOfCondition(condition, world.values);
        return cells.flatMap((cell) =>
          ways
            .map(([outcome, bounds]) => ({
              values: world.values,
              bounds: [...cell.bounds, ...bounds],
              outcomes: [...cell.outcomes, outcome],
              strongest: Math.max(cell.strongest, outcome),
            }))
            .filter(({ bounds }) => feasible(bounds, world.values, setting.ranges)),
        );
      },
      [{ ...world, outcomes: [], strongest: isOut ? OUT_OF_FORCE : NONE }],
    );
  });
}

function tellingOf({ by, cases, when }: PlannedCondition): Telling[] {
  return [
    ...cases.map(({ judge }) => judge),
    ...(when ? [when] : []),
    { tells: (fact) => (fact === by ? cases.map(({ edition }) => edition.for ?? []) : []) },
  ];
}

function maskOf({ cells }: Judged): Mask {
  return cells.reduce((mask, { strongest }) => mask | bit(strongest), 0);
}

/** The strongest of each two: all that either comes to and the other does not always exceed. */
function stronger(one: Mask, other: Mask): Mask {
  const weakest = (mask: Mask) => mask & -mask;
  return (one | other) & -Math.max(weakest(one), weakest(other));
}

/** Whether two completions that differ in that fact alone have different verdicts, whatever the rest comes to. */
function matters(fact: number, { cells }: Judged, rest: Mask, ranges: readonly Range[]): boolean {
  return cells.some((one, i) =>
    cells.some(
      (other, j) =>
        j < i &&
        one.values.every((value, at) => at === fact || value === other.values[at]) &&
        differ(one.strongest, other.strongest, rest) &&
        meet(one, other, fact, ranges),
    ),
  );
}

/** Whether the two outcomes give different verdicts with something that the rest may come to. */
function differ(one: number, other: number, rest: Mask): boolean {
  const verdict = (outcome: number, also: number) => verdictOf(Math.max(outcome, also));
  return [NONE, 1, 2, FAILS, OUT_OF_FORCE].some(
    (also) => rest & bit(also) && verdict(one, also) !== verdict(other, also),
  );
}

/** Whether the same numbers lie in both cells, that of the fact aside. */
function meet(one: Cell, other: Cell, fact: number, ranges: readonly Range[]): boolean {
  const renamed = other.bounds.map((bound) =>
    bound.renamed((number) => (number === fact ? ranges.length : number)),
  );
  const values = [...one.values, other.values[fact]];
  return feasible([...one.bounds, ...renamed], values, [...ranges, ranges[fact] as Range]);
}

/** The least sets of conditions of which one fails in every completion. */
function clashesIn({ readers, cells }: Judged): number[][] {
  const found: number[][] = [];
  const sets = subsets(readers.map((_, i) => i)).sort((a, b) => a.length - b.length);
  for (const set of sets) {
    const covered = found.some((clash) => clash.every((i) => set.includes(i)));
    const failing = cells.every(({ outcomes }) => set.some((i) => outcomes[i] === FAILS));
    if (failing && !covered) found.push(set);
  }
  return found.map((set) => set.map((i) => readers[i] as number));
}
