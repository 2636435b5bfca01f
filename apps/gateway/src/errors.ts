/** Errors as clients see them: what they asked wrongly, with path and code; of what went wrong here, only an id. */

import type { Issue } from "@apk-governance/core";
import { ApolloServerErrorCode, unwrapResolverError } from "@apollo/server/errors";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { DatabaseAwayError } from "./database/errors.ts";
import { tooNested } from "./limits/nesting.ts";
import { refusedValue } from "./refused-value.ts";

/** The caller's day, policy or list cannot be used: one error with every issue, and the names nearest to a wrong one. */
export function badUserInput(issues: readonly Issue[], near?: readonly string[]): GraphQLError {
  const message = issues.map(({ path, message }) => `${path}: ${message}`).join("; ");
  const code = ApolloServerErrorCode.BAD_USER_INPUT;
  return new GraphQLError(message, { extensions: { code, issues, ...(near && { near }) } });
}

export interface Masking {
  /** The id under which the client can report the error. */
  correlationId(error: unknown): string;
  report(error: unknown, correlationId: string): void;
}

/** The `formatError` of Apollo Server. */
export function errorFormatter({ correlationId, report }: Masking) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = unwrapResolverError(error);
    if (cause instanceof DatabaseAwayError) return unavailable(formatted, cause.message);
    if (isOfTheRequest(error)) return badRequest(formatted);
    const nested = tooNested(error);
    if (nested) return nested;
    if (isUnexpected(formatted, error)) {
      const id = correlationId(error);
      report(cause, id);
      return masked(formatted, id);
    }
    const issue = refusedValue(error);
    return issue ? refused(formatted, issue) : formatted;
  };
}

/** Nothing was acknowledged, and it may pass: the client is told to try again. */
function unavailable({ locations, path }: GraphQLFormattedError, message: string): GraphQLFormattedError {
  return {
    message,
    ...(locations && { locations }),
    ...(path && { path }),
    extensions: { code: "DATABASE_UNAVAILABLE" },
  };
}

/** What Apollo Server refuses without a code of its own, such as a hash that is not that of its query. */
function isOfTheRequest(error: unknown): boolean {
  if (!(error instanceof GraphQLError) || error.originalError || "code" in error.extensions) return false;
  const { status } = (error.extensions.http ?? {}) as { readonly status?: number };
  return status !== undefined && status >= 400 && status < 500;
}

function badRequest(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const code = ApolloServerErrorCode.BAD_REQUEST;
  return { ...formatted, extensions: { ...formatted.extensions, code } };
}

function isUnexpected({ extensions }: GraphQLFormattedError, error: unknown): boolean {
  return (
    extensions?.code === ApolloServerErrorCode.INTERNAL_SERVER_ERROR ||
    !(unwrapResolverError(error) instanceof GraphQLError)
  );
}

function masked({ locations, path }: GraphQLFormattedError, correlationId: string): GraphQLFormattedError {
  return {
    message: wentWrong(correlationId),
    ...(locations && { locations }),
    ...(path && { path }),
    extensions: { code: ApolloServerErrorCode.INTERNAL_SERVER_ERROR, correlationId },
  };
}

/** What clients are told of what is ours to mend. */
export function wentWrong(id: string): string {
  return `Something went wrong here. Please report it with the id ${id}.`;
}

function refused(
  { extensions = {}, ...formatted }: GraphQLFormattedError,
  issue: Issue,
): GraphQLFormattedError {
  const { issue: _, ...others } = extensions;
  const code = ApolloServerErrorCode.BAD_USER_INPUT;
  return { ...formatted, extensions: { ...others, code, issues: [issue] } };
}
