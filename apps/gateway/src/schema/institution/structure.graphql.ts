/** The SDL of the institution's structure. */
import { languageArgument } from "../in-language.ts";
import { cited, named } from "./records.ts";

export const typeDefs = /* GraphQL */ `
  extend type Query {
    "The institution on a day, or all that is known of it. Before its founding there is nothing."
    institution("The day; left out for all that is known." on: Date): Institution!
    "The body with that id, or null."
    body("Such as council." id: ID!): Body
  }

  "The institution. What is said to be of all days is the same on whatever day it is asked for."
  type Institution {
    "The day asked for; null for all that is known."
    on: Date
    "The name then borne, or the last; null before the first."
    name: AssemblyName
    "The footing on which it then stood, or the last; null before the first."
    status: AssemblyStatus
    "The bodies that are not known to have begun later or ended before."
    bodies: [Body!]!
    "The offices."
    offices: [OfficeRecord!]!
    "The holders of the offices, in the order of the offices and of time."
    holders: [Holder!]!
    "What bodies and offices are to one another."
    relations: [Relation!]!
    "The names, of all days."
    names: [AssemblyName!]!
    "The footings on which it stood, of all days."
    statuses: [AssemblyStatus!]!
    "The persons that the records name, of all days."
    people: [Person!]!
    "Persons, organisations, posts, memberships and events in the style of Popolo, of all days."
    popolo: JSON!
    "The JSON Schema (2020-12) of popolo."
    popoloSchema: JSON!
  }

  "A name of the Assembly."
  type AssemblyName implements CitedRecord {
    ${cited}
    "The name."
    name(${languageArgument}): String!
    "The first day."
    from: Date!
    "The day after the last; null while no end is known."
    to: Date
  }

  "A footing on which the Assembly stood."
  type AssemblyStatus implements CitedRecord {
    ${cited}
    "The footing."
    basis: AssemblyBasis!
    "The footing in words."
    says(${languageArgument}): String!
    "The first day."
    from: Date!
    "The day after the last; null while no end is known."
    to: Date
  }

  "A body, a structure, or a kind of body of which there are many."
  type Body implements NamedRecord & CitedRecord {
    ${named}
    "What it is to the Assembly."
    kind: BodyKind!
    "The level at which it works."
    level: BodyLevel!
    "Whether the record stands for all bodies of its kind."
    many: Boolean!
    "What it is and does."
    role(${languageArgument}): String!
    "When it was founded; null where that is not known."
    founded: When
    "When it ended; null where no end is known."
    ended: When
    "The offices that belong to it."
    offices: [OfficeRecord!]!
    "What it and others are to one another."
    relations("The day; left out for all days." on: Date): [Relation!]!
  }

  "An office, as the records tell of it."
  type OfficeRecord implements NamedRecord & CitedRecord {
    ${named}
    "The body it belongs to."
    body: Body
    "How many hold it at a time; null where no number is fixed or each body of a kind has one."
    seats: Int
    "How one comes to hold it."
    filled(${languageArgument}): String!
    "Who held it, in the order of time."
    holders("The day; left out for all days." on: Date): [Holder!]!
    "What it and others are to one another."
    relations("The day; left out for all days." on: Date): [Relation!]!
  }

  "A person."
  type Person implements NamedRecord & CitedRecord {
    ${named}
    "What a source says of them beside their offices."
    knownAs(${languageArgument}): String
  }

  "A person in an office."
  type Holder implements CitedRecord {
    ${cited}
    "The office."
    office: OfficeRecord!
    "Who held it."
    person: Person!
    "The first day; null where it is not known."
    from: Date
    "The day after the last; null where it is not known."
    to: Date
    "When a source shows them in office."
    seen: [When!]!
    "On what ground they held it."
    ground(${languageArgument}): String
    "How far the sources show them in office on the day asked for; null where no day was."
    standing: HolderStanding
  }

  "What one body or office is to another."
  type Relation implements CitedRecord {
    ${cited}
    "What the first does."
    kind: RelationKind!
    "What the first does, in words."
    label(${languageArgument}): String!
    "The first body or office."
    from: NamedRecord!
    "The second body or office."
    to: NamedRecord!
    "Its days; null where they are not known."
    period: Period
  }
`;
