/** Answers from compiled queries where there is one; else Apollo Server executes as ever. */
import { HeaderMap } from "@apollo/server";
import { type ExecutionResult, OperationTypeNode } from "graphql";
import { isNobodysAnswer, type Notes } from "../asking.ts";
import { workTurn } from "../limits/worked-out.ts";
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
  const failed = (notes: Notes) =>
    isNobodysAnswer(notes)
      ? ({ http, body: { kind: "single", singleResult: { data: null } } } as const)
      : null;
  return {
    async responseForOperation(asked) {
      if (asked.operation?.operation !== OperationTypeNode.QUERY) return null;
      const compiled = use(queries, asked) ?? (await useInTurn(queries, asked));
      if (!compiled) return null;
      const { contextValue, request } = asked;
      const made = compiled.query(undefined, contextValue, request.variables);
      const { data, errors }: ExecutionResult = "then" in made ? await made : made;
      if (errors || !data) return failed(contextValue.notes);
      contextValue.notes.isCompiled = true;
      const singleResult = { data: writtenBy(compiled.write, data, contextValue.purse) };
      return { http, body: { kind: "single", singleResult } };
    },
    willSendResponse({ response: { body }, contextValue }) {
      if (contextValue.notes.isCompiled || body.kind !== "single") return;
      const { data } = body.singleResult;
      if (data) writtenBy(undefined, data, contextValue.purse);
    },
  };
}

type Asked = Parameters<NonNullable<Step["responseForOperation"]>>[0];

function use(queries: CompiledQueries, { schema, document, operationName, contextValue }: Asked) {
  return queries.use(schema, document, operationName, contextValue.purse);
}

/** A query that is asked again and again is worth to wait for until it may be compiled. */
async function useInTurn(queries: CompiledQueries, asked: Asked) {
  const { document, operationName, contextValue } = asked;
  if (!queries.isDue(document, operationName, contextValue.purse)) return undefined;
  await workTurn(contextValue);
  return use(queries, asked);
}
