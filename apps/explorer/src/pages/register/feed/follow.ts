/** Follows the feed of a register: every act after a cursor, as it is recorded. */
import { useEffect, useState } from "react";
import type { Act } from "../act.ts";

export type Connection = "connecting" | "live" | "cut-off";

const PATIENCE_MILLISECONDS = 2_000;

interface Followed {
  readonly connection: Connection;
  /** Those that came since the page follows, in order. */
  readonly acts: readonly Act[];
}

/** `after` is the cursor of the last act known; `null` for the beginning, `undefined` where it is not known yet. */
export function useFeed(institution: string, after: string | null | undefined): Followed {
  const [connection, setConnection] = useState<Connection>("connecting");
  const [acts, setActs] = useState<readonly Act[]>([]);
  useEffect(() => {
    if (after === undefined) return undefined;
    return follow(institution, after, {
      act: (act) => setActs((before) => [...before, act]),
      connection: setConnection,
    });
  }, [institution, after]);
  return { connection, acts };
}

interface Told {
  act(act: Act): void;
  connection(is: Connection): void;
}

/** Returns how to stop. The browser reconnects by itself unless it gives up; then the page does. */
function follow(institution: string, after: string | null, tell: Told): () => void {
  let last = after;
  let source: EventSource;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const open = () => {
    const asked = new URLSearchParams({ institution, ...(last !== null && { after: last }) });
    source = new EventSource(`/register/acts?${asked}`);
    source.onopen = () => tell.connection("live");
    source.addEventListener("act", ({ data, lastEventId }) => {
      last = lastEventId;
      tell.act(JSON.parse(data) as Act);
    });
    source.onerror = () => {
      tell.connection("cut-off");
      if (source.readyState === EventSource.CLOSED) timer = setTimeout(open, PATIENCE_MILLISECONDS);
    };
  };
  open();
  return () => {
    source.close();
    clearTimeout(timer);
  };
}
