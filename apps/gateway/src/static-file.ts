/** Files of pages: read and compressed once, known again by their hash. */
import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { HttpError } from "./body.ts";
import { takesGzip } from "./fast/compress.ts";

export interface StaticFile {
  /** Its media type. */
  readonly type: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether its bytes are already compressed, as those of fonts are. */
  readonly isPacked?: boolean;
  read(): Promise<Buffer> | Buffer;
}

interface Kept {
  readonly plain: Buffer;
  /** None of a file that is packed. */
  readonly zipped: Buffer | undefined;
  readonly hash: string;
}

const kept = new WeakMap<StaticFile, Kept>();

/** Throws `HttpError` 405 for a method that does not read. */
export async function sendFile(
  file: StaticFile,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== "GET" && request.method !== "HEAD")
    throw new HttpError(405, "expected GET", { allow: "GET, HEAD" });
  const { bytes, etag, encoding } = formOf(await keep(file), request);
  response.setHeader("cache-control", "no-cache");
  response.setHeader("content-type", file.type);
  response.setHeader("etag", etag);
  response.setHeader("x-content-type-options", "nosniff");
  for (const [name, value] of Object.entries(file.headers ?? {})) response.setHeader(name, value);
  if (!file.isPacked) response.appendHeader("vary", "accept-encoding");
  if (request.headers["if-none-match"] === etag) {
    response.statusCode = 304;
    response.end();
    return;
  }
  if (encoding) response.setHeader("content-encoding", encoding);
  response.setHeader("content-length", bytes.length);
  response.end(request.method === "HEAD" ? undefined : bytes);
}

/** Compressed for who takes it so. */
function formOf({ plain, zipped, hash }: Kept, { headers }: IncomingMessage) {
  return zipped && takesGzip(headers["accept-encoding"])
    ? { bytes: zipped, etag: `"${hash}-gzip"`, encoding: "gzip" }
    : { bytes: plain, etag: `"${hash}"`, encoding: undefined };
}

async function keep(file: StaticFile): Promise<Kept> {
  const known = kept.get(file);
  if (known) return known;
  const plain = await file.read();
  const zipped = file.isPacked ? undefined : await promisify(gzip)(plain, { level: 9 });
  const made = { plain, zipped, hash: createHash("sha256").update(plain).digest("base64url") };
  kept.set(file, made);
  return made;
}
