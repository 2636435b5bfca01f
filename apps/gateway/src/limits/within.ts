/** An answer that takes too long is given up. */
import type { Asking } from "../asking.ts";
import { HttpError } from "../body.ts";
import type { Purse } from "./rates.ts";

interface Limit {
  readonly seconds: number;
  /** Those that the request waited already, for what its caller asked before. */
  readonly waitedSeconds: number;
}

/** What is promised, if it comes in time. Throws `HttpError` 504, or 429 where it waits for what the caller asked before. */
export function within<T>(limit: Limit, promised: Promise<T>, asking: Asking): Promise<T> {
  return new Promise((resolve, reject) => {
    const left = (limit.seconds - limit.waitedSeconds) * 1_000;
    const timer = setTimeout(() => reject(givenUpAfter(limit, asking)), left);
    const settle = <V>(end: (value: V) => void) => {
      return (value: V) => {
        clearTimeout(timer);
        end(value);
      };
    };
    promised.then(settle(resolve), settle(reject));
  });
}

function givenUpAfter({ seconds, waitedSeconds }: Limit, { purse, notes }: Asking): HttpError {
  const isInTurn = !notes.waits && waitedSeconds === 0;
  return isInTurn ? new HttpError(504, noAnswer(seconds)) : outOfTurn(seconds, purse);
}

/** The turn of its caller did not come in time. */
export function outOfTurn(seconds: number, purse: Pick<Purse, "secondsUntilWork">): HttpError {
  const retry = purse.secondsUntilWork;
  const why = "expected less to be asked, since long work is done for each caller in turn";
  const message = `${noAnswer(seconds)}: ${why}; try again in ${retry} s`;
  return new HttpError(429, message, { "retry-after": String(retry) });
}

function noAnswer(seconds: number): string {
  return `no answer within ${seconds === 1 ? "a second" : `${seconds} seconds`}`;
}
