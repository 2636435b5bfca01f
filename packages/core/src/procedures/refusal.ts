/** Why an act is refused, in words and with the assessments that refuse it. */
import type { Assessment } from "../kernel/assessment.ts";
import type { Citation } from "../kernel/citation.ts";
import type { Day } from "../kernel/day.ts";
import type { Fact } from "../kernel/facts.ts";
import type { Rule } from "../kernel/rule.ts";
import { type Figures, fill, list, type Text } from "../kernel/text.ts";
import { offices as officeNames } from "../rules/vocabulary.ts";
import type { Actors, Given } from "./procedure.ts";

/**
 * In the order in which they are looked for. `out-of-order`: the act does not follow from what was done, whoever does
 * it. `too-early`: before the last act, or before the day that was fixed. `wrong-office`: it belongs to another office,
 * whatever else is wrong. `unlawful`: a rule is violated, is not in force, or cannot be answered without a fact that the
 * command left out.
 */
export const refusalReasons = ["out-of-order", "too-early", "wrong-office", "unlawful"] as const;

/**
 * Why a command was refused, for programs; `refusalReasons` lists the reasons in the order in which they are
 * asked.
 */
export type RefusalReason = (typeof refusalReasons)[number];

/** A refusal is an answer: it is returned, never thrown. */
export interface Refusal {
  readonly reason: RefusalReason;
  /** The type of the command that is refused. */
  readonly command: string;
  readonly message: Text;
  /** The first assessment that refuses, where a rule does. */
  readonly assessment?: Assessment;
  /** Every assessment that was made for the act; all grounds are kept. */
  readonly assessments: readonly Assessment[];
  /** What the refusal rests on. */
  readonly citations: readonly Citation[];
}

/** The act that is refused. */
export interface About {
  readonly command: string;
  readonly title: Text;
  readonly given: Given<unknown>;
}

interface Answer {
  readonly rule: Rule;
  readonly assessment: Assessment;
  readonly office?: readonly string[] | undefined;
  readonly awaits?: readonly string[] | undefined;
}

const phrases = {
  outOfOrder: { en: "{title}: {order}", ru: "{title}: {order}", kk: "{title}: {order}" },
  tooEarly: {
    en: "{title}: {on} is too early; the first day is {day}",
    ru: "{title}: {on} – слишком рано; первый возможный день – {day}",
    kk: "{title}: {on} – тым ерте; алғашқы мүмкін күн – {day}",
  },
  wrongOffice: {
    en: "{title}: acted: {office}; the act belongs to: {offices}",
    ru: "{title}: действует: {office}; вправе действовать: {offices}",
    kk: "{title}: әрекет етуші: {office}; өкілетті: {offices}",
  },
  notInForce: {
    en: "{rule}: no rule is in force for this on {on}",
    ru: "{rule}: на {on} для этого нет действующей нормы",
    kk: "{rule}: {on} күні бұл үшін қолданыстағы норма жоқ",
  },
  unknown: {
    en: "{rule}: needed and not given: {facts}",
    ru: "{rule}: нужно, но не указано: {facts}",
    kk: "{rule}: қажет, бірақ көрсетілмеген: {facts}",
  },
} as const satisfies Record<string, Text>;

/** The act does not follow from the state, or names what is not there. */
export function outOfOrder(about: About, order: Text): Refusal {
  return refusal("out-of-order", about, said("outOfOrder", { title: about.title, order }));
}

export function tooEarly(about: About, day: Day): Refusal {
  const { title, given } = about;
  return refusal("too-early", about, said("tooEarly", { title, on: given.on, day }));
}

/** The act belongs to other offices, by what the procedure cites. */
export function wrongOffice(about: About, { offices, cites }: Actors): Refusal {
  const { title, given } = about;
  const figures = {
    title,
    office: officeNames.labels[given.office],
    offices: list((offices ?? []).map((office) => officeNames.labels[office])),
  };
  return { ...refusal("wrong-office", about, said("wrongOffice", figures)), citations: cites };
}

/**
 * The refusal of the law, or `undefined` where it lets the act pass.
 *
 * A rule that is violated or not in force refuses. One that is undetermined refuses only for a fact that the command
 * could have given: what a later act gives, and what no source states, does not stand in the way.
 */
export function unlawful(about: About, answers: readonly Answer[]): Refusal | undefined {
  const against = answers.filter(refuses);
  const first = against[0];
  if (!first) return undefined;
  const reason = against.some(asksForOtherOffice) ? "wrong-office" : "unlawful";
  const message = list(against.flatMap(grounds), "; ");
  const citations = against.flatMap(({ assessment }) => failing(assessment).flatMap((of) => of.citations));
  return {
    ...refusal(reason, about, message),
    assessment: first.assessment,
    assessments: answers.map(({ assessment }) => assessment),
    citations,
  };
}

function refuses(answer: Answer): boolean {
  const { verdict } = answer.assessment;
  if (verdict !== "undetermined") return verdict !== "satisfied";
  return omitted(answer).length > 0;
}

function omitted({ assessment, awaits = [] }: Answer): string[] {
  return assessment.missing.flatMap(({ fact }) => (awaits.includes(fact) ? [] : [fact]));
}

function asksForOtherOffice({ rule, assessment, office = [] }: Answer): boolean {
  return failing(assessment).some(({ id }) => office.some((condition) => id === `${rule.id}.${condition}`));
}

function failing({ findings }: Assessment) {
  return findings.filter(({ verdict }) => verdict === "violated");
}

function grounds(answer: Answer): Text[] {
  const { rule, assessment } = answer;
  if (assessment.verdict === "not-in-force") {
    return [said("notInForce", { rule: rule.title, on: assessment.on })];
  }
  if (assessment.verdict === "undetermined") {
    const facts = list(omitted(answer).map((name) => (rule.facts[name] as Fact).label));
    return [said("unknown", { rule: rule.title, facts })];
  }
  return [...failing(assessment), ...assessment.clashes].map(({ message }) => message);
}

function refusal(reason: RefusalReason, { command }: About, message: Text): Refusal {
  return { reason, command, message, assessments: [], citations: [] };
}

function said(phrase: keyof typeof phrases, figures: Figures): Text {
  return fill(phrases[phrase], figures);
}
