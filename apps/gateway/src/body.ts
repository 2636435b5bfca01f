/** Reads the body of a request as JSON, within a limit. */
import type { IncomingMessage } from "node:http";

/** The request cannot be read as one of GraphQL over HTTP. */
export class HttpError extends Error {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly code: string;

  constructor(
    status: number,
    message: string,
    headers: Readonly<Record<string, string>> = {},
    code = "BAD_REQUEST",
  ) {
    super(message);
    this.status = status;
    this.headers = headers;
    this.code = code;
  }
}

/** Throws `HttpError` 413 over the limit, 415 for another type of content, 400 for what is not JSON. */
export async function readJson(request: IncomingMessage, mostBytes: number): Promise<unknown> {
  if (!isJson(request)) throw new HttpError(415, "expected a body of content-type application/json in UTF-8");
  const tooLarge = new HttpError(413, `expected a body of at most ${mostBytes} bytes`, {
    connection: "close",
  });
  if (Number(request.headers["content-length"]) > mostBytes) throw tooLarge;
  const chunks: Buffer[] = [];
  let bytes = 0;
  // The request stays open on a refusal, so that the answer still reaches the client.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > mostBytes) throw tooLarge;
    chunks.push(chunk);
  }
  return parse(Buffer.concat(chunks));
}

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw new HttpError(400, "expected a body that is JSON; this one is malformed or cut short");
  }
}

function isJson({ headers }: IncomingMessage): boolean {
  const [type, ...parameters] = (headers["content-type"] ?? "").toLowerCase().split(";");
  const charset = parameters.map((of) => of.trim()).find((of) => of.startsWith("charset="));
  const isUtf8 = charset === undefined || /^charset="?utf-8"?$/.test(charset);
  return type?.trim() === "application/json" && isUtf8 && headers["content-encoding"] === undefined;
}
