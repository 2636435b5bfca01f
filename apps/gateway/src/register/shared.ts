/**
 * Reads that several requests share
 *
 * A register that has grown is looked at by all who follow it, and under load many ask the same at the same moment. The
 * read begins when the requests that have come by then are through, so each sees everything acknowledged before it came.
 * In traces it belongs to the first that asked.
 */
import { setImmediate } from "node:timers/promises";
import { LRUCache } from "lru-cache";

/** So many questions wait at most; what is asked beyond is read by itself. A `Map` would keep answers long after: see `Bag`. */
const MOST_WAITING = 1_000;

/** The same question, asked again before its read has begun, gets the answer of that read. */
export function shared<Asked extends readonly unknown[], Found>(
  read: (...asked: Asked) => Promise<Found>,
): (...asked: Asked) => Promise<Found> {
  const waiting = new LRUCache<string, Promise<Found>>({ max: MOST_WAITING });
  function begin(question: string, asked: Asked): Promise<Found> {
    const found = setImmediate().then(() => {
      waiting.delete(question);
      return read(...asked);
    });
    waiting.set(question, found);
    return found;
  }
  return (...asked) => {
    const question = JSON.stringify(asked);
    return waiting.get(question) ?? begin(question, asked);
  };
}
