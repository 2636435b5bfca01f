/** The SDL of planning. */
import { languageArgument } from "./in-language.ts";

export const typeDefs = /* GraphQL */ `
  extend type Query {
    "The terms of the public Vice-Chairs for the years to come, or why there can be no such plan."
    planViceChairRotation("What to plan from." input: ViceChairRotationInput!): ViceChairRotationResult!

    "The last day on which the Council, after that meeting, keeps its interval of six months."
    nextCouncilMeetingDue(
      "The day of the meeting before."
      previousMeeting: Date!
      "How the six months are counted."
      mode: CouncilIntervalMode = ROLLING
    ): Date!

    "The last day on which the yearly Session of a year is still held in time; null if one of the days is of that year."
    sessionDue(
      "The calendar year, from 2009 on."
      year: Int!
      "The days on which Sessions were held."
      sessionDates: [Date!]!
    ): Date

    "The day on which a public Vice-Chair is no longer in office: twelve months after the first."
    viceChairTermEnd("The first day of the term." from: Date!): Date!

    "The duties that fall due in a period: the Session of each year, and what follows from the days given."
    calendar(
      "The first day."
      from: Date!
      "The day after the last, at most 100 years after the first."
      to: Date!
      "Days of meetings of the Council, at most 100: each asks for the next."
      councilMeetings: [Date!]
      "Days of Sessions, at most 100: the first in a year is the yearly one."
      sessions: [Date!]
      "Terms of public Vice-Chairs served, running or planned, at most 100: each ends, and another follows."
      viceChairTerms: [ViceChairTermInput!]
      "Recommendations of the Session, at most 100: each is considered by the day that the policy considerationDeadlineDays sets."
      recommendations: [SentRecommendationInput!]
      "Policy parameters by name: what no source states and the operator's bylaws do; null stands for none."
      policy: JSON
    ): Calendar!
  }

  "What a rotation of the public Vice-Chairs is planned from."
  input ViceChairRotationInput {
    "The ids of the associations that take part, in any order."
    associations: [ID!]!
    "The number of public Vice-Chairs, 1 or 2."
    seats: Int = 2
    "The day on which the first term of every seat starts."
    from: Date!
    "The number of terms for each seat, 1 to 1000."
    years: Int!
    "Terms served before that day."
    history: [ViceChairTermInput!]
  }

  "A term of a public Vice-Chair."
  input ViceChairTermInput {
    "The number of the seat, 1 or 2."
    seat: Int!
    "The id of the association."
    association: ID!
    "The first day."
    from: Date!
    "The day after the last."
    to: Date!
  }

  "A recommendation of the Session to a state body on public accord and national unity."
  input SentRecommendationInput {
    "The id by which the caller knows it."
    id: ID!
    "The day on which it was sent."
    sentOn: Date!
    "The day on which it was considered; null if it was not yet."
    consideredOn: Date
  }

  "A plan, or why there can be none."
  union ViceChairRotationResult = ViceChairRotation | InvalidFacts

  "A rotation in which every planned appointment satisfies vice-chair.appointment."
  type ViceChairRotation {
    "The terms, by their first day and seat."
    terms: [PlannedTerm!]!
    "What the planner decides where the rule leaves the choice."
    choices: [PlannerChoice!]!
  }

  "A planned term of a public Vice-Chair."
  type PlannedTerm {
    "The number of the seat."
    seat: Int!
    "The id of the association."
    association: ID!
    "The first day."
    from: Date!
    "The day after the last."
    to: Date!
  }

  "A choice of the planner, which no source makes."
  type PlannerChoice {
    "Such as longest-waiting-first."
    id: ID!
    "The choice in words."
    message(${languageArgument}): String!
    "That it is a policy."
    citations: [Citation!]!
    "How sure we are of it."
    certainty: Certainty!
  }

  "The duties of a period."
  type Calendar {
    "The first day."
    from: Date!
    "The day after the last."
    to: Date!
    "What is to be done, by day."
    duties: [Duty!]!
    "The duties as an iCalendar file (RFC 5545), one event of a whole day for each."
    iCalendar(
      ${languageArgument}
      "The day that the events state as that of their making; without it, the first day of the edition they rest on."
      madeOn: Date
    ): String!
  }

  "What is to be done by a day."
  type Duty {
    "Such as council.cadence/2020-12-11, the same every time it is asked for."
    id: ID!
    "The id of the condition that asks it, such as council.cadence.interval."
    condition: ID!
    "The last day to do it; of a Vice-Chair's term, the first day after it."
    due: Date!
    "The name of the duty."
    title(${languageArgument}): String!
    "The whole duty in one sentence."
    message(${languageArgument}): String!
    "The first day given on which it is done; null where none was given."
    metOn: Date
    "The edition of the condition."
    edition: EditionPeriod!
    "Where it stands."
    citations: [Citation!]!
    "How sure we are of the wording."
    certainty: Certainty!
    "A caution about it."
    notice(${languageArgument}): String
  }
`;
