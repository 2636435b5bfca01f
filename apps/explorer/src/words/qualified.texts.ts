import type { Qualifier } from "../graph/operations.generated.ts";
import type { Texts } from "./texts.ts";

export const qualifiedTexts = {
  EXACT: { en: "{value}", ru: "{value}", kk: "{value}" },
  OVER: { en: "over {value}", ru: "более {value}", kk: "{value} және одан астам" },
  ABOUT: { en: "about {value}", ru: "примерно {value}", kk: "шамамен {value}" },
} as const satisfies Texts<Qualifier>;
