/** An answer that takes too long is given up. */
import { HttpError } from "../body.ts";

/** What is promised, if it comes in time. Throws `HttpError` 504. */
export function within<T>(seconds: number, promised: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(new HttpError(504, `no answer within ${seconds} seconds`));
    const timer = setTimeout(giveUp, seconds * 1_000);
    const settle = <V>(end: (value: V) => void) => {
      return (value: V) => {
        clearTimeout(timer);
        end(value);
      };
    };
    promised.then(settle(resolve), settle(reject));
  });
}
