/** The cost of each query: refused where it is too much or the caller has too little left, and told in the answer. */
import { type ApolloServerPlugin, HeaderMap } from "@apollo/server";
import { GraphQLError, type OperationDefinitionNode } from "graphql";
import type { Context } from "../context.ts";
import type { Settings } from "../settings.ts";
import { type Cost, costOf } from "./cost.ts";
import { textCost } from "./pieces.ts";
import { beforeRefusing } from "./rates.ts";

type Limits = Pick<Settings, "MAX_QUERY_COST">;

export function limitsCost(limits: Limits): ApolloServerPlugin<Context> {
  const costs = new WeakMap<OperationDefinitionNode, Cost>();

  return {
    async requestDidStart() {
      let estimated: number | undefined;
      return {
        /** Only of a text that is not kept: a new one, or one that was refused before. */
        async parsingDidStart({ source, contextValue: { purse } }) {
          const cost = Math.min(textCost(source.length), purse.burst);
          purse.owe(cost);
          await purse.turn(cost);
        },
        async didResolveOperation({ schema, document, operation, request, contextValue }) {
          if (!operation) return;
          const cost = costs.get(operation) ?? costOf(schema, document, operation);
          costs.set(operation, cost);
          estimated = cost(request.variables ?? {});
          contextValue.notes.cost = estimated;
          if (estimated > limits.MAX_QUERY_COST) throw tooExpensive(estimated, limits.MAX_QUERY_COST);
          await spend(contextValue.purse, estimated);
          contextValue.notes.paid = estimated;
        },
        async willSendResponse({ response: { body } }) {
          if (estimated === undefined || body.kind !== "single") return;
          const result = body.singleResult;
          result.extensions = { ...result.extensions, cost: { estimated, limit: limits.MAX_QUERY_COST } };
        },
      };
    },
  };
}

async function spend(purse: Context["purse"], cost: number): Promise<void> {
  if (purse.spend(cost)) return purse.turn(cost);
  await beforeRefusing();
  throw spent(cost, purse.secondsUntil(cost));
}

function tooExpensive(cost: number, limit: number): GraphQLError {
  const message = `expected a query that costs at most ${limit}; this one costs ${cost}`;
  return new GraphQLError(message, {
    extensions: { code: "QUERY_TOO_EXPENSIVE", cost, limit, http: { status: 400 } },
  });
}

function spent(cost: number, seconds: number): GraphQLError {
  const headers = new HeaderMap([["retry-after", String(seconds)]]);
  return new GraphQLError(`expected less to be asked: this query costs ${cost}; try again in ${seconds} s`, {
    extensions: { code: "RATE_LIMITED", cost, retryAfterSeconds: seconds, http: { status: 429, headers } },
  });
}
