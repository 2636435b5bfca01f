/** A query for every field of a type that needs no argument, so that no field is left unasked. */
import {
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isRequiredArgument,
  isUnionType,
} from "graphql";

/** `{ id name offices { id … } }`, so many levels deep. */
export function everyField(schema: GraphQLSchema, typeName: string, depth: number): string {
  return selectionOf(schema, schema.getType(typeName) as GraphQLObjectType, depth);
}

function selectionOf(schema: GraphQLSchema, type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return "";
  if (isUnionType(named) || isInterfaceType(named)) {
    const parts = schema.getPossibleTypes(named).map((of) => `... on ${of.name} { __typename }`);
    return `{ __typename ${parts.join(" ")} }`;
  }
  const fields = Object.values(named.getFields()).flatMap((field) => {
    if (field.args.some(isRequiredArgument)) return [];
    if (isLeafType(getNamedType(field.type))) return [field.name];
    return depth > 1 ? [`${field.name} ${selectionOf(schema, field.type, depth - 1)}`] : [];
  });
  return `{ __typename ${fields.join(" ")} }`;
}
