/** What a gateway serves with. */
import type { ApolloServer } from "@apollo/server";
import type { ReadToken } from "./authority/token.ts";
import type { Context } from "./context.ts";
import type { SendExplorer } from "./explorer/serve.ts";
import type { HandedQueries } from "./fast/handed-queries.ts";
import type { Admission } from "./limits/admission.ts";
import type { Following } from "./limits/feeds.ts";
import type { Pacing } from "./limits/pages.ts";
import type { Log } from "./log.ts";
import type { Metrics } from "./observed/metrics.ts";
import type { Register } from "./register/register.ts";
import type { SendSchema } from "./schema/serve.ts";
import type { Settings } from "./settings.ts";

export interface Service {
  readonly apollo: ApolloServer<Context>;
  readonly handed: HandedQueries;
  readonly settings: Settings;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly admit: Admission;
  readonly pace: Pacing;
  readonly follow: Following;
  readonly register: Register;
  readonly readToken: ReadToken;
  readonly sendExplorer: SendExplorer;
  readonly sendSchema: SendSchema;
  /** Aborted when no new work is welcome, and what would never end is to. */
  readonly stopping: AbortSignal;
}
