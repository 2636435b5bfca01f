import { defineSource, type SourceDetails } from "../kernel/citation.ts";

export const astanaTimes20230124 = /* @__PURE__ */ defineSource({
  id: "at-2023-01-24",
  title: "Report on the senators appointed on the proposal of the Assembly (The Astana Times)",
  url: "https://astanatimes.com/?p=64853",
});

export const astanaTimes20230124Details: SourceDetails = {
  title: {
    ru: "Сообщение о сенаторах, назначенных по предложению Ассамблеи (The Astana Times)",
    kk: "Ассамблея ұсынысымен тағайындалған сенаторлар туралы хабар (The Astana Times)",
  },
  dated: "2023-01-24",
  read: {
    en: "At second hand: 2023-01-24",
    ru: "Из вторых источников: 2023-01-24",
    kk: "Жанама дереккөз: 2023-01-24",
  },
};
