import { atSecondHand, defineSource, type SourceDetails } from "../kernel/citation.ts";

export const kazinform20260120 = /* @__PURE__ */ defineSource({
  id: "kazinform-2026-01-20",
  title: "Report on the proposal of Halyk Kenesi at the V National Kurultai (Kazinform)",
  url: null,
});

export const kazinform20260120Details: SourceDetails = {
  title: {
    ru: "Сообщение о предложении создать Халық Кеңесі на V Национальном курултае (Kazinform)",
    kk: "V Ұлттық құрылтайдағы Халық Кеңесі туралы ұсыныс жөнінде хабар (Kazinform)",
  },
  dated: "2026-01-20",
  read: atSecondHand("2026-01-20"),
};
