/**
 * Words of the page, in three languages side by side, in ICU message format: `{count, plural, one {…} other {…}}`.
 * Texts with placeholders stand in `.texts.ts` files, which are compiled when the page is built.
 */
import type { Language } from "@apk-governance/core";
import format, { type CompiledMessage } from "icu-minify/format";
import { useLanguage } from "./language.tsx";
import { localeOf } from "./locale.ts";

export type Words = Readonly<Record<Language, string>>;
export type Texts<Key extends string = string> = Readonly<Record<Key, Words>>;
export type Figures = Readonly<Record<string, string | number>>;
export type Say<Key extends string> = (key: Key, figures?: Figures) => string;

const formatters = {
  getDateTimeFormat: Intl.DateTimeFormat,
  getNumberFormat: (language: unknown) => new Intl.NumberFormat(localeOf(language as Language)),
  getPluralRules: (language: unknown) => new Intl.PluralRules(language as Language),
};

/** What the texts of a page or part say in the language chosen. */
export function useTexts<Key extends string>(texts: Texts<Key>): Say<Key> {
  const { language } = useLanguage();
  return (key, figures) => say(texts[key], language, figures);
}

/** Throws where a figure that the text names is not given. */
export function say(words: Words, language: Language, figures: Figures = {}): string {
  return String(format(words[language] as CompiledMessage, language, figures, { formatters }));
}
