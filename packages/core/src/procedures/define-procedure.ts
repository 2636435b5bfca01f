/** Makes a procedure of its steps: who may act when is asked in one place and one order. */
import { assessTrusted } from "../kernel/assess.ts";
import type { Assessment } from "../kernel/assessment.ts";
import type { Day } from "../kernel/day.ts";
import { InvalidFactsError } from "../kernel/errors.ts";
import { factIssues, readFacts } from "../kernel/read.ts";
import type { Facts, FactsOf, Rule } from "../kernel/rule.ts";
import type {
  CommandDescription,
  Decision,
  Given,
  Procedure,
  ProcedureCommand,
  ProcedureDefinition,
  ProcedureEvent,
  ProcedureOptions,
  Question,
  Step,
  Stream,
} from "./procedure.ts";
import { type Occasion, readCommand, readOccasion, readsPayload } from "./read-command.ts";
import { type About, outOfOrder, type Refusal, tooEarly, unlawful, wrongOffice } from "./refusal.ts";

type AnyStep = Step<Stream, unknown, string>;

/** A step with its name and the rule that reads its payload. */
interface Act extends AnyStep {
  readonly type: string;
  readonly reads: Rule;
}

/** The procedure of these steps; its commands are listed in their order. */
export function defineProcedure<
  State extends Stream,
  Command extends ProcedureCommand,
  Event extends ProcedureEvent,
>(definition: ProcedureDefinition<State, Command, Event>): Procedure<State, Command, Event> {
  const { name, title, initial } = definition;
  const acts = Object.entries(definition.steps as Record<string, AnyStep>).map(
    ([type, step]): Act => ({ ...step, type, reads: readsPayload(`${name}.${type}`, step.title, step.form) }),
  );
  return {
    name,
    title,
    initial: frozen(initial),
    commands: acts.map(describe) as unknown as CommandDescription<Command["type"]>[],
    events: acts.map(({ type, event, done }) => ({ type: event, title: done, command: type })),

    decide(state, command, options = {}) {
      const { act, given } = readCommand(name, acts, command, options);
      return weigh(act, state, given, options) as Decision<Event>;
    },

    actOf(state, command) {
      const { act, given } = readCommand(name, acts, command, {});
      return act.actOf?.(state, given.payload) ?? act.acts[0];
    },

    evolve(state, event) {
      const act = acts.find((act) => act.event === event.type);
      if (!act) throw new Error(`${name} has no event ${event.type}`);
      return frozen({ ...state, ...act.apply(state, event), lastOn: event.on });
    },

    allowed(state, office, on, options = {}) {
      readOccasion(name, acts, { office, on }, options);
      return acts.filter((act) => mayPass(act, state, { office, on }, options)).map(({ type }) => type);
    },
  };
}

/** Whether some payload passes: one of the best cases does, if any. */
function mayPass(act: Act, state: Stream, occasion: Occasion, options: ProcedureOptions): boolean {
  const passes = (payload: unknown) => weigh(act, state, { ...occasion, payload }, options).ok;
  return act.follows(state) && act.bestCases(state, occasion).some(passes);
}

/** The order of acts, the day and the office that the procedure cites come first; then the law is asked. */
function weigh(
  act: Act,
  state: Stream,
  given: Given<unknown>,
  options: ProcedureOptions,
): Decision<ProcedureEvent> {
  const about: About = { command: act.type, title: act.title, given };
  const barred = barrier(act, state, about);
  if (barred) return { ok: false, refusal: barred };
  const answers = act.law
    .filter((question) => question.when?.(state, given) ?? true)
    .map((question) => ({ ...question, assessment: answer(question, state, given, options) }));
  const refusal = unlawful(about, answers);
  if (refusal) return { ok: false, refusal };
  const event = frozen({ type: act.event, ...given });
  return { ok: true, events: [event], assessments: answers.map(({ assessment }) => assessment) };
}

function barrier(act: Act, state: Stream, about: About): Refusal | undefined {
  const { given } = about;
  const { on, office } = given;
  if (!act.follows(state) || act.fits?.(state, given) === false) return outOfOrder(about, act.order);
  const day = firstDay(act, state);
  if (day !== null && on < day) return tooEarly(about, day);
  const { actors } = act;
  const belongs = !actors?.offices || actors.offices.includes(office);
  return belongs ? undefined : wrongOffice(about, actors);
}

function firstDay(act: Act, state: Stream): Day | null {
  const days = [state.lastOn, act.notBefore?.(state) ?? null].filter((day) => day !== null);
  return days.sort().at(-1) ?? null;
}

/**
 * What the rule says; day and options have been read before. Throws `InvalidFactsError` where state and payload cannot
 * be true together.
 */
function answer(
  question: Question<Stream, unknown>,
  state: Stream,
  given: Given<unknown>,
  options: ProcedureOptions,
): Assessment {
  const on = question.day?.(state, given) ?? given.on;
  const facts = question.facts(state, given) as FactsOf<Facts>;
  if (readFacts(question.rule, facts)) return assessTrusted(question.rule, facts, { ...options, on });
  throw new InvalidFactsError(question.rule.id, factIssues(question.rule, facts));
}

function describe(act: Act): CommandDescription<string> {
  const { type, title, acts, event, form, law, actors, order } = act;
  const rules = [...new Set(law.map(({ rule }) => rule.id))];
  return {
    ...{ type, title, acts, event, facts: form.facts, required: form.required },
    get schema() {
      return form.schema;
    },
    ...{ rules, actors: actors ?? null, order },
  };
}

/** Frozen to its leaves, where it is not yet. */
function frozen<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}
