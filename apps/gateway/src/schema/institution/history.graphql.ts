/** The SDL of what the institution did. */
import { languageArgument } from "../in-language.ts";
import { cited, named } from "./records.ts";

export const typeDefs = /* GraphQL */ `
  extend type Query {
    "What happened, in order. What has no day in any source is not in it."
    chronicle(
      "The first day; left out for the beginning."
      from: Date
      "The day after the last; left out for all to the end."
      to: Date
    ): [ChronicleEntry!]!
  }

  extend type Institution {
    "The Sessions held, known and unknown, of all days."
    sessionsHeld: [SessionHeld!]!
    "The meetings of the Council that a source tells of, of all days."
    councilMeetingsHeld: [CouncilMeetingHeld!]!
    "Who sat in Parliament for the Assembly, of all days."
    deputies: [Deputy!]!
    "The seats in Parliament, of all days."
    parliamentSeats: [ParliamentSeats!]!
    "The Concepts of development, of all days."
    concepts: [DevelopmentConcept!]!
    "The handover of the chairmanship in 2021, on which the sources differ."
    handover: Handover!
  }

  "An entry of the chronicle. Its id is that of the record in which the event stands."
  type ChronicleEntry implements CitedRecord {
    ${cited}
    "What it tells."
    kind: ChronicleKind!
    "When it was."
    on: When!
    "What happened, in words."
    title(${languageArgument}): String!
  }

  "A Session that was held."
  type SessionHeld implements CitedRecord {
    ${cited}
    "Its number, from 1."
    number: Int!
    "Its number as it is written, such as XXIX."
    numeral: String!
    "When it was held; null where that is not known."
    held: When
    "Where it was held."
    venue(${languageArgument}): String
    "Its theme, in our rendering."
    theme(${languageArgument}): String
    "Which kind it was; null where that is not stated."
    kind: SessionKind
    "The act that convened it, where a report names it."
    convened: Convening
    "Members and guests together, as reported; never a quorum."
    attended: Attendance
  }

  "How a Session was convened."
  type Convening {
    "The act."
    by: ConveningAct!
    "The day of the act."
    on: Date
  }

  "How many were there."
  type Attendance {
    "The number reported."
    value: Int!
    "How the number is meant."
    qualifier: Qualifier!
  }

  "A meeting of the Council that was held."
  type CouncilMeetingHeld implements CitedRecord {
    ${cited}
    "When it was held."
    held: When!
    "Whether it was an expanded one; null where that is not stated."
    expanded: Boolean
    "Who was in the chair, where named."
    chairedBy: Person
    "What it did."
    did(${languageArgument}): String!
  }

  "A deputy of Parliament from the Assembly."
  type Deputy implements CitedRecord {
    ${cited}
    "Who it is."
    person: Person!
    "The office, of the Mazhilis or of the Senate."
    office: OfficeRecord!
    "The day of the election or appointment."
    from: Date!
    "The day after the last; null where it is not known."
    to: Date
    "Votes received; null where they are not known or nobody voted."
    votes: Int
    "The Session that elected."
    session: SessionHeld
  }

  "The seats of the Assembly in Parliament."
  type ParliamentSeats implements CitedRecord {
    ${cited}
    "The first day."
    from: Date!
    "The day after the last; null while no end is known."
    to: Date
    "How many seats."
    seats: Int!
    "The chamber."
    chamber: Body
    "Who proposes the candidates."
    proposer: NamedRecord
    "Who elects or appoints them."
    decider: NamedRecord
    "The seats in words."
    says(${languageArgument}): String!
  }

  "A Concept of development of the Assembly."
  type DevelopmentConcept implements NamedRecord & CitedRecord {
    ${named}
    "The number of the decree that approved it."
    decree: String!
    "The day on which it was approved."
    approved: Date!
    "The number of the decree that repealed it; null where none is known."
    repealedBy: String
    "The day on which it was repealed."
    to: Date
    "The year up to which it plans, where read."
    horizonYear: Int
    "The point of the Regulation under which it was adopted, where read."
    under: String
  }

  "The handover of the chairmanship."
  type Handover implements CitedRecord {
    ${cited}
    "When it was."
    on: When!
    "The Session at which it was."
    session: SessionHeld!
    "Who handed over."
    from: Person!
    "Who took over."
    to: Person!
    "What passed."
    what(${languageArgument}): String!
    "Who decided, as each source tells it."
    accounts: [HandoverAccount!]!
    "Where the sources differ."
    conflict(${languageArgument}): String!
    "What followed."
    afterwards: [HandoverAccount!]!
  }

  "What a source tells of the handover."
  type HandoverAccount implements CitedRecord {
    ${cited}
    "When it was; null where it is the handover itself."
    on: When
    "What it tells."
    says(${languageArgument}): String!
  }
`;
