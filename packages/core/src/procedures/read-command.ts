/** Reads what a caller sends: the command, its day and its payload, or every reason why it cannot be understood. */
import type { Values } from "../kernel/bounds.ts";
import { InvalidFactsError, type Issue } from "../kernel/errors.ts";
import type { Fact } from "../kernel/facts.ts";
import { factIssues, optionIssues, readFacts } from "../kernel/read.ts";
import type { Rule } from "../kernel/rule.ts";
import type { Text } from "../kernel/text.ts";
import { defineRule } from "../rules/define-rule.ts";
import { officeCodes } from "../rules/vocabulary.ts";
import type { Form } from "./form.ts";
import type { Given, ProcedureCommand, ProcedureOptions } from "./procedure.ts";

interface Readable {
  readonly type: string;
  readonly form: Form<unknown>;
  readonly reads: Rule;
}

/** A payload is read as the facts of a rule are, with every issue: by a rule that sets no condition. */
export function readsPayload(id: string, title: Text, { facts }: Form<unknown>): Rule {
  const rule = defineRule({ id, title, question: title, facts, inForce: [], conditions: [] });
  return rule as unknown as Rule;
}

/** The act and what is given for it, the payload in its normal form. Throws `InvalidFactsError` with every issue. */
export function readCommand<Act extends Readable>(
  procedure: string,
  acts: readonly Act[],
  command: ProcedureCommand,
  options: ProcedureOptions,
): { readonly act: Act; readonly given: Given<unknown> } {
  if (typeof command !== "object" || command === null) {
    throw new InvalidFactsError(procedure, [issue("", "wrong_type", "expected a command")]);
  }
  const { type, on, office, payload, ...rest } = command;
  const act = acts.find((of) => of.type === type);
  const types = acts.map((of) => of.type);
  const values = act && readFacts(act.reads, payload);
  const issues = [
    ...codeIssues("type", type, types),
    ...Object.keys(rest).map((name) => issue(name, "unknown_fact", "no such part of a command")),
    ...occasionIssues(acts, { office, on }, options),
    ...(act && !values ? factIssues(act.reads, payload) : []),
    ...(act ? omitted(act.form, payload) : []),
  ];
  if (!act || !values || issues.length > 0) throw new InvalidFactsError(`${procedure}.${type}`, issues);
  return { act, given: { on, office, payload: writtenBy(act.reads, values) } };
}

/** Throws `InvalidFactsError` where the office, the day or the options cannot be used. */
export function readOccasion(
  procedure: string,
  acts: readonly Readable[],
  occasion: Occasion,
  options: ProcedureOptions,
): void {
  const issues = occasionIssues(acts, occasion, options);
  if (issues.length > 0) throw new InvalidFactsError(procedure, issues);
}

/** The day and the office of an act. */
export type Occasion = Omit<Given<unknown>, "payload">;

function occasionIssues(
  [first]: readonly Readable[],
  { office, on }: Occasion,
  options: ProcedureOptions,
): Issue[] {
  const issues = first ? optionIssues(first.reads, { ...options, on }) : [];
  return [...codeIssues("office", office, officeCodes), ...issues];
}

/** The facts as an assessment carries them: blank text is `null`, lists are sorted sets. */
function writtenBy({ compiled: { names, facts } }: Rule, values: Values): Readonly<Record<string, unknown>> {
  const known = names.flatMap((name, i) =>
    values[i] === undefined ? [] : [[name, (facts[i] as Fact).write(values[i])] as const],
  );
  return Object.fromEntries(known);
}

function omitted({ required }: Form<unknown>, payload: unknown): Issue[] {
  if (typeof payload !== "object" || payload === null) return [];
  const given = payload as Readonly<Record<string, unknown>>;
  return required
    .filter((name) => given[name] === undefined)
    .map((name) => issue(name, "required", "is needed"));
}

function codeIssues(path: string, code: unknown, known: readonly string[]): Issue[] {
  if ((known as readonly unknown[]).includes(code)) return [];
  const said = `expected one of ${known.join(", ")}`;
  if (code === undefined) return [issue(path, "required", said)];
  return [issue(path, typeof code === "string" ? "not_in_list" : "wrong_type", said)];
}

function issue(path: string, code: Issue["code"], message: string): Issue {
  return { path, code, message };
}
