/** The figures of the overview page, with what makes one doubt them. */
import type { Citation, Citations } from "../kernel/citation.ts";
import type { Text } from "../kernel/text.ts";
import { govGeneva } from "../sources/gov-geneva.ts";
import { doubts } from "./doubts.ts";
import type { MetricId } from "./metrics.ts";
import { type Observation, observe } from "./observation.ts";
import { page } from "./record.ts";
import { aboutYear, inYear, onDay, throughout, type When } from "./when.ts";

/** The page dates its figures on associations, and no others. */
const associationsOn = onDay("2022-03-28");
const mediated = throughout("2021-01-01", "2022-04-01");
const charityFrom = throughout("2021-01-01", null);

const nes = [page(2, 12), govGeneva.at("on the Scientific and Expert Council")] as const;
const groups = [page(2, 13), govGeneva.at("on the Scientific and Expert Council")] as const;

export const figuresOfThePage: readonly Observation[] = [
  figure("assembly-age", 29, page(1, 17), { qualifier: "over", note: doubts.age }),
  figure("deputies-of-chairman", 3, page(1, 2)),
  figure("public-vice-chairs", 2, page(1, 2)),
  figure("members", 526, page(1, 4), { asOf: aboutYear(2022), note: doubts.membersDay }),
  figure("senate-deputies", 5, page(1, 8), { note: doubts.senators }),
  figure("council-members", 75, page(1, 11)),
  figure("council-interval", 6, page(1, 12), { note: doubts.interval }),

  figure("associations", 1000, page(2, 4), { asOf: associationsOn, qualifier: "over" }),
  figure("associations-republican", 26, page(2, 4), { asOf: associationsOn, note: doubts.republican }),
  figure("associations-republican-accredited", 14, page(2, 4), { asOf: associationsOn }),
  figure("associations-in-register", 580, page(2, 4), { asOf: associationsOn }),
  figure("associations-accredited", 371, page(2, 4), { asOf: associationsOn, note: doubts.questionnaire }),

  figure("mothers-councils", 1832, page(2, 6), { note: doubts.mothersLevels }),
  figure("mothers-council-members", 13_000, page(2, 6)),
  figure("consent-councils", 2619, page(2, 7)),
  figure("consent-council-members", 18_000, page(2, 7), { qualifier: "over" }),

  figure("mediation-councils-republican", 1, page(2, 8)),
  figure("mediation-councils-regional", 19, page(2, 8), { note: doubts.regionalCounts }),
  figure("mediation-offices", 17, page(2, 8), { note: doubts.regionalCounts }),
  figure("dialogue-platforms", 407, page(2, 8)),
  figure("mediators", 2346, page(2, 8)),
  figure("mediation-appeals", 8667, page(2, 9), { asOf: mediated }),
  figure("mediation-appeals-agreed", 3443, page(2, 9), { asOf: mediated }),
  figure("mediation-appeals-consulted", 5224, page(2, 9), { asOf: mediated }),
  figure("mediation-seminars", 145, page(2, 10), { asOf: mediated }),
  figure("mediation-trainees", 6922, page(2, 10), { asOf: mediated }),

  { ...figure("nes-scientists", 52, nes, { note: doubts.nesRest }), certainty: "secondary" },
  figure("nes-doctors", 31, page(2, 12)),
  figure("nes-candidates", 12, page(2, 12)),
  { ...figure("expert-groups-scientists", 262, groups, { note: doubts.groupsRest }), certainty: "secondary" },
  figure("expert-groups-doctors", 57, page(2, 13)),
  figure("expert-groups-candidates", 117, page(2, 13)),
  figure("expert-groups-phd", 5, page(2, 13)),

  figure("youth-organisations", 140, page(2, 15), { qualifier: "over" }),
  {
    ...figure("friendship-houses", 40, [page(2, 16), govGeneva.at("on the Friendship Houses")]),
    certainty: "secondary",
  },
  figure("sunday-schools", 174, page(2, 16), { note: doubts.groupsOfSchools }),
  figure("state-language-groups", 124, page(2, 16), { note: doubts.groupsOfSchools }),
  figure("entrepreneurs", 50, page(2, 18), { qualifier: "about" }),
  figure("journalists-clubs", 16, page(2, 19)),
  figure("journalists-clubs-republican", 1, page(2, 19)),
  figure("journalists-clubs-regional", 15, page(2, 19), { note: doubts.regionalCounts }),
  figure("ethnic-media", 52, page(2, 21)),
  figure("ethnic-media-languages", 10, page(2, 21)),
  figure("el-kz-languages", 3, page(2, 24)),

  figure("volunteer-centres", 30, page(2, 25)),
  figure("volunteer-coordinators", 150, page(2, 25)),
  figure("volunteers-registered", 2013, page(2, 26)),
  figure("volunteers-unofficial", 10_000, page(2, 26), { qualifier: "about", note: doubts.unofficial }),
  figure("charity-citizens", 128_000, page(2, 27), { asOf: charityFrom, note: doubts.charity }),
  figure("charity-families", 19_693, page(2, 27), { asOf: charityFrom, note: doubts.charity }),
  figure("charity-amount", 1_300_000_000, page(2, 27), { asOf: charityFrom, qualifier: "over" }),

  figure("public-awards", 4, page(2, 31), { note: doubts.awards }),
  figure("birlik-awarded-for", 10, page(2, 32), { qualifier: "over" }),
  figure("ambassador-titles", 2, page(2, 38), { of: "2018", asOf: inYear(2018), note: doubts.counted }),
  figure("ambassador-titles", 3, page(2, 38), { of: "2019", asOf: inYear(2019), note: doubts.counted }),
  figure("ambassadors-countries", 5, page(2, 37), { note: doubts.ambassadorsCountries }),
  figure("club-countries", 5, page(2, 40), { note: doubts.ambassadorsCountries }),
];

interface Further {
  readonly of?: string;
  readonly asOf?: When;
  readonly qualifier?: "over" | "about";
  readonly note?: Text;
}

function figure(
  metric: MetricId,
  value: number,
  at: Citation | Citations,
  further: Further = {},
): Observation {
  const cites: Citations = "source" in at ? [at] : at;
  return observe(metric, value, { of: "overview", cites, certainty: "overview", ...further });
}
