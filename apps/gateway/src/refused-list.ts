/** An empty list where the graph takes an object, which graphql-js and graphql-jit read as an object without fields. */
import { ApolloServerErrorCode } from "@apollo/server/errors";
import {
  GraphQLError,
  type GraphQLSchema,
  isInputObjectType,
  Kind,
  type NamedTypeNode,
  type VariableDefinitionNode,
} from "graphql";
import type { Step } from "./plugin.ts";

/** Refuses a list as the value of such a variable. Within a variable every object has fields that it must have. */
export const refusesLists: Step = {
  didResolveOperation({ schema, operation, request: { variables } }) {
    for (const definition of operation?.variableDefinitions ?? []) {
      const value: unknown = variables?.[definition.variable.name.value];
      const type = Array.isArray(value) && objectOf(schema, definition);
      if (type) throw noObject(definition, type.name.value);
    }
  },
};

function objectOf(schema: GraphQLSchema, { type }: VariableDefinitionNode): NamedTypeNode | undefined {
  const named = type.kind === Kind.NON_NULL_TYPE ? type.type : type;
  if (named.kind !== Kind.NAMED_TYPE) return undefined;
  return isInputObjectType(schema.getType(named.name.value)) ? named : undefined;
}

/** In the words of graphql-js of any other value that is no object, from which the formatter of errors makes the issue. */
function noObject(definition: VariableDefinitionNode, type: string): GraphQLError {
  const message = `Variable "$${definition.variable.name.value}" got invalid value []; Expected type "${type}" to be an object.`;
  const code = ApolloServerErrorCode.BAD_USER_INPUT;
  return new GraphQLError(message, { nodes: definition, extensions: { code, http: { status: 400 } } });
}
