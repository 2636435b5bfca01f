/** A value as the source gives it: exactly, over or about so many. */
import { useDates } from "../../words/dates.ts";
import { useTexts } from "../../words/texts.ts";
import { figureTexts } from "./figures.texts.ts";
import type { Observation } from "./groups.ts";

export function useValueWords(): (observation: Observation) => string {
  const says = useTexts(figureTexts);
  const { number } = useDates();
  return ({ value, qualifier }) => says(qualifier, { value: number(value) });
}
