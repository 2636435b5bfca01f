import { defineSource, type SourceDetails } from "../kernel/citation.ts";

export const tengri2016 = /* @__PURE__ */ defineSource({
  id: "tengri-2016",
  title: "Report on the XXIII Session (Tengrinews)",
  url: null,
});

export const tengri2016Details: SourceDetails = {
  title: {
    ru: "Сообщение о XXIII сессии (Tengrinews)",
    kk: "XXIII сессия туралы хабар (Tengrinews)",
  },
  read: {
    en: "At second hand: order of 2016-02-19, Session of 2016-03-21",
    ru: "Из вторых источников: распоряжение от 2016-02-19, Сессия 2016-03-21",
    kk: "Жанама дереккөз: 2016-02-19 өкімі, 2016-03-21 Сессия",
  },
};
