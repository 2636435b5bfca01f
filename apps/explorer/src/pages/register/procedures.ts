/** What core knows of the kinds: their commands and facts, what their acts are called, and the state they make. */
import {
  type Fact,
  type Procedure,
  type ProcedureEvent,
  procedures,
  type Stream,
} from "@apk-governance/core";
import type { Words } from "../../words/texts.ts";
import type { Act } from "./act.ts";
import type { RecordKind } from "./kinds.ts";

export function procedureOf(kind: RecordKind): Procedure {
  return procedures[kind] as unknown as Procedure;
}

/** A fact that some command of the kind asks for. One name has one meaning within a kind. */
export function factOf(kind: RecordKind, name: string): Fact | undefined {
  return procedureOf(kind).commands.find(({ facts }) => Object.hasOwn(facts, name))?.facts[name];
}

/** What was done, in words. */
export function actTitle({ kind, type }: Act): Words {
  const event = procedureOf(kind).events.find((of) => of.type === type);
  return event?.title ?? { en: type, ru: type, kk: type };
}

/** The state of a record that these acts have made. */
export function stateAfter(kind: RecordKind, acts: readonly Act[]): Stream {
  const { evolve, initial } = procedureOf(kind);
  return acts.reduce((state, act) => evolve(state, act as unknown as ProcedureEvent), initial);
}
