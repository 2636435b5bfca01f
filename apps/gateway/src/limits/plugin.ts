/** The cost of each query: refused where it is too much or the caller has too little left, and told in the answer. */
import { type ApolloServerPlugin, HeaderMap } from "@apollo/server";
import { GraphQLError, type OperationDefinitionNode } from "graphql";
import type { Context } from "../context.ts";
import type { Settings } from "../settings.ts";
import { type Cost, costOf } from "./cost.ts";
import { beforeRefusing } from "./rates.ts";

type Limits = Pick<Settings, "MAX_QUERY_COST" | "RATE_COST_PER_SECOND">;

/** From which cost on it is worth counting what was answered. */
const WORTH_COUNTING = 1_000;

export function limitsCost(limits: Limits): ApolloServerPlugin<Context> {
  const tooMuch = (estimated: number, data: unknown) =>
    limits.RATE_COST_PER_SECOND === 0 ? 0 : overestimate(estimated, data);
  const costs = new WeakMap<OperationDefinitionNode, Cost>();

  return {
    async requestDidStart() {
      let estimated: number | undefined;
      return {
        async didResolveOperation({ schema, document, operation, request, contextValue }) {
          if (!operation) return;
          const cost = costs.get(operation) ?? costOf(schema, document, operation);
          costs.set(operation, cost);
          estimated = cost(request.variables ?? {});
          contextValue.notes.cost = estimated;
          if (estimated > limits.MAX_QUERY_COST) throw tooExpensive(estimated, limits.MAX_QUERY_COST);
          await spend(contextValue.purse, estimated);
        },
        async willSendResponse({ response: { body }, contextValue }) {
          if (estimated === undefined || body.kind !== "single") return;
          const result = body.singleResult;
          result.extensions = { ...result.extensions, cost: { estimated, limit: limits.MAX_QUERY_COST } };
          contextValue.purse.give(tooMuch(estimated, result.data));
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

/** What a query was thought to cost above the fields of its answer, which goes back to the caller. */
function overestimate(estimated: number, data: unknown): number {
  return estimated < WORTH_COUNTING ? 0 : Math.max(0, estimated - fieldsIn(data));
}

/** The fields that an answer has. What is worked out for one counts no more than that: it was spared nothing. */
function fieldsIn(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + fieldsIn(item), 0);
  let count = 0;
  for (const inside of Object.values(value)) count += 1 + fieldsIn(inside);
  return count;
}
