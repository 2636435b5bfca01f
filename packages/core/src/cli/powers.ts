/** `powers`: what an office may do on a day, or who may do an act. */
import { canonicalJson } from "../kernel/canonical.ts";
import { InvalidFactsError } from "../kernel/errors.ts";
import { codesOf } from "../kernel/facts.ts";
import type { AssessOptions } from "../kernel/read.ts";
import { fill, type Language } from "../kernel/text.ts";
import { UnknownActError, UnknownOfficeError } from "../powers/errors.ts";
import { type PowerOffice, powerOffices } from "../powers/offices.ts";
import type { PowerHeld } from "../powers/power.ts";
import { acts, powersOf, whoMay } from "../powers/powers.ts";
import { sourcesOf } from "./assess.ts";
import { BadInput, didYouMean } from "./bad-input.ts";
import type { Answer, Command, Forms, Option } from "./command.ts";
import type { Given } from "./given.ts";
import { asBadInput, optionsFrom, questionOptions } from "./question.ts";
import { words } from "./words.ts";

const { facts: _facts, ...options } = questionOptions as typeof questionOptions & { readonly facts: Option };

const forms: Forms = {
  "powers alone": [],
  "powers <office>": Object.keys(options),
  "powers --act <act>": ["act", ...Object.keys(options)],
};

export const powers: Command = {
  name: "powers",
  summary: "Tells what an office may do on a day, or who may do an act, each with its article.",
  operands: "[<office> | --act <act>]",
  options: {
    act: { value: "<act>", says: "who may do it, as in --act session.convene-regular" },
    ...options,
  },
  forms,
  details: ["Without an office or an act it lists the offices and the acts that there are, on whatever day."],
  examples: [
    ["What may the Council do?", "powers council --on 2023-06-01"],
    ["Who convenes a regular Session?", "powers --act session.convene-regular --on 2023-06-01 --lang ru"],
    ["Which offices and acts are there?", "powers"],
  ],

  async run(given, io, language) {
    const office = given.operand("office");
    const act = given.text("act");
    if (office !== undefined && act !== undefined)
      throw new BadInput("--act: give an office or --act, not both");
    given.checkForm(formOf(office, act), forms);
    if (office === undefined && act === undefined) return list(given, language);
    const asked = (await optionsFrom(given, io)) as unknown as AssessOptions;
    const found = refusing(() =>
      act === undefined ? powersOf(office as PowerOffice, asked) : whoMay(act, asked),
    );
    const text = given.has("json") ? canonicalJson(found) : inWords(found, act === undefined, language);
    return { text: `${text}\n` };
  },
};

function formOf(office: string | undefined, act: string | undefined): string {
  if (act !== undefined) return "powers --act <act>";
  return office === undefined ? "powers alone" : "powers <office>";
}

function list(given: Given, language: Language): Answer {
  const offices = codesOf(powerOffices).map((office) => ({ office, text: powerOffices.labels[office] }));
  if (given.has("json")) return { text: `${canonicalJson({ offices, acts })}\n` };
  const lines = [
    `${words.offices[language]}:`,
    ...offices.map(({ office, text }) => `  ${office} – ${text[language]}`),
    "",
    `${words.acts[language]}:`,
    ...acts.map(({ act, text }) => `  ${act} – ${text[language]}`),
  ];
  return { text: `${lines.join("\n")}\n` };
}

/** The acts of one office, or the offices that hold one act. */
function inWords(found: readonly PowerHeld[], byAct: boolean, language: Language): string {
  if (found.length === 0) return words.noPowers[language];
  const sources = found.flatMap(({ citations }) => citations.map(({ source }) => source));
  return [...found.flatMap((held) => lines(held, byAct, language)), ...sourcesOf(sources, language)].join(
    "\n",
  );
}

function lines(held: PowerHeld, byAct: boolean, language: Language): string[] {
  const { act, kind, office, text, conditions, citations, certainty, notice, reading } = held;
  const name = byAct ? `${act}: ${text[language]}` : `${office}: ${powerOffices.labels[office][language]}`;
  const places = citations.map(({ source, article }) => `${source}, ${article}`).join("; ");
  const further = [
    ...(conditions ? [conditions[language]] : []),
    ...(reading ? [fill(words.reading, { reading })[language]] : []),
    ...(notice ? [`${words.notice[language]}: ${notice[language]}`] : []),
  ];
  return [
    `${name} (${words[kind][language]}) [${places}; ${certainty}]`,
    ...further.map((line) => `  ${line}`),
  ];
}

function refusing<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof UnknownOfficeError) {
      const { name, office, near } = error;
      throw unknown(`<office>: no office "${office}"`, near, { error: name, office, near });
    }
    if (error instanceof UnknownActError) {
      const { name, act, near } = error;
      throw unknown(`--act: no act "${act}"`, near, { error: name, act, near });
    }
    throw error instanceof InvalidFactsError ? asBadInput(error, {}) : error;
  }
}

function unknown(problem: string, near: readonly string[], data: Record<string, unknown>): BadInput {
  return new BadInput(`${problem}${didYouMean(near)}; \`apk-governance powers\` lists them`, data);
}
