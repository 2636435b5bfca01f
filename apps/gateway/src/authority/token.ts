/** Tokens: signed by somebody we trust, for us, for now. They prove offices in an institution. */
import { readFile } from "node:fs/promises";
import {
  createLocalJWKSet,
  createRemoteJWKSet,
  errors,
  type JSONWebKeySet,
  type JWTVerifyGetKey,
  jwtVerify,
} from "jose";
import { LRUCache } from "lru-cache";
import * as z from "zod";
import type { Purse } from "../limits/rates.ts";
import type { Caller } from "../register/command.ts";
import { institutionPattern } from "../register/ids.ts";
import { SettingsError } from "../settings.ts";
import { developmentKeys } from "./development-key.ts";

export interface TokenSettings {
  readonly JWKS: string;
  readonly DATA_DIR: string;
  readonly TOKEN_ISSUER: string;
  readonly TOKEN_AUDIENCE: string;
  readonly TOKEN_MAX_AGE_SECONDS: number;
}

/** The token cannot be accepted; `reason` is a code that says why, and nothing of the token. */
export class TokenError extends Error {
  override readonly name = "TokenError";
  readonly reason: string;

  constructor(reason: string, options: ErrorOptions) {
    super(`the token is refused: ${reason}`, options);
    this.reason = reason;
  }
}

/** The keys cannot be had, so no token can be checked: our fault, or that of whoever keeps them, not the caller's. */
export class KeysAwayError extends Error {
  override readonly name = "KeysAwayError";
}

/** Who a token says is calling, whoever pays for it. Throws `TokenError`, or `KeysAwayError`. */
export type ReadToken = (token: string, purse: Pick<Purse, "owe" | "turn">) => Promise<Caller>;

/** Signatures with a public key alone: whoever can check a token cannot make one. */
const algorithms = ["ES256", "ES384", "EdDSA", "RS256", "PS256"];

const claims = z.object({
  sub: z
    .string()
    .max(200)
    .regex(/^[^\p{Cc}\p{Cs}]+$/u),
  offices: z.array(z.string().max(100)).max(100),
  institution: z.string().regex(institutionPattern).default("apk"),
});

/** Throws `SettingsError` where the keys cannot be read. */
export async function tokenReader(settings: TokenSettings): Promise<ReadToken> {
  const keys = await keysOf(settings);
  const expected = {
    issuer: settings.TOKEN_ISSUER,
    audience: settings.TOKEN_AUDIENCE,
    algorithms,
    requiredClaims: ["exp", "iat", "sub"],
    maxTokenAge: settings.TOKEN_MAX_AGE_SECONDS,
    clockTolerance: 5,
  };
  return remembering(async (token) => {
    try {
      const { payload } = await jwtVerify(token, keys, expected);
      const { sub: subject, offices, institution } = claims.parse(payload);
      return { caller: { subject, offices, institution }, until: (payload.exp as number) * 1_000 };
    } catch (cause) {
      if (cause instanceof KeysAwayError) throw cause;
      throw new TokenError(reasonOf(cause), { cause });
    }
  });
}

interface Read {
  readonly caller: Caller;
  readonly until: number;
}

const MOST_REMEMBERED = 1_000;
const REMEMBERED_MILLISECONDS = 30_000;

/** To check a signature takes as long as several small queries. */
const CHECK_COST = 500;

/** A client sends its token with every request: it is checked, and paid for, once in half a minute. */
function remembering(read: (token: string) => Promise<Read>): ReadToken {
  const known = new LRUCache<string, Caller>({
    max: MOST_REMEMBERED,
    perf: { now: () => Date.now() },
    ttlResolution: 0,
  });
  return async (token, purse) => {
    const found = known.get(token);
    if (found) return found;
    purse.owe(CHECK_COST);
    await purse.turn(CHECK_COST);
    const { caller, until } = await read(token);
    const ttl = Math.min(until - Date.now(), REMEMBERED_MILLISECONDS);
    if (ttl > 0) known.set(token, caller, { ttl });
    return caller;
  };
}

function reasonOf(error: unknown): string {
  if (error instanceof errors.JWTClaimValidationFailed) return `${error.code}: ${error.claim}`;
  if (error instanceof errors.JOSEError) return error.code;
  if (error instanceof z.ZodError)
    return `claims: ${error.issues.map(({ path }) => path.join(".")).join(", ")}`;
  return "its key cannot be used";
}

async function keysOf({ JWKS, DATA_DIR }: TokenSettings): Promise<JWTVerifyGetKey> {
  if (JWKS === "") return createLocalJWKSet(await developmentKeys(DATA_DIR));
  try {
    if (/^https?:/.test(JWKS)) return fetched(createRemoteJWKSet(new URL(JWKS)));
    return createLocalJWKSet(JSON.parse(await readFile(JWKS, "utf8")) as JSONWebKeySet);
  } catch (cause) {
    const message = `JWKS: ${JSON.stringify(JWKS)} cannot be used; expected the address or the file of a JSON Web Key Set`;
    throw new SettingsError(message, { cause });
  }
}

/** What is wrong with the token rather than with the keys: it asks for one that is not among them, or for no one in particular. */
const ofTheToken = [errors.JWKSNoMatchingKey, errors.JWKSMultipleMatchingKeys, errors.JOSENotSupported];

function fetched(keys: JWTVerifyGetKey): JWTVerifyGetKey {
  return async (header, token) => {
    try {
      return await keys(header, token);
    } catch (cause) {
      if (ofTheToken.some((kind) => cause instanceof kind)) throw cause;
      throw new KeysAwayError("the keys of tokens cannot be fetched", { cause });
    }
  };
}
