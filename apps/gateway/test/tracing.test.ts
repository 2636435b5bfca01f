import { once } from "node:events";
import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { json } from "node:stream/consumers";
import { setTimeout } from "node:timers/promises";
import { describe, expect, it, onTestFinished } from "vitest";
import { startTracing } from "../src/observed/tracing.ts";
import { post, serve } from "./serve.ts";

interface Sent {
  readonly resourceSpans: readonly {
    readonly resource: { readonly attributes: readonly Attribute[] };
    readonly scopeSpans: readonly { readonly spans: readonly Told[] }[];
  }[];
}

interface Told {
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly attributes: readonly Attribute[];
}

interface Attribute {
  readonly key: string;
  readonly value: Readonly<Record<string, unknown>>;
}

/** A collector of traces, as OpenTelemetry's protocol over HTTP has it. */
async function collector() {
  const sent: Sent[] = [];
  const server = createServer(async (request, response) => {
    if (request.url === "/v1/traces") sent.push((await json(request)) as Sent);
    response.setHeader("content-type", "application/json").end("{}");
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  return { sent, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

/** In the midst of a body. */
async function leave(address: string): Promise<void> {
  const socket = connect(Number(new URL(address).port), "127.0.0.1");
  socket.end(
    "POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 9\r\n\r\n{",
  );
  await once(socket.resume(), "close");
  await setTimeout(100);
}

describe("the trace of a request", () => {
  it("goes on from the client's, holds what was sent and asked of the database, and nothing that was given", async () => {
    const { sent, address: endpoint } = await collector();
    const end = await startTracing({
      OTEL_EXPORTER_OTLP_ENDPOINT: endpoint,
      OTEL_SERVICE_NAME: "a gateway",
    });
    const { address } = await serve();
    const query = 'query Sessions { sessions(first: 1, institution: "tea") { nodes { id } } }';
    const trace = "0af7651916cd43dd8448eb211c80319c";
    const headers = { traceparent: `00-${trace}-b7ad6b7169203331-01` };
    expect((await post(address, { query }, headers)).status).toBe(200);
    await leave(address);
    await end();
    const [resource] = sent.flatMap(({ resourceSpans }) => resourceSpans);
    expect(resource?.resource.attributes).toContainEqual({
      key: "service.name",
      value: { stringValue: "a gateway" },
    });
    const spans = sent
      .flatMap((batch) => batch.resourceSpans.flatMap((of) => of.scopeSpans))
      .flatMap((of) => of.spans);
    const request = spans.find(({ name }) => name === "HTTP POST");
    expect(request).toMatchObject({ traceId: trace, parentSpanId: "b7ad6b7169203331" });
    const values = Object.fromEntries(request?.attributes.map(({ key, value }) => [key, value]) ?? []);
    expect(values).toMatchObject({
      "http.response.status_code": { intValue: 200 },
      "graphql.operation.name": { stringValue: "Sessions" },
    });
    const left = spans.filter(({ name, traceId }) => name === "HTTP POST" && traceId !== trace);
    expect(left.map(({ attributes }) => attributes)).toEqual([
      expect.arrayContaining([{ key: "http.response.status_code", value: { intValue: 499 } }]),
    ]);
    const database = spans.filter(({ name }) => name === "database read");
    expect(database.map(({ parentSpanId }) => parentSpanId)).toContain(request?.spanId);
    expect(JSON.stringify(sent)).not.toContain("tea");
  });
});
