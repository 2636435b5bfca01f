import { atSecondHand, defineSource, type SourceDetails } from "../kernel/citation.ts";

export const kazpravda20251214 = /* @__PURE__ */ defineSource({
  id: "kazpravda-2025-12-14",
  title: "Report on the regional level of the Assembly in 2025 (Kazakhstanskaya Pravda)",
  url: null,
});

export const kazpravda20251214Details: SourceDetails = {
  title: {
    ru: "Сообщение о региональном уровне Ассамблеи в 2025 году (Kazakhstanskaya Pravda)",
    kk: "2025 жылғы Ассамблеяның өңірлік деңгейі туралы хабар (Kazakhstanskaya Pravda)",
  },
  dated: "2025-12-14",
  read: atSecondHand("2025-12-14"),
};
