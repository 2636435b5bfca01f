/** Editions: which wording is in force on which days, where it stands, and how sure we are of it. */
import type { Citation, Citations } from "./citation.ts";
import type { Day } from "./day.ts";
import type { Test } from "./tests.ts";
import type { Text } from "./text.ts";

/**
 * How sure we are, the least first.
 *
 * `interpreted`: our reading of a general phrase. `presumed`: read in a later edition and carried back, or not known
 * to be repealed. `overview`: only the overview page says so. `secondary`: an official site or the press.
 * `verified`: read in the act itself.
 */
export const certainties = ["interpreted", "presumed", "overview", "secondary", "verified"] as const;

/** How sure a statement is: one of `certainties`. */
export type Certainty = (typeof certainties)[number];

/** Which text is followed where the acts and the overview page differ: `law`, or `overview`. */
export type Reading = "law" | "overview";

/** Both readings; `law` is the one by default. */
export const readings: readonly Reading[] = ["law", "overview"];

/** Days from `from`, up to but not including `to`; `null` is open. */
export interface Period {
  readonly from: Day;
  readonly to: Day | null;
}

export interface Edition<F extends string = string> extends Period {
  readonly certainty: Certainty;
  readonly boundsCertainty: Certainty;
  readonly cites: Citations;
  readonly test: Test<F>;
  readonly notice?: Text;
  /** Only where the selecting fact of the condition has one of these codes. */
  readonly for?: readonly string[];
  /** Only under this reading. */
  readonly reading?: Reading;
  /** Only where the caller set this policy parameter (to this value); such an edition stands before the others. */
  readonly policy?: {
    readonly parameter: string;
    readonly is?: unknown;
    /** The entry that must be set, of a parameter that is a table. */
    readonly entry?: string;
  };
  /** In place of the condition's own words. */
  readonly requires?: Text;
  readonly says?: Text;
}

/** `true` from `from` on and before `to`; days compare as text. */
export function includes({ from, to }: Period, on: Day): boolean {
  return from <= on && (to === null || on < to);
}

/** What a finding states of the edition, or editions, that it rests on. */
export interface Stated {
  readonly edition: Period & { readonly boundsCertainty: Certainty };
  readonly citations: readonly Citation[];
  readonly certainty: Certainty;
  readonly notice: Text | undefined;
}

/** Of several editions, any of which may be meant: the days they share, all citations, the lowest certainty. */
export function statedBy(editions: readonly Edition[]): Stated {
  const lowest = (of: "certainty" | "boundsCertainty") =>
    certainties.find((certainty) => editions.some((edition) => edition[of] === certainty)) as Certainty;
  const cited = editions.flatMap(({ cites }) => cites);
  return {
    edition: {
      from: editions
        .map(({ from }) => from)
        .sort()
        .at(-1) as Day,
      to: earliest(editions.map(({ to }) => to)),
      boundsCertainty: lowest("boundsCertainty"),
    },
    citations: [...new Map(cited.map((of) => [`${of.source} ${of.article}`, of])).values()],
    certainty: lowest("certainty"),
    notice: editions.find(({ notice }) => notice)?.notice,
  };
}

/** The earliest day; `null` if all are open. */
export function earliest(days: readonly (Day | null | undefined)[]): Day | null {
  return days.flatMap((day) => day ?? []).sort()[0] ?? null;
}
