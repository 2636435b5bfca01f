/** The cost of each query: refused where it is too much or the caller has too little left, and told in the answer. */
import { HeaderMap } from "@apollo/server";
import { GraphQLError, type OperationDefinitionNode } from "graphql";
import { type Asking, givenUp, isNobodysAnswer } from "../asking.ts";
import type { Step } from "../plugin.ts";
import type { Settings } from "../settings.ts";
import { ENTRY_COST } from "./admission.ts";
import { type Cost, costOf } from "./cost.ts";
import { giveWay } from "./give-way.ts";
import { refuseLongLists } from "./long-lists.ts";
import { bodyCost, mostOf, textCost } from "./pieces.ts";
import { beforeRefusing } from "./rates.ts";
import { workTurn } from "./worked-out.ts";

/** The first queries of a gateway just started take many times as long; those who ask them shall not wait for that. */
const MOST_READING_MILLISECONDS = 3;

type Limits = Pick<Settings, "MAX_QUERY_COST">;

export function limitsCost({ MAX_QUERY_COST: limit }: Limits): Step {
  const costs = new WeakMap<OperationDefinitionNode, Cost>();

  return {
    /** Only of a text that is not kept: a new one, or one that was refused before. */
    async parsingDidStart({ source, contextValue }) {
      const { notes, purse } = contextValue;
      const cost = Math.min(textCost(source.length), mostOf(purse.burst));
      purse.owe(cost);
      await workTurn(contextValue);
      await turn(contextValue, cost);
      notes.readFrom = performance.now();
    },
    validationDidEnd({ contextValue: { notes, purse } }) {
      if (notes.readFrom === undefined) return;
      purse.heldUp(Math.min(MOST_READING_MILLISECONDS, performance.now() - notes.readFrom));
    },
    async didResolveOperation(of) {
      const { schema, document, operation, request } = of;
      const { notes, purse } = of.contextValue;
      if (!operation) return;
      refuseLongLists(operation, request.variables ?? {});
      const cost = costs.get(operation) ?? costOf(schema, document, operation);
      costs.set(operation, cost);
      const estimated = cost(request.variables ?? {});
      notes.cost = estimated;
      if (estimated > limit) throw tooExpensive(estimated, limit);
      if (!purse.spend(estimated)) await refuse(of, estimated);
      await turn(of.contextValue, estimated);
      notes.paid = estimated;
    },
    willSendResponse({ response: { body }, contextValue }) {
      const { cost: estimated } = contextValue.notes;
      if (estimated === undefined || body.kind !== "single") return;
      const result = body.singleResult;
      result.extensions = { ...result.extensions, cost: { estimated, limit } };
    },
  };
}

/** Resolves when it is the turn of the request, unless nobody waits for it any more. */
async function turn({ notes, purse }: Asking, cost: number): Promise<void> {
  await purse.turn(cost);
  // To read a new text was a piece of its own.
  if (notes.readFrom !== undefined) await giveWay(purse);
  if (isNobodysAnswer(notes)) throw givenUp;
}

type Asked = Parameters<NonNullable<Step["didResolveOperation"]>>[0];

async function refuse({ source, request, contextValue: { purse } }: Asked, cost: number): Promise<never> {
  const bytes = Number(request.http?.headers.get("content-length") ?? source.length);
  const most = mostFor(purse.burst, bytes);
  if (cost > most) throw tooExpensiveEver(cost, most, purse.burst);
  await beforeRefusing();
  throw spent(cost, purse.secondsUntil(cost));
}

/** What a full purse has left for a query when the request with a body of so many bytes is paid. */
function mostFor(burst: number, bytes: number): number {
  return Math.floor(burst - ENTRY_COST - Math.min(bodyCost(bytes), mostOf(burst)));
}

function tooExpensiveEver(cost: number, limit: number, burst: number): GraphQLError {
  const why = `RATE_COST_BURST, what a caller can save up, is ${burst} here, and the request itself costs the rest`;
  const message = `expected a query that costs at most ${limit}; this one costs ${cost}: ${why}`;
  return new GraphQLError(message, {
    extensions: { code: "QUERY_TOO_EXPENSIVE", cost, limit, burst, http: { status: 400 } },
  });
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
