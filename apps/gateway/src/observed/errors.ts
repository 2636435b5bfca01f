/** In which request an error came up: whoever formats errors is not told. */
import { randomUUID } from "node:crypto";
import type { Step } from "../plugin.ts";

interface RequestsOfErrors {
  readonly step: Step;
  /** The id of its request, or a new one for an error that came up outside of any. */
  idOf(error: unknown): string;
}

export function remembersErrors(): RequestsOfErrors {
  const ids = new WeakMap<object, string>();
  return {
    step: {
      didEncounterErrors({ errors, contextValue }) {
        for (const error of errors) ids.set(error, contextValue.notes.requestId);
      },
    },
    idOf: (error) => (error instanceof Error && ids.get(error)) || randomUUID(),
  };
}
