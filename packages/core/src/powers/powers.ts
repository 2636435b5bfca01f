/** Who holds which power on a day, and by which article. */
import { InvalidFactsError } from "../kernel/errors.ts";
import { codesOf } from "../kernel/facts.ts";
import { nearest } from "../kernel/nearest.ts";
import { type AssessOptions, optionIssues } from "../kernel/read.ts";
import type { Rule } from "../kernel/rule.ts";
import type { Text } from "../kernel/text.ts";
import { sessionConvocation } from "../rules/session/convocation.ts";
import { UnknownActError, UnknownOfficeError } from "./errors.ts";
import { type Asked, held } from "./held.ts";
import { powersInParliament } from "./in-parliament.ts";
import { powersInPublicLife } from "./in-public-life.ts";
import { powersInTheRegions } from "./in-the-regions.ts";
import { powersOverTheCouncil } from "./of-the-council.ts";
import { powersOfTheDeputies } from "./of-the-deputies.ts";
import { powersOverTheSession } from "./of-the-session.ts";
import { type PowerOffice, powerOffices } from "./offices.ts";
import { powersOverAwards } from "./over-awards.ts";
import { powersOverMembership } from "./over-membership.ts";
import type { Power, PowerHeld, PowerKind } from "./power.ts";

/** An act that some office may do, is to do, or is asked to do on some day. */
export interface Act {
  readonly act: string;
  readonly kind: PowerKind;
  readonly text: Text;
  /** What goes with the act, in words. */
  readonly conditions?: Text;
}

/** The whole table, in the order of the rulebook. */
export const powers: readonly Power[] = [
  ...powersOverTheSession,
  ...powersOverTheCouncil,
  ...powersOfTheDeputies,
  ...powersOverMembership,
  ...powersInParliament,
  ...powersOverAwards,
  ...powersInTheRegions,
  ...powersInPublicLife,
];

/** Every act that `whoMay` knows. */
export const acts: readonly Act[] = powers.map(({ act, kind, text, conditions }) => ({
  ...{ act, kind, text, ...(conditions && { conditions }) },
}));

/**
 * What an office may do, is to do and is asked to do on a day, each with its article.
 *
 * Throws `UnknownOfficeError`, which names the nearest codes, and `InvalidFactsError` where `on`, the reading or the
 * policy cannot be used.
 *
 * @example
 * powersOf("council", { on: "2023-06-01" }).map(({ act }) => act) // => ["session.initiate-extraordinary", …]
 */
export function powersOf(office: PowerOffice, options: AssessOptions): PowerHeld[] {
  if (!Object.hasOwn(powerOffices.labels, office))
    throw new UnknownOfficeError(String(office), nearest(String(office), codesOf(powerOffices)));
  const asked = askedBy("powersOf", options);
  return powers.flatMap((power) => held(power, office, asked) ?? []);
}

/**
 * The offices that hold an act on a day, each with its article; none where nobody does. `president` and `apk-chairman`
 * are different offices, though one person may hold both.
 *
 * Throws `UnknownActError`, which names the nearest ids, and `InvalidFactsError` where `on`, the reading or the policy
 * cannot be used.
 *
 * @example
 * whoMay("session.convene-regular", { on: "2023-06-01" }).map(({ office }) => office) // => ["president"]
 */
export function whoMay(act: string, options: AssessOptions): PowerHeld[] {
  const power = powers.find((of) => of.act === act);
  if (!power) {
    const known = powers.map((of) => of.act);
    throw new UnknownActError(String(act), nearest(String(act), known));
  }
  const asked = askedBy("whoMay", options);
  return codesOf(powerOffices).flatMap((office) => held(power, office, asked) ?? []);
}

/** Options are read as those of any rule, since all know the same. */
function askedBy(of: string, options: unknown): Asked {
  const issues = optionIssues(sessionConvocation as unknown as Rule, options);
  if (issues.length > 0) throw new InvalidFactsError(of, issues);
  const { on, reading = "law", policy = {} } = options as AssessOptions;
  return { on, reading, policy };
}
