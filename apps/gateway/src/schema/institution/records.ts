/** What every record of the institution has: where it is said, how sure that is, and what is in doubt. */
import { body, type Cited, type Named, office, records } from "@apk-governance/core";
import { inLanguage, languageArgument } from "../in-language.ts";
import type { SchemaModule } from "../module.ts";

/** The fields of a record. */
export const cited = `
  "It never changes, and no other record has it."
  id: ID!
  "Where it is said."
  citations: [Citation!]!
  "The lowest certainty of what the record states."
  certainty: Certainty!
  "A doubt, a conflict of the sources, or what they leave open."
  note(${languageArgument}): String
`;

/** The fields of a record with a name. */
export const named = `
  ${cited}
  "Its name."
  name(${languageArgument}): String!
  "Other names and spellings met in the sources, in Latin script."
  alsoWritten: [String!]!
`;

const typeDefs = /* GraphQL */ `
  "A statement that rests on a source."
  interface CitedRecord { ${cited} }

  "A record of something that has a name."
  interface NamedRecord implements CitedRecord { ${named} }

  "When something was, no more exactly than the sources say."
  type When {
    "The first day."
    from: Date!
    "The day after the last; null where it is not known."
    to: Date
    "How these days are meant."
    precision: Precision!
  }

  "Days in a row."
  type Period {
    "The first day."
    from: Date!
    "The day after the last; null while no end is known."
    to: Date
  }
`;

/** The types of the graph by the lists of core. */
const types: Readonly<Record<string, string>> = {
  name: "AssemblyName",
  status: "AssemblyStatus",
  body: "Body",
  office: "OfficeRecord",
  person: "Person",
  term: "Holder",
  relation: "Relation",
  session: "SessionHeld",
  "council-meeting": "CouncilMeetingHeld",
  deputy: "Deputy",
  seats: "ParliamentSeats",
  award: "AwardRecord",
  title: "TitleGiven",
  observation: "Observation",
  list: "RecordList",
  "list-item": "RecordListItem",
  concept: "DevelopmentConcept",
  programme: "Programme",
  place: "Place",
  language: "MediaLanguage",
  event: "ChronicleEntry",
  handover: "Handover",
  account: "HandoverAccount",
};

export const recordTypes: readonly string[] = Object.values(types);

const filed = new Map(records.map((of) => [of.record.id, of]));

/** The record with that id, if there is one. */
export function recordOf(id: string): Cited | null {
  return filed.get(id)?.record ?? null;
}

/** The body or office with that id, if there is one. */
export function bodyOrOffice(id: string | null): Named | null {
  return id === null ? null : (body(id) ?? office(id) ?? null);
}

export function typeOfRecord({ id }: Cited): string | undefined {
  return types[filed.get(id)?.kind ?? ""];
}

export const institutionRecords: SchemaModule = {
  typeDefs,
  resolvers: {
    CitedRecord: { __resolveType: typeOfRecord, note: inLanguage("note") },
    NamedRecord: {
      __resolveType: typeOfRecord,
      name: inLanguage("name"),
      alsoWritten: ({ alsoWritten = [] }: Named) => alsoWritten,
    },
  },
};
