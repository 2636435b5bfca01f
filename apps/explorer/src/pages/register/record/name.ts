/** By what a record is known: the person or association that it is about, or the day that was fixed. */
import type { Day } from "@apk-governance/core";

interface Named {
  readonly candidate?: string | null;
  readonly name?: string | null;
  readonly recommendation?: { readonly candidate?: string } | null;
  readonly submission?: { readonly name?: string } | null;
  readonly convocation?: { readonly date?: Day | null } | null;
}

export function nameIn(state: object): string | undefined {
  const { candidate, name, recommendation, submission } = state as Named;
  return candidate ?? name ?? recommendation?.candidate ?? submission?.name ?? undefined;
}

export function dayIn(state: object): Day | undefined {
  return (state as Named).convocation?.date ?? undefined;
}
