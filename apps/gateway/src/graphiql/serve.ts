/** GraphiQL for people who open the graph in a browser, out of npm packages: no page asks another host. */
import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { HttpError } from "../body.ts";
import { type StaticFile, sendFile } from "../static-file.ts";
import { page, startScript } from "./page.ts";

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

const headers = { "content-security-policy": policy, vary: "accept" };

const files: Readonly<Record<string, StaticFile>> = {
  "/graphiql/": { type: "text/html; charset=utf-8", headers, read: () => Buffer.from(page) },
  "/graphiql/start.js": script(() => Buffer.from(startScript)),
  "/graphiql/react.js": script(() => fromPackage("react", "umd/react.production.min.js")),
  "/graphiql/react-dom.js": script(() => fromPackage("react-dom", "umd/react-dom.production.min.js")),
  "/graphiql/graphiql.js": script(() => fromPackage("graphiql", "graphiql.min.js")),
  "/graphiql/graphiql.css": {
    type: "text/css; charset=utf-8",
    headers,
    read: () => fromPackage("graphiql", "graphiql.min.css"),
  },
};

/** Throws `HttpError` 404 for a path that is none of GraphiQL's, 405 for a method that does not read. */
export async function sendGraphiql(
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const file = Object.hasOwn(files, path) ? files[path] : undefined;
  if (!file) throw new HttpError(404, "GraphiQL has no such file");
  await sendFile(file, request, response);
}

function script(read: StaticFile["read"]): StaticFile {
  return { type: "text/javascript; charset=utf-8", headers, read };
}

function fromPackage(name: string, file: string): Promise<Buffer> {
  return readFile(join(dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)), file));
}
