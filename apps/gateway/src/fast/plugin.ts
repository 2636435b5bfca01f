/** Answers from compiled queries where there is one; else Apollo Server executes as ever. */
import { type ApolloServerPlugin, HeaderMap } from "@apollo/server";
import { type ExecutionResult, OperationTypeNode } from "graphql";
import type { Context } from "../context.ts";
import type { CompiledQueries } from "./compiled-queries.ts";

/**
 * Queries only. On any error the answer is thrown away and the query executed again by graphql-js, whose errors are
 * formatted, masked and logged: a query may be repeated, since it changes nothing.
 */
export function answersCompiled(queries: CompiledQueries): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ schema, document, operation, operationName, request, contextValue }) {
          if (operation?.operation !== OperationTypeNode.QUERY) return null;
          const compiled = queries.use(schema, document, operationName);
          if (!compiled) return null;
          const { data, errors }: ExecutionResult = await compiled.query(
            undefined,
            contextValue,
            request.variables,
          );
          if (errors || !data) return null;
          contextValue.notes.isCompiled = true;
          return { http: { headers: new HeaderMap() }, body: { kind: "single", singleResult: { data } } };
        },
      };
    },
  };
}
