import { defineSource, type SourceDetails } from "../kernel/citation.ts";

export const implementation2022 = /* @__PURE__ */ defineSource({
  id: "impl-2022",
  title: "Laws that carry out the Address of the President of 16 March 2022",
  url: "https://en.vestikavkaza.ru/material/156653",
});

export const implementation2022Details: SourceDetails = {
  title: {
    ru: "Законы по реализации Послания Президента от 16 марта 2022 года",
    kk: "Президенттің 2022 жылғы 16 наурыздағы Жолдауын іске асыру жөніндегі заңдар",
  },
  dated: "2022-11-05",
  read: {
    en: "At second hand: passed by the Senate on 2022-11-03, signed on 2022-11-05",
    ru: "Из вторых источников: приняты Сенатом 2022-11-03, подписаны 2022-11-05",
    kk: "Жанама дереккөзден: Сенат 2022-11-03 қабылдаған, 2022-11-05 қол қойылған",
  },
};
