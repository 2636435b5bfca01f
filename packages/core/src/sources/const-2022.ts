import { defineSource, type SourceDetails } from "../kernel/citation.ts";

export const const2022 = /* @__PURE__ */ defineSource({
  id: "const-2022",
  title: "Amendments to the Constitution approved by the referendum of 5 June 2022",
  url: null,
});

export const const2022Details: SourceDetails = {
  title: {
    ru: "Поправки в Конституцию, одобренные на референдуме 5 июня 2022 года",
    kk: "2022 жылғы 5 маусымдағы референдумда мақұлданған Конституцияға түзетулер",
  },
  dated: "2022-06-05",
  read: {
    en: "At second hand: the result was published and took effect on 2022-06-07",
    ru: "Из вторых источников: итог опубликован и вступил в силу 2022-06-07",
    kk: "Жанама дереккөздерден: нәтиже 2022-06-07 жарияланып, күшіне енді",
  },
};
