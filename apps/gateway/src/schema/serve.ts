/** The graph in words at `/schema.graphql`, for those who make code from it. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from "graphql";
import { HttpError } from "../body.ts";
import { bytesOf } from "../fast/bytes.ts";
import { endWith } from "../fast/compress.ts";

export type SendSchema = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** In an order that no change of the code disturbs. */
export function printedSchema(schema: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}

/** Printed when it is first asked for. What it returns throws `HttpError` 405 for a method that does not read. */
export function schemaSender(schema: GraphQLSchema): SendSchema {
  let text: string | undefined;
  return async (request, response) => {
    if (request.method !== "GET" && request.method !== "HEAD") {
      throw new HttpError(405, "expected GET", { allow: "GET, HEAD" });
    }
    text ??= bytesOf(printedSchema(schema));
    response.setHeader("cache-control", "no-cache");
    response.setHeader("content-type", "text/plain; charset=utf-8");
    response.setHeader("x-content-type-options", "nosniff");
    await endWith(response, request, text, 1, schema);
  };
}
