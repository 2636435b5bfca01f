/** GraphiQL for people who open the graph in a browser, out of npm packages: no page asks another host. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { HttpError } from "../body.ts";
import { page, startScript } from "./page.ts";

interface File {
  readonly type: string;
  read(): Promise<Buffer> | Buffer;
}

interface Packed {
  readonly bytes: Buffer;
  readonly etag: string;
}

const script = "text/javascript; charset=utf-8";
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const files: Readonly<Record<string, File>> = {
  "/graphiql/": { type: "text/html; charset=utf-8", read: () => Buffer.from(page) },
  "/graphiql/start.js": { type: script, read: () => Buffer.from(startScript) },
  "/graphiql/react.js": { type: script, read: () => fromPackage("react", "umd/react.production.min.js") },
  "/graphiql/react-dom.js": {
    type: script,
    read: () => fromPackage("react-dom", "umd/react-dom.production.min.js"),
  },
  "/graphiql/graphiql.js": { type: script, read: () => fromPackage("graphiql", "graphiql.min.js") },
  "/graphiql/graphiql.css": {
    type: "text/css; charset=utf-8",
    read: () => fromPackage("graphiql", "graphiql.min.css"),
  },
};

const packed = new Map<string, Packed>();

/** Throws `HttpError` 404 for a path that is none of GraphiQL's, 405 for a method that does not read. */
export async function sendGraphiql(
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const file = Object.hasOwn(files, path) ? files[path] : undefined;
  if (!file) throw new HttpError(404, "GraphiQL has no such file");
  if (request.method !== "GET" && request.method !== "HEAD")
    throw new HttpError(405, "expected GET", { allow: "GET, HEAD" });
  const { bytes, etag } = await pack(path, file);
  response.setHeader("cache-control", "no-cache");
  response.setHeader("content-security-policy", policy);
  response.setHeader("content-type", file.type);
  response.setHeader("etag", etag);
  response.setHeader("vary", "accept");
  response.setHeader("x-content-type-options", "nosniff");
  if (request.headers["if-none-match"] === etag) {
    response.statusCode = 304;
    response.end();
    return;
  }
  response.setHeader("content-encoding", "gzip");
  response.end(bytes);
}

/** Read and compressed once. */
async function pack(path: string, file: File): Promise<Packed> {
  const known = packed.get(path);
  if (known) return known;
  const bytes = await promisify(gzip)(await file.read());
  const made = { bytes, etag: `"${createHash("sha256").update(bytes).digest("base64url")}"` };
  packed.set(path, made);
  return made;
}

function fromPackage(name: string, file: string): Promise<Buffer> {
  return readFile(join(dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)), file));
}
