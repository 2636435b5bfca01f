/** What a record says, made ready to be read: fields, and parts that have fields of their own. */
import type { Language } from "@apk-governance/core";
import { inWords } from "../../../words/dates.ts";
import { say, type Words } from "../../../words/texts.ts";
import { officeName } from "../act.ts";
import type { RecordKind } from "../kinds.ts";
import { factNames, factOf, stateNames } from "../procedure-words.ts";
import { factInWords, valueWords } from "../values.ts";
import { stateTexts } from "./state.texts.ts";

export interface Field {
  readonly name: string;
  readonly label: string;
  readonly value: string;
}

/** Several things of a kind are numbered: decision 1, decision 2. */
export interface Part {
  readonly name: string;
  readonly title: string;
  readonly items: readonly (readonly Field[])[];
}

type Values = Readonly<Record<string, unknown>>;

/** As the gateway gives it, names come by the alphabet. */
export function inOrder(kind: RecordKind, state: Values): Values {
  const names = stateNames(kind).filter((name) => Object.hasOwn(state, name));
  return Object.fromEntries(names.map((name) => [name, state[name]]));
}

/** The fields that are known; what is not known yet is left out. */
export function fieldsOf(kind: RecordKind, values: Values, language: Language): Field[] {
  return Object.entries(values)
    .filter(([name, value]) => !notShown.includes(name) && value !== undefined && !isPart(value))
    .filter(([name, value]) => value !== null || factOf(kind, name)?.nullable === true)
    .map(([name, value]) => ({
      name,
      label: labelOf(kind, name, language),
      value: worded(kind, name, value, language),
    }));
}

/** What a command says, in the order of its form. */
export function saidFields(kind: RecordKind, values: Values, language: Language): Field[] {
  const names = [...factNames(kind), ...Object.keys(stateTexts)];
  const rank = (name: string) => names.indexOf(name);
  return fieldsOf(kind, values, language).sort((a, b) => rank(a.name) - rank(b.name));
}

export function partsOf(kind: RecordKind, state: Values, language: Language): Part[] {
  return Object.entries(state)
    .filter(([, value]) => isPart(value))
    .map(([name, value]) => ({
      name,
      title: labelOf(kind, name, language),
      items: itemsOf(value).map((item) => saidFields(kind, item, language)),
    }))
    .filter(({ items }) => items.some((fields) => fields.length > 0));
}

/** The status says the phase, and the record its days. */
const notShown = ["phase", "lastOn"];

function isPart(value: unknown): boolean {
  if (Array.isArray(value)) return value.every((item) => typeof item === "object");
  return typeof value === "object" && value !== null;
}

function itemsOf(part: unknown): readonly Values[] {
  return Array.isArray(part) ? part : [part as Values];
}

function labelOf(kind: RecordKind, name: string, language: Language): string {
  const own: Readonly<Record<string, Words>> = stateTexts;
  return say(factOf(kind, name)?.label ?? own[name] ?? { en: name, ru: name, kk: name }, language);
}

function worded(kind: RecordKind, name: string, value: unknown, language: Language): string {
  const fact = factOf(kind, name);
  if (fact) return factInWords(fact, value, language);
  if (typeof value === "boolean") return valueWords(value ? "yes" : "no", language);
  if (name.endsWith("By")) return say(officeName(String(value)), language);
  return inWords(language).day(String(value));
}
