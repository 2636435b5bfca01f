import type { Texts } from "../../../words/texts.ts";

export const outcomeTexts = {
  recorded: { en: "Recorded", ru: "Записано", kk: "Жазылды" },
  seeAct: {
    en: "See the act in the register",
    ru: "Открыть действие в реестре",
    kk: "Тізілімдегі әрекетті ашу",
  },
  refused: {
    en: "Refused; nothing was recorded",
    ru: "Отклонено, ничего не записано",
    kk: "Қабылданбады, ештеңе жазылмады",
  },
  OUT_OF_ORDER: { en: "Not in this order", ru: "Не в том порядке", kk: "Рет бұзылған" },
  TOO_EARLY: { en: "Too early", ru: "Слишком рано", kk: "Тым ерте" },
  WRONG_OFFICE: {
    en: "The act belongs to another office",
    ru: "Это действие другой должности",
    kk: "Бұл – басқа лауазымның әрекеті",
  },
  UNLAWFUL: {
    en: "A rule stands against it",
    ru: "Этому препятствует правило",
    kk: "Бұған қағида жол бермейді",
  },
  notAllowed: {
    en: "Not for this office; nothing was recorded",
    ru: "Не для этой должности, ничего не записано",
    kk: "Бұл лауазымға емес, ештеңе жазылмады",
  },
  whoMay: { en: "Who may", ru: "Кто вправе", kk: "Кім құқылы" },
  nobody: {
    en: "On that day the table of powers gives the act to nobody.",
    ru: "На этот день таблица полномочий не даёт это действие никому.",
    kk: "Ол күні өкілеттіктер кестесі бұл әрекетті ешкімге бермейді.",
  },
  invalid: {
    en: "Some fields cannot be used; nothing was recorded",
    ru: "Некоторые поля использовать нельзя, ничего не записано",
    kk: "Кейбір өрістерді қолдануға болмайды, ештеңе жазылмады",
  },
  conflict: {
    en: "The record has moved on; nothing was recorded",
    ru: "Запись изменилась, ничего не записано",
    kk: "Жазба өзгерді, ештеңе жазылмады",
  },
  conflictIs: {
    en: "You saw version {expected}; it is now at version {current}.",
    ru: "Вы видели версию {expected}, теперь она {current}.",
    kk: "Сіз {expected}-нұсқаны көрдіңіз, қазір {current}-нұсқа.",
  },
  loadAgain: { en: "Load again", ru: "Загрузить ещё раз", kk: "Қайта жүктеу" },
  noAnswer: {
    en: "The gateway does not answer. Send it again: under its key the act is recorded once, however often it is sent.",
    ru: "Шлюз не отвечает. Отправьте ещё раз: под своим ключом действие запишется один раз, сколько бы его ни отправляли.",
    kk: "Шлюз жауап бермейді. Қайта жіберіңіз: әрекет өз кілтімен қанша рет жіберілсе де бір рет жазылады.",
  },
  tokenRefused: {
    en: "The gateway refuses this token.",
    ru: "Шлюз не принимает этот токен.",
    kk: "Шлюз бұл токенді қабылдамайды.",
  },
  gatewayRefused: {
    en: "The gateway refused the command.",
    ru: "Шлюз отклонил команду.",
    kk: "Шлюз бұйрықты қабылдамады.",
  },
  unknown_fact: { en: "there is no such field", ru: "такого поля нет", kk: "мұндай өріс жоқ" },
  wrong_type: { en: "cannot be used", ru: "не подходит", kk: "жарамсыз" },
  out_of_range: {
    en: "too small or too large",
    ru: "слишком мало или слишком много",
    kk: "тым аз немесе тым көп",
  },
  not_a_date: { en: "no such day", ru: "такого дня нет", kk: "мұндай күн жоқ" },
  not_in_list: { en: "not in the list", ru: "нет в списке", kk: "тізімде жоқ" },
  impossible: {
    en: "cannot be true together",
    ru: "не может быть верно одновременно",
    kk: "бірге дұрыс бола алмайды",
  },
  required: { en: "is needed", ru: "нужно указать", kk: "көрсету керек" },
} as const satisfies Texts;
