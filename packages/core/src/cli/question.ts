/** A question to a rule, from the words and files given: the facts, the day, the reading and the policy. */
import { type InvalidFactsError, type Issue, UnknownRuleError } from "../kernel/errors.ts";
import type { Fact } from "../kernel/facts.ts";
import { nearest } from "../kernel/nearest.ts";
import type { Facts, Rule } from "../kernel/rule.ts";
import { rulebook } from "../rulebook.ts";
import { parameterLabels } from "../rules/policy-labels.ts";
import { BadInput, didYouMean } from "./bad-input.ts";
import type { Io, Option } from "./command.ts";
import { MEBIBYTE, parseJson, readJson } from "./files.ts";
import type { Given } from "./given.ts";
import { jsonOrText, readValue } from "./values.ts";

export interface Question {
  readonly facts: Readonly<Record<string, unknown>>;
  /** The options of `assess`, as far as they were given. */
  readonly options: Readonly<Record<string, unknown>>;
}

export const questionOptions: Readonly<Record<string, Option>> = {
  on: { value: "<day>", says: "civil date of the act, YYYY-MM-DD; it picks the edition of the law" },
  facts: { value: "<file>", says: "facts as a JSON object in a file; - is standard input" },
  reading: { value: "<reading>", says: "law (the default) or overview" },
  policy: {
    value: "<policy>",
    multiple: true,
    says: "what your bylaws set: a JSON file, a JSON object, or <parameter>=<JSON>; may be repeated",
  },
};

const LIMIT = MEBIBYTE;

/** The rule, or `BadInput` that names the near ones. */
export function ruleNamed(id: string | undefined): Rule {
  if (id === undefined) throw new BadInput("<rule>: which rule? `apk-governance rules` lists them");
  try {
    return rulebook.rule(id);
  } catch (error) {
    if (!(error instanceof UnknownRuleError)) throw error;
    const { rule, near } = error;
    const problem = `<rule>: no rule "${rule}"${didYouMean(near)}; \`apk-governance rules\` lists them`;
    throw new BadInput(problem, { error: error.name, rule, near });
  }
}

/** What was given of a question. Words after the rule, `<fact>=<value>`, go before the file. */
export async function questionFrom(given: Given, rule: Rule, io: Io): Promise<Question> {
  const path = given.text("facts");
  if (path === "-" && given.texts("policy").includes("-")) {
    throw new BadInput("--policy -: standard input already gives the facts; put one of them in a file");
  }
  const inFile =
    path === undefined ? {} : object(await readJson(path, "--facts", LIMIT, io.stdin), `--facts ${path}`);
  const facts = { ...inFile, ...factsIn(given.operands.slice(1), rule) };
  return { facts, options: await optionsFrom(given, io) };
}

/** The day, the reading and the policy, as far as they were given. */
export async function optionsFrom(given: Given, io: Io): Promise<Question["options"]> {
  const policies = given.texts("policy");
  const plain = ["on", "reading"].filter((name) => given.has(name)).map((name) => [name, given.text(name)]);
  const policy = policies.length > 0 ? { policy: await policyFrom(policies, io) } : {};
  return { ...Object.fromEntries(plain), ...policy };
}

/** The refusal of the library, in the words of the command line. */
export function asBadInput({ name, rule, issues }: InvalidFactsError, facts: Facts): BadInput {
  const problems = issues.map((issue) => problem(issue, rule, facts));
  return new BadInput(problems, { error: name, rule, issues });
}

/** `members=75`: the value is read as the fact has it; a name that no fact has is for the library to refuse. */
function factsIn(words: readonly string[], { facts }: Rule): Record<string, unknown> {
  const given = new Map<string, unknown>();
  for (const word of words) {
    const end = word.indexOf("=");
    if (end < 1) throw new BadInput(`${word}: expected <fact>=<value>, as in ${Object.keys(facts)[0]}=…`);
    const name = word.slice(0, end);
    if (given.has(name)) throw new BadInput(`${name}: given twice; give it once`);
    const value = word.slice(end + 1);
    const fact: Fact | undefined = Object.hasOwn(facts, name) ? facts[name] : undefined;
    given.set(name, fact ? readValue(fact, value) : jsonOrText(value));
  }
  return Object.fromEntries(given);
}

/** All that the `--policy` options say, the later before the earlier. */
export async function policyFrom(policies: readonly string[], io: Io): Promise<Record<string, unknown>> {
  let policy: Record<string, unknown> = {};
  for (const words of policies) policy = { ...policy, ...(await onePolicy(words, io)) };
  return policy;
}

async function onePolicy(words: string, io: Io): Promise<Record<string, unknown>> {
  const named = `--policy ${words}`;
  if (words.trimStart().startsWith("{")) return object(parseJson(words, named), named);
  const [, parameter, value] = /^([A-Za-z]\w*)=(.*)$/s.exec(words) ?? [];
  if (parameter !== undefined && value !== undefined) return { [parameter]: jsonOrText(value) };
  return object(await readJson(words, "--policy", LIMIT, io.stdin), named);
}

function object(json: unknown, named: string): Record<string, unknown> {
  if (typeof json !== "object" || json === null || Array.isArray(json)) {
    throw new BadInput(`${named}: expected a JSON object, as in {"name": value}`);
  }
  return json as Record<string, unknown>;
}

function problem({ path, code, message }: Issue, rule: string, facts: Facts): string {
  const [name = ""] = path.split(/[.[]/);
  if (Object.hasOwn(facts, name)) return `${path}: ${message}`;
  if (name === "policy") return policyProblem(path.slice("policy.".length), code, message);
  if (["on", "reading"].includes(path)) return `--${path}: ${message}`;
  return code === "unknown_fact" ? noSuchFact(path, rule, facts) : `facts: ${message}`;
}

function policyProblem(parameter: string, code: string, message: string): string {
  const known = Object.keys(parameterLabels);
  const near = didYouMean(nearest(parameter, known)) || `; there are ${known.join(", ")}`;
  return `--policy ${parameter}: ${code === "unknown_fact" ? `no such policy parameter${near}` : message}`;
}

function noSuchFact(name: string, rule: string, facts: Facts): string {
  const names = Object.keys(facts);
  return `${name}: no such fact${didYouMean(nearest(name, names))}; ${rule} asks for ${names.join(", ")}`;
}
