import { defineSource, type SourceDetails } from "../kernel/citation.ts";

export const oanaNews2009 = /* @__PURE__ */ defineSource({
  id: "oananews-2009",
  title: "Report on the XV Session and the Council of 26 October 2009 (OANA News)",
  url: null,
});

export const oanaNews2009Details: SourceDetails = {
  title: {
    ru: "Сообщение о XV сессии и Совете 26 октября 2009 года (OANA News)",
    kk: "XV сессия және 2009 жылғы 26 қазандағы Кеңес туралы хабар (OANA News)",
  },
  dated: "2009-10-26",
  read: {
    en: "At second hand: 2009-10-26, Astana",
    ru: "Из вторых источников: 2009-10-26, Astana",
    kk: "Жанама дереккөз: 2009-10-26, Astana",
  },
};
