/** An answer that takes too long is given up. */
import type { Asking } from "../asking.ts";
import { HttpError } from "../body.ts";

/** What is promised, if it comes in time. Throws `HttpError` 504, or 429 where it waits for what the caller asked before. */
export function within<T>(seconds: number, promised: Promise<T>, asking: Asking): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(givenUpAfter(seconds, asking)), seconds * 1_000);
    const settle = <V>(end: (value: V) => void) => {
      return (value: V) => {
        clearTimeout(timer);
        end(value);
      };
    };
    promised.then(settle(resolve), settle(reject));
  });
}

function givenUpAfter(seconds: number, { purse, notes }: Asking): HttpError {
  const message = `no answer within ${seconds} seconds`;
  if (!notes.waits) return new HttpError(504, message);
  const retry = purse.secondsUntilWork;
  const why = "expected less to be asked, since long work is done for each caller in turn";
  return new HttpError(429, `${message}: ${why}; try again in ${retry} s`, { "retry-after": String(retry) });
}
