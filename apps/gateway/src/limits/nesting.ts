/**
 * How deep brackets of a query stand within each other: lists, objects, selections, arguments and types of lists
 *
 * Whoever reads such a text, or what was parsed of it, goes down a level for each, and a few thousand are more than the
 * stack holds. So it is the first thing looked at; what cannot even be parsed for that reason is refused in the same words.
 */
import { ApolloServerErrorCode } from "@apollo/server/errors";
import { type DocumentNode, GraphQLError, type GraphQLFormattedError, TokenKind } from "graphql";

/** No query that makes sense comes near it; graphql-js parses about ten times as deep. */
const MOST_NESTED = 200;

const opening: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const closing: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

export class TooNestedError extends GraphQLError {
  constructor() {
    super(`expected at most ${MOST_NESTED} brackets within each other in a query`);
  }
}

export function isTooNested({ loc }: DocumentNode): boolean {
  let open = 0;
  for (let token = loc?.startToken ?? null; token !== null; token = token.next) {
    if (closing.has(token.kind)) open -= 1;
    else if (opening.has(token.kind)) open += 1;
    if (open > MOST_NESTED) return true;
  }
  return false;
}

/** What is told of an error with which parsing or looking at the shape ended; none if it is another one. */
export function tooNested(error: unknown): GraphQLFormattedError | undefined {
  const isNested =
    error instanceof GraphQLError && (error.originalError instanceof TooNestedError || isOverflow(error));
  if (!isNested) return undefined;
  return {
    message: new TooNestedError().message,
    extensions: { code: "QUERY_TOO_NESTED", limit: MOST_NESTED },
  };
}

function isOverflow({ extensions, originalError }: GraphQLError): boolean {
  return (
    extensions.code === ApolloServerErrorCode.GRAPHQL_PARSE_FAILED &&
    originalError instanceof GraphQLError &&
    originalError.originalError instanceof RangeError
  );
}
