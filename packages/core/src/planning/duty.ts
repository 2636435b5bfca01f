import type { Citation } from "../kernel/citation.ts";
import type { Day } from "../kernel/day.ts";
import type { Certainty } from "../kernel/edition.ts";
import type { FindingData } from "../kernel/findings.ts";
import type { Text } from "../kernel/text.ts";

/** What is to be done by a day, where it stands, and how sure that is. Plain data. */
export interface Duty {
  /** `council.cadence/2020-12-11`: of the rule and what the duty follows from. The same every time it is asked for. */
  readonly id: string;
  /** The condition of a rule that asks it: `council.cadence.interval`. */
  readonly condition: string;
  /** The last day to do it; of a Vice-Chair's term, the first day after it. */
  readonly due: Day;
  readonly title: Text;
  /** The whole duty in one sentence. */
  readonly message: Text;
  /** The first day given on which it is done, a planned one too; `null` where none is given. */
  readonly metOn: Day | null;
  readonly edition: FindingData["edition"];
  readonly citations: readonly Citation[];
  readonly certainty: Certainty;
  readonly notice?: Text | undefined;
}
