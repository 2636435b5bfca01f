/** What core knows of the kinds: their commands, what they ask for, and which may pass. */
import { type Procedure, procedures } from "@apk-governance/core";
import type { RecordKind } from "./kinds.ts";

export function procedureOf(kind: RecordKind): Procedure {
  return procedures[kind] as unknown as Procedure;
}
