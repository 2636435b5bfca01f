/** Finds rules by words, in all languages at once. */
import { type Language, languages, type RuleDescription, type Source, type Text } from "@apk-governance/core";

/** Where words may stand; the earlier, the more a match there tells. */
export const places = ["inTitle", "inQuestion", "inCondition", "inFact", "inSource"] as const;
export type Place = (typeof places)[number];

interface Entry {
  readonly place: Place;
  readonly text: Text;
}

/** A text in which every word stands, in the language in which it does. */
export interface Match {
  readonly place: Place;
  readonly language: Language;
  readonly words: string;
}

export interface Found {
  readonly rule: RuleDescription;
  readonly matches: readonly Match[];
}

/** A stretch of a text, and whether it is one of the words looked for. */
export interface Stretch {
  readonly words: string;
  readonly isFound: boolean;
}

/** The rules that have all words of the query in one text, the best first; the reader's language before others. */
export function findRules(
  rules: readonly RuleDescription[],
  sources: readonly Source[],
  query: string,
  language: Language,
): Found[] {
  const wanted = wordsOf(query);
  const order = [language, ...languages.filter((other) => other !== language)];
  return rules
    .map((rule) => ({
      rule,
      matches: entriesOf(rule, sources).flatMap((entry) => matchOf(entry, wanted, order)),
    }))
    .filter(({ matches }) => matches.length > 0)
    .sort((a, b) => rank(a) - rank(b));
}

/** The text cut where a word that is looked for starts or ends. */
export function stretchesOf(text: string, query: string): Stretch[] {
  const folded = fold(text);
  const isFound = new Array<boolean>(text.length).fill(false);
  for (const word of wordsOf(query)) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1))
      isFound.fill(true, at, at + word.length);
  }
  const stretches: { words: string; isFound: boolean }[] = [];
  for (const [i, found] of isFound.entries()) {
    const last = stretches.at(-1);
    if (last?.isFound === found) last.words += text.charAt(i);
    else stretches.push({ words: text.charAt(i), isFound: found });
  }
  return stretches;
}

function wordsOf(query: string): string[] {
  return fold(query)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** Letters that many keyboards lack, and the letters typed in their place. */
const typedAs: Readonly<Record<string, string>> = {
  ...{ ё: "е", ә: "а", ғ: "г", қ: "к", ң: "н", ө: "о", ұ: "у", ү: "у", һ: "х", і: "и" },
};

/** In small letters, as typed without Kazakh letters; letter for letter, so that places in the text stay. */
function fold(text: string): string {
  return Array.from({ length: text.length }, (_, i) => {
    const small = text.charAt(i).toLowerCase().charAt(0);
    return typedAs[small] ?? small;
  }).join("");
}

const entriesKept = new WeakMap<RuleDescription, readonly Entry[]>();

function entriesOf(rule: RuleDescription, sources: readonly Source[]): readonly Entry[] {
  const kept = entriesKept.get(rule) ?? [
    { place: "inTitle" as const, text: rule.title },
    { place: "inQuestion" as const, text: rule.question },
    ...conditionTexts(rule).map((text) => ({ place: "inCondition" as const, text })),
    ...factTexts(rule).map((text) => ({ place: "inFact" as const, text })),
    ...sources
      .filter(({ id }) => rule.sources.includes(id))
      .map(({ title }) => ({ place: "inSource" as const, text: title })),
  ];
  entriesKept.set(rule, kept);
  return kept;
}

function conditionTexts({ conditions }: RuleDescription): Text[] {
  return once(
    conditions.flatMap(({ requires, editions }) => [requires, ...editions.map((of) => of.requires)]),
  );
}

/** The facts and the codes that they may have. */
function factTexts({ facts }: RuleDescription): Text[] {
  return once(facts.flatMap(({ label, codes }) => [label, ...codes.map((code) => code.label)]));
}

function once(texts: readonly Text[]): Text[] {
  return [...new Map(texts.map((text) => [text.en, text])).values()];
}

function matchOf({ place, text }: Entry, wanted: readonly string[], order: readonly Language[]): Match[] {
  const language = order.find((one) => {
    const folded = fold(text[one]);
    return wanted.every((word) => folded.includes(word));
  });
  return language && wanted.length > 0 ? [{ place, language, words: text[language] }] : [];
}

function rank({ matches }: Found): number {
  return Math.min(...matches.map(({ place }) => places.indexOf(place)));
}
