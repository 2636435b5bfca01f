/** `defineRule`: what every rule of this rulebook shares. */
import { ruleMaker } from "../kernel/rule.ts";
import { rulebookVersion } from "../rulebook-version.generated.ts";
import { const2026 } from "../sources/const-2026.ts";
import { basisReplaced, newConstitution } from "./editions.ts";
import { parameters } from "./policy.ts";

export const defineRule = ruleMaker({
  parameters,
  endedBy: "abolishedOn",
  rulebookVersion,
  openQuestions: [
    {
      parameter: "abolishedOn",
      from: newConstitution,
      says: basisReplaced,
      cites: [const2026.art("94")],
    },
  ],
});
