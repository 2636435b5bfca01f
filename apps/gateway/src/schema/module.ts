/** An area of the graph: its SDL with the resolvers beside it. */
import type { IExecutableSchemaDefinition } from "@graphql-tools/schema";

export type Resolvers = Exclude<NonNullable<IExecutableSchemaDefinition["resolvers"]>, readonly unknown[]>;

export interface SchemaModule {
  readonly typeDefs: string;
  readonly resolvers: Resolvers;
}
