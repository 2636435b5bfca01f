/** In which request an error came up: whoever formats errors is not told. */
import { randomUUID } from "node:crypto";
import type { ApolloServerPlugin } from "@apollo/server";
import type { Context } from "../context.ts";

interface RequestsOfErrors {
  readonly plugin: ApolloServerPlugin<Context>;
  /** The id of its request, or a new one for an error that came up outside of any. */
  idOf(error: unknown): string;
}

export function remembersErrors(): RequestsOfErrors {
  const ids = new WeakMap<object, string>();
  const plugin: ApolloServerPlugin<Context> = {
    async requestDidStart() {
      return {
        async didEncounterErrors({ errors, contextValue }) {
          for (const error of errors) ids.set(error, contextValue.notes.requestId);
        },
      };
    },
  };
  return {
    plugin,
    idOf: (error) => (error instanceof Error && ids.get(error)) || randomUUID(),
  };
}
