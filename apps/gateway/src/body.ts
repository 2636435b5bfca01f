/** Reads the body of a request as JSON, within a limit. */
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Admitted } from "./limits/admission.ts";
import { giveWay } from "./limits/give-way.ts";
import type { Purse } from "./limits/rates.ts";

const codes: Readonly<Record<number, string>> = { 429: "RATE_LIMITED", 503: "TOO_BUSY", 504: "TIMED_OUT" };

/** The request cannot be read as one of GraphQL over HTTP. */
export class HttpError extends Error {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly code: string;

  constructor(
    status: number,
    message: string,
    headers: Readonly<Record<string, string>> = {},
    code = codes[status] ?? "BAD_REQUEST",
  ) {
    super(message);
    this.status = status;
    this.headers = headers;
    this.code = code;
  }
}

/** What is logged and counted where nothing was sent, as nginx has it. */
export const NOTHING_SENT = 499;

/** Nobody is there to be answered. */
export function clientLeft(): HttpError {
  return new HttpError(NOTHING_SENT, "the client has left", {}, "CLIENT_LEFT");
}

/**
 * The bytes of a body that did not tell its length are told to `charge` before they are made sense of. A long body makes
 * its caller wait by the time that takes: brackets by the hundred thousand take far longer than a text of the same length.
 * Throws `HttpError` 413 over the limit, 415 for another type of content or one that is compressed, 400 for too many values
 * and for what is not JSON.
 */
export async function readJson(
  request: IncomingMessage,
  mostBytes: number,
  { purse, charge }: Pick<Admitted, "purse" | "charge">,
): Promise<unknown> {
  if (!isJson(request)) throw new HttpError(415, "expected a body of content-type application/json in UTF-8");
  if (isCompressed(request)) throw compressed();
  if (Number(request.headers["content-length"]) > mostBytes) throw tooLarge(mostBytes);
  const bytes = await bytesOf(request, mostBytes, purse);
  if (request.headers["content-length"] === undefined) await charge(bytes.length);
  if (bytes.length < LONG_BYTES) return parse(bytes);
  await purse.workTurn();
  const began = performance.now();
  try {
    return parse(bytes);
  } finally {
    purse.heldUp(READINGS * (performance.now() - began));
  }
}

/** To check what is in a long body against its types takes several times as long as to parse it, and is done at once, too. */
const READINGS = 6;

/** A thousand questions have a tenth; what takes twenty milliseconds to parse, several times as many. */
const MOST_PARTS = 200_000;

const COMMA = 0x2c;
const BRACKET = 0x5b;
const BRACE = 0x7b;

/** Each value of a body but the first comes after one of these. A text may have some, too. */
function partsOf(bytes: Buffer): number {
  let parts = 0;
  for (const byte of bytes) if (byte === COMMA || byte === BRACKET || byte === BRACE) parts += 1;
  return parts;
}

/** Less is parsed before anybody notices. */
const LONG_BYTES = 10_000;

/** After its first piece a body is taken in with others in between. */
function bytesOf(request: IncomingMessage, mostBytes: number, purse: Purse): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    // Of a connection that was closed only the first request has a response that knows.
    if (request.destroyed) reject(clientLeft());
    const chunks: Buffer[] = [];
    let bytes = 0;
    let parts = 0;
    request.on("data", (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > LONG_BYTES) parts += partsOf(chunk);
      const refusal = excess(bytes, mostBytes, parts);
      if (refusal) {
        request.pause();
        reject(refusal);
        return;
      }
      chunks.push(chunk);
      if (chunks.length > 1) pieceByPiece(request, purse);
    });
    request.once("end", () => resolve(chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)));
    request.on("error", () => reject(clientLeft()));
  });
}

function pieceByPiece(request: IncomingMessage, purse: Purse): void {
  request.pause();
  void giveWay(purse).then(() => request.resume());
}

function tooLarge(mostBytes: number): HttpError {
  return new HttpError(413, `expected a body of at most ${mostBytes} bytes`);
}

function excess(bytes: number, mostBytes: number, parts: number): HttpError | undefined {
  if (bytes > mostBytes) return tooLarge(mostBytes);
  return parts > MOST_PARTS
    ? new HttpError(400, `expected at most ${MOST_PARTS} values in a body`)
    : undefined;
}

/** Of a body that has not come whole, the rest is not read: once answered, the connection is closed. */
export function leaveUnread(request: IncomingMessage, response: ServerResponse): void {
  if (!request.complete) response.setHeader("connection", "close");
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(utf8.decode(bytes));
  } catch {
    throw new HttpError(
      400,
      "Invalid JSON: expected a whole body of JSON in UTF-8; this one is malformed or cut short",
    );
  }
}

function isJson({ headers }: IncomingMessage): boolean {
  const [type, ...parameters] = typeOf(headers);
  const charset = parameters.find((of) => of.startsWith("charset="));
  const isUtf8 = charset === undefined || /^charset="?utf-8"?$/.test(charset);
  return type === "application/json" && isUtf8;
}

function isCompressed({ headers }: IncomingMessage): boolean {
  const encoding = headers["content-encoding"];
  return encoding !== undefined && encoding.toLowerCase() !== "identity";
}

function compressed(): HttpError {
  const message = "expected a body as it is, without content-encoding; compressed bodies are not accepted";
  return new HttpError(415, message, { "accept-encoding": "identity" });
}

const pageTypes = ["", "text/plain", "application/x-www-form-urlencoded", "multipart/form-data"];

/** Whether a page of another site could send it without asking first, by its type of content. */
export function mayBeOfAPage({ headers }: IncomingMessage): boolean {
  return pageTypes.includes(typeOf(headers)[0] ?? "");
}

/** The type of content and its parameters. */
function typeOf(headers: IncomingMessage["headers"]): string[] {
  return (headers["content-type"] ?? "")
    .toLowerCase()
    .split(";")
    .map((part) => part.trim());
}
