/** What the gateway counts, for Prometheus. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";

/** Memory, processor, event loop: one process, so counted once. */
const processMetrics = new Registry();
collectDefaultMetrics({ register: processMetrics });

export interface Metrics {
  readonly requests: Counter<"method" | "status">;
  readonly seconds: Histogram<"path">;
  readonly cost: Histogram;
  readonly errors: Counter<"code">;
  readonly executions: Counter<"by">;
  readonly compiling: Histogram;
  readonly feedLag: Histogram;
  readonly contentType: string;
  /** All of them, as Prometheus reads them. */
  text(): Promise<string>;
}

/** What is asked when the metrics are read. */
export interface Measured {
  /** Queries kept parsed, validated and perhaps compiled. */
  keptQueries(): number;
  /** Connections to the database in use and idle, and requests that wait for one. */
  pool(): Readonly<Record<"used" | "idle" | "waiting", number>>;
  /** Clients that follow the feed. */
  followers(): number;
}

export function makeMetrics(measured: Measured): Metrics {
  const own = new Registry();
  const registers = [own];
  measure(measured, registers);
  return {
    requests: new Counter({
      name: "apk_http_requests_total",
      help: "Requests answered, by method and status.",
      labelNames: ["method", "status"],
      registers,
    }),
    seconds: new Histogram({
      name: "apk_http_request_seconds",
      help: "Time from the head of a request to the end of its answer.",
      labelNames: ["path"],
      buckets: [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5],
      registers,
    }),
    cost: new Histogram({
      name: "apk_query_cost",
      help: "Estimated cost of the queries that were asked, refused ones too.",
      buckets: [10, 30, 100, 300, 1_000, 3_000, 10_000, 30_000, 100_000, 300_000],
      registers,
    }),
    errors: new Counter({
      name: "apk_errors_total",
      help: "Errors told to clients and requests refused, by code.",
      labelNames: ["code"],
      registers,
    }),
    executions: new Counter({
      name: "apk_executions_total",
      help: "Operations executed, by compiled code or by graphql-js.",
      labelNames: ["by"],
      registers,
    }),
    compiling: new Histogram({
      name: "apk_compiling_seconds",
      help: "Time to compile a query to code, and to answer what in it never changes.",
      buckets: [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5],
      registers,
    }),
    feedLag: new Histogram({
      name: "apk_feed_lag_seconds",
      help: "Time from recording an act to sending it to a client that waits for it.",
      buckets: [0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10],
      registers,
    }),
    contentType: own.contentType,
    text: async () => `${await processMetrics.metrics()}\n${await own.metrics()}`,
  };
}

function measure({ keptQueries, pool, followers }: Measured, registers: Registry[]): void {
  new Gauge({
    name: "apk_kept_queries",
    help: "Queries kept parsed, validated and perhaps compiled.",
    registers,
    collect() {
      this.set(keptQueries());
    },
  });
  new Gauge({
    name: "apk_database_connections",
    help: "Connections to the database in use and idle, and requests that wait for one.",
    labelNames: ["state"],
    registers,
    collect() {
      for (const [state, count] of Object.entries(pool())) this.set({ state }, count);
    },
  });
  new Gauge({
    name: "apk_feed_followers",
    help: "Clients that follow the feed.",
    registers,
    collect() {
      this.set(followers());
    },
  });
}
