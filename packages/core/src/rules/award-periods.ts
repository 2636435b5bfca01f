/** Since when each public award exists: the rules on awards are in force for it from that day. */
import type { Day } from "../kernel/day.ts";
import type { Period } from "../kernel/edition.ts";
import { algysEstablished, lawAdopted } from "./editions.ts";
import { awardCodes } from "./vocabulary.ts";

/** The Assembly of Peoples becomes the Assembly of People, as the medal's statute names it. The year of the medal was not found. */
const birlikNamed = "2007-07-26";
/** The year of the first titles; proposed on 2017-04-26, but the act that established them was not read. */
const firstAmbassadors = "2018-01-01";

type AwardCode = (typeof awardCodes)[number];

const since: Readonly<Record<AwardCode, Day>> = {
  birlik: birlikNamed,
  "zhomart-zhan": lawAdopted,
  "certificate-of-honour": lawAdopted,
  "letter-of-thanks": lawAdopted,
  algys: algysEstablished,
  "friendship-ambassador": firstAmbassadors,
};

/** The days of an award; no end of any is known. */
export function existing(award: AwardCode): Period {
  return { from: since[award], to: null };
}

/** `inForce` of a rule on awards: each award on its own days. */
export const whileTheAwardExists = awardCodes.map((award) => ({
  ...existing(award),
  by: "award" as const,
  for: [award],
}));
