/** Values that the types of GraphQL refuse before the rulebook sees them: the issue of each, as the rulebook has it. */
import type { Issue, IssueCode } from "@apk-governance/core";
import { type ASTNode, GraphQLError, isValueNode, Kind, type Token, TokenKind } from "graphql";

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

/** The field of an object that lacks it, and of one that has it though its type does not. */
const inWords: readonly RegExp[] = [
  /Field "(?:\w+\.)?(\w+)" of required type "[^"]*" was not provided\.$/,
  /Field "([^"]*)" is not defined by type "\w+"\.(?: Did you mean [^.]*\?)?$/,
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

/** The path from the variable or the argument; of an argument `facts` from within, as the rulebook has it. */
function placeOf({ message, nodes }: GraphQLError): string {
  const argument = requiredArgument(message);
  if (argument) return argument;
  const node = nodes?.[0];
  if (node?.kind === Kind.VARIABLE_DEFINITION) {
    const told = / at "([^"]+)"; /.exec(message)?.[1] ?? node.variable.name.value;
    return pathOf([told, ...fieldInWords(message)]);
  }
  const field = node?.kind === Kind.OBJECT_FIELD ? [] : fieldInWords(message);
  const [first = "", ...others] = [...placesInQuery(node), ...field];
  return pathOf(first === "facts" && others.length > 0 ? others : [first, ...others]);
}

/** Of an object that lacks a field graphql-js tells the place, and the field in words; so it does of one too many. */
function fieldInWords(message: string): readonly string[] {
  return inWords.flatMap((words) => words.exec(message)?.[1] ?? []);
}

function withoutPlace(message: string): string {
  return message.replace(/^Variable "\$\w+" got invalid value .*?; /s, "");
}

type Place = string | number;
type Start = Token | null | undefined;

/** Names and indexes such as `requests[0].on`. */
function pathOf([first = "", ...others]: readonly Place[]): string {
  return first + others.map((place) => (typeof place === "number" ? `[${place}]` : `.${place}`)).join("");
}

/** From the argument or variable to the value or field, read backwards: the error has its tokens, not what is around it. */
function placesInQuery(node: ASTNode | undefined): readonly Place[] {
  const start = node?.loc?.startToken;
  return node?.kind === Kind.OBJECT_FIELD ? placesOfName(start) : placesOfValue(start);
}

function placesOfValue(start: Start): readonly Place[] {
  const given = before(start);
  if (given?.kind === TokenKind.COLON) return placesOfName(before(given));
  if (given?.kind === TokenKind.EQUALS) return [variableBefore(given)];
  const { bracket, items } = around(start);
  return bracket?.kind === TokenKind.BRACKET_L ? [...placesOfValue(bracket), items] : [];
}

function placesOfName(name: Start): readonly Place[] {
  const { bracket } = around(name);
  return [...(bracket?.kind === TokenKind.BRACE_L ? placesOfValue(bracket) : []), name?.value ?? ""];
}

/** The bracket that a token is in, and how many values stand between them. */
function around(token: Start): { readonly bracket: Start; readonly items: number } {
  let items = 0;
  let depth = 0;
  let at = before(token);
  for (; at && !(depth === 0 && isOpening(at)); at = before(at)) {
    if (isClosing(at)) depth += 1;
    if (isOpening(at)) depth -= 1;
    if (depth === 0 && at.kind !== TokenKind.DOLLAR) items += 1;
  }
  return { bracket: at, items };
}

function isOpening({ kind }: Token): boolean {
  return kind === TokenKind.BRACKET_L || kind === TokenKind.BRACE_L || kind === TokenKind.PAREN_L;
}

function isClosing({ kind }: Token): boolean {
  return kind === TokenKind.BRACKET_R || kind === TokenKind.BRACE_R || kind === TokenKind.PAREN_R;
}

function variableBefore(token: Token): string {
  let at: Start = token;
  while (at && at.kind !== TokenKind.DOLLAR) at = at.prev;
  return at?.next?.value ?? "";
}

function before(token: Start): Start {
  const at = token?.prev;
  return at?.kind === TokenKind.COMMENT ? before(at) : at;
}
