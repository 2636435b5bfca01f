/** Whether an office holds a power on a day, and where it stands. */
import { allKnown } from "../kernel/bounds.ts";
import type { Day } from "../kernel/day.ts";
import { type Edition, type Reading, readings, type Stated, statedBy } from "../kernel/edition.ts";
import { caseFor, readsOf, stands } from "../kernel/plan.ts";
import { trustFacts } from "../kernel/read.ts";
import { FAILS, HOLDS, type Policy } from "../kernel/tests.ts";
import type { PowerOffice } from "./offices.ts";
import type { Ground, Power, PowerHeld, RuleGround, SourceGround } from "./power.ts";

/** The day, the reading and the operator's policy of a question. */
export interface Asked {
  readonly on: Day;
  readonly reading: Reading;
  readonly policy: Policy;
}

/** The power as the office holds it; `undefined` if it does not. */
export function held(power: Power, office: PowerOffice, asked: Asked): PowerHeld | undefined {
  const found = footingOf(power.grounds, office, asked);
  if (!found) return undefined;
  const { notice, ...stated } = found;
  const { act, kind, text, conditions } = power;
  const agreed = readings.every((reading) => footingOf(power.grounds, office, { ...asked, reading }));
  return {
    ...{ act, kind, office, text, ...(conditions && { conditions }) },
    ...stated,
    ...(notice && { notice }),
    reading: agreed ? null : asked.reading,
  };
}

/** The grounds that hold, taken together. */
function footingOf(grounds: readonly Ground[], office: PowerOffice, asked: Asked): Stated | undefined {
  const found = grounds.flatMap(
    (ground) => ("rule" in ground ? byRule(ground, office, asked) : bySource(ground, office, asked)) ?? [],
  );
  return found.length > 0 ? statedBy(found) : undefined;
}

/**
 * The condition that asks after the office and holds, if no condition that the known facts settle fails. The facts left
 * open are no part of the question, so they are not judged: that would cost a thousand times as much.
 */
function byRule(
  { rule, fact, given, values }: RuleGround,
  office: PowerOffice,
  asked: Asked,
): Edition | undefined {
  const value = values[office];
  if (value === undefined) return undefined;
  const plan = rule.compiled.plan(asked);
  const known = trustFacts(rule, { ...given, [fact]: value });
  const { inForce } = plan;
  if (!allKnown(inForce.reads, known) || inForce.outcome(known) !== HOLDS) return undefined;
  const settled = plan.conditions.filter((condition) => allKnown(readsOf(condition, known), known));
  if (settled.some((condition) => condition.outcome(known) === FAILS)) return undefined;
  const at = rule.compiled.names.indexOf(fact);
  const found = settled.find(
    (condition) => readsOf(condition, known).includes(at) && condition.outcome(known) === HOLDS,
  );
  return found && caseFor(found, known)?.edition;
}

function bySource(
  { offices, editions }: SourceGround,
  office: PowerOffice,
  asked: Asked,
): Edition | undefined {
  const { on, reading, policy } = asked;
  if (!offices.includes(office)) return undefined;
  const edition = editions.find((of) => stands(of, on, reading, policy));
  return edition && endedBy(edition, asked);
}

/** The same up to the day on which the operator's policy ends the Assembly; none from then on. */
function endedBy(edition: Edition, { on, policy }: Asked): Edition | undefined {
  const ended = policy.abolishedOn as Day | undefined;
  if (ended === undefined || (edition.to !== null && edition.to <= ended)) return edition;
  return ended <= on ? undefined : { ...edition, to: ended };
}
