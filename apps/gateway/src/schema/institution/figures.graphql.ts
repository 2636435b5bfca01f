/** The SDL of awards, figures, lists and programmes. */
import { languageArgument } from "../in-language.ts";
import { cited, named } from "./records.ts";

export const typeDefs = /* GraphQL */ `
  extend type Query {
    "The awards of the Assembly, and others that the sources name beside them."
    awards: [AwardRecord!]!
    "The figures that the sources give, or those of one metric."
    statistics("The id of the metric, such as members; none has a figure where there is no such metric." metric: ID): [Observation!]!
  }

  extend type Institution {
    "What is counted, of all days."
    metrics: [Metric!]!
    "What must add up in the figures, of all days."
    checks: [FigureCheck!]!
    "What the sources list: tasks, powers, principles, of all days."
    lists: [RecordList!]!
    "Projects, portals, documents and the like, of all days."
    programmes: [Programme!]!
    "The places that the records name, of all days."
    places: [Place!]!
    "The languages of the ethnic media, of all days."
    languagesOfMedia: [MediaLanguage!]!
  }

  "An award, as the records tell of it."
  type AwardRecord implements NamedRecord & CitedRecord {
    ${named}
    "What it is."
    kind: AwardKind!
    "The number under which the overview page lists it."
    item: Int
    "What it is given for."
    givenFor(${languageArgument}): String!
    "To whom it is given."
    givenTo(${languageArgument}): String
    "The office that decides, where stated."
    decidedBy: OfficeRecord
    "When it was introduced or, if that is all we know, proposed."
    introduced: When
    "To whom it is known to have been given."
    given: [TitleGiven!]!
  }

  "A title given to a person."
  type TitleGiven implements NamedRecord & CitedRecord {
    ${named}
    "Who bears it."
    person: Person!
    "When it was given."
    given: When!
  }

  "Something that is counted."
  type Metric {
    "Such as members."
    id: ID!
    "What is counted."
    name(${languageArgument}): String!
    "The unit of its figures."
    unit: MetricUnit!
    "The unit of its figures, in words."
    unitName(${languageArgument}): String!
    "Its figures."
    observations: [Observation!]!
  }

  "A figure that a source gives."
  type Observation implements CitedRecord {
    ${cited}
    "What it counts."
    metric: Metric!
    "The number."
    value: Float!
    "How the number is meant."
    qualifier: Qualifier!
    "The unit of the number."
    unit: MetricUnit!
    "When it was so; null where the source states no day."
    asOf: When
    "The id of the source that gives it."
    source: ID!
  }

  "What must add up in the figures, computed from them."
  type FigureCheck implements CitedRecord {
    ${cited}
    "What is compared."
    title(${languageArgument}): String!
    "Whether it adds up."
    holds: Boolean!
    "The arithmetic with its numbers, such as 3443 + 5224 = 8667."
    formula: String!
    "What was found."
    explanation(${languageArgument}): String!
    "The records that it reads."
    reads: [CitedRecord!]!
  }

  "A list that a source gives."
  type RecordList implements CitedRecord {
    ${cited}
    "What it lists."
    title(${languageArgument}): String!
    "The items, in the order of the source."
    items: [RecordListItem!]!
  }

  "An item of a list."
  type RecordListItem implements CitedRecord {
    ${cited}
    "The item."
    text(${languageArgument}): String!
    "When this wording held, where there were several."
    period: Period
  }

  "A project, portal, document or the like."
  type Programme implements NamedRecord & CitedRecord {
    ${named}
    "What it is."
    kind: ProgrammeKind!
    "What it is about."
    about(${languageArgument}): String!
    "Since when there is it; null where that is not known."
    since: When
  }

  "A place that the records name."
  type Place implements NamedRecord & CitedRecord {
    ${named}
    "What it is."
    kind: PlaceKind!
  }

  "A language in which ethnic media appear."
  type MediaLanguage implements NamedRecord & CitedRecord { ${named} }
`;
