/** Tells the life of a matter: commands one after another, each of which must be lawful. */
import type {
  ActingOffice,
  Procedure,
  ProcedureCommand,
  ProcedureEvent,
  ProcedureOptions,
  Stream,
} from "../src/procedures/procedure.ts";
import type { Refusal } from "../src/procedures/refusal.ts";

/** A command in one line: day, office, act, payload. */
export function by<const Type extends string, const Payload>(
  on: string,
  office: ActingOffice,
  type: Type,
  payload: Payload,
) {
  return { type, on, office, payload };
}

/** The state after the commands; throws where one is refused. */
export function told<State extends Stream, Command extends ProcedureCommand, Event extends ProcedureEvent>(
  procedure: Procedure<State, Command, Event>,
  commands: readonly Command[],
  options?: ProcedureOptions,
): State {
  return commands.reduce((state, command) => {
    const decision = procedure.decide(state, command, options);
    if (!decision.ok) throw new Error(`${decision.refusal.reason}: ${decision.refusal.message.en}`);
    return decision.events.reduce((before, event) => procedure.evolve(before, event), state);
  }, procedure.initial);
}

/** The refusal of a command; throws where it is accepted. */
export function refused<State extends Stream, Command extends ProcedureCommand, Event extends ProcedureEvent>(
  procedure: Procedure<State, Command, Event>,
  state: State,
  command: Command,
  options?: ProcedureOptions,
): Refusal {
  const decision = procedure.decide(state, command, options);
  if (decision.ok) throw new Error(`${command.type} was accepted`);
  return decision.refusal;
}
