/** The metrics by what they are about: a metric belongs to the first group with a beginning of its id. */
import type { FiguresQuery } from "../../graph/operations.generated.ts";

export type Metric = FiguresQuery["institution"]["metrics"][number];
export type Observation = Metric["observations"][number];

const beginnings = {
  associations: ["associations", "organisations-united", "people-engaged"],
  councils: ["mothers-", "consent-"],
  mediation: ["mediation-", "dialogue-", "mediators"],
  science: ["nes-", "expert", "university-"],
  youth: ["youth-"],
  houses: ["friendship-houses", "sunday-schools", "state-language-groups", "entrepreneurs"],
  media: ["journalists-", "ethnic-media", "el-kz"],
  volunteers: ["volunteer", "charity-"],
  awards: ["public-awards", "birlik", "ambassador", "club-"],
  assembly: [
    "assembly-age",
    "members",
    "council-",
    "deputies-of",
    "public-vice-chairs",
    "secretariat-",
    "senate-",
    "regional-assemblies",
  ],
} as const;

export type Group = keyof typeof beginnings | "other";

/** In the order of the page. What no group names stands last, so that a new metric is seen at once. */
const order: readonly Group[] = [
  "assembly",
  "associations",
  "councils",
  "mediation",
  "science",
  "youth",
  "houses",
  "media",
  "volunteers",
  "awards",
  "other",
];

export interface Grouped {
  readonly group: Group;
  readonly metrics: readonly Metric[];
}

export function grouped(metrics: readonly Metric[]): readonly Grouped[] {
  return order
    .map((group) => ({ group, metrics: metrics.filter(({ id }) => groupOf(id) === group) }))
    .filter(({ metrics }) => metrics.length > 0);
}

export function groupOf(metric: string): Group {
  const found = Object.entries(beginnings).find(([, starts]) =>
    starts.some((start) => metric.startsWith(start)),
  );
  return (found?.[0] as Group | undefined) ?? "other";
}
