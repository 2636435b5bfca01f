/** Between two pieces of long work the requests of others are served. */
import { setImmediate } from "node:timers/promises";

let turn: Promise<void> = Promise.resolve();

/** Resolves after others had a turn. Of all who give way, one goes on each time, and the others after it in order. */
export function giveWay(): Promise<void> {
  turn = turn.then(() => setImmediate());
  return turn;
}
