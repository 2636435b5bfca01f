/** What a form holds, kept in the address of the page too, so that a link brings it back. */
import { useEffect, useRef, useState } from "react";
import { useLocation, useSearch } from "wouter";

/** Browsers refuse an address that changes with every key. */
const QUIET_MILLISECONDS = 250;

/** `read` and `write` must not change from one drawing to the next. */
export function useAddressState<State>(
  read: (parameters: URLSearchParams) => State,
  write: (state: State) => URLSearchParams,
): [State, (state: State) => void] {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const written = useRef(location.search);
  const [state, setState] = useState(() => read(new URLSearchParams(location.search)));

  // `search` tells that another link to this page was followed; the address itself is read as it is written.
  useEffect(() => {
    if (location.search === written.current) return;
    written.current = location.search;
    setState(read(new URLSearchParams(location.search)));
  }, [search, read]);

  useEffect(() => {
    const parameters = write(state).toString();
    const next = parameters && `?${parameters}`;
    const timer = setTimeout(() => {
      // The reader may have gone on: while the next page loads, this one is hidden, but not yet gone.
      if (next === written.current || location.pathname !== path) return;
      written.current = next;
      navigate(path + next, { replace: true });
    }, QUIET_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [state, write, path, navigate]);

  return [state, setState];
}
