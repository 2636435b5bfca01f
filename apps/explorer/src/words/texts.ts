/** Words of the page, in three languages side by side, in ICU message format: `{count, plural, one {…} other {…}}`. */
import type { Language } from "@apk-governance/core";
import { IntlMessageFormat } from "intl-messageformat";
import { useLanguage } from "./language.tsx";

export type Words = Readonly<Record<Language, string>>;
export type Texts<Key extends string = string> = Readonly<Record<Key, Words>>;
export type Figures = Readonly<Record<string, string | number>>;
export type Say<Key extends string> = (key: Key, figures?: Figures) => string;

const formats = new Map<string, IntlMessageFormat>();

/** What the texts of a page or part say in the language chosen. */
export function useTexts<Key extends string>(texts: Texts<Key>): Say<Key> {
  const { language } = useLanguage();
  return (key, figures) => say(texts[key], language, figures);
}

export function say(words: Words, language: Language, figures?: Figures): string {
  const template = words[language];
  if (!figures) return template;
  const key = `${language} ${template}`;
  const format = formats.get(key) ?? new IntlMessageFormat(template, language);
  formats.set(key, format);
  return String(format.format(figures));
}
