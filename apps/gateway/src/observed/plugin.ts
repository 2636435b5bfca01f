/** Notes of each operation for the log and the metrics: its name and hash, cost and errors; never what was given to it. */
import type { GraphQLFormattedError } from "graphql";
import type { Context } from "../context.ts";
import type { Step } from "../plugin.ts";
import type { Metrics } from "./metrics.ts";

const HASH_LENGTH = 16;

export function observes(metrics: Metrics): Step {
  return {
    didResolveOperation({ operation, queryHash, contextValue: { notes } }) {
      const name = operation?.name?.value;
      const query = queryHash.slice(0, HASH_LENGTH);
      notes.asked = name ? { operation: name, query } : { query };
    },
    willSendResponse({ response: { body }, contextValue }) {
      // Of an answer that was given up the client has been told.
      if (body.kind !== "single" || contextValue.notes.isOver) return;
      for (const error of body.singleResult.errors ?? []) metrics.errors.inc({ code: codeOf(error) });
      count(metrics, contextValue.notes, body.singleResult.data !== undefined);
    },
  };
}

function count(metrics: Metrics, { cost, isCompiled }: Context["notes"], wasExecuted: boolean): void {
  if (cost !== undefined) metrics.cost.observe(cost);
  if (wasExecuted) metrics.executions.inc({ by: isCompiled ? "compiled" : "graphql-js" });
}

function codeOf({ extensions }: GraphQLFormattedError): string {
  return typeof extensions?.code === "string" ? extensions.code : "none";
}
