/** A number as the source gives it: exactly, over or about so many. */
import type { Qualifier } from "../graph/operations.generated.ts";
import { useDates } from "./dates.ts";
import { qualifiedTexts } from "./qualified.texts.ts";
import { useTexts } from "./texts.ts";

interface Qualified {
  readonly value: number;
  readonly qualifier: Qualifier;
}

export function useQualified(): (of: Qualified) => string {
  const says = useTexts(qualifiedTexts);
  const { number } = useDates();
  return ({ value, qualifier }) => says(qualifier, { value: number(value) });
}
