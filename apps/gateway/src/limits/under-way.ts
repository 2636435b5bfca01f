/** How many of something each caller has under way. */
export interface UnderWay {
  of(caller: string): number;
  /** One more, until what this returns is called. */
  begin(caller: string): () => void;
}

export function underWay(): UnderWay {
  const counts = new Map<string, number>();
  return {
    of: (caller) => counts.get(caller) ?? 0,
    begin(caller) {
      counts.set(caller, (counts.get(caller) ?? 0) + 1);
      return () => {
        const left = (counts.get(caller) ?? 1) - 1;
        if (left > 0) counts.set(caller, left);
        else counts.delete(caller);
      };
    },
  };
}
