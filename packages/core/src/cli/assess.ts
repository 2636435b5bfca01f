/** `assess`: answers a question to a rule. */
import { safeAssess } from "../kernel/assess.ts";
import type { Assessment } from "../kernel/assessment.ts";
import { canonicalJson } from "../kernel/canonical.ts";
import { explain } from "../kernel/explain.ts";
import type { AssessOptions } from "../kernel/read.ts";
import type { Rule } from "../kernel/rule.ts";
import type { Language } from "../kernel/text.ts";
import { rulebook } from "../rulebook.ts";
import { complete, isTerminal, withPerson } from "./ask.ts";
import { type Answer, type Command, exitCodes, type Io } from "./command.ts";
import type { Given } from "./given.ts";
import { asBadInput, type Question, questionFrom, questionOptions, ruleNamed } from "./question.ts";
import { words } from "./words.ts";

export const assess: Command = {
  name: "assess",
  summary: "Assesses facts against a rule on a day: the verdict, every condition, its article.",
  operands: "<rule> [<fact>=<value> …]",
  options: {
    ...questionOptions,
    "no-input": { says: "never ask for missing facts, not even at a terminal" },
  },
  details: [
    [
      "A fact that is left out is unknown; null is known not to exist. Lists are separated by commas, lists of texts by",
      "semicolons, or are JSON. Facts in words go before those in the file. `explain <rule>` tells which facts there are.",
    ].join("\n"),
    [
      "At a terminal it asks for each fact that matters; Enter alone leaves it unknown. It does not with --json or",
      "--no-input, nor where standard input gives the facts or the policy. With --output the answer alone is in the file.",
    ].join("\n"),
    [
      "--json prints exactly the canonical JSON of the assessment and a newline: the bytes that the library's",
      "canonicalJson(assessment) gives, in all three languages. Bad input is then said as JSON on standard error.",
    ].join("\n"),
    "Exit codes: 0 satisfied, 1 violated, 2 undetermined or not in force, 64 bad input.",
  ],
  examples: [
    [
      "Was the decision of the Council adopted?",
      "assess council.decision --on 2023-06-01 members=75 present=52 votesFor=34 minuted=true matter=other",
    ],
    [
      "The same from a file, in Kazakh",
      "assess council.decision --on 2023-06-01 --facts facts.json --lang kk",
    ],
    [
      "From standard input, for machines",
      "assess council.quorum --on 2023-06-01 --facts - --json < facts.json",
    ],
    [
      "With the bylaws' own quorum of the Session",
      "assess session.quorum --on 2023-06-01 --policy sessionQuorum=[1,2] members=400 present=250",
    ],
  ],

  async run(given, io, language) {
    const rule = ruleNamed(given.operands[0]);
    const question = await questionFrom(given, rule, io);
    const complete = asks(given, io) ? await interview(rule, question, io, language) : question;
    return answer(rule, complete, given, language);
  },
};

/** Questions go to the terminal also where the answer goes to a file. */
function asks(given: Given, io: Io): boolean {
  const readsInput = [...given.texts("facts"), ...given.texts("policy")].includes("-");
  return isTerminal(io) && !(readsInput || given.has("json") || given.has("no-input"));
}

function interview(rule: Rule, question: Question, io: Io, language: Language): Promise<Question> {
  return withPerson(io, (ask) => complete(rule, question, ask, language));
}

function answer(rule: Rule, { facts, options }: Question, given: Given, language: Language): Answer {
  const result = safeAssess(rule, facts, options as unknown as AssessOptions);
  if (!result.ok) throw asBadInput(result.error, rule.facts);
  const { assessment } = result;
  const text = given.has("json") ? canonicalJson(assessment) : inWords(rule, assessment, language);
  return { text: `${text}\n`, exitCode: exitCodes[assessment.verdict] };
}

function inWords(rule: Rule, assessment: Assessment, language: Language): string {
  const missing = assessment.missing.map(({ fact }) => `${rule.facts[fact]?.label[language]} [${fact}]`);
  const cited = [...assessment.findings, ...assessment.openQuestions, ...assessment.conflicts];
  return [
    rule.question[language],
    explain(assessment, language),
    ...(missing.length > 0 ? [`${words.needed[language]}: ${missing.join(", ")}`] : []),
    ...sourcesOf(
      cited.flatMap(({ citations }) => citations.map(({ source }) => source)),
      language,
    ),
  ].join("\n");
}

/** The sources by their titles, each once. */
export function sourcesOf(ids: readonly string[], language: Language): string[] {
  const sources = [...new Set(ids)].flatMap((id) => rulebook.source(id) ?? []);
  const lines = sources.map(({ id, title, url }) => `  ${id}: ${title[language]}${url ? ` <${url}>` : ""}`);
  return lines.length > 0 ? ["", `${words.sources[language]}:`, ...lines] : [];
}
