/** Brings the part that the address names into view, once it is drawn: the browser looked before it was there. */
import { useEffect } from "react";

export function useScrollToHash(): void {
  useEffect(() => {
    document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
  }, []);
}
