import type { Texts } from "../../words/texts.ts";

export const sheetTexts = {
  office: { en: "Office", ru: "Должность", kk: "Лауазым" },
  body: { en: "Body", ru: "Орган", kk: "Орган" },
  role: { en: "What it is and does", ru: "Что это и чем занимается", kk: "Бұл не және немен айналысады" },
  filled: { en: "How it is filled", ru: "Как замещается", kk: "Қалай толтырылады" },
  seats: {
    en: "{count, plural, one {one holder at a time} other {# holders at a time}}",
    ru: "{count, plural, one {занимает # человек} few {занимают # человека} other {занимают # человек}} одновременно",
    kk: "бір мезгілде {count} адам атқарады",
  },
  holders: { en: "Holders on this day", ru: "Кто занимал в этот день", kk: "Осы күні атқарғандар" },
  noHolders: {
    en: "No source names a holder on this day.",
    ru: "Ни один источник не называет, кто занимал должность в этот день.",
    kk: "Осы күні кім атқарғанын бірде-бір дереккөз атамайды.",
  },
  offices: { en: "Its offices", ru: "Должности в нём", kk: "Ондағы лауазымдар" },
  does: { en: "What it does", ru: "Что делает", kk: "Не істейді" },
  undergoes: { en: "What others do to it", ru: "Что делают с ним", kk: "Оған не істеледі" },
  noRelations: {
    en: "No relation is known on this day.",
    ru: "На эту дату связи неизвестны.",
    kk: "Осы күнгі байланыстары белгісіз.",
  },
  daysUnknown: { en: "days not known", ru: "даты неизвестны", kk: "күндері белгісіз" },
  founded: { en: "Founded", ru: "Создан", kk: "Құрылған" },
} as const satisfies Texts;
