// An invented partner: an association that has a graph of its own, with its branches and its reports of Sessions. It knows
// of our records no more than their ids.
import { buildSubgraphSchema } from "@apollo/subgraph";
import { parse } from "graphql";

export const partnerSdl = /* GraphQL */ `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])

  type Query {
    branches: [Branch!]!
    reports: [Report!]!
  }

  type Branch @key(fields: "id") {
    id: ID!
    town: String!
    association: Association!
  }

  type Report {
    headline: String!
    session: Session!
    decidedUnder: Rule!
    reporter: Person
  }

  type Association @key(fields: "id") {
    id: ID!
    branches: [Branch!]!
  }

  type Session @key(fields: "id") {
    id: ID!
    reports: [Report!]!
  }

  type Rule @key(fields: "id", resolvable: false) {
    id: ID!
  }

  type Person @key(fields: "id", resolvable: false) {
    id: ID!
  }

  type PageInfo @shareable {
    hasNextPage: Boolean!
    hasPreviousPage: Boolean!
    startCursor: String
    endCursor: String
  }
`;

/** The partner's schema, over the ids of an association and a Session of ours. */
export function partnerSchema({ association, session }) {
  const branches = ["Kostanay", "Aktau"].map((town) => ({
    id: town.toLowerCase(),
    town,
    association: { id: association },
  }));
  const reports = [
    {
      headline: "Our delegates spoke",
      session: { id: session },
      decidedUnder: { id: "session.decision" },
      reporter: null,
    },
  ];
  return buildSubgraphSchema({
    typeDefs: parse(partnerSdl),
    resolvers: {
      Query: { branches: () => branches, reports: () => reports },
      Branch: { __resolveReference: ({ id }) => branches.find((branch) => branch.id === id) },
      Association: { branches: ({ id }) => branches.filter((branch) => branch.association.id === id) },
      Session: { reports: ({ id }) => reports.filter((report) => report.session.id === id) },
    },
  });
}
