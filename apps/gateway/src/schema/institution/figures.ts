/** What the institution gives, counts and says of itself: awards, figures with their checks, lists, programmes. */
import {
  type Award,
  awards,
  type Check,
  checks,
  languagesOfMedia,
  lists,
  type Metric,
  metrics,
  type Observation,
  office,
  person,
  places,
  programmes,
  statistics,
  statisticsOf,
  type TitleGiven,
  titlesGiven,
  units,
} from "@apk-governance/core";
import { type InLanguage, inLanguage } from "../in-language.ts";
import type { SchemaModule } from "../module.ts";
import { typeDefs } from "./figures.graphql.ts";
import { recordOf } from "./records.ts";

const unitName = inLanguage("name");

export const institutionFigures: SchemaModule = {
  typeDefs,
  resolvers: {
    Query: {
      awards: () => awards,
      statistics: (_: unknown, { metric }: { readonly metric?: string | null }) =>
        metric == null ? statistics : statisticsOf(metric),
    },
    Institution: {
      metrics: () => metrics,
      checks: () => checks,
      lists: () => lists,
      programmes: () => programmes,
      places: () => places,
      languagesOfMedia: () => languagesOfMedia,
    },
    AwardRecord: {
      givenFor: inLanguage("givenFor"),
      givenTo: inLanguage("givenTo"),
      decidedBy: ({ decidedBy }: Award) => (decidedBy === null ? null : office(decidedBy)),
      given: ({ id }: Award) => titlesGiven.filter(({ award }) => award === id),
    },
    TitleGiven: { person: (of: TitleGiven) => person(of.person) },
    Metric: {
      name: inLanguage("name"),
      unitName: ({ unit }: Metric, args: InLanguage) => unitName({ name: units[unit] }, args),
      observations: ({ id }: Metric) => statisticsOf(id),
    },
    Observation: { metric: (of: Observation) => metrics.find(({ id }) => id === of.metric) },
    FigureCheck: {
      title: inLanguage("title"),
      explanation: inLanguage("explanation"),
      reads: ({ reads }: Check) => reads.map(recordOf),
    },
    RecordList: { title: inLanguage("title") },
    RecordListItem: { text: inLanguage("text") },
    Programme: { about: inLanguage("about") },
  },
};
