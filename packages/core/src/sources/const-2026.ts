import { defineSource, type SourceDetails } from "../kernel/citation.ts";

export const const2026 = /* @__PURE__ */ defineSource({
  id: "const-2026",
  title: "Constitution of the Republic of Kazakhstan adopted by the referendum of 15 March 2026",
  url: null,
});

export const const2026Details: SourceDetails = {
  title: {
    ru: "Конституция Республики Казахстан, принятая на референдуме 15 марта 2026 года",
    kk: "2026 жылғы 15 наурыздағы референдумда қабылданған Қазақстан Республикасының Конституциясы",
  },
  dated: "2026-03-15",
  read: {
    en: "At second hand: in force from 2026-07-01 (art. 94)",
    ru: "Из вторых источников: в силе с 2026-07-01 (ст. 94)",
    kk: "Жанама дереккөздерден: 2026-07-01 бастап күшінде (94-бап)",
  },
};
