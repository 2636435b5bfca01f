import { LRUCache } from "lru-cache";
import { CALLERS_KEPT } from "./caller.ts";

/** How many of something each caller has under way. */
export interface UnderWay {
  of(caller: string): number;
  /** One more, until what this returns is called. */
  begin(caller: string): () => void;
}

export function underWay(): UnderWay {
  const counts = new LRUCache<string, { count: number }>({
    max: CALLERS_KEPT,
    memoMethod: () => ({ count: 0 }),
  });
  return {
    of: (caller) => counts.peek(caller)?.count ?? 0,
    begin(caller) {
      const own = counts.memo(caller);
      own.count += 1;
      return () => {
        own.count -= 1;
      };
    },
  };
}
