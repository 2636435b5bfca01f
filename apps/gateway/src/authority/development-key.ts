/** The key of this machine, with which anybody who may read it can prove any office: for development. */
import { link, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { exportJWK, generateKeyPair, importJWK, type JSONWebKeySet, type JWK, SignJWT } from "jose";
import type { Caller } from "../register/command.ts";
import { SettingsError } from "../settings.ts";
import type { TokenSettings } from "./token.ts";

const alg = "ES256";

/** The public keys of the machine. The key is made when there is none. */
export async function developmentKeys(directory: string): Promise<JSONWebKeySet> {
  const { d: _, ...publicKey } = await privateKey(directory);
  return { keys: [publicKey] };
}

export async function developmentToken(
  { DATA_DIR, TOKEN_ISSUER, TOKEN_AUDIENCE }: TokenSettings,
  { subject, offices, institution }: Caller,
  hours: number,
): Promise<string> {
  const key = await privateKey(DATA_DIR);
  return new SignJWT({ offices, institution })
    .setProtectedHeader({ alg, kid: key.kid ?? "" })
    .setSubject(subject)
    .setIssuer(TOKEN_ISSUER)
    .setAudience(TOKEN_AUDIENCE)
    .setIssuedAt()
    .setExpirationTime(`${hours}h`)
    .sign(await importJWK(key, alg));
}

/** Throws `SettingsError` where the folder has no key that can be read, and none can be made. */
async function privateKey(directory: string): Promise<JWK> {
  const file = join(directory, "development-key.json");
  try {
    const text = await readFile(file, "utf8").catch(() => undefined);
    return text === undefined ? await makeKey(directory, file) : (JSON.parse(text) as JWK);
  } catch (cause) {
    const why = `${JSON.stringify(directory)} cannot hold the development key (${(cause as Error).message})`;
    const fix = "a folder that this user may write, with a key in development-key.json or none; or set JWKS";
    throw new SettingsError(`DATA_DIR: ${why}; expected ${fix}`, { cause });
  }
}

/** Linked into place, so that of two who make it at once the first one's stays. */
async function makeKey(directory: string, file: string): Promise<JWK> {
  const pair = await generateKeyPair(alg, { extractable: true });
  const key = { ...(await exportJWK(pair.privateKey)), alg, kid: "development", use: "sig" };
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const aside = `${file}.${process.pid}`;
  await writeFile(aside, JSON.stringify(key), { mode: 0o600 });
  await link(aside, file).catch(unlessThere);
  await rm(aside);
  return JSON.parse(await readFile(file, "utf8")) as JWK;
}

function unlessThere(error: NodeJS.ErrnoException): void {
  if (error.code !== "EEXIST") throw error;
}
