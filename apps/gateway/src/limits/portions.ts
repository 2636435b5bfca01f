/** Long work in portions: between two of them the requests of others are served. */
import { setImmediate } from "node:timers/promises";

/** About what a small query takes, so nobody waits for much longer than behind one of those. */
const PORTION_MILLISECONDS = 1;

/** So few items take no longer than a portion. */
const FEW = 20;

let turn: Promise<void> = Promise.resolve();

/** Resolves after others had a turn. Of all who give way, one goes on each time, and the others after it in order. */
export function giveWay(): Promise<void> {
  turn = turn.then(() => setImmediate());
  return turn;
}

/** Gives way where a portion is over since it last did. To be asked after each step. */
function portions(): () => Promise<void> | undefined {
  let begun = performance.now();
  return () => {
    if (performance.now() - begun < PORTION_MILLISECONDS) return undefined;
    return giveWay().then(() => {
      begun = performance.now();
    });
  };
}

/** The items of a long list as promises kept in portions, so that whoever executes a query completes them in portions. */
export function inPortions<Item>(items: readonly Item[]): readonly (Item | Promise<Item>)[] {
  if (items.length <= FEW) return items;
  const keep: ((item: Item) => void)[] = [];
  const promised = items.map(() => new Promise<Item>((resolve) => keep.push(resolve)));
  void keepInPortions(items, keep);
  return promised;
}

/** A promise that is kept is acted upon before `await` goes on. */
async function keepInPortions<Item>(items: readonly Item[], keep: readonly ((item: Item) => void)[]) {
  const portionOver = portions();
  for (const [i, item] of items.entries()) {
    keep[i]?.(item);
    await portionOver();
  }
}
