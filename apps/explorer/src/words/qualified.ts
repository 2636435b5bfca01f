/** A number as the source gives it: exactly, over or about so many. */
import type { Qualifier } from "../graph/operations.generated.ts";
import { useDates } from "./dates.ts";
import { type Texts, useTexts } from "./texts.ts";

const texts = {
  EXACT: { en: "{value}", ru: "{value}", kk: "{value}" },
  OVER: { en: "over {value}", ru: "более {value}", kk: "{value} және одан астам" },
  ABOUT: { en: "about {value}", ru: "примерно {value}", kk: "шамамен {value}" },
} as const satisfies Texts<Qualifier>;

interface Qualified {
  readonly value: number;
  readonly qualifier: Qualifier;
}

export function useQualified(): (of: Qualified) => string {
  const says = useTexts(texts);
  const { number } = useDates();
  return ({ value, qualifier }) => says(qualifier, { value: number(value) });
}
