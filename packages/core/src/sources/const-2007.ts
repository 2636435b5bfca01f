import { defineSource, type SourceDetails } from "../kernel/citation.ts";

export const const2007 = /* @__PURE__ */ defineSource({
  id: "const-2007",
  title: "Constitution of the Republic of Kazakhstan of 1995, as amended on 21 May 2007",
  url: "https://e-history.kz/en/contents/view/1461",
});

export const const2007Details: SourceDetails = {
  title: {
    ru: "Конституция Республики Казахстан 1995 года с изменениями от 21 мая 2007 года",
    kk: "Қазақстан Республикасының 1995 жылғы Конституциясы, 2007 жылғы 21 мамырдағы өзгерістерімен",
  },
  number: "254",
  dated: "2007-05-21",
  read: {
    en: "Articles 44(20) and 51(1), at second hand",
    ru: "Статьи 44(20) и 51(1), из вторых источников",
    kk: "44(20) және 51(1)-баптар, жанама дереккөздерден",
  },
};
