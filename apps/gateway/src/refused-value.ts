/** Values that the types of GraphQL refuse before the rulebook sees them: the issue of each, as the rulebook has it. */
import type { Issue, IssueCode } from "@apk-governance/core";
import { type ASTNode, GraphQLError, isValueNode, Kind } from "graphql";

/** What graphql-js says of a value, by what is wrong with it. */
const codes: readonly (readonly [RegExp, IssueCode])[] = [
  [
    / is required, but it was not provided|of required type .* was not provided|, found null|must not be null/,
    "required",
  ],
  [/does not exist in .* enum/, "not_in_list"],
  [/is not defined by type/, "unknown_fact"],
  [/non 32-bit signed integer/, "out_of_range"],
];

/** The issue, or none if the error is about anything but a value. */
export function refusedValue(error: unknown): Issue | undefined {
  if (!(error instanceof GraphQLError)) return undefined;
  const code = scalarCode(error) ?? scalarCode(error.originalError);
  if (!code && !isAboutValue(error)) return undefined;
  return {
    path: placeOf(error),
    code: code ?? codeFrom(error.message),
    message: withoutPlace(error.message),
  };
}

/** The code that a scalar of ours gave when it refused the value. */
function scalarCode(error: unknown): IssueCode | undefined {
  return error instanceof GraphQLError ? (error.extensions.issue as IssueCode | undefined) : undefined;
}

function isAboutValue({ message, nodes }: GraphQLError): boolean {
  const node = nodes?.[0];
  if (!node) return false;
  const isGiven = (isValueNode(node) && node.kind !== Kind.VARIABLE) || node.kind === Kind.OBJECT_FIELD;
  return isGiven || requiredArgument(message) !== undefined || isAboutVariable(node, message);
}

function isAboutVariable(node: ASTNode, message: string): boolean {
  return (
    node.kind === Kind.VARIABLE_DEFINITION &&
    /^Variable "\$\w+" (got invalid value|of (required|non-null) type)/.test(message)
  );
}

function requiredArgument(message: string): string | undefined {
  return /argument "(\w+)" of type ".*" is required/.exec(message)?.[1];
}

function codeFrom(message: string): IssueCode {
  return codes.find(([pattern]) => pattern.test(message))?.[1] ?? "wrong_type";
}

/** The path within a variable, or the name of the variable, argument or field that holds the value. */
function placeOf({ message, nodes }: GraphQLError): string {
  const told = / at "([^"]+)"; /.exec(message)?.[1] ?? requiredArgument(message);
  if (told) return told;
  const node = nodes?.[0];
  if (node?.kind === Kind.VARIABLE_DEFINITION) return node.variable.name.value;
  if (node?.kind === Kind.OBJECT_FIELD) return node.name.value;
  return nameBefore(node);
}

/** Before a value stand a colon and the name it is given to. */
function nameBefore(node: ASTNode | undefined): string {
  return node?.loc?.startToken.prev?.prev?.value ?? "";
}

function withoutPlace(message: string): string {
  return message.replace(/^Variable "\$\w+" got invalid value .*?; /s, "");
}
