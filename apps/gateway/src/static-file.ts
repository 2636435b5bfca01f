/** Files of pages: read and compressed once, known again by their hash. */
import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
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
  /** Compressed. */
  readonly bytes: Buffer;
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
  const { bytes, hash } = await keep(file);
  const isZipped = !file.isPacked && takesGzip(request.headers["accept-encoding"]);
  const etag = isZipped ? `"${hash}-gzip"` : `"${hash}"`;
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
  if (isZipped) response.setHeader("content-encoding", "gzip");
  const sent = isZipped || file.isPacked ? bytes : await promisify(gunzip)(bytes);
  response.setHeader("content-length", sent.length);
  response.end(request.method === "HEAD" ? undefined : sent);
}

async function keep(file: StaticFile): Promise<Kept> {
  const known = kept.get(file);
  if (known) return known;
  const read = await file.read();
  const bytes = file.isPacked ? read : await promisify(gzip)(read, { level: 9 });
  const made = { bytes, hash: createHash("sha256").update(bytes).digest("base64url") };
  kept.set(file, made);
  return made;
}
