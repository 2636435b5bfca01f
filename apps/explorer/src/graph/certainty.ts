/** The certainty of a record as core names it, whose words the page shows. */
import type { Certainty } from "@apk-governance/core";
import type { Certainty as GraphCertainty } from "./operations.generated.ts";

const codes = {
  VERIFIED: "verified",
  SECONDARY: "secondary",
  OVERVIEW: "overview",
  PRESUMED: "presumed",
  INTERPRETED: "interpreted",
} as const satisfies Record<GraphCertainty, Certainty>;

export function certaintyOf(code: GraphCertainty): Certainty {
  return codes[code];
}
