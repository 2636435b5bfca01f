import type { Texts } from "../../../words/texts.ts";

export const listTexts = {
  filters: { en: "Filters", ru: "Отбор", kk: "Сүзгі" },
  status: { en: "Status", ru: "Состояние", kk: "Күйі" },
  any: { en: "any", ru: "любое", kk: "кез келген" },
  from: { en: "Opened on or after", ru: "Начато не ранее", kk: "Басталуы осы күннен бастап" },
  to: { en: "Opened before", ru: "Начато до", kk: "Басталуы осы күнге дейін" },
  clear: { en: "Clear", ru: "Сбросить", kk: "Тазарту" },
  noneSuch: {
    en: "No record fits these filters.",
    ru: "Под этот отбор не подходит ни одна запись.",
    kk: "Бұл сүзгіге сай жазба жоқ.",
  },
  days: {
    en: "opened {opened} · last act {last} · {count, plural, one {# act} other {# acts}}",
    ru: "начато {opened} · последнее действие {last} · {count, plural, one {# действие} few {# действия} many {# действий} other {# действия}}",
    kk: "басталуы {opened} · соңғы әрекет {last} · {count, plural, other {# әрекет}}",
  },
  paging: { en: "Pages", ru: "Страницы", kk: "Беттер" },
  previous: { en: "Previous", ru: "Назад", kk: "Алдыңғы" },
  next: { en: "Next", ru: "Вперёд", kk: "Келесі" },
  size: { en: "On a page", ru: "На странице", kk: "Бір бетте" },
  count: { en: "Count all", ru: "Сосчитать все", kk: "Барлығын санау" },
  total: {
    en: "{count, plural, one {# record} other {# records}} in all",
    ru: "всего {count, plural, one {# запись} few {# записи} many {# записей} other {# записи}}",
    kk: "барлығы {count, plural, other {# жазба}}",
  },
} as const satisfies Texts;
