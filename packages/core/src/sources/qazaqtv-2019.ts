import { defineSource, type SourceDetails } from "../kernel/citation.ts";

export const qazaqTv2019 = /* @__PURE__ */ defineSource({
  id: "qazaqtv-2019",
  title: "Report on awards given on the eve of an Independence Day (Qazaq TV)",
  url: null,
});

export const qazaqTv2019Details: SourceDetails = {
  title: {
    ru: "Сообщение о награждении накануне Дня Независимости (Qazaq TV)",
    kk: "Тәуелсіздік күні қарсаңындағы марапаттау туралы хабар (Qazaq TV)",
  },
  read: {
    en: "At second hand; undated, December 2019 as inferred from the order of pages",
    ru: "Из вторых источников; без даты, декабрь 2019 года – по порядку страниц",
    kk: "Жанама дереккөз; күні жоқ, беттердің реті бойынша 2019 жылғы желтоқсан",
  },
};
