/** Answers from compiled queries where there is one; else Apollo Server executes as ever. */
import { HeaderMap } from "@apollo/server";
import { type ExecutionResult, OperationTypeNode } from "graphql";
import type { Notes } from "../context.ts";
import type { Step } from "../plugin.ts";
import { writtenBy } from "./answer-text.ts";
import type { CompiledQueries } from "./compiled-queries.ts";

/**
 * Queries only. On any error the answer is thrown away and the query executed again by graphql-js, whose errors are
 * formatted, masked and logged: a query may be repeated, since it changes nothing.
 */
export function answersCompiled(queries: CompiledQueries): Step {
  const http = { headers: new HeaderMap() };
  /** Nobody waits for an answer that was given up, so its query is not executed again. */
  const failed = ({ isOver }: Notes) =>
    isOver ? ({ http, body: { kind: "single", singleResult: { data: null } } } as const) : null;
  return {
    async responseForOperation({ schema, document, operation, operationName, request, contextValue }) {
      if (operation?.operation !== OperationTypeNode.QUERY) return null;
      const compiled = queries.use(schema, document, operationName);
      if (!compiled) return null;
      const made = compiled.query(undefined, contextValue, request.variables);
      const { data, errors }: ExecutionResult = "then" in made ? await made : made;
      if (errors || !data) return failed(contextValue.notes);
      contextValue.notes.isCompiled = true;
      return { http, body: { kind: "single", singleResult: { data: writtenBy(compiled.write, data) } } };
    },
  };
}
