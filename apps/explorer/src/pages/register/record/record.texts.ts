import type { Texts } from "../../../words/texts.ts";

export const recordTexts = {
  none: {
    en: "The register has no such record",
    ru: "В реестре нет такой записи",
    kk: "Тізілімде мұндай жазба жоқ",
  },
  toList: { en: "All records of this kind", ru: "Все записи этого вида", kk: "Осы түрдегі барлық жазба" },
  days: {
    en: "Opened {opened}, last act {last}; version {version}",
    ru: "Начато {opened}, последнее действие {last}; версия {version}",
    kk: "Басталуы {opened}, соңғы әрекет {last}; {version}-нұсқа",
  },
  says: { en: "What it says", ru: "Содержание", kk: "Мазмұны" },
  history: { en: "History", ru: "История", kk: "Тарихы" },
  number: { en: "No. {number}", ru: "№ {number}", kk: "№ {number}" },
  actedBy: {
    en: "{actor}, in the office: {office}",
    ru: "{actor}, в должности: {office}",
    kk: "{actor}, лауазымы: {office}",
  },
  recorded: {
    en: "Recorded {at} as act {position} of the register",
    ru: "Записано {at} как действие {position} реестра",
    kk: "{at} тізілімнің {position}-әрекеті ретінде жазылды",
  },
  hash: { en: "Hash", ru: "Хеш", kk: "Хеш" },
  previous: { en: "Hash of the act before it", ru: "Хеш предыдущего действия", kk: "Алдыңғы әрекеттің хеші" },
  seal: { en: "Entry and hash", ru: "Запись и хеш", kk: "Жазба және хеш" },
  noRule: {
    en: "No rule is asked for this act; who may do it, the procedure says.",
    ru: "Для этого действия ни одно правило не применяется; кто вправе его совершить, указывает процедура.",
    kk: "Бұл әрекет үшін ешбір қағида сұралмайды; оны кім жасай алатынын рәсім айтады.",
  },
  allowedBy: {
    en: "{count, plural, one {The assessment that allowed it} other {The # assessments that allowed it}}",
    ru: "{count, plural, one {Оценка, допустившая действие} few {# оценки, допустившие действие} many {# оценок, допустивших действие} other {# оценки, допустившие действие}}",
    kk: "{count, plural, one {Әрекетке жол берген бағалау} other {Әрекетке жол берген # бағалау}}",
  },
} as const satisfies Texts;
