import { defineSource, type SourceDetails } from "../kernel/citation.ts";

export const sn2017 = /* @__PURE__ */ defineSource({
  id: "sn-2017",
  title: "Report on the deputies of the Chairman in 2017 (sn.kz)",
  url: null,
});

export const sn2017Details: SourceDetails = {
  title: {
    ru: "Сообщение о заместителях Председателя в 2017 году (sn.kz)",
    kk: "2017 жылғы Төраға орынбасарлары туралы хабар (sn.kz)",
  },
  read: {
    en: "At second hand: 2017",
    ru: "Из вторых источников: 2017",
    kk: "Жанама дереккөз: 2017",
  },
};
