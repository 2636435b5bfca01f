import { defineSource } from "../kernel/citation.ts";

export const apkSiteYuko = defineSource({
  id: "apk-site-yuko",
  title: {
    en: "Activity of the Assembly (official site, Turkistan-region section)",
    ru: "Деятельность Ассамблеи (официальный сайт, раздел Туркестанской области)",
    kk: "Ассамблея қызметі (ресми сайт, Түркістан облысы бөлімі)",
  },
  read: {
    en: "Read in English; written after June 2023",
    ru: "Прочитано на английском; текст после июня 2023 года",
    kk: "Ағылшын тілінде оқылды; 2023 жылғы маусымнан кейінгі мәтін",
  },
  url: "https://yuko.assembly.kz/en/ank/obshchaya-informatsiya/deyatelnost/",
});
