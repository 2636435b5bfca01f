/**
 * Fields that are worked out on the spot
 *
 * What they take depends on what is asked far more than their price tells: to know what is missing where nothing is known
 * takes thousands of times as long as to judge facts that are complete. So the time is measured and paid for, a request
 * that has worked for long gives way, and a caller who has kept everybody waiting waits for the next.
 */
import { type Asking, givenUp, isNobodysAnswer } from "../asking.ts";
import type { Context } from "../context.ts";
import { giveWay } from "./give-way.ts";
import { beginWork, workedSince } from "./processor-time.ts";

type Resolve<Parent, Arguments, Answer> = (parent: Parent, asked: Arguments, context: Context) => Answer;

/** Less is not looked at, in milliseconds. */
const LITTLE = 1;

/** The resolver, paid for by its time. */
export function workedOut<Parent, Arguments, Answer>(resolve: Resolve<Parent, Arguments, Answer>) {
  return (parent: Parent, asked: Arguments, context: Context): Answer | Promise<Answer> =>
    paid(context, () => resolve(parent, asked, context));
}

/** Does the work, when it is the turn of the request. */
export function paid<Answer>(context: Context, work: () => Answer): Answer | Promise<Answer> {
  const { purse, notes } = context;
  // What is worked out within other work is paid for with it.
  if (notes.isWorking) return work();
  if (isNobodysAnswer(notes)) throw givenUp;
  if (!purse.mayWork) return workTurn(context).then(() => paid(context, work));
  if ((notes.worked ?? 0) < LITTLE) return measured(context, work);
  return giveWay(purse).then(() => {
    notes.worked = 0;
    return paid(context, work);
  });
}

/** Resolves when it is the turn of the request. Where its time is over meanwhile, its caller has asked too much. */
export async function workTurn({ purse, notes }: Asking): Promise<void> {
  if (purse.mayWork) return;
  notes.waits = (notes.waits ?? 0) + 1;
  await purse.workTurn();
  notes.waits -= 1;
}

/** Does the work at once. `notes` tells for how long the request has worked already. */
function measured<Answer>({ purse, notes }: Asking, work: () => Answer): Answer {
  const began = beginWork(purse);
  notes.isWorking = true;
  try {
    return work();
  } finally {
    const spent = workedSince(began);
    notes.worked = (notes.worked ?? 0) + spent;
    notes.isWorking = false;
    if (notes.worked >= LITTLE) purse.worked(notes.worked);
    else purse.workedLittle(spent);
  }
}
