/** The words that the kernel itself says; all others stand in the rules. What they are said of follows a colon. */
import type { Text } from "./text.ts";

export const phrases = {
  unknown: { en: "not known", ru: "неизвестно", kk: "белгісіз" },
  clash: { en: "Cannot hold together", ru: "Не могут быть соблюдены вместе", kk: "Бірге сақтала алмайды" },
  remedy: { en: "To satisfy the rule", ru: "Чтобы соблюсти правило", kk: "Ережені сақтау үшін" },
  noRemedy: {
    en: "No permitted change is enough",
    ru: "Допустимых изменений недостаточно",
    kk: "Рұқсат етілген өзгерістер жеткіліксіз",
  },
  yes: { en: "yes", ru: "да", kk: "иә" },
  no: { en: "no", ru: "нет", kk: "жоқ" },
} as const satisfies Record<string, Text>;

export function yesOrNo(is: boolean): Text {
  return is ? phrases.yes : phrases.no;
}

/** Apart from the others, so that a bundle without what says them leaves them out. */
export const none: Text = { en: "none", ru: "отсутствует", kk: "жоқ" };
export const notYet: Text = {
  en: "not yet, as of {on}",
  ru: "на {on} ещё не наступило",
  kk: "{on} күніне әлі болған жоқ",
};
