import { atSecondHand, defineSource, type SourceDetails } from "../kernel/citation.ts";

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
  read: atSecondHand("2023-01-24"),
};
