/** `explain`: tells what a rule asks, sets, cites and leaves open. */

import { describe, examplesOf } from "../examples.ts";
import { canonicalJson } from "../kernel/canonical.ts";
import { isDay } from "../kernel/day.ts";
import type {
  ConditionDescription,
  EditionDescription,
  FactDescription,
  RuleDescription,
} from "../kernel/describe.ts";
import { includes, type Period } from "../kernel/edition.ts";
import type { Rule } from "../kernel/rule.ts";
import { fill, type Language, type Text } from "../kernel/text.ts";
import { sourcesOf } from "./assess.ts";
import { BadInput } from "./bad-input.ts";
import type { Command } from "./command.ts";
import { ruleNamed } from "./question.ts";
import { shellWord } from "./shell-word.ts";
import { kindWords, words } from "./words.ts";

export const explain: Command = {
  name: "explain",
  summary: "Explains a rule: its question, facts, conditions with their editions, articles, open questions.",
  operands: "<rule>",
  options: { on: { value: "<day>", says: "only what is in force on that day, YYYY-MM-DD" } },
  details: [
    "--json prints all that is known of the rule, with JSON Schema of its facts and its examples; --on then leaves the\neditions of that day.",
  ],
  examples: [
    ["What does the rule ask, and where does it stand?", "explain council.decision"],
    ["As it stood on a day, in Kazakh", "explain session.convocation --on 2019-05-01 --lang kk"],
    ["Its facts as JSON Schema", "explain council.decision --json | jq .jsonSchema"],
  ],

  run(given, _io, language) {
    const rule = ruleNamed(given.operand("rule"));
    const on = dayOf(given.text("on"), "--on");
    const description = onDay(describe(rule), on);
    const text = given.has("json") ? canonicalJson(description) : inWords(rule, description, on, language);
    return { text: `${text}\n` };
  },
};

/** The day in the option, if one was given. */
function dayOf(typed: string | undefined, flag: string): string | undefined {
  if (typed === undefined || isDay(typed)) return typed;
  throw new BadInput(
    `${flag} ${typed}: expected a day that exists, from 1900-01-01 to 9998-12-31, as YYYY-MM-DD`,
  );
}

function onDay(description: RuleDescription, on: string | undefined): RuleDescription {
  if (on === undefined) return description;
  const conditions = description.conditions
    .map((condition) => ({
      ...condition,
      editions: condition.editions.filter((edition) => includes(edition, on)),
    }))
    .filter(({ editions }) => editions.length > 0);
  return { ...description, conditions };
}

function inWords(
  rule: Rule,
  { facts, conditions, openQuestions, conflicts, sources }: RuleDescription,
  on: string | undefined,
  language: Language,
): string {
  const section = (heading: Text, lines: readonly string[]) =>
    lines.length > 0 ? ["", `${heading[language]}:`, ...lines] : [];
  const stated = (of: RuleDescription["openQuestions"] | RuleDescription["conflicts"]) =>
    of.map(({ message, citations }) => `  – ${message[language]} [${places(citations)}]`);
  return [
    `${rule.id}: ${rule.title[language]}`,
    rule.question[language],
    ...standing(rule.inForce, on, language),
    ...section(words.facts, factLines(facts, language)),
    ...section(
      words.conditions,
      conditions.flatMap((condition) => conditionLines(condition, language)),
    ),
    ...section(words.openQuestions, stated(openQuestions)),
    ...section(words.conflicts, stated(conflicts)),
    ...section(words.example, exampleLines(rule, on)),
    ...sourcesOf(sources, language),
  ].join("\n");
}

type InForce = Rule["inForce"];

function standing(periods: InForce, on: string | undefined, language: Language): string[] {
  if (on !== undefined && !periods.some((period) => includes(period, on))) {
    return [fill(words.notInForce, { on })[language]];
  }
  return periods.map((period) => {
    const codes = period.for ? ` (${period.for.join(", ")})` : "";
    return `${words.inForce[language]} ${span(period, language)}${codes}`;
  });
}

/** The codes of a list are told once, at the first fact that has them. */
function factLines(facts: readonly FactDescription[], language: Language): string[] {
  return facts.flatMap(({ name, label, kind, nullable, vocabulary, codes }) => {
    const first = facts.find((other) => vocabulary !== null && other.vocabulary === vocabulary)?.name ?? name;
    const told = [
      kindWords[kind][language],
      ...(first === name ? [] : [fill(words.asFor, { first })[language]]),
      ...(nullable ? [words.nullable[language]] : []),
    ];
    const listed = first === name ? codes.map(({ code, label }) => `      ${code} – ${label[language]}`) : [];
    return [`  ${name} – ${label[language]} (${told.join(", ")})`, ...listed];
  });
}

function conditionLines({ id, requires, editions }: ConditionDescription, language: Language): string[] {
  return [
    `  ${id}: ${requires[language]}`,
    ...editions.map((edition) => editionLine(edition, requires, language)),
  ];
}

function editionLine(edition: EditionDescription, requires: Text, language: Language): string {
  const own = edition.requires[language] === requires[language] ? "" : ` ${edition.requires[language]}`;
  const note = edition.notice ? ` ${words.notice[language]}: ${edition.notice[language]}` : "";
  const narrowed = [
    span(edition, language),
    ...(edition.for.length > 0 ? [edition.for.join(", ")] : []),
    ...(edition.reading ? [fill(words.reading, { reading: edition.reading })[language]] : []),
    ...(edition.policy ? [fill(words.policy, { parameter: policyOf(edition.policy) })[language]] : []),
  ];
  return `      ${narrowed.join("; ")}:${own} [${places(edition.citations)}; ${edition.certainty}]${note}`;
}

function policyOf({ parameter, is, entry }: NonNullable<EditionDescription["policy"]>): string {
  if (entry !== undefined) return `${parameter}.${entry}`;
  return is === undefined ? parameter : `${parameter} = ${JSON.stringify(is)}`;
}

function span({ from, to }: Period, language: Language): string {
  return to === null ? fill(words.from, { from })[language] : fill(words.between, { from, to })[language];
}

function places(citations: readonly { readonly source: string; readonly article: string }[]): string {
  return citations.map(({ source, article }) => `${source}, ${article}`).join("; ");
}

/** The first example that is in force, as a command line. */
function exampleLines({ id }: Rule, on: string | undefined): string[] {
  const [example] = examplesOf(id);
  if (!example) return [];
  const { facts, reading, policy } = example;
  const line = [
    ...["apk-governance", "assess", id, "--on", on ?? example.on],
    ...(reading ? ["--reading", reading] : []),
    ...(policy ? ["--policy", JSON.stringify(policy)] : []),
    ...Object.entries(facts).map(([name, value]) => `${name}=${typed(value)}`),
  ];
  return [`  ${line.map(shellWord).join(" ")}`];
}

function typed(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
