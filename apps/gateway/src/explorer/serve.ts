/** The explorer: the built files of apps/explorer, and its one page at every address that is a page of it. */
import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createRequire } from "node:module";
import { dirname, extname, join, sep } from "node:path";
import { type StaticFile, sendFile } from "../static-file.ts";

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const headers = {
  "content-security-policy": policy,
  "cross-origin-opener-policy": "same-origin",
  "referrer-policy": "no-referrer",
};

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/** Whether the explorer answers at that path: sends its file or its page. False leaves the request untouched. */
export type SendExplorer = (
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
) => Promise<boolean>;

export function explorer(): SendExplorer {
  const files = builtFiles();
  const page = files.get("/index.html");
  return async (path, request, response) => {
    const file =
      files.get(path === "/" ? "/index.html" : path) ?? (isOpenedByPerson(request) ? page : undefined);
    if (!file) return false;
    await sendFile(file, request, response);
    return true;
  };
}

/** In a browser, rather than by a client that asks. */
export function isOpenedByPerson({ method, headers }: IncomingMessage): boolean {
  return method === "GET" && (headers.accept ?? "").includes("text/html");
}

function builtFiles(): ReadonlyMap<string, StaticFile> {
  const root = join(
    dirname(createRequire(import.meta.url).resolve("@apk-governance/explorer/package.json")),
    "dist",
  );
  const names = readdirSync(root, { recursive: true, encoding: "utf8" });
  const known = names.filter((name) => extname(name) in types);
  return new Map(known.map((name) => [`/${name.split(sep).join("/")}`, fileOf(join(root, name))]));
}

function fileOf(path: string): StaticFile {
  const ending = extname(path);
  return {
    type: types[ending] as string,
    headers: path.includes(`${sep}assets${sep}`) ? { ...headers, ...forEver } : headers,
    isPacked: ending === ".woff2",
    read: () => readFile(path),
  };
}

/** Files whose names carry the hash of what is in them. */
const forEver = { "cache-control": "public, max-age=31536000, immutable" };
