/** The locale by which `Intl` writes in a language of the page. */
import type { Language } from "@apk-governance/core";

const locales: Readonly<Record<Language, string>> = { en: "en-GB", ru: "ru-RU", kk: "kk-KZ" };

/** Chromium comes without Kazakh on some systems. Numbers are written alike in Kazakh and in Russian. */
export function localeOf(language: Language): string {
  return isKnown(language) ? locales[language] : locales.ru;
}

/** Whether `Intl` knows the language here; it would write `2023 M03 27` for a day in one that it does not. */
export function isKnown(language: Language): boolean {
  return Intl.DateTimeFormat.supportedLocalesOf(locales[language]).length > 0;
}
