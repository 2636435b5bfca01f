/** The words that the command line itself says in the language of the answer. */
import type { FactKind } from "../kernel/facts.ts";
import type { Text } from "../kernel/text.ts";

export const words = {
  needed: { en: "Facts needed", ru: "Нужные факты", kk: "Қажет деректер" },
  sources: { en: "Sources", ru: "Источники", kk: "Дереккөздер" },
  facts: { en: "Facts", ru: "Факты", kk: "Деректер" },
  conditions: { en: "Conditions", ru: "Условия", kk: "Талаптар" },
  openQuestions: { en: "Open questions", ru: "Открытые вопросы", kk: "Ашық сұрақтар" },
  conflicts: { en: "Sources differ", ru: "Источники расходятся", kk: "Дереккөздер әртүрлі" },
  example: { en: "Example", ru: "Пример", kk: "Мысал" },
  inForce: { en: "In force", ru: "Действует", kk: "Күшінде" },
  notInForce: { en: "Not in force on {on}", ru: "Не действует на {on}", kk: "{on} күні қолданылмайды" },
  rules: { en: "Rules", ru: "Правила", kk: "Ережелер" },
  from: { en: "from {from}", ru: "с {from}", kk: "{from} бастап" },
  between: {
    en: "from {from}, up to but not including {to}",
    ru: "с {from} и до {to}, не включая этот день",
    kk: "{from} бастап {to} дейін, бұл күнді қоспағанда",
  },
  reading: { en: "reading {reading}", ru: "толкование {reading}", kk: "{reading} түсіндірмесі" },
  policy: { en: "by policy {parameter}", ru: "по политике {parameter}", kk: "{parameter} саясаты бойынша" },
  nullable: {
    en: "or null: known not to exist",
    ru: "или null: известно, что нет",
    kk: "немесе null: жоқ екені белгілі",
  },
  offices: { en: "Offices", ru: "Должности и органы", kk: "Лауазымдар мен органдар" },
  acts: { en: "Acts", ru: "Действия", kk: "Әрекеттер" },
  power: { en: "power", ru: "право", kk: "құқық" },
  duty: { en: "duty", ru: "обязанность", kk: "міндет" },
  guideline: { en: "guideline", ru: "ориентир", kk: "бағдар" },
  noPowers: {
    en: "None on this day",
    ru: "В этот день – нет",
    kk: "Бұл күні – жоқ",
  },
  asFor: { en: "as for {first}", ru: "как для {first}", kk: "{first} үшін қалай болса, солай" },
  notice: { en: "Note", ru: "Примечание", kk: "Ескертпе" },
  day: {
    en: "Day of the act (YYYY-MM-DD)",
    ru: "День акта (ГГГГ-ММ-ДД)",
    kk: "Акт күні (ЖЖЖЖ-АА-КК)",
  },
  blank: {
    en: "Press Enter alone for what is not known",
    ru: "Если неизвестно, просто нажмите Enter",
    kk: "Белгісіз болса, Enter пернесін ғана басыңыз",
  },
  none: { en: "- for none", ru: "- если нет", kk: "жоқ болса -" },
  vectorsHold: {
    en: "{held} of {checked} vectors hold",
    ru: "Сошлись векторы: {held} из {checked}",
    kk: "Сәйкес келген векторлар: {held}, барлығы {checked}",
  },
  expected: { en: "expected", ru: "ожидалось", kk: "күтілгені" },
  answered: { en: "answered", ru: "получено", kk: "алынғаны" },
  seat: { en: "Seat {seat}", ru: "Место {seat}", kk: "{seat}-орын" },
  term: { en: "{from} to {to}", ru: "{from} – {to}", kk: "{from} – {to}" },
  choices: { en: "Choices of the planner", ru: "Выбор планировщика", kk: "Жоспарлаушының таңдауы" },
  meetingDue: {
    en: "The next meeting of the Council is due by {due}",
    ru: "Следующее заседание Совета – не позднее {due}",
    kk: "Кеңестің келесі отырысы {due} күнінен кешіктірілмейді",
  },
  sessionDue: {
    en: "The Session of {year} is due by {due}",
    ru: "Сессия {year} года – не позднее {due}",
    kk: "{year} жылғы Сессия {due} күнінен кешіктірілмейді",
  },
  sessionHeld: {
    en: "The Session of {year} was held",
    ru: "Сессия {year} года проведена",
    kk: "{year} жылғы Сессия өткізілді",
  },
  nothingDue: {
    en: "Nothing falls due in this period",
    ru: "В этот период сроков нет",
    kk: "Бұл кезеңде мерзімі келетін міндет жоқ",
  },
  termEnds: {
    en: "The term from {from} ends on {to}, the first day that is no longer part of it",
    ru: "Срок с {from} заканчивается {to}; этот день в него уже не входит",
    kk: "{from} басталған мерзім {to} аяқталады; бұл күн оған кірмейді",
  },
} as const satisfies Record<string, Text>;

/** What a fact of each kind is, and how it is typed. */
export const kindWords: Readonly<Record<FactKind, Text>> = {
  count: { en: "number", ru: "число", kk: "сан" },
  year: { en: "year", ru: "год", kk: "жыл" },
  flag: { en: "yes or no", ru: "да или нет", kk: "иә немесе жоқ" },
  choice: { en: "code", ru: "код", kk: "код" },
  day: { en: "YYYY-MM-DD", ru: "ГГГГ-ММ-ДД", kk: "ЖЖЖЖ-АА-КК" },
  text: { en: "text", ru: "текст", kk: "мәтін" },
  texts: { en: "texts, separated by “;”", ru: "тексты через «;»", kk: "мәтіндер, «;» арқылы" },
  days: { en: "days, separated by commas", ru: "даты через запятую", kk: "күндер, үтір арқылы" },
  codes: { en: "codes, separated by commas", ru: "коды через запятую", kk: "кодтар, үтір арқылы" },
};
