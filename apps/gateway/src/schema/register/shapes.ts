/** How each kind of record looks in the graph. What its commands ask for is not repeated: `factsOf` takes it from them. */
import type {
  AssociationState,
  AwardNominationState,
  CouncilMeetingState,
  DeputiesState,
  MembershipState,
  SessionState,
  ViceChairTermState,
} from "@apk-governance/core";
import type { RecordKind } from "../../register/kinds.ts";
import type { Described } from "../enums.ts";

interface Shape {
  /** The type of the graph. */
  readonly type: string;
  readonly about: string;
  /** The field of the root that lists them. */
  readonly list: string;
  /** What a list is filtered by, and its type; a list of codes or free text. */
  readonly filter: readonly [name: string, type: string] | undefined;
  readonly statuses: Described<string>;
  /** The fields that are its own. */
  readonly fields: string;
  /** Types of the graph that these use: the facts of a command, and more fields. */
  readonly parts: Readonly<Record<string, readonly [about: string, command: string, more: string]>>;
}

const sessionStatuses: Described<SessionState["phase"]> = {
  expected: "Nothing was done yet.",
  proposed: "The Council has proposed it.",
  initiated: "It was initiated as an extraordinary one.",
  convened: "It is convened.",
  open: "It is open.",
  closed: "It is closed.",
};

const meetingStatuses: Described<CouncilMeetingState["phase"]> = {
  expected: "It is not convened yet.",
  convened: "It is convened.",
  open: "It is open.",
  closed: "It is closed.",
};

const termStatuses: Described<ViceChairTermState["phase"]> = {
  expected: "Nothing was done yet.",
  recommended: "The Council has recommended a candidate.",
  "in-office": "The term runs.",
  ended: "The term is over.",
};

const nominationStatuses: Described<AwardNominationState["phase"]> = {
  expected: "Nothing was done yet.",
  submitted: "The nominee is submitted.",
  granted: "The award is granted.",
  declined: "The award is declined.",
  conferred: "The award is conferred.",
};

const associationStatuses: Described<AssociationState["phase"]> = {
  expected: "Nothing was done yet.",
  registered: "It is registered as a legal entity.",
  applied: "It has applied for accreditation.",
  accredited: "It is accredited.",
};

const memberStatuses: Described<MembershipState["phase"]> = {
  expected: "Nothing was done yet.",
  nominated: "The candidate is nominated.",
  considered: "The Council has considered the candidate.",
  submitted: "The candidate is submitted for approval.",
  rejected: "The candidate is rejected.",
  member: "A member of the Assembly.",
  ended: "No longer a member.",
};

const proposalStatuses: Described<DeputiesState["phase"]> = {
  expected: "Nothing was done yet.",
  proposed: "The candidates are proposed.",
  filled: "The seats are filled.",
};

