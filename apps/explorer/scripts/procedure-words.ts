/** What the procedures are called, without the procedures: of each kind its acts, and the facts that they tell. */
import { type Fact, procedures, rulebook, type Text } from "@apk-governance/core";

export interface FactWords extends Pick<Fact, "kind" | "label" | "nullable"> {
  readonly vocabulary?: { readonly labels: Readonly<Record<string, Text>> };
}

export interface ProcedureWords {
  /** What was done, by the event. */
  readonly acts: Readonly<Record<string, Text>>;
  /** In the order of the forms. One name has one meaning within a kind. */
  readonly facts: Readonly<Record<string, FactWords>>;
  /** What a record keeps, in the order of its life. */
  readonly state: readonly string[];
}

export function procedureWords(): Readonly<Record<string, ProcedureWords>> {
  const words = Object.entries(procedures).map(([kind, { commands, events, initial }]) => {
    const named = [...commands.flatMap(({ facts }) => Object.entries<Fact>(facts)), ...beside(kind)];
    const facts = new Map<string, FactWords>();
    for (const [name, fact] of named) if (!facts.has(name)) facts.set(name, wordsOf(fact));
    const acts = events.map(({ type, title }) => [type, title] as const);
    const state = Object.keys(initial);
    return [kind, { acts: Object.fromEntries(acts), facts: Object.fromEntries(facts), state }];
  });
  return Object.fromEntries(words);
}

/** Kind and initiator of a Session are facts of its convocation: the order of acts gives them, no command. None is not told. */
function beside(kind: string): readonly (readonly [string, Fact])[] {
  const { facts } = rulebook.rule("session.convocation");
  if (kind !== "session") return [];
  return Object.entries<Fact>(facts)
    .filter(([name]) => name === "kind" || name === "initiatedBy")
    .map(([name, fact]) => [name, { ...fact, nullable: false }]);
}

function wordsOf({ kind, label, nullable, vocabulary }: Fact): FactWords {
  return { kind, label, nullable, ...(vocabulary && { vocabulary: { labels: vocabulary.labels } }) };
}
