/**
 * An invented year
 *
 * The register `sample` is filled through the procedures, as anybody would do it: every act is lawful on its day. All
 * names are invented and say so. The history that sources tell of is in core, cited, and never mixed with this.
 */
import { powerOffices } from "@apk-governance/core";
import type { Caller } from "./command.ts";
import { sampleInstitution } from "./ids.ts";
import type { RecordKind } from "./kinds.ts";
import { recordLife, type Step } from "./life.ts";
import type { Register } from "./register.ts";

type Life = readonly [kind: RecordKind, ...steps: Step[]];

const invented = (name: string) => `${name} (invented)`;
const vote = { present: 380, votesFor: 372, votesAgainst: 3, abstained: 5 };
const councilVote = { present: 60, votesFor: 58, votesAgainst: 0, abstained: 2 };

const session: Life = [
  "session",
  ["propose", "2024-02-01", "council", { agenda: [invented("Unity through dialogue")] }],
  [
    ...(["conveneRegular", "2024-03-01", "president"] as const),
    {
      instrument: "presidential-order",
      date: "2024-04-24",
      venue: invented("Palace of Peace"),
      agenda: [invented("Unity through dialogue")],
    },
  ],
  ["open", "2024-04-24", "apk-chairman", { members: 400, present: 380 }],
  ["decide", "2024-04-24", "session", { matter: "development-concepts", ...vote }],
  ["decide", "2024-04-24", "session", { matter: "member-reports", ...vote, votesFor: 365, votesAgainst: 10 }],
  [
    ...(["sendRecommendation", "2024-04-24", "session"] as const),
    { subject: "accord-and-unity", addressee: "state-body", to: invented("Ministry of Culture") },
  ],
  ["close", "2024-04-24", "apk-chairman"],
  ["approve", "2024-04-26", "apk-chairman", { decision: 1 }],
  ["approve", "2024-04-26", "apk-chairman", { decision: 2 }],
  ["considerRecommendation", "2024-05-20", "state-body", { recommendation: 1 }],
];

const councilMeeting = (asked: string, held: string, matter: string): Life => [
  "councilMeeting",
  ["agree", asked, "apk-chairman"],
  ["convene", asked, "secretariat-head", { date: held, venue: invented("House of Friendship") }],
  ["open", held, "secretariat-head", { members: 75, present: 60 }],
  ["decide", held, "council", { matter, ...councilVote }],
  ["recordMinutes", held, "secretariat", { decision: 1 }],
  ["close", held, "secretariat-head"],
];

const term = (on: string, from: string, name: string, association: string, outgoing: string | null): Life => [
  "viceChairTerm",
  [
    ...(["recommend", on, "council"] as const),
    {
      candidate: invented(name),
      association: invented(association),
      outgoingAssociation: outgoing && invented(outgoing),
    },
  ],
  [
    ...(["appoint", from, "president"] as const),
    { instrument: "presidential-order", otherViceChairs: 1, termMonths: 12 },
  ],
];

const nomination = (on: string, name: string, last: Step): Life => [
  "awardNomination",
  [
    ...(["submit", on, "association"] as const),
    {
      award: "birlik",
      nominee: "person",
      name: invented(name),
      merits: ["peace-and-unity"],
      citizenships: ["KZ"],
      alreadyHolds: false,
      lastAwardedOn: null,
    },
  ],
  last,
];

const association = (on: string, name: string, ...later: Step[]): Life => [
  "association",
  ["register", on, "state-body", { name: invented(name) }],
  [
    ...(["apply", on, "association"] as const),
    { level: "republican", applicant: "association", applicationForm: true, registrationCertificate: true },
  ],
  ...later,
];

const accredited = (on: string): Step[] => [
  ["accredit", on, "accreditation-commission", { commission: "republican-commission" }],
  ["enterInRegister", on, "secretariat"],
];

const member = (on: string, name: string, ...later: Step[]): Life => [
  "membership",
  [
    ...(["nominate", on, "association"] as const),
    { candidate: invented(name), citizen: true, route: "association", proposedByAssociations: true },
  ],
  ["consider", "2024-02-20", "council"],
  ["submit", "2024-02-26", "secretariat-head"],
  ...later,
];

const year: readonly Life[] = [
  session,
  councilMeeting("2024-01-15", "2024-01-31", "session-convocation-proposal"),
  councilMeeting("2024-07-01", "2024-07-18", "vice-chair-recommendation"),
  [
    ...term("2023-01-20", "2023-02-06", "A. Rotating", "Association One", null),
    ["end", "2024-02-06", "secretariat"],
  ],
  term("2024-01-31", "2024-02-07", "B. Rotating", "Association Two", "Association One"),
  [
    ...nomination("2024-03-04", "C. Worthy", ["decide", "2024-03-18", "president", { granted: true }]),
    ["confer", "2024-05-01", "apk-chairman"],
  ],
  nomination("2024-03-05", "D. Early", ["decide", "2024-03-18", "president", { granted: false }]),
  association("2024-01-09", "Association One", ...accredited("2024-02-15")),
  association("2024-01-10", "Association Two", ...accredited("2024-02-15")),
  association("2024-09-02", "Association Three"),
  member("2024-02-12", "E. Member", ["approve", "2024-03-01", "president"]),
  member("2024-02-13", "F. Declined", ["reject", "2024-03-01", "president"]),
  member(
    "2024-02-14",
    "G. Leaving",
    ["approve", "2024-03-01", "president"],
    ["end", "2024-10-07", "president", { ground: "own-initiative" }],
  ),
  [
    "deputies",
    ["propose", "2024-08-01", "council", { kind: "by-election", chamber: "senate", seats: 1, candidates: 1 }],
    ["appoint", "2024-08-20", "president", { deputies: [invented("H. Senator")] }],
  ],
];

const caller: Caller = {
  subject: "sample",
  institution: sampleInstitution,
  offices: Object.keys(powerOffices.labels),
};

/** Fills the register `sample`, or finishes it. */
export async function fillSample(register: Register): Promise<number> {
  let acts = 0;
  for (const [number, [kind, ...steps]] of year.entries()) {
    acts += (await recordLife(register, caller, { kind, steps, key: `sample ${number}` })).length;
  }
  return acts;
}
