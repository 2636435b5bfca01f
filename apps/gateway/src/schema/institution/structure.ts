/** The institution on a day: its bodies, offices, holders, and what they are to one another. */
import {
  body,
  type Holder,
  holders,
  type Institution,
  institution,
  namesOfTheAssembly,
  type Office,
  office,
  offices,
  people,
  person,
  popolo,
  popoloSchema,
  type Relation,
  relationKinds,
  relationsOf,
  statuses,
} from "@apk-governance/core";
import { answered } from "../answered.ts";
import { type InLanguage, inLanguage } from "../in-language.ts";
import type { SchemaModule } from "../module.ts";
import { bodyOrOffice } from "./records.ts";
import { typeDefs } from "./structure.graphql.ts";

interface OnDay {
  readonly on?: string | null;
}

const label = inLanguage("label");

export const institutionStructure: SchemaModule = {
  typeDefs,
  resolvers: {
    Query: {
      institution: (_: unknown, { on }: OnDay): Institution => answered(() => institution(on ?? undefined)),
      body: (_: unknown, { id }: { readonly id: string }) => body(id) ?? null,
    },
    Institution: {
      names: () => namesOfTheAssembly,
      statuses: () => statuses,
      people: () => people,
      popolo,
      popoloSchema: () => popoloSchema,
    },
    AssemblyName: { name: inLanguage("name") },
    AssemblyStatus: { basis: ({ status }: { readonly status: string }) => status, says: inLanguage("says") },
    Body: {
      many: ({ many = false }: { readonly many?: boolean }) => many,
      role: inLanguage("role"),
      offices: ({ id }: { readonly id: string }) => offices.filter((of) => of.body === id),
      relations: ({ id }: { readonly id: string }, { on }: OnDay) =>
        answered(() => relationsOf(id, on ?? undefined)),
    },
    OfficeRecord: {
      body: (of: Office) => (of.body === null ? null : body(of.body)),
      filled: inLanguage("filled"),
      holders: ({ id }: Office, { on }: OnDay) =>
        answered(() => (on ? holders(on) : holders())).filter((of) => of.office === id),
      relations: ({ id }: Office, { on }: OnDay) => answered(() => relationsOf(id, on ?? undefined)),
    },
    Person: { knownAs: inLanguage("knownAs") },
    Holder: {
      office: (of: Holder) => office(of.office),
      person: (of: Holder) => person(of.person),
      ground: inLanguage("ground"),
    },
    Relation: {
      label: ({ kind }: Relation, args: InLanguage) => label({ label: relationKinds[kind] }, args),
      from: ({ from }: Relation) => bodyOrOffice(from),
      to: ({ to }: Relation) => bodyOrOffice(to),
    },
  },
};
