/** Who sends a request, by its token. A token that is refused refuses the request, and is logged without itself. */
import type { IncomingMessage } from "node:http";
import { KeysAwayError, type ReadToken, TokenError } from "./authority/token.ts";
import { HttpError } from "./body.ts";
import type { Purse } from "./limits/rates.ts";
import type { Log } from "./log.ts";
import type { Caller } from "./register/command.ts";

/** Throws `HttpError` 401 for a token that is refused, 503 for one that cannot be checked; no token is no caller. */
export async function callerOf(
  { headers }: IncomingMessage,
  purse: Purse,
  { readToken, log }: { readonly readToken: ReadToken; readonly log: Log },
  requestId: string,
): Promise<Caller | undefined> {
  const { authorization } = headers;
  if (authorization === undefined) return undefined;
  const token = /^Bearer ([\w.~+/=-]+)$/i.exec(authorization)?.[1];
  if (token === undefined) throw unauthorized("expected Authorization: Bearer and a token");
  try {
    return await readToken(token, purse);
  } catch (error) {
    if (error instanceof KeysAwayError) throw unchecked(error, log, requestId);
    if (!(error instanceof TokenError)) throw error;
    log.warn({ requestId, reason: error.reason }, "token refused");
    throw unauthorized(error.message);
  }
}

const RETRY_SECONDS = 5;

function unchecked(err: KeysAwayError, log: Log, requestId: string): HttpError {
  log.error({ requestId, err }, "keys away");
  const message = "tokens cannot be checked at the moment; try again later, or ask without a token";
  return new HttpError(503, message, { "retry-after": String(RETRY_SECONDS) }, "KEYS_UNAVAILABLE");
}

function unauthorized(message: string): HttpError {
  return new HttpError(
    401,
    message,
    { "www-authenticate": 'Bearer error="invalid_token"' },
    "UNAUTHENTICATED",
  );
}
