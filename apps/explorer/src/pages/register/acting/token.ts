/**
 * The token that proves the offices of the reader
 *
 * It is kept for this tab alone, read only to be shown, and sent with commands: the gateway checks it, the page does
 * not.
 */
import { type ActingOffice, powerOffices } from "@apk-governance/core";
import { useSyncExternalStore } from "react";

export interface Caller {
  readonly token: string;
  readonly subject: string;
  readonly institution: string;
  readonly offices: readonly ActingOffice[];
  /** Seconds since 1970. */
  readonly expires: number;
}

const kept = "token";
const listeners = new Set<() => void>();
let read: { readonly token: string | null; readonly caller: Caller | undefined } = {
  token: null,
  caller: undefined,
};

export function useCaller(): Caller | undefined {
  return useSyncExternalStore(listen, currentCaller);
}

/** Whether it can be one; only then is it kept. */
export function keepToken(text: string): boolean {
  const token = text.trim();
  if (!readToken(token)) return false;
  sessionStorage.setItem(kept, token);
  tell();
  return true;
}

export function forgetToken(): void {
  sessionStorage.removeItem(kept);
  tell();
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tell(): void {
  for (const listener of listeners) listener();
}

/** The same object as long as the token is the same. */
function currentCaller(): Caller | undefined {
  const token = sessionStorage.getItem(kept);
  if (token !== read.token) read = { token, caller: token === null ? undefined : readToken(token) };
  return read.caller;
}

/** What the token says of itself, unchecked; `undefined` where it is none that this register could accept. */
function readToken(token: string): Caller | undefined {
  const claims = claimsOf(token);
  if (!claims) return undefined;
  const { sub, offices, institution = "apk", exp } = claims;
  if (typeof sub !== "string" || !Array.isArray(offices) || typeof exp !== "number") return undefined;
  const known = offices.filter((office) => Object.hasOwn(powerOffices.labels, String(office)));
  return { token, subject: sub, institution: String(institution), offices: known, expires: exp };
}

function claimsOf(token: string): Readonly<Record<string, unknown>> | undefined {
  const payload = /^[\w-]+\.([\w-]+)\.[\w-]+$/.exec(token)?.[1];
  if (!payload) return undefined;
  try {
    const binary = atob(payload.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    const claims: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof claims === "object" && claims !== null ? { ...claims } : undefined;
  } catch {
    return undefined;
  }
}
