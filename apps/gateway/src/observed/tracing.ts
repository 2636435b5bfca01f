/** OpenTelemetry traces of requests and of what they ask of the database: sent to a collector, or not made at all. */
import type { IncomingMessage } from "node:http";
import { context, propagation, type Span, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import type { Settings } from "../settings.ts";

const tracer = trace.getTracer("apk-governance");

/** Without a collector no span is begun: even one that records nothing takes its time in every request. */
let isTracing = false;

type Collector = Pick<Settings, "OTEL_EXPORTER_OTLP_ENDPOINT" | "OTEL_SERVICE_NAME">;

/** Sends spans to `/v1/traces` of the collector from now on, where one is set. What it returns sends the rest and ends it. */
export async function startTracing(settings: Collector): Promise<() => Promise<void>> {
  const endpoint = settings.OTEL_EXPORTER_OTLP_ENDPOINT;
  if (endpoint === "") return async () => undefined;
  const { BatchSpanProcessor, NodeTracerProvider } = await import("@opentelemetry/sdk-trace-node");
  const { OTLPTraceExporter } = await import("@opentelemetry/exporter-trace-otlp-http");
  const { resourceFromAttributes } = await import("@opentelemetry/resources");
  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, "")}/v1/traces` });
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ "service.name": settings.OTEL_SERVICE_NAME }),
    spanProcessors: [new BatchSpanProcessor(exporter)],
  });
  provider.register();
  isTracing = true;
  return () => provider.shutdown();
}

/** The span of a request, within the trace of the client that has one; none where traces go nowhere. */
export function traceRequest(
  { method = "", headers }: IncomingMessage,
  path: string,
  work: (span: Span | undefined) => Promise<void>,
): Promise<void> {
  if (!isTracing) return work(undefined);
  const attributes = { "http.request.method": method, "url.path": path };
  const client = propagation.extract(context.active(), headers);
  return tracer.startActiveSpan(`HTTP ${method}`, { kind: SpanKind.SERVER, attributes }, client, (span) =>
    work(span).finally(() => span.end()),
  );
}

/** A span of a part of a request. */
export function traced<T>(name: string, work: () => Promise<T>): Promise<T> {
  if (!isTracing) return work();
  return tracer.startActiveSpan(name, async (span) => {
    try {
      return await work();
    } catch (error) {
      span.setStatus({ code: SpanStatusCode.ERROR, message: (error as Error).name });
      throw error;
    } finally {
      span.end();
    }
  });
}
