/** Commands that begin a record, as clients give them. */
import { randomUUID } from "node:crypto";
import type { Running } from "./running.ts";

interface Beginning {
  readonly mutation: string;
  /** The type of the record, and its field. */
  readonly record: string;
  readonly field: string;
  readonly on: string;
  readonly office: string;
  readonly facts?: object;
}

/** Which no rule restricts: the act has no assessment. */
export const unruled: readonly Beginning[] = [
  {
    ...{ mutation: "associationRegister", record: "Association", field: "association" },
    ...{ on: "2024-01-10", office: "STATE_BODY", facts: { name: "Dostyk" } },
  },
];

/** All others: an assessment of 1.4 to 9.6 kB goes with each act. */
export const ruled: readonly Beginning[] = [
  {
    ...{ mutation: "sessionPropose", record: "Session", field: "session" },
    ...{ on: "2024-02-01", office: "COUNCIL", facts: { agenda: ["Unity through dialogue"] } },
  },
  {
    ...{ mutation: "councilMeetingAgree", record: "CouncilMeeting", field: "councilMeeting" },
    ...{ on: "2024-01-15", office: "APK_CHAIRMAN" },
  },
  {
    ...{ mutation: "viceChairTermRecommend", record: "ViceChairTerm", field: "viceChairTerm" },
    ...{ on: "2024-01-31", office: "COUNCIL" },
    facts: { candidate: "A. Rotating", association: "Dostyk", outgoingAssociation: "Birlik" },
  },
  {
    ...{ mutation: "nominationSubmit", record: "Nomination", field: "nomination" },
    ...{ on: "2024-03-04", office: "ASSOCIATION" },
    facts: {
      ...{ award: "BIRLIK", nominee: "PERSON", name: "C. Worthy", merits: ["PEACE_AND_UNITY"] },
      ...{ citizenships: ["KZ"], alreadyHolds: false, lastAwardedOn: null },
    },
  },
  {
    ...{ mutation: "memberNominate", record: "Member", field: "member" },
    ...{ on: "2024-02-12", office: "ASSOCIATION" },
    facts: { candidate: "E. Member", citizen: true, route: "ASSOCIATION", proposedByAssociations: true },
  },
  {
    ...{ mutation: "proposalPropose", record: "Proposal", field: "proposal" },
    ...{ on: "2024-08-01", office: "COUNCIL" },
    facts: { kind: "BY_ELECTION", chamber: "SENATE", seats: 1, candidates: 1 },
  },
];

/** Gives the commands in turn, each under a new key, in that register. Throws where one is not recorded. */
export function giver(
  { ask }: Running,
  beginnings: readonly Beginning[],
  institution = "apk",
): () => Promise<void> {
  const given = beginnings.map((of) => ({ ...of, query: queryOf(of) }));
  let next = 0;
  return async () => {
    const { query, on, office, facts, record } = given[next % given.length] as (typeof given)[number];
    next += 1;
    const command = { institution, on, office, key: randomUUID() };
    const answer = await ask({ query, variables: { command, facts } });
    if (!answer.includes(`"${record}Recorded"`)) throw new Error(answer);
  };
}

function queryOf({ mutation, record, field, facts }: Beginning): string {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Facts`;
  return `mutation ($command: CommandInput!${facts ? `, $facts: ${type}!` : ""}) {
    ${mutation}(command: $command${facts ? ", facts: $facts" : ""}) {
      __typename ... on ${record}Recorded { act { position hash } ${field} { id version } } } }`;
}
