/** Which entries of the chronicle fit what one looks for. */
import type { EntryRecord } from "../records.ts";

export interface Wanted {
  readonly words: string;
  readonly kind: EntryRecord["kind"] | "";
  /** Years, both included; empty for any. */
  readonly from: string;
  readonly to: string;
}

export const anything: Wanted = { words: "", kind: "", from: "", to: "" };

/** Every word must occur in the title or the note; an entry fits a year in which it may have been. */
export function fits({ kind, title, note, on }: EntryRecord, wanted: Wanted): boolean {
  const text = `${title} ${note ?? ""}`.toLocaleLowerCase();
  const words = wanted.words.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.kind && kind !== wanted.kind) return false;
  if (wanted.from && on.to !== null && on.to <= `${wanted.from}-01-01`) return false;
  if (wanted.to && on.from > `${wanted.to}-12-31`) return false;
  return words.every((word) => text.includes(word));
}
