/** Long work in portions: between two of them the requests of others are served. */
import { type Asking, givenUp, isNobodysAnswer } from "../asking.ts";
import type { Context } from "../context.ts";
import { giveWay } from "./give-way.ts";
import { paid, workTurn } from "./worked-out.ts";

/** About what a small query takes, so nobody waits for much longer than behind one of those. */
const PORTION_MILLISECONDS = 0.5;

/** So few items take no longer than a portion. */
const FEW = 20;

/** The items of a long list as promises kept in portions, so that whoever executes a query completes them in portions. */
export function inPortions<Item>(items: readonly Item[], asking: Asking): readonly (Item | Promise<Item>)[] {
  if (items.length <= FEW) return items;
  const promises: Settle<Item>[] = [];
  const promised = items.map(
    () => new Promise<Item>((resolve, reject) => promises.push({ resolve, reject })),
  );
  const { notes } = asking;
  notes.lists = Promise.all([notes.lists, keepInPortions(items, promises, asking)]);
  return promised;
}

interface Settle<Item> {
  resolve(item: Item): void;
  reject(error: Error): void;
}

/** After each portion it is the others' turn. Those of an answer that was given up are broken. */
async function keepInPortions<Item>(
  items: readonly Item[],
  promises: readonly Settle<Item>[],
  asking: Asking,
) {
  // In a turn of its own, so that the time is its own, too: to keep a promise lets others of its cohort go on.
  await giveWay(asking.purse);
  let begun = performance.now();
  for (const [i, item] of items.entries()) {
    promises[i]?.resolve(item);
    // A promise that is kept is acted upon before this goes on.
    await undefined;
    if (performance.now() - begun < PORTION_MILLISECONDS) continue;
    asking.purse.heldUp(PORTION_MILLISECONDS);
    await giveWay(asking.purse);
    await workTurn(asking);
    if (isNobodysAnswer(asking.notes)) break;
    begun = performance.now();
  }
  for (const { reject } of isNobodysAnswer(asking.notes) ? promises : []) reject(givenUp);
}

/** Resolves when no list of the request is under way: what its items refer to is read together, however many portions it takes. */
export async function listsThrough({ notes }: Asking): Promise<void> {
  for (let seen: unknown; seen !== notes.lists; ) {
    seen = notes.lists;
    await seen;
  }
}

/** What the work comes to that can be left after each of its steps, `whose` it is. */
export async function inSteps<Made>(work: Iterator<undefined, Made>, whose: object): Promise<Made> {
  for (;;) {
    const step = portionOf(work);
    if (step.done) return step.value;
    await giveWay(whose);
  }
}

/** The same, each portion paid for by its time. */
export async function paidInSteps<Made>(context: Context, work: Iterator<undefined, Made>): Promise<Made> {
  for (;;) {
    const step = await paid(context, () => portionOf(work));
    if (step.done) return step.value;
  }
}

/** As many steps as a portion has, or those that were left. */
function portionOf<Made>(work: Iterator<undefined, Made>): IteratorResult<undefined, Made> {
  const begun = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done || performance.now() - begun >= PORTION_MILLISECONDS) return step;
  }
}
