/** Names of registers, and ids that sort by the time they were made. */
import { randomUUID } from "node:crypto";

/** `apk`, `sample`, or `apk/almaty` for the register of a regional assembly. */
export const institutionPattern = /^[a-z0-9][a-z0-9-]{0,39}(\/[a-z0-9][a-z0-9-]{0,39})?$/;

/** The register whose acts are invented. */
export const sampleInstitution = "sample";

const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** A UUID of version 7 (RFC 9562): milliseconds, then the chance of one of version 4. */
export function uuidV7(now = Date.now()): string {
  const time = now.toString(16).padStart(12, "0");
  return `${time.slice(0, 8)}-${time.slice(8)}-7${randomUUID().slice(15)}`;
}

/** What an id of the graph names: a register, a record, or an act by its position. */
export type NodeName =
  | { readonly of: "register"; readonly institution: string }
  | { readonly of: "record"; readonly institution: string; readonly kind: string; readonly id: string }
  | { readonly of: "act"; readonly institution: string; readonly position: number };

export function registerId(institution: string): string {
  return `register:${institution}`;
}

export function recordId(kind: string, institution: string, id: string): string {
  return `${kind}:${institution}:${id}`;
}

export function actId(institution: string, position: number): string {
  return `act:${institution}:${position}`;
}

/** `undefined` where the id is none of ours. */
export function readNodeId(id: string): NodeName | undefined {
  const [kind = "", institution = "", last, ...more] = id.split(":");
  if (more.length > 0 || !institutionPattern.test(institution)) return undefined;
  if (last === undefined) return kind === "register" ? { of: "register", institution } : undefined;
  if (kind === "act") {
    return /^[1-9]\d{0,14}$/.test(last) ? { of: "act", institution, position: Number(last) } : undefined;
  }
  return uuidPattern.test(last) ? { of: "record", institution, kind, id: last } : undefined;
}
