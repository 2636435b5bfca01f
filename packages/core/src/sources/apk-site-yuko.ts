import { defineSource, type SourceDetails } from "../kernel/citation.ts";

export const apkSiteYuko = /* @__PURE__ */ defineSource({
  id: "apk-site-yuko",
  title: "Activity of the Assembly (official site, Turkistan-region section)",
  url: "https://yuko.assembly.kz/en/ank/obshchaya-informatsiya/deyatelnost/",
});

export const apkSiteYukoDetails: SourceDetails = {
  title: {
    ru: "Деятельность Ассамблеи (официальный сайт, раздел Туркестанской области)",
    kk: "Ассамблея қызметі (ресми сайт, Түркістан облысы бөлімі)",
  },
  read: {
    en: "Read in English; written after June 2023",
    ru: "Прочитано на английском; текст после июня 2023 года",
    kk: "Ағылшын тілінде оқылды; 2023 жылғы маусымнан кейінгі мәтін",
  },
};
