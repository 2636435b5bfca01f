/** Asks a person at a terminal for what is missing, one fact at a time. */
import { createInterface } from "node:readline";
import { safeAssess } from "../kernel/assess.ts";
import type { Fact } from "../kernel/facts.ts";
import type { AssessOptions } from "../kernel/read.ts";
import type { Rule } from "../kernel/rule.ts";
import type { Language } from "../kernel/text.ts";
import type { Io } from "./command.ts";
import { asBadInput, type Question } from "./question.ts";
import { readValue } from "./values.ts";
import { kindWords, words } from "./words.ts";

/** Puts one question; `undefined` once there will be no more answers. */
export type Ask = (question: string) => Promise<string | undefined>;

/** Whether somebody is there to answer. */
export function isTerminal({ stdin, stdout }: Io): boolean {
  return stdin.isTTY === true && stdout.isTTY === true;
}

/** The work with somebody to ask; Ctrl-D ends the answers, Ctrl-C the program. */
export async function withPerson<T>({ stdin, stdout }: Io, work: (ask: Ask) => Promise<T>): Promise<T> {
  const lines = createInterface({ input: stdin, output: stdout });
  const answers = lines[Symbol.asyncIterator]();
  lines.once("SIGINT", () => {
    stdout.write("\n");
    process.exit(130);
  });
  try {
    return await work(async (question) => {
      lines.setPrompt(question);
      lines.prompt();
      const { value, done } = await answers.next();
      if (!done) return value;
      stdout.write("\n");
      return undefined;
    });
  } finally {
    lines.close();
  }
}

/**
 * The question with answers to all that matters for its verdict: the day, if none was given, then one missing fact
 * after the other, until none is missing or the rest is not known. A bad answer is asked for again, with the reason.
 */
export async function complete(rule: Rule, given: Question, ask: Ask, language: Language): Promise<Question> {
  let question = given.options.on === undefined ? await withDay(rule, given, ask, language) : given;
  const notKnown = new Set<string>();
  let heading = `${words.blank[language]}\n`;
  for (let name = nextOf(rule, question, notKnown); name; name = nextOf(rule, question, notKnown)) {
    const prompt = heading + wording(name, rule.facts[name] as Fact, language);
    const answered = await asked(prompt, ask, (typed) => withFact(rule, question, name as string, typed));
    if (answered === "ended") return question;
    if (answered === "blank") notKnown.add(name);
    else question = answered;
    heading = "";
  }
  return question;
}

async function withDay(rule: Rule, given: Question, ask: Ask, language: Language): Promise<Question> {
  const dated = await asked(`${words.day[language]}: `, ask, (typed) => {
    return checked(rule, { ...given, options: { ...given.options, on: typed.trim() } });
  });
  // Without a day there is no answer; the library says so.
  return dated === "ended" || dated === "blank" ? given : dated;
}

/** The first fact that matters, is not given, and is not known to be unknown. */
function nextOf(rule: Rule, question: Question, notKnown: ReadonlySet<string>): string | undefined {
  const assessed = safeAssess(rule, question.facts, question.options as unknown as AssessOptions);
  if (!assessed.ok) throw asBadInput(assessed.error, rule.facts);
  const open = assessed.assessment.missing.map(({ fact }) => fact);
  return open.find((fact) => !(fact in question.facts || notKnown.has(fact)));
}

async function asked(
  prompt: string,
  ask: Ask,
  read: (typed: string) => Question | string,
): Promise<Question | "blank" | "ended"> {
  for (let said = prompt; ; ) {
    const typed = await ask(said);
    if (typed === undefined) return "ended";
    if (typed.trim() === "") return "blank";
    const answer = read(typed);
    if (typeof answer !== "string") return answer;
    said = `${answer}\n${prompt.slice(prompt.lastIndexOf("\n") + 1)}`;
  }
}

function withFact(rule: Rule, question: Question, name: string, typed: string): Question | string {
  const fact = rule.facts[name] as Fact;
  const value = readValue(fact, codeOf(fact, typed));
  return checked(rule, { ...question, facts: { ...question.facts, [name]: value } });
}

/** The code, where its number in the list was typed. */
function codeOf({ kind, vocabulary }: Fact, typed: string): string {
  const codes = Object.keys(vocabulary?.labels ?? {});
  return (kind === "choice" && codes[Number(typed) - 1]) || typed;
}

/** The question, or why it cannot be asked. */
function checked(rule: Rule, question: Question): Question | string {
  const assessed = safeAssess(rule, question.facts, question.options as unknown as AssessOptions);
  return assessed.ok ? question : asBadInput(assessed.error, rule.facts).problems.join("\n");
}

function wording(name: string, { kind, label, nullable, vocabulary }: Fact, language: Language): string {
  const listed = Object.entries(vocabulary?.labels ?? {}).map(
    ([code, of], i) => `  ${String(i + 1).padStart(2)}  ${code} – ${of[language]}\n`,
  );
  const hint = [kindWords[kind][language], ...(nullable ? [words.none[language]] : [])].join("; ");
  return `${listed.join("")}${label[language]} [${name}] (${hint}): `;
}
