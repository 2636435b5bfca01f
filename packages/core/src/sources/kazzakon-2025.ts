import { atSecondHand, defineSource, type SourceDetails } from "../kernel/citation.ts";

export const kazZakon2025 = /* @__PURE__ */ defineSource({
  id: "kazzakon-2025",
  title: "Report on the Friendship Houses in 2025 (kaz.zakon.kz)",
  url: null,
});

export const kazZakon2025Details: SourceDetails = {
  title: {
    ru: "Сообщение о Домах дружбы в 2025 году (kaz.zakon.kz)",
    kk: "2025 жылғы Достық үйлері туралы хабар (kaz.zakon.kz)",
  },
  read: atSecondHand("2025"),
};
