/** A sentence of core or of a source, the days in it written as people write them. */
import { useDaysInText } from "../words/days-in-text.ts";

export function DaysInText({ children }: { readonly children: string }) {
  const worded = useDaysInText();
  return worded(children);
}
