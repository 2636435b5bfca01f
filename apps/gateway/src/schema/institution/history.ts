/** What the institution did: Sessions, meetings, deputies, Concepts, the handover, and the chronicle of all that. */
import {
  body,
  type CouncilMeeting,
  chronicle,
  chronicleBetween,
  concepts,
  councilMeetings,
  type Deputy,
  deputies,
  type Handover,
  handover,
  office,
  type ParliamentSeats,
  parliamentSeats,
  person,
  sessionsHeld,
} from "@apk-governance/core";
import { badUserInput } from "../../errors.ts";
import { answered } from "../answered.ts";
import { inLanguage } from "../in-language.ts";
import type { SchemaModule } from "../module.ts";
import { typeDefs } from "./history.graphql.ts";
import { bodyOrOffice, recordOf } from "./records.ts";

interface Between {
  readonly from?: string | null;
  readonly to?: string | null;
}

export const institutionHistory: SchemaModule = {
  typeDefs,
  resolvers: {
    Query: { chronicle: (_: unknown, between: Between) => entriesOf(between) },
    Institution: {
      sessionsHeld: () => sessionsHeld,
      councilMeetingsHeld: () => councilMeetings,
      deputies: () => deputies,
      parliamentSeats: () => parliamentSeats,
      concepts: () => concepts,
      handover: () => handover,
    },
    ChronicleEntry: { title: inLanguage("title") },
    SessionHeld: { venue: inLanguage("venue"), theme: inLanguage("theme") },
    CouncilMeetingHeld: {
      chairedBy: ({ chairedBy }: CouncilMeeting) => (chairedBy === null ? null : person(chairedBy)),
      did: inLanguage("did"),
    },
    Deputy: {
      person: (of: Deputy) => person(of.person),
      office: (of: Deputy) => office(of.office),
      session: ({ session }: Deputy) => (session === null ? null : recordOf(session)),
    },
    ParliamentSeats: {
      chamber: ({ chamber }: ParliamentSeats) => (chamber === null ? null : body(chamber)),
      proposer: ({ proposer }: ParliamentSeats) => bodyOrOffice(proposer),
      decider: ({ decider }: ParliamentSeats) => bodyOrOffice(decider),
      says: inLanguage("of"),
    },
    Handover: {
      session: ({ session }: Handover) => recordOf(session),
      from: ({ from }: Handover) => person(from),
      to: ({ to }: Handover) => person(to),
      what: inLanguage("what"),
      conflict: inLanguage("conflict"),
    },
    HandoverAccount: { says: inLanguage("says") },
  },
};

/** The first and the last day that can be asked for; nothing is told of either. */
const BEGINNING = "1900-01-01";
const END = "9998-12-31";

function entriesOf({ from, to }: Between) {
  if (!from && !to) return chronicle;
  const [first, last] = [from ?? BEGINNING, to ?? END];
  if (last > first) return answered(() => chronicleBetween(first, last));
  throw badUserInput([{ path: "to", code: "impossible", message: "expected a later day than from" }]);
}
