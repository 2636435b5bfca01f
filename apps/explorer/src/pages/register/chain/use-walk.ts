import { useEffect, useRef, useState } from "react";
import { type Walked, walk } from "./walk.ts";

export type WalkState =
  | { readonly is: "idle" }
  | { readonly is: "walking"; readonly walked: Walked | undefined }
  | { readonly is: "done"; readonly walked: Walked }
  | { readonly is: "failed"; readonly error: Error };

/** Walks when told to, until the end, a broken link, or a stop. */
export function useWalk(institution: string) {
  const [state, setState] = useState<WalkState>({ is: "idle" });
  const under = useRef(0);
  useEffect(
    () => () => {
      under.current += 1;
    },
    [],
  );
  const start = () => {
    under.current += 1;
    const number = under.current;
    setState({ is: "walking", walked: undefined });
    const tell = (next: WalkState) => under.current === number && setState(next);
    goOn(institution, tell).catch((error: Error) => tell({ is: "failed", error }));
  };
  const stop = () => {
    under.current += 1;
    setState({ is: "idle" });
  };
  return { state, start, stop };
}

/** `tell` returns false once nobody wants to hear more. */
async function goOn(institution: string, tell: (state: WalkState) => unknown): Promise<void> {
  let last: Walked | undefined;
  for await (const walked of walk(institution)) {
    last = walked;
    if (tell({ is: "walking", walked }) === false) return;
  }
  if (last) tell({ is: "done", walked: last });
}
