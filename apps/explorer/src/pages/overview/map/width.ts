/** Whether the window is so wide; changes with it, and with the zoom. */
import { useSyncExternalStore } from "react";

export function useIsWide(from: string): boolean {
  const query = `(min-width: ${from})`;
  return useSyncExternalStore(
    (told) => {
      const media = matchMedia(query);
      media.addEventListener("change", told);
      return () => media.removeEventListener("change", told);
    },
    () => matchMedia(query).matches,
  );
}
