/**
 * An act: what stands in the register for ever
 *
 * Its hash is SHA-256 over the canonical JSON (RFC 8785) of everything else in it, the hash of the act before it
 * included. So whoever has the acts can check them without us, and nothing in them can be changed unseen.
 */
import { hash } from "node:crypto";
import { canonicalJson } from "@apk-governance/core";
import type { ActRow } from "../database/tables.ts";
import type { Command } from "./command.ts";

/** An act as it is published, once it is read: the row with its documents. */
export interface Act extends Omit<ActRow, "payload" | "assessments"> {
  readonly payload: unknown;
  readonly assessments: readonly unknown[];
}

/** What the first act of a register has for the hash of the one before. */
export const noHash = "0".repeat(64);

/** The row with its hash. */
export function sealed(row: Omit<ActRow, "hash">): ActRow {
  return { ...row, hash: hashOf(row) };
}

export function hashOf(row: Omit<ActRow, "hash">): string {
  return sha256(canonical(row, ""));
}

/** The act as canonical JSON, as it is published. */
export function documentOf(row: ActRow): string {
  return canonical(row, `"hash":${JSON.stringify(row.hash)},`);
}

/** Documents are canonical already, so they go in as they are: not even a space in them can be changed. */
function canonical(row: Omit<ActRow, "hash">, hash: string): string {
  const { institution, position, stream, version, kind, type, payload } = row;
  const { office, actor, on, recordedAt, assessments, request, body, previous } = row;
  const parts = [
    `{"actor":${JSON.stringify(actor)},"assessments":${assessments}`,
    `"body":${JSON.stringify(body)},${hash}"institution":${JSON.stringify(institution)},"kind":${JSON.stringify(kind)}`,
    `"office":${JSON.stringify(office)},"on":${JSON.stringify(on)},"payload":${payload}`,
    `"position":${position},"previous":${JSON.stringify(previous)}`,
    `"recordedAt":${JSON.stringify(recordedAt)},"request":${JSON.stringify(request)}`,
    `"stream":${JSON.stringify(stream)},"type":${JSON.stringify(type)},"version":${version}}`,
  ];
  return parts.join(",");
}

/** The row of an act that was published. */
export function actRow({ payload, assessments, ...act }: Act): ActRow {
  return { ...act, payload: canonicalJson(payload), assessments: canonicalJson(assessments) };
}

/** Under which a request is known: nobody can ask for the acts of a stranger by guessing a key. */
export function requestOf(actor: string, key: string): string {
  return sha256(JSON.stringify([actor, key]));
}

/** What was asked for, whatever key it came under. */
export function bodyOf({ key: _, ...command }: Command): string {
  return sha256(canonicalJson(command));
}

function sha256(text: string): string {
  return hash("sha256", text);
}
