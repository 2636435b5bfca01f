import type { Texts } from "../../../words/texts.ts";

export const assessmentTexts = {
  on: { en: "on {day}", ru: "на {day}", kk: "{day} күніне" },
  overviewReading: {
    en: "under the reading of the overview page",
    ru: "по прочтению обзорной страницы",
    kk: "шолу бетінің түсінігі бойынша",
  },
  ask: { en: "Open this question", ru: "Открыть этот вопрос", kk: "Осы сұрақты ашу" },
  editionFrom: {
    en: "edition from {from}",
    ru: "редакция с {from}",
    kk: "{from} бастап қолданылатын редакция",
  },
  editionFromTo: {
    en: "edition from {from} to {to}",
    ru: "редакция с {from} до {to}",
    kk: "{from} – {to} аралығындағы редакция",
  },
  shortfall: {
    en: "{count, plural, one {# more is needed} other {# more are needed}}",
    ru: "недостаёт: {count}",
    kk: "жетіспейді: {count}",
  },
  missing: { en: "Not known: {facts}", ru: "Не известно: {facts}", kk: "Белгісіз: {facts}" },
  remedy: { en: "Remedy: {what}", ru: "Как исправить: {what}", kk: "Түзету жолы: {what}" },
  openQuestion: { en: "Open question: {what}", ru: "Открытый вопрос: {what}", kk: "Ашық сұрақ: {what}" },
  conflict: {
    en: "The sources differ: {what}",
    ru: "Источники расходятся: {what}",
    kk: "Дереккөздер әртүрлі айтады: {what}",
  },
} as const satisfies Texts;
