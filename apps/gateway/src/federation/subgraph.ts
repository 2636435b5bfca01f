/**
 * The graph as a subgraph of Apollo Federation 2, so that a partner can join it to a graph of its own
 *
 * Nothing of the graph changes: what has an id gets a key by it, and two fields of the root let a router read the schema
 * and find what a partner refers to. Not by @apollo/subgraph: it builds the schema anew, without the resolvers that types
 * have from their interfaces, and asks for each entity by itself, so that queries would grow with the page.
 */
import type { Rulebook } from "@apk-governance/core";
import {
  type ConstDirectiveNode,
  type GraphQLSchema,
  Kind,
  lexicographicSortSchema,
  type ObjectTypeDefinitionNode,
  parse,
  print,
  printSchema,
  visit,
} from "graphql";
import type { SchemaModule } from "../schema/module.ts";
import { buildSchema } from "../schema/schema.ts";
import { entityTypes, findEntities } from "./entities.ts";

/** Pages of other subgraphs tell the same of themselves. */
const shareable = ["PageInfo"];

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.0", import: ["@key", "@shareable"])`;

/** The graph with what a router asks for. */
export function buildSubgraph(rulebook: Rulebook): GraphQLSchema {
  return buildSchema(rulebook, [federation(rulebook, subgraphSdl(rulebook))]);
}

/** What a router composes: the graph in words, with its keys. */
export function subgraphSdl(rulebook: Rulebook): string {
  const graph = parse(printSchema(lexicographicSortSchema(buildSchema(rulebook))));
  const marked = visit(graph, { ObjectTypeDefinition: (node) => ({ ...node, directives: marksOf(node) }) });
  return `${link}\n\n${print(marked)}\n`;
}

function marksOf({ name: { value: type } }: ObjectTypeDefinitionNode): ConstDirectiveNode[] {
  const marks = [
    ...(entityTypes.includes(type) ? ['@key(fields: "id")'] : []),
    ...(shareable.includes(type) ? ["@shareable"] : []),
  ];
  return marks.flatMap((mark) => {
    const [definition] = parse(`scalar A ${mark}`, { noLocation: true }).definitions;
    return definition?.kind === Kind.SCALAR_TYPE_DEFINITION ? (definition.directives ?? []) : [];
  });
}

function federation(rulebook: Rulebook, sdl: string): SchemaModule {
  return {
    typeDefs: /* GraphQL */ `
      extend type Query {
        "For a router: this graph in words."
        _service: _Service!
        "For a router: what partners refer to, in their order; null where there is none."
        _entities("Each with its type and id." representations: [_Any!]!): [_Entity]!
      }

      "A type and an id, as JSON."
      scalar _Any

      "For a router."
      type _Service {
        "The schema, with its keys."
        sdl: String!
      }

      "What can be found by its type and id."
      union _Entity = ${entityTypes.join(" | ")}
    `,
    resolvers: {
      Query: { _service: () => ({ sdl }), _entities: findEntities(rulebook) },
      _Entity: { __resolveType: ({ __typename }: { readonly __typename: string }) => __typename },
    },
  };
}
