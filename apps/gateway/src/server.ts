/** Apollo Server over the graph, set for a public service. */
import { randomUUID } from "node:crypto";
import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import type { GraphQLSchema } from "graphql";
import type { Context } from "./context.ts";
import { errorFormatter } from "./errors.ts";
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
    ],
  });
}
