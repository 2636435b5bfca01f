/** `vectors`: lists, prints, checks and answers the portable test cases. */
import { once } from "node:events";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { canonicalJson } from "../kernel/canonical.ts";
import { UnknownRuleError } from "../kernel/errors.ts";
import { fill, type Language } from "../kernel/text.ts";
import { BadInput, sayable } from "./bad-input.ts";
import type { Answer, Command, Forms, Io } from "./command.ts";
import { lines, MEBIBYTE, readJson } from "./files.ts";
import type { Given } from "./given.ts";
import { ruleNamed } from "./question.ts";
import { answerTo, difference, type Vector, type VectorFile, vectorKinds } from "./vector.ts";
import { checkVectorFile } from "./vector-file.ts";
import { words } from "./words.ts";

const LIMIT = 16 * MEBIBYTE;
const LINE_LIMIT = MEBIBYTE;

const folder = new URL("../../vectors/", import.meta.url);

const forms: Forms = {
  "vectors alone": ["kind"],
  "vectors <rule>": ["kind"],
  "vectors --check": ["check", "kind"],
  "vectors --run": ["run"],
};

export const vectors: Command = {
  name: "vectors",
  summary: "Lists, prints and checks the portable test vectors, or answers such questions.",
  operands: "[<rule> | --check [<file> …] | --run]",
  options: {
    kind: { value: "<kind>", says: "only the vectors of a kind", oneOf: vectorKinds },
    check: { says: "check the vectors in the files, or all that are shipped" },
    run: { says: "answer questions on standard input, one JSON object a line" },
  },
  forms,
  details: [
    [
      '--run reads lines such as {"rule":"council.quorum","facts":{"members":75},"on":"2023-06-01"}, with reading and',
      'policy if need be, and answers each with a line: the canonical JSON of the assessment, or {"error":…}.',
    ].join("\n"),
    "The vectors themselves are in English, with questions and answers as JSON, whatever the --lang.",
    "Exit codes: 0 done, or all vectors hold; 1 some do not; 64 bad input.",
  ],
  examples: [
    ["Which vectors are there?", "vectors"],
    ["The boundaries of a rule", "vectors council.decision --kind boundary"],
    ["Check a file of your own", "vectors --check my-vectors.json"],
    ["Answer many questions in one process", "vectors --run < questions.jsonl > answers.jsonl"],
  ],

  run(given, io, language) {
    if (given.has("check") && given.has("run"))
      throw new BadInput("--check: give --check or --run, not both");
    given.checkForm(formOf(given), forms);
    if (given.has("check")) return check(given, io, language);
    if (given.has("run")) return answerLines(given, io);
    return given.operands.length > 0 ? print(given, io) : list(given, io);
  },
};

function formOf(given: Given): string {
  const form = ["check", "run"].find((name) => given.has(name));
  if (form !== undefined) return `vectors --${form}`;
  return given.operands.length > 0 ? "vectors <rule>" : "vectors alone";
}

async function list(given: Given, io: Io): Promise<Answer> {
  const files = await Promise.all(shipped().map((path) => readVectors(path, io)));
  const counted = files.map(({ rule, vectors }) => ({ rule, vectors: ofKind(vectors, given).length }));
  const total = counted.reduce((sum, { vectors }) => sum + vectors, 0);
  const text = given.has("json")
    ? canonicalJson(counted)
    : [...counted, { rule: "", vectors: total }]
        .map(({ rule, vectors }) => `${String(vectors).padStart(6)}  ${rule}`.trimEnd())
        .join("\n");
  return { text: `${text}\n` };
}

async function print(given: Given, io: Io): Promise<Answer> {
  const { id } = ruleNamed(given.operand("rule"));
  const { vectors } = await readVectors(fileURLToPath(new URL(`${id}.json`, folder)), io);
  const found = ofKind(vectors, given);
  const text = given.has("json") ? canonicalJson(found) : found.map(inWords).join("\n");
  return { text: `${text}\n` };
}

async function check(given: Given, io: Io, language: Language): Promise<Answer> {
  const paths = given.operands.length > 0 ? given.operands : shipped();
  const files = [];
  for (const path of paths) files.push(...ofKind((await readVectors(path, io)).vectors, given));
  const failed = files.flatMap((vector) => {
    const found = difference(vector);
    return found ? [{ id: vector.id, ...found }] : [];
  });
  const text = given.has("json")
    ? canonicalJson({ checked: files.length, failed })
    : [
        ...failed.map(
          ({ id, expected, answered }) =>
            `✗ ${id}\n  ${words.expected[language]} ${expected}\n  ${words.answered[language]} ${answered}`,
        ),
        fill(words.vectorsHold, { held: files.length - failed.length, checked: files.length })[language],
      ].join("\n");
  return { text: `${text}\n`, exitCode: failed.length > 0 ? 1 : 0 };
}

async function answerLines(given: Given, { stdin, stdout }: Io): Promise<Answer> {
  const [odd] = given.operands;
  if (odd !== undefined) throw new BadInput(`${odd}: --run reads standard input; use --run < ${odd}`);
  if (given.has("output")) {
    const file = given.text("output");
    throw new BadInput(`--output: --run answers line by line on standard output; use --run > ${file}`);
  }
  for await (const line of lines(stdin, "standard input", LINE_LIMIT)) {
    if (line.trim() !== "" && !stdout.write(`${canonicalJson(answerLine(line))}\n`))
      await once(stdout, "drain");
  }
  return { text: "" };
}

function answerLine(line: string): unknown {
  try {
    const question = JSON.parse(line);
    if (typeof question?.rule !== "string") return badRequest("expected an object with rule, facts and on");
    return answerTo(question);
  } catch (error) {
    if (error instanceof UnknownRuleError)
      return sayable({ error: error.name, rule: error.rule, near: error.near });
    if (error instanceof SyntaxError) return badRequest(error.message);
    throw error;
  }
}

function badRequest(message: string) {
  return sayable({ error: "BadInput", problems: [message] });
}

function shipped(): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
  return names.sort().map((name) => fileURLToPath(new URL(name, folder)));
}

async function readVectors(path: string, io: Io): Promise<VectorFile> {
  const json: unknown = await readJson(path, "--check", LIMIT, io.stdin);
  checkVectorFile(json, `--check ${path}`);
  return json;
}

function ofKind(vectors: readonly Vector[], given: Given): readonly Vector[] {
  const kind = given.text("kind");
  return kind === undefined ? vectors : vectors.filter((vector) => vector.kind === kind);
}

function inWords({ id, title, expect }: Vector): string {
  const answer =
    "error" in expect ? expect.issues.map(({ path, code }) => `${path} ${code}`).join(", ") : expect.verdict;
  return `${id}  ${answer}  ${title}`;
}
