/** The gateway as a whole: started, and stopped without dropping what it has begun. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout } from "node:timers/promises";
import type { GraphQLSchema } from "graphql";
import { tokenReader } from "./authority/token.ts";
import { drainable } from "./drain.ts";
import { explorer } from "./explorer/serve.ts";
import { DocumentStore } from "./fast/document-store.ts";
import { HandedQueries } from "./fast/handed-queries.ts";
import { listener } from "./http.ts";
import { admission } from "./limits/admission.ts";
import { idleMilliseconds, serverOptions } from "./limits/connections.ts";
import { following } from "./limits/feeds.ts";
import { pacing } from "./limits/pages.ts";
import type { Log } from "./log.ts";
import { refuseNotHttp } from "./not-http.ts";
import { makeMetrics } from "./observed/metrics.ts";
import type { Register } from "./register/register.ts";
import { schemaSender } from "./schema/serve.ts";
import { makeServer } from "./server.ts";
import type { Settings } from "./settings.ts";
import { readTrustedDocuments } from "./trusted-documents.ts";

export interface Gateway {
  /** `http://localhost:4000` */
  readonly address: string;
  /** Is no longer ready, then takes no more connections, finishes what it has begun within the limit, and closes. */
  stop(): Promise<void>;
}

export async function startGateway(
  schema: GraphQLSchema,
  settings: Settings,
  log: Log,
  register: Register,
): Promise<Gateway> {
  const readToken = await tokenReader(settings);
  const trusted = await readTrustedDocuments(settings, schema);
  const documents = new DocumentStore(settings.KEPT_QUERY_CHARACTERS);
  const handed = new HandedQueries(settings.KEPT_QUERY_CHARACTERS);
  const metrics = makeMetrics({
    keptQueries: () => documents.keys().length,
    pool: register.database.pool,
    followers: register.feed.followers,
  });
  const apollo = makeServer(schema, settings, { log, metrics, documents, handed, trusted });
  await apollo.start();
  const stopping = new AbortController();
  const service = {
    ...{ apollo, handed, settings, log, metrics, register, readToken },
    admit: admission(settings),
    pace: pacing(settings),
    follow: following(settings),
    sendExplorer: explorer(),
    sendSchema: schemaSender(schema),
    stopping: stopping.signal,
  };
  const server = createServer(serverOptions(settings), listener(service));
  const drain = drainable(server);
  server.maxConnections = settings.MAX_CONNECTIONS;
  refuseNotHttp(server, metrics);
  server.on("drop", () => metrics.errors.inc({ code: "TOO_MANY_CONNECTIONS" }));
  server.timeout = idleMilliseconds(settings);
  await listen(server, settings);
  return {
    address: addressOf(server, settings.HOST),
    async stop() {
      stopping.abort();
      await setTimeout(settings.DRAIN_DELAY_SECONDS * 1_000);
      await drain(settings.DRAIN_TIMEOUT_SECONDS * 1_000);
      await apollo.stop();
    },
  };
}

function listen(server: Server, { PORT, HOST }: Settings): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(PORT, HOST, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

function addressOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo;
  const isLocal = ["127.0.0.1", "::1", "0.0.0.0", "::", "localhost"].includes(host);
  return `http://${isLocal ? "localhost" : host.includes(":") ? `[${host}]` : host}:${port}`;
}
