/** What the Law says of the Council and public awards: the same editions wherever a rule rests on it. */
import type { Edition } from "../kernel/edition.ts";
import { law2008 } from "../sources/law-2008.ts";
import { overview } from "../sources/overview.ts";
import { algysEstablished, during, lawAdopted, lawAmended, newConstitution } from "./editions.ts";

const cites = [law2008.art("10(4)(4-1)"), overview.at("section 1, para. 12")] as const;

/**
 * The sub-paragraph was inserted on an unknown day: its wording is presumed until the Council is known to establish an
 * award, then rests on the overview page until the edition of the Law that was read.
 */
const periods = [
  { from: lawAdopted, to: algysEstablished, certainty: "presumed" },
  { from: algysEstablished, to: lawAmended, certainty: "overview" },
  { from: lawAmended, to: newConstitution, certainty: "verified" },
  { from: newConstitution, to: null, certainty: "presumed" },
] as const;

export function onAwardsByCouncil<F extends string>(stated: Pick<Edition<F>, "for" | "test">): Edition<F>[] {
  return periods.flatMap(({ certainty, ...period }) => during(period, { ...stated, cites, certainty }));
}
