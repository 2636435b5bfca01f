/** Whether the window is so wide, in the size of letters that the page has: it changes with the window, the zoom and the text. */
import { useSyncExternalStore } from "react";

/** `rem` counts the size of the root's letters. */
export function useIsWide(rem: number): boolean {
  return useSyncExternalStore(whenSizeChanges, () => innerWidth >= rem * rootSize());
}

function rootSize(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}

/** Larger letters make the page longer. */
function whenSizeChanges(told: () => void): () => void {
  const observer = new ResizeObserver(told);
  observer.observe(document.body);
  addEventListener("resize", told);
  return () => {
    observer.disconnect();
    removeEventListener("resize", told);
  };
}
