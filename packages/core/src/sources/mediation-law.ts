import { defineSource, type SourceDetails } from "../kernel/citation.ts";

export const mediationLaw = /* @__PURE__ */ defineSource({
  id: "mediation-law",
  title: 'Law "On Mediation"',
  url: "https://assembly.kz/news/mediation-day-in-western-kazakhstan-region/",
});

export const mediationLawDetails: SourceDetails = {
  title: {
    ru: "Закон «О медиации»",
    kk: "«Медиация туралы» Заң",
  },
  dated: "2011-01-28",
  read: {
    en: "At second hand: in force from 2011-08-05",
    ru: "Из вторых источников: в силе с 2011-08-05",
    kk: "Жанама дереккөзден: 2011-08-05 бастап күшінде",
  },
};
