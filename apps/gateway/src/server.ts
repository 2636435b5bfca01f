/** Apollo Server over the graph, set for a public service. */
import { randomUUID } from "node:crypto";
import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import type { GraphQLSchema } from "graphql";
import type { Context } from "./context.ts";
import { errorFormatter } from "./errors.ts";
import { canGenerateCode, compiledQueries } from "./fast/compiled-queries.ts";
import { documentStore } from "./fast/document-store.ts";
import { answersCompiled } from "./fast/plugin.ts";
import { type Log, requestId } from "./log.ts";
import { answersOverHttp } from "./over-http.ts";
import type { Settings } from "./settings.ts";

export function makeServer(schema: GraphQLSchema, settings: Settings, log: Log): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
    logger: log,
    nodeEnv: "production",
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: false,
    parseOptions: { maxTokens: settings.MAX_QUERY_TOKENS },
    maxRecursiveSelections: true,
    validationOptions: { maxErrors: 5 },
    documentStore: documentStore(settings.KEPT_QUERY_CHARACTERS),
    stopOnTerminationSignals: false,
    formatError: errorFormatter({
      correlationId: () => requestId() ?? randomUUID(),
      report: (err, correlationId) => log.error({ err, correlationId }, "unexpected error"),
    }),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      answersOverHttp(settings.CACHE_SECONDS),
      ...compiling(settings, log),
    ],
  });
}

function compiling({ COMPILE_AT_USE }: Settings, log: Log): ApolloServerPlugin[] {
  if (COMPILE_AT_USE === 0) return [];
  if (canGenerateCode()) return [answersCompiled(compiledQueries(COMPILE_AT_USE))];
  log.warn("queries are not compiled, since this process may not generate code");
  return [];
}
