/** Between two pieces of long work the requests of others are served. */
import { setImmediate } from "node:timers/promises";

const turns = new WeakMap<object, Promise<void>>();

let waiting = 0;

/** Resolves after one turn of others, whoever gives way besides. */
export async function giveWayOnce(): Promise<void> {
  waiting += 1;
  await setImmediate();
  waiting -= 1;
}

/**
 * Resolves after others had a turn. Of all that gives way for one caller, one goes on each time and the rest after it in
 * order; `whose` is the caller's purse. Nobody waits in the line of another.
 */
export function giveWay(whose: object): Promise<void> {
  const turn = (turns.get(whose) ?? Promise.resolve()).then(giveWayOnce);
  turns.set(whose, turn);
  return turn;
}

/** Whether there is long work, of whomever, that has let others have a turn. */
export function somethingGivesWay(): boolean {
  return waiting > 0;
}
