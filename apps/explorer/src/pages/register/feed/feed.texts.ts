import type { Texts } from "../../../words/texts.ts";

export const feedTexts = {
  lead: {
    en: "Every act in the order in which it was recorded, the newest first; new ones appear here by themselves.",
    ru: "Все действия в порядке записи, новые сверху; новые появляются сами.",
    kk: "Барлық әрекет жазылу ретімен, жаңасы жоғарыда; жаңалары өздігінен пайда болады.",
  },
  connecting: { en: "Connecting …", ru: "Подключение …", kk: "Қосылуда …" },
  live: {
    en: "Connected: new acts appear at once",
    ru: "Связь есть: новые действия появляются сразу",
    kk: "Байланыс бар: жаңа әрекеттер бірден шығады",
  },
  "cut-off": {
    en: "Cut off: trying to connect again; nothing will be missed",
    ru: "Связь прервана: подключаемся снова, ничего не будет пропущено",
    kk: "Байланыс үзілді: қайта қосылуда, ештеңе қалып қоймайды",
  },
  arrived: {
    en: "{count, plural, one {# new act} other {# new acts}} since you opened this page",
    ru: "{count, plural, one {# новое действие} few {# новых действия} many {# новых действий} other {# нового действия}} с открытия страницы",
    kk: "бет ашылғаннан бері {count, plural, other {# жаңа әрекет}}",
  },
  kind: { en: "Kind of record", ru: "Вид записи", kk: "Жазба түрі" },
  office: { en: "Office", ru: "Должность", kk: "Лауазым" },
  any: { en: "any", ru: "любой", kk: "кез келген" },
  acts: { en: "Acts", ru: "Действия", kk: "Әрекеттер" },
  earlier: { en: "Earlier acts", ru: "Более ранние действия", kk: "Бұрынғы әрекеттер" },
  noneSuch: {
    en: "No act fits these filters.",
    ru: "Под этот отбор не подходит ни одно действие.",
    kk: "Бұл сүзгіге сай әрекет жоқ.",
  },
  subscribe: {
    en: "The same feed for programs, as Server-Sent Events:",
    ru: "Та же лента для программ, в виде Server-Sent Events:",
    kk: "Бағдарламаларға арналған сол таспа, Server-Sent Events түрінде:",
  },
} as const satisfies Texts;
