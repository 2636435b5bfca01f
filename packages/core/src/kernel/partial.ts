/** Judges partial facts by what all their completions come to: soundly and completely. */
import { allKnown, type Range, type Values } from "./bounds.ts";
import { type Component, components, feasible, type Telling, type World, worldsOf } from "./completions.ts";
import { subsets } from "./facts.ts";
import { type Plan, type PlannedCondition, readsOf, waysOfCondition } from "./plan.ts";
import { settledOutcome } from "./settled.ts";
import { FAILS, HOLDS, NONE, nothing, OPEN } from "./tests.ts";
import { OUT_OF_FORCE, verdictOf } from "./verdict.ts";

export interface Judgement {
  /** What the completions come to: the set of the strongest outcomes of each. */
  readonly strongest: number;
  /** For each condition of the plan, the set of the outcomes that some completion gives it. */
  readonly outcomes: readonly number[];
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
  /** What its cells come to. */
  readonly strongest: number;
}

/** The strongest outcomes of all completions. */
export function strongestOf(plan: Plan, values: Values): number {
  return settledOutcome(plan, values) || judgePartial(plan, values).strongest;
}

/** The last judgement alone is kept whole, for what is asked of it next: its cells may be many. */
let last: readonly [Plan, Values, Judgement] | undefined;

export function judgePartial(plan: Plan, values: Values): Judgement {
  if (last?.[0] !== plan || last[1] !== values) last = [plan, values, judge(plan, values)];
  return last[2];
}

function judge(plan: Plan, values: Values): Judgement {
  const reads = [...plan.conditions.map((condition) => readsOf(condition, values)), plan.inForce.reads];
  const judged = components(plan, reads, values).map((component): Judged => {
    const cells = cellsOf(component, plan, values);
    return { ...component, cells, strongest: cells.reduce((all, { strongest }) => all | strongest, 0) };
  });
  const outcomes = plan.conditions.map(() => 0);
  for (const { readers, cells } of judged) {
    for (const cell of cells) {
      cell.outcomes.forEach((outcome, i) => {
        const condition = readers[i] as number;
        outcomes[condition] = (outcomes[condition] as number) | outcome;
      });
    }
  }
  const strongestBut = (left?: Judged) =>
    judged.reduce((all, other) => (other === left ? all : stronger(all, other.strongest)), NONE as number);
  return {
    strongest: strongestBut(),
    outcomes,
    missing: () =>
      judged.flatMap((component) => {
        const rest = strongestBut(component);
        return component.omitted.filter((fact) => matters(fact, component, rest, plan.ranges));
      }),
    clashes: () => judged.filter(({ strongest }) => strongest === FAILS).flatMap(clashesIn),
  };
}

/** The worlds of the component, cut up by the ways of one condition after the other. */
function cellsOf(component: Component, plan: Plan, values: Values): Cell[] {
  const { conditions, inForce } = plan;
  const members = conditions.filter((_, i) => component.readers.includes(i));
  const worlds = worldsOf(component, plan, [...members.flatMap(tellingOf), inForce], values);
  const uncut = worlds.map(({ values, bounds }): Cell => {
    const isOut = allKnown(inForce.reads, values) && inForce.outcome(values) === FAILS;
    return { values, bounds, outcomes: [], strongest: isOut ? OUT_OF_FORCE : NONE };
  });
  return members.reduce((cells, condition) => cutUp(cells, condition, plan.ranges), uncut);
}

/**
 * The cells, each cut up by the ways of the condition that are possible in it. Plain loops, and no spread of an object: it
 * is the inside of every answer in part.
 */
function cutUp(cells: readonly Cell[], condition: PlannedCondition, ranges: readonly Range[]): Cell[] {
  const parts: Cell[] = [];
  for (const { values, bounds, outcomes, strongest } of cells) {
    for (const [outcome, more] of strongest === OUT_OF_FORCE ? nothing : waysOfCondition(condition, values)) {
      const all = [...bounds, ...more];
      if (more.length === 0 || feasible(all, values, ranges)) {
        parts.push({
          values,
          bounds: all,
          outcomes: [...outcomes, outcome],
          strongest: Math.max(strongest, outcome),
        });
      }
    }
  }
  return parts;
}

function tellingOf({ by, cases, when }: PlannedCondition): Telling[] {
  return [
    ...cases.map(({ judge }) => judge),
    ...(when ? [when] : []),
    { tells: (fact) => (fact === by ? cases.map(({ edition }) => edition.for ?? []) : []) },
  ];
}

/** The strongest of each two: all that either comes to and the other does not always exceed. */
function stronger(one: number, other: number): number {
  const weakest = (outcomes: number) => outcomes & -outcomes;
  return (one | other) & -Math.max(weakest(one), weakest(other));
}

/** Whether two completions that differ in that fact alone have different verdicts, with something that the rest may come to. */
function matters(fact: number, { cells }: Judged, rest: number, ranges: readonly Range[]): boolean {
  return cells.some((one, i) =>
    cells
      .slice(0, i)
      .some(
        (other) =>
          alike(one.values, other.values, fact) &&
          differ(one.strongest, other.strongest, rest) &&
          meet(one, other, fact, ranges),
      ),
  );
}

/** Whether the values are the same, that of the fact aside. A plain loop: there are many pairs of cells. */
function alike(one: Values, other: Values, fact: number): boolean {
  for (let at = 0; at < one.length; at++) if (at !== fact && one[at] !== other[at]) return false;
  return true;
}

/** Whether the two outcomes give different verdicts with something that the rest may come to. */
function differ(one: number, other: number, rest: number): boolean {
  return [NONE, HOLDS, OPEN, FAILS, OUT_OF_FORCE].some(
    (also) => rest & also && verdictOf(Math.max(one, also)) !== verdictOf(Math.max(other, also)),
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
