/** Notes of each operation for the log and the metrics: its name and hash, cost and errors; never what was given to it. */
import type { ApolloServerPlugin, GraphQLRequest } from "@apollo/server";
import { ApolloServerErrorCode } from "@apollo/server/errors";
import { type GraphQLFormattedError, getOperationAST } from "graphql";
import { isNobodysAnswer } from "../asking.ts";
import type { Context } from "../context.ts";
import type { Step } from "../plugin.ts";
import type { Metrics } from "./metrics.ts";

const HASH_LENGTH = 16;
const MOST_NAME_LENGTH = 100;

export function observes(metrics: Metrics): Step {
  return {
    async parsingDidStart({ queryHash, request, contextValue: { notes } }) {
      notes.asked = asked(queryHash, nameGiven(request));
    },
    didResolveOperation({ operation, queryHash, contextValue: { notes } }) {
      notes.asked = asked(queryHash, operation?.name?.value);
    },
    didEncounterErrors({ document, operation, queryHash, request, contextValue: { notes } }) {
      if (queryHash === undefined) return;
      const known = operation ?? (document && getOperationAST(document, request.operationName));
      notes.asked = asked(queryHash, known?.name?.value ?? nameGiven(request));
    },
    willSendResponse({ response: { body }, contextValue }) {
      // Of an answer that was given up the client has been told, or has left.
      if (body.kind !== "single" || isNobodysAnswer(contextValue.notes)) return;
      for (const error of body.singleResult.errors ?? []) metrics.errors.inc({ code: codeOf(error) });
      count(metrics, contextValue.notes, body.singleResult.data !== undefined);
    },
  };
}

/** What Apollo Server refuses before it asks any step, or breaks off at: what is told of it is counted, too. */
export function countsRefused({ errors }: Metrics): ApolloServerPlugin<Context> {
  return {
    async invalidRequestWasReceived({ error }) {
      errors.inc({ code: codeOf(error as Partial<GraphQLFormattedError>) });
    },
    async unexpectedErrorProcessingRequest() {
      errors.inc({ code: ApolloServerErrorCode.INTERNAL_SERVER_ERROR });
    },
  };
}

function asked(queryHash: string, name: string | undefined): NonNullable<Context["notes"]["asked"]> {
  const query = queryHash.slice(0, HASH_LENGTH);
  if (!name) return { query };
  return { operation: name.length > MOST_NAME_LENGTH ? `${name.slice(0, MOST_NAME_LENGTH)}…` : name, query };
}

/** The name that a client asks for, where it can be one. */
function nameGiven({ operationName }: GraphQLRequest): string | undefined {
  return operationName && /^[_A-Za-z]\w*$/.test(operationName) ? operationName : undefined;
}

function count(metrics: Metrics, { cost, isCompiled }: Context["notes"], wasExecuted: boolean): void {
  if (cost !== undefined) metrics.cost.observe(cost);
  if (wasExecuted) metrics.executions.inc({ by: isCompiled ? "compiled" : "graphql-js" });
}

function codeOf({ extensions }: Partial<GraphQLFormattedError>): string {
  return typeof extensions?.code === "string" ? extensions.code : "none";
}
