import { defineSource, type SourceDetails } from "../kernel/citation.ts";

export const aikyn2022 = /* @__PURE__ */ defineSource({
  id: "aikyn-2022",
  title: "Report on the XXX Session (Aikyn)",
  url: "https://aikyn.kz/194051",
});

export const aikyn2022Details: SourceDetails = {
  title: {
    ru: "Сообщение о XXX сессии (Aikyn)",
    kk: "XXX сессия туралы хабар (Aikyn)",
  },
  read: {
    en: "At second hand: 2022-04-28",
    ru: "Из вторых источников: 2022-04-28",
    kk: "Жанама дереккөз: 2022-04-28",
  },
};
