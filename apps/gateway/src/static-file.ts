/** Files of pages: read and compressed once, known again by their hash. */
import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { HttpError } from "./body.ts";

export interface StaticFile {
  /** Its media type. */
  readonly type: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether its bytes are already compressed, as those of fonts are. */
  readonly isPacked?: boolean;
  read(): Promise<Buffer> | Buffer;
}

interface Kept {
  readonly bytes: Buffer;
  readonly etag: string;
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
  const { bytes, etag } = await keep(file);
  response.setHeader("cache-control", "no-cache");
  response.setHeader("content-type", file.type);
  response.setHeader("etag", etag);
  response.setHeader("x-content-type-options", "nosniff");
  for (const [name, value] of Object.entries(file.headers ?? {})) response.setHeader(name, value);
  if (request.headers["if-none-match"] === etag) {
    response.statusCode = 304;
    response.end();
    return;
  }
  if (!file.isPacked) response.setHeader("content-encoding", "gzip");
  response.setHeader("content-length", bytes.length);
  response.end(request.method === "HEAD" ? undefined : bytes);
}

async function keep(file: StaticFile): Promise<Kept> {
  const known = kept.get(file);
  if (known) return known;
  const read = await file.read();
  const bytes = file.isPacked ? read : await promisify(gzip)(read, { level: 9 });
  const made = { bytes, etag: `"${createHash("sha256").update(bytes).digest("base64url")}"` };
  kept.set(file, made);
  return made;
}
