/** A power: an act, and the grounds on which offices hold it. Powers are data. */
import type { Citation } from "../kernel/citation.ts";
import type { Certainty, Edition, Period, Reading } from "../kernel/edition.ts";
import { codesOf } from "../kernel/facts.ts";
import type { Facts, FactsOf, NameOf, Rule } from "../kernel/rule.ts";
import { settled, type Test } from "../kernel/tests.ts";
import type { Text } from "../kernel/text.ts";
import { offices } from "../rules/vocabulary.ts";
import type { PowerOffice } from "./offices.ts";

/**
 * `power`: the office may do it. `duty`: the office is to do it. `guideline`: somebody with authority asked for it; no
 * rule follows from it, and never a verdict.
 */
export type PowerKind = "power" | "duty" | "guideline";

export interface Power {
  /** `session.convene-regular`: stable for ever, since others store it. */
  readonly act: string;
  readonly kind: PowerKind;
  readonly text: Text;
  /** What goes with the act, in words. */
  readonly conditions?: Text;
  /** Where offices have it from; of an office with several, the first counts that holds. */
  readonly grounds: readonly Ground[];
}

export type Ground = RuleGround | SourceGround;

/** A rule says it: an office holds the power if the rule accepts the value of the fact that stands for that office. */
export interface RuleGround {
  readonly rule: Rule;
  readonly fact: string;
  /** What else makes the case: the kind of Session, the award, the route. */
  readonly given: Readonly<Record<string, unknown>>;
  /** The value that stands for each office. */
  readonly values: Readonly<Partial<Record<PowerOffice, unknown>>>;
}

/** No rule says it, but a source. */
export interface SourceGround {
  readonly offices: readonly PowerOffice[];
  readonly editions: readonly Edition[];
}

/** A power that an office holds on a day. Plain data. */
export interface PowerHeld {
  readonly act: string;
  readonly kind: PowerKind;
  readonly office: PowerOffice;
  readonly text: Text;
  readonly conditions?: Text;
  readonly edition: Period & { readonly boundsCertainty: Certainty };
  readonly citations: readonly Citation[];
  readonly certainty: Certainty;
  readonly notice?: Text;
  /** The only reading under which the office holds it; `null` where both agree. */
  readonly reading: Reading | null;
}

/** Every office stands for itself. */
const themselves = Object.fromEntries(codesOf(offices).map((office) => [office, office]));

/** The ground that a rule gives; without `values` the fact names the office itself. */
export function ruled<F extends Facts>(
  rule: Rule<F>,
  fact: NameOf<F>,
  given: FactsOf<F> = {},
  values: RuleGround["values"] = themselves,
): RuleGround {
  return { rule: rule as unknown as Rule, fact, given, values };
}

/** The test of an edition that only says from when to when, and where it stands. */
export const stands: Test<never> = /* @__PURE__ */ settled(true);

/** The ground that a source gives, stated as the editions of a rule are, by `reported`, `statute` or `inPeriod`. */
export function sourced(offices: readonly PowerOffice[], editions: readonly Edition[]): SourceGround {
  return { offices, editions };
}
