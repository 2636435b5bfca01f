import { defineSource, type SourceDetails } from "../kernel/citation.ts";

export const azattyq2003 = /* @__PURE__ */ defineSource({
  id: "azattyq-2003",
  title: "Report on the X Session (Azattyq)",
  url: null,
});

export const azattyq2003Details: SourceDetails = {
  title: {
    ru: "Сообщение о X сессии (Azattyq)",
    kk: "X сессия туралы хабар (Azattyq)",
  },
  read: {
    en: "At second hand: 2003-12-23, Astana",
    ru: "Из вторых источников: 2003-12-23, Astana",
    kk: "Жанама дереккөз: 2003-12-23, Astana",
  },
};
