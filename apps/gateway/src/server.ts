/** Apollo Server over the graph, set for a public service. */
import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import type { GraphQLSchema } from "graphql";
import type { Context } from "./context.ts";
import { errorFormatter } from "./errors.ts";
import { answerText } from "./fast/answer-text.ts";
import { canGenerateCode, compiledQueries } from "./fast/compiled-queries.ts";
import type { DocumentStore } from "./fast/document-store.ts";
import type { HandedQueries } from "./fast/handed-queries.ts";
import { answersCompiled } from "./fast/plugin.ts";
import { NOT_OF_A_BROWSER } from "./graphql.ts";
import { limitsCost } from "./limits/plugin.ts";
import { portioned, portionIntrospection } from "./limits/portioned.ts";
import { shapeLimits } from "./limits/shape.ts";
import type { Log } from "./log.ts";
import { remembersErrors } from "./observed/errors.ts";
import type { Metrics } from "./observed/metrics.ts";
import { countsRefused, observes } from "./observed/plugin.ts";
import { answersOverHttp } from "./over-http.ts";
import { inTurn, type Step } from "./plugin.ts";
import { refusesLists } from "./refused-list.ts";
import { recordTypes } from "./schema/register/records.ts";
import type { Settings } from "./settings.ts";
import { answersTrustedOnly, type TrustedDocuments, textsByHash } from "./trusted-documents.ts";

interface Helpers {
  readonly log: Log;
  readonly metrics: Metrics;
  readonly documents: DocumentStore;
  readonly handed: HandedQueries;
  readonly trusted?: TrustedDocuments | undefined;
}

export function makeServer(
  schema: GraphQLSchema,
  settings: Settings,
  { log, metrics, documents, handed, trusted }: Helpers,
): ApolloServer<Context> {
  const requestsOfErrors = remembersErrors();
  const shape = shapeLimits(settings);
  portionIntrospection();
  return new ApolloServer<Context>({
    schema,
    fieldResolver: portioned,
    logger: log,
    nodeEnv: "production",
    introspection: true,
    csrfPrevention: {
      requestHeaders: ["x-apollo-operation-name", "apollo-require-preflight", NOT_OF_A_BROWSER],
    },
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: false,
    parseOptions: { maxTokens: settings.MAX_QUERY_TOKENS },
    maxRecursiveSelections: settings.MAX_QUERY_SELECTIONS,
    validationRules: [shape.rule],
    validationOptions: { maxErrors: 5 },
    documentStore: documents,
    stringifyResult: answerText,
    persistedQueries: { cache: textsByHash(handed, trusted, settings) },
    stopOnTerminationSignals: false,
    formatError: errorFormatter({
      correlationId: requestsOfErrors.idOf,
      report: (err, correlationId) =>
        log.error({ requestId: correlationId, err, correlationId }, "unexpected error"),
    }),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      countsRefused(metrics),
      inTurn([
        requestsOfErrors.step,
        observes(metrics),
        ...(trusted && settings.OTHER_DOCUMENTS === "refused" ? [answersTrustedOnly(trusted)] : []),
        shape.step,
        limitsCost(settings),
        refusesLists,
        answersOverHttp(settings.CACHE_SECONDS),
        ...compiling(settings, log, metrics),
      ]),
    ],
  });
}

function compiling(
  { COMPILE_AT_USE, KEPT_ANSWER_BYTES }: Settings,
  log: Log,
  { compiling }: Metrics,
): Step[] {
  if (COMPILE_AT_USE === 0) return [];
  const taken = (milliseconds: number) => compiling.observe(milliseconds / 1_000);
  const options = { keptBytes: KEPT_ANSWER_BYTES, records: recordTypes, taken };
  if (canGenerateCode()) return [answersCompiled(compiledQueries(COMPILE_AT_USE, options))];
  log.warn("queries are not compiled, since this process may not generate code");
  return [];
}