export const shapes: Readonly<Record<RecordKind, Shape>> = {
  session: {
    type: "Session",
    about: "A Session of the Assembly in the register.",
    list: "sessions",
    filter: ["kind", "SessionKind"],
    statuses: sessionStatuses,
    fields: `
      "Regular or extraordinary, once that is settled."
      kind: SessionKind
      "Whether the Council proposed it."
      proposedByCouncil: Boolean!
      "The order that convened it."
      convocation: SessionConvocation
      "Who was there at the opening."
      attendance: SessionAttendance
      "Its decisions; the first is number 1."
      decisions: [SessionDecisionRecord!]!
      "Its recommendations; the first is number 1."
      recommendations: [SessionRecommendationRecord!]!
    `,
    parts: {
      SessionConvocation: ["The order that convened a Session.", "conveneRegular", ""],
      SessionAttendance: ["Who was there when a Session opened.", "open", ""],
      SessionDecisionRecord: [
        "A decision of a Session.",
        "decide",
        `"The day it was taken." decidedOn: Date! "The day the Chairman approved it." approvedOn: Date`,
      ],
      SessionRecommendationRecord: [
        "A recommendation of a Session.",
        "sendRecommendation",
        `"The day it was sent." sentOn: Date! "The day it was considered." consideredOn: Date`,
      ],
    },
  },
  councilMeeting: {
    type: "CouncilMeeting",
    about: "A meeting of the Council in the register.",
    list: "councilMeetings",
    filter: undefined,
    statuses: meetingStatuses,
    fields: `
      "Whether the Chairman of the Assembly agreed to it."
      agreedWithChairman: Boolean!
      "For when and where it is convened."
      convocation: CouncilMeetingConvocation
      "Who was there at the opening."
      attendance: CouncilMeetingAttendance
      "Its decisions; the first is number 1."
      decisions: [CouncilDecisionRecord!]!
    `,
    parts: {
      CouncilMeetingConvocation: ["For when and where a meeting is convened.", "convene", ""],
      CouncilMeetingAttendance: ["Who was there when a meeting opened.", "open", ""],
      CouncilDecisionRecord: [
        "A decision of the Council.",
        "decide",
        `"The day it was taken." decidedOn: Date! "The day it was recorded in minutes." minutedOn: Date`,
      ],
    },
  },
  viceChairTerm: {
    type: "ViceChairTerm",
    about: "The term of a public Vice-Chair in the register.",
    list: "viceChairTerms",
    filter: ["association", "String"],
    statuses: termStatuses,
    fields: `
      "Who was recommended, and for which association."
      recommendation: ViceChairRecommendation
      "The office that recommended."
      recommendedBy: Office
      "The first day in office."
      from: Date
      "The day on which the term is over: the first day after it."
      to: Date
    `,
    parts: { ViceChairRecommendation: ["Who was recommended as public Vice-Chair.", "recommend", ""] },
  },
  awardNomination: {
    type: "Nomination",
    about: "The nomination for an award in the register.",
    list: "nominations",
    filter: ["award", "Award"],
    statuses: nominationStatuses,
    fields: `
      "The award, the nominee and the merits."
      submission: NominationSubmission
      "The office that decided."
      decidedBy: Office
      "The day of the decision."
      decidedOn: Date
      "The day the award was conferred."
      conferredOn: Date
    `,
    parts: { NominationSubmission: ["Who is nominated for what.", "submit", ""] },
  },
  association: {
    type: "Association",
    about: "An ethnocultural association in the register.",
    list: "associations",
    filter: ["level", "Level"],
    statuses: associationStatuses,
    fields: `
      "Its name."
      name: String
      "The last application for accreditation."
      application: AccreditationApplication
      "The day it was accredited."
      accreditedOn: Date
      "The day it was entered in the Register of ethnocultural associations."
      enteredOn: Date
    `,
    parts: { AccreditationApplication: ["An application for accreditation.", "apply", ""] },
  },
  membership: {
    type: "Member",
    about: "A candidate or member of the Assembly in the register.",
    list: "members",
    filter: ["route", "NominationRoute"],
    statuses: memberStatuses,
    fields: `
      "The name."
      candidate: String
      "Whether a citizen of Kazakhstan."
      citizen: Boolean
      "By which route the candidate came."
      route: NominationRoute
      "Whether associations proposed the candidate."
      proposedByAssociations: Boolean
      "The office that nominated."
      nominatedBy: Office
      "The office that submitted."
      submittedBy: Office
      "The first day of membership."
      from: Date
      "The day on which membership ended."
      endedOn: Date
      "Why it ended."
      ground: TerminationGround
    `,
    parts: {},
  },
  deputies: {
    type: "Proposal",
    about: "The filling of the Assembly's seats in Parliament in the register.",
    list: "proposals",
    filter: ["chamber", "Chamber"],
    statuses: proposalStatuses,
    fields: `
      "How many candidates are proposed for which seats."
      proposal: SeatsProposal
      "The office that proposed."
      proposedBy: Office
      "The office that decided."
      decidedBy: Office
      "The day the seats were filled."
      filledOn: Date
      "Those who fill them."
      deputies: [String!]!
    `,
    parts: { SeatsProposal: ["Candidates proposed for seats.", "propose", ""] },
  },
};
