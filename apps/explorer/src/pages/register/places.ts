/** The addresses of the register's pages, and the institution that they are about. */
import { useSearch } from "wouter";
import { type Act, recordId } from "./act.ts";
import { kinds, type RecordKind } from "./kinds.ts";

export const republic = "apk";
export const sample = "sample";

/** `apk`, `sample`, or `apk/almaty` for the register of a regional assembly. */
const institutionPattern = /^[a-z0-9][a-z0-9-]{0,39}(\/[a-z0-9][a-z0-9-]{0,39})?$/;

/** The institution that the address names; the republican one where it names none that can be. */
export function useInstitution(): string {
  const asked = new URLSearchParams(useSearch()).get("institution") ?? republic;
  return institutionPattern.test(asked) ? asked : republic;
}

/** An address of the register, such as `/register/sessions?institution=sample`. */
export function placeIn(institution: string, ...parts: readonly string[]): string {
  const path = ["/register", ...parts.map(encodeURIComponent)].join("/");
  return institution === republic ? path : `${path}?${new URLSearchParams({ institution })}`;
}

export function listPlace(institution: string, kind: RecordKind): string {
  return placeIn(institution, kinds[kind].path);
}

export function recordPlace(id: string): string {
  const [kind = "", institution = republic] = id.split(":");
  return placeIn(institution, kinds[kind as RecordKind].path, id);
}

/** Where the record of an act stands, at that act. */
export function actPlace(act: Act): string {
  return `${recordPlace(recordId(act))}#${actAnchor(act)}`;
}

export function actAnchor({ version }: Pick<Act, "version">): string {
  return `act-${version}`;
}
