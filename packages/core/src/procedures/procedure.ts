/**
 * Procedures
 *
 * The life of a matter – a Session, a nomination, a membership – as commands that the law lets pass and the events
 * that then stand. A procedure is data and pure functions: the state is what the events have made of it, and a command
 * becomes an event only where it follows, on that day, by that office, and the rules say nothing against it.
 */
import type { Assessment } from "../kernel/assessment.ts";
import type { Citations } from "../kernel/citation.ts";
import type { Day } from "../kernel/day.ts";
import type { AssessOptions } from "../kernel/read.ts";
import type { Facts, FactsOf, Rule } from "../kernel/rule.ts";
import type { Text } from "../kernel/text.ts";
import type { officeCodes } from "../rules/vocabulary.ts";
import type { Form } from "./form.ts";
import type { Refusal } from "./refusal.ts";

/** The code of an office that may give a command, as the facts of the rules call it. */
export type ActingOffice = (typeof officeCodes)[number];

/** What every state carries. States are plain JSON. */
export interface Stream {
  /** The day of the last act, `null` before the first. No act is dated before it. */
  readonly lastOn: Day | null;
}

/** What somebody wants to do: the act, its civil day, the office that acts, and what the act says. */
export interface ProcedureCommand<Type extends string = string, Payload = unknown> {
  readonly type: Type;
  readonly on: Day;
  readonly office: ActingOffice;
  readonly payload: Payload;
}

/** What was done, lawfully. The payload is that of the command, in its normal form. */
export interface ProcedureEvent<Type extends string = string, Payload = unknown> {
  readonly type: Type;
  readonly on: Day;
  readonly office: ActingOffice;
  readonly payload: Payload;
}

/** The reading and the operator's policy under which the rules are asked. */
export type ProcedureOptions = Omit<AssessOptions, "on">;

/**
 * What `decide` returns: the events with the assessments that let them pass, or the refusal with those that do
 * not.
 */
export type Decision<Event> =
  | { readonly ok: true; readonly events: readonly Event[]; readonly assessments: readonly Assessment[] }
  | { readonly ok: false; readonly refusal: Refusal };

/** A command as the outside sees it: what it is called, which power it uses, what it asks for, what it rests on. */
export interface CommandDescription<Type extends string = string> {
  readonly type: Type;
  readonly title: Text;
  /** The acts that it may be: `session.convene-regular`, as the table of powers calls it, if it has it. `actOf` says which. */
  readonly acts: readonly string[];
  /** The event that it becomes. */
  readonly event: string;
  /** The facts of the payload, with their labels; those in `required` may not be left out. */
  readonly facts: Facts;
  readonly required: readonly string[];
  /** The zod schema of the payload. */
  readonly schema: Form<unknown>["schema"];
  /** The rules that are asked, by id. */
  readonly rules: readonly string[];
  /** Who may act, where no rule asks for the office. */
  readonly actors: Actors | null;
  /** When the act is in order. */
  readonly order: Text;
}

/** An event of a procedure: its type, what it is called, and the command from which it comes. */
export interface EventDescription<Type extends string = string> {
  readonly type: Type;
  readonly title: Text;
  /** The command from which it comes. */
  readonly command: string;
}

/** The life of one matter. */
export interface Procedure<
  State extends Stream = Stream,
  Command extends ProcedureCommand = ProcedureCommand,
  Event extends ProcedureEvent = ProcedureEvent,
> {
  readonly name: string;
  readonly title: Text;
  /** The state before the first act. */
  readonly initial: State;
  readonly commands: readonly CommandDescription<Command["type"]>[];
  readonly events: readonly EventDescription<Event["type"]>[];
  /**
   * The events of a lawful command with the assessments that let it pass, or the refusal with those that do not.
   * Throws `InvalidFactsError` with every issue where the command cannot be understood.
   */
  decide(state: State, command: Command, options?: ProcedureOptions): Decision<Event>;
  /** The act that the command would be, by its id in the table of powers. Throws as `decide` does. */
  actOf(state: State, command: Command): string;
  /** The state after the event. The law is not asked again: what stands in the register has happened. */
  evolve(state: State, event: Event): State;
  /**
   * The commands that the office may give on that day: exactly those for which there is a payload that `decide`
   * accepts under the same options, in the order of `commands`. Throws `InvalidFactsError` for an unknown office or day.
   */
  allowed(
    state: State,
    office: ActingOffice,
    on: Day,
    options?: ProcedureOptions,
  ): readonly Command["type"][];
}

/** Who may act, where no rule asks for the office; `null` where the sources read restrict nobody. */
export interface Actors {
  readonly offices: readonly ActingOffice[] | null;
  readonly cites: Citations;
}

/** A command without its type: what the law is asked about. */
export type Given<Payload> = Omit<ProcedureCommand<string, Payload>, "type">;

/** A rule that is asked before the act, with the facts that the state and the command give. */
export interface Question<State, Payload> {
  readonly rule: Rule;
  facts(state: State, given: Given<Payload>): unknown;
  /** The conditions of the rule that ask for the office that acts. */
  readonly office?: readonly string[] | undefined;
  /** Facts that only a later act gives: while they are open, the act is in order. */
  readonly awaits?: readonly string[] | undefined;
  /** The day of the act that is assessed, where that is not the day of the command. */
  day?(state: State, given: Given<Payload>): Day;
  /** Where the rule is asked at all; without it, always. */
  when?(state: State, given: Given<Payload>): boolean;
}

/** One act of a procedure. */
export interface Step<State, Payload, EventType extends string> {
  readonly title: Text;
  /** As the table of powers calls it, if it has it; several where the matter, the route or the ground decides, the plain one first. */
  readonly acts: readonly [string, ...string[]];
  /** Which of several acts it is; without it, the first. */
  actOf?(state: State, payload: Payload): string;
  readonly event: EventType;
  /** What the event is called. */
  readonly done: Text;
  readonly form: Form<Payload>;
  /** When the act is in order, in words; `follows` and `fits` decide it. */
  readonly order: Text;
  follows(state: State): boolean;
  /** Whether what is given fits what was done: it points at a decision that was taken, at a day to come. */
  fits?(state: State, given: Given<Payload>): boolean;
  /** The first day on which the act can be done, where that is fixed. */
  notBefore?(state: State): Day | null;
  readonly actors?: Actors;
  readonly law: readonly Question<State, Payload>[];
  /** Payloads of which one is lawful if any payload is; asked only where the act follows. */
  bestCases(state: State, given: Omit<Given<Payload>, "payload">): readonly Payload[];
  /** What the event changes. */
  apply(state: State, event: Given<Payload>): Partial<State>;
}

export interface ProcedureDefinition<
  State extends Stream,
  Command extends ProcedureCommand,
  Event extends ProcedureEvent,
> {
  readonly name: string;
  readonly title: Text;
  readonly initial: State;
  readonly steps: {
    readonly [Type in Command["type"]]: Step<
      State,
      Extract<Command, { type: Type }>["payload"],
      Event["type"]
    >;
  };
}

/** Asks a rule before an act. */
export function ask<F extends Facts, State, Payload, const Asked extends FactsOf<F>>(
  rule: Rule<F>,
  facts: (state: State, given: Given<Payload>) => Asked,
  more: Pick<Question<State, Payload>, "office" | "awaits" | "day" | "when"> = {},
): Question<State, Payload> {
  return { ...more, rule: rule as unknown as Rule, facts };
}
