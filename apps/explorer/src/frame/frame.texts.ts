import type { Texts } from "../words/texts.ts";

export const frameTexts = {
  skip: { en: "To the content", ru: "К содержанию", kk: "Мазмұнға өту" },
  name: {
    en: "Assembly of People of Kazakhstan",
    ru: "Ассамблея народа Казахстана",
    kk: "Қазақстан халқы Ассамблеясы",
  },
  tagline: {
    en: "Rules on any date, cited",
    ru: "Правила на любую дату, со ссылками",
    kk: "Кез келген күнгі қағидалар, сілтемелерімен",
  },
  menu: { en: "Menu", ru: "Меню", kk: "Мәзір" },
  language: { en: "Language", ru: "Язык", kk: "Тіл" },
  theme: { en: "Theme", ru: "Оформление", kk: "Безендіру" },
  themeAuto: { en: "Auto", ru: "Авто", kk: "Авто" },
  themeLight: { en: "Light", ru: "Светлое", kk: "Ашық" },
  themeDark: { en: "Dark", ru: "Тёмное", kk: "Күңгірт" },
  notFound: { en: "There is no such page", ru: "Такой страницы нет", kk: "Мұндай бет жоқ" },
  toOverview: { en: "Go to the overview", ru: "Перейти к обзору", kk: "Шолуға өту" },
  broken: { en: "This page failed", ru: "На этой странице произошла ошибка", kk: "Бұл бетте қате шықты" },
  brokenAdvice: {
    en: "The fault is ours. Load the page again; if it fails again, tell us what you did.",
    ru: "Это наша ошибка. Загрузите страницу ещё раз; если ошибка повторится, сообщите нам, что вы делали.",
    kk: "Бұл – біздің қатеміз. Бетті қайта жүктеңіз; қате қайталанса, не істегеніңізді бізге хабарлаңыз.",
  },
  again: { en: "Load again", ru: "Загрузить ещё раз", kk: "Қайта жүктеу" },
  about: {
    en: "An independent project. The texts of the law are cited, not copied; this is no legal advice.",
    ru: "Независимый проект. Тексты законов цитируются ссылками, а не копируются; это не юридическая консультация.",
    kk: "Тәуелсіз жоба. Заң мәтіндеріне сілтеме жасалады, олар көшірілмейді; бұл – заң кеңесі емес.",
  },
} as const satisfies Texts;
