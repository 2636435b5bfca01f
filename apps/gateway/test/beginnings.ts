/** Commands that begin a record of each kind, as clients give them. */

export interface Beginning {
  readonly mutation: string;
  /** The type of the record, its field, and the connection that lists it. */
  readonly record: string;
  readonly field: string;
  readonly list: string;
  readonly on: string;
  readonly office: string;
  readonly facts?: object;
}

/** Which no rule restricts: the act has no assessment. */
export const unruled: readonly Beginning[] = [
  {
    ...{ mutation: "associationRegister", record: "Association", field: "association", list: "associations" },
    ...{ on: "2024-01-10", office: "STATE_BODY", facts: { name: "Dostyk" } },
  },
];

/** All others: an assessment of 1.4 to 9.6 kB goes with each act. */
export const ruled: readonly Beginning[] = [
  {
    ...{ mutation: "sessionPropose", record: "Session", field: "session", list: "sessions" },
    ...{ on: "2024-02-01", office: "COUNCIL", facts: { agenda: ["Unity through dialogue"] } },
  },
  {
    ...{ mutation: "councilMeetingAgree", record: "CouncilMeeting", field: "councilMeeting" },
    ...{ list: "councilMeetings", on: "2024-01-15", office: "APK_CHAIRMAN" },
  },
  {
    ...{ mutation: "viceChairTermRecommend", record: "ViceChairTerm", field: "viceChairTerm" },
    ...{ list: "viceChairTerms", on: "2024-01-31", office: "COUNCIL" },
    facts: { candidate: "A. Rotating", association: "Dostyk", outgoingAssociation: "Birlik" },
  },
  {
    ...{ mutation: "nominationSubmit", record: "Nomination", field: "nomination", list: "nominations" },
    ...{ on: "2024-03-04", office: "ASSOCIATION" },
    facts: {
      ...{ award: "BIRLIK", nominee: "PERSON", name: "C. Worthy", merits: ["PEACE_AND_UNITY"] },
      ...{ citizenships: ["KZ"], alreadyHolds: false, lastAwardedOn: null },
    },
  },
  {
    ...{ mutation: "memberNominate", record: "Member", field: "member", list: "members" },
    ...{ on: "2024-02-12", office: "ASSOCIATION" },
    facts: { candidate: "E. Member", citizen: true, route: "ASSOCIATION", proposedByAssociations: true },
  },
  {
    ...{ mutation: "proposalPropose", record: "Proposal", field: "proposal", list: "proposals" },
    ...{ on: "2024-08-01", office: "COUNCIL" },
    facts: { kind: "BY_ELECTION", chamber: "SENATE", seats: 1, candidates: 1 },
  },
];

/** The mutation, with its variables `command` and `facts`. */
export function mutationOf({ mutation, record, field, facts }: Beginning): string {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Facts`;
  return `mutation ($command: CommandInput!${facts ? `, $facts: ${type}!` : ""}) {
    ${mutation}(command: $command${facts ? ", facts: $facts" : ""}) {
      __typename ... on ${record}Recorded { act { position hash } ${field} { id version } } } }`;
}
