import type { Texts } from "../words/texts.ts";

/** Words of what is planned with terms of Vice-Chairs: the rotation and the calendar. */
export const planningTexts = {
  seat: { en: "Seat", ru: "Место", kk: "Орын" },
  association: { en: "Association", ru: "Объединение", kk: "Бірлестік" },
  termFrom: { en: "From", ru: "С", kk: "Басталуы" },
  termTo: { en: "Until, not included", ru: "До, не включая", kk: "Аяқталуы, кірмейді" },
  addTerm: { en: "Add a term", ru: "Добавить срок", kk: "Мерзім қосу" },
  removeTerm: { en: "Remove term {number}", ru: "Убрать срок {number}", kk: "{number}-мерзімді алып тастау" },
  twice: {
    en: "This id is named twice.",
    ru: "Этот идентификатор указан дважды.",
    kk: "Бұл идентификатор екі рет көрсетілген.",
  },
  blank: { en: "An id is needed.", ru: "Нужен идентификатор.", kk: "Идентификатор қажет." },
  unreadable: {
    en: "This cannot be read as an id.",
    ru: "Это не годится как идентификатор.",
    kk: "Бұл идентификатор бола алмайды.",
  },
  overlaps: {
    en: "This term overlaps another in its seat.",
    ru: "Этот срок пересекается с другим на том же месте.",
    kk: "Бұл мерзім осы орындағы басқа мерзіммен қабаттасады.",
  },
  ics: { en: "Calendar file (.ics)", ru: "Файл календаря (.ics)", kk: "Күнтізбе файлы (.ics)" },
} as const satisfies Texts;
