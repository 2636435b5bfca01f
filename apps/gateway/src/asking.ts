/** Whoever asks, and what is noted of the request while it is served. */
import { GraphQLError } from "graphql";
import type { Purse } from "./limits/rates.ts";

export interface Asking {
  readonly purse: Purse;
  readonly notes: Notes;
}

/** What is found out while a request is served. */
export interface Notes {
  /** What the request is called in its answer and in the log. */
  readonly requestId: string;
  /** Set where the answer depends on who asks, so that nobody else may be given it. */
  isPersonal?: boolean;
  /** Set where the register was asked, so that the answer may be another one the next moment. */
  isOfTheMoment?: boolean;
  /** What was asked, for the log. */
  asked?: { readonly operation?: string; readonly query: string };
  cost?: number;
  /** What was taken from the purse for it. */
  paid?: number;
  isCompiled?: boolean;
  /** Milliseconds for which it has worked without giving way. */
  worked?: number;
  isWorking?: boolean;
  /** Resolves when the long lists begun so far are through, which are completed in portions. */
  lists?: Promise<unknown>;
  /** When its text began to be read, where that is not kept, by `performance.now()`. */
  readFrom?: number;
  /** How much of it waits for the caller's turn to work. */
  waits?: number;
  /** Set when the answer is sent or given up: nothing more is read for it. */
  isOver?: boolean;
  /** Where the answer goes. */
  readonly to?: { readonly destroyed: boolean };
}

/** Whether nobody waits for the answer: nothing more is worked out for it. */
export function isNobodysAnswer({ isOver, to }: Notes): boolean {
  return isOver === true || to?.destroyed === true;
}

/**
 * What is asked of the register or worked out for an answer that was given up. One error for all, and with a path, so that
 * GraphQL takes it as it is: an answer has thousands of places, and to make an error for each would keep everybody waiting.
 */
export const givenUp = new GraphQLError("nobody waits for this answer any more", {
  path: [],
  extensions: { code: "TIMED_OUT" },
});
