/** An answer that takes too long is given up. */
import { HttpError } from "../body.ts";

/** What is promised, if it comes in time. Throws `HttpError` 504. */
export function within<T>(seconds: number, promised: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const give = () => reject(new HttpError(504, `no answer within ${seconds} seconds`));
    const timer = setTimeout(give, seconds * 1_000);
    promised.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
