/** What the kinds call their acts and facts: data made when the page is built, so that a list needs no procedure. */
import words from "virtual:procedure-words";
import type { FactWords } from "../../../scripts/procedure-words.ts";
import type { Words } from "../../words/texts.ts";
import type { Act } from "./act.ts";
import type { RecordKind } from "./kinds.ts";

export type { FactWords };

/** A fact that some command of the kind asks for. */
export function factOf(kind: RecordKind, name: string): FactWords | undefined {
  const { facts } = words[kind];
  return Object.hasOwn(facts, name) ? facts[name] : undefined;
}

/** In the order of the forms. */
export function factNames(kind: RecordKind): readonly string[] {
  return Object.keys(words[kind].facts);
}

/** What a record of the kind keeps, in the order of its life. */
export function stateNames(kind: RecordKind): readonly string[] {
  return words[kind].state;
}

/** What was done, in words. */
export function actTitle({ kind, type }: Act): Words {
  return words[kind].acts[type] ?? { en: type, ru: type, kk: type };
}
