import { atSecondHand, defineSource, type SourceDetails } from "../kernel/citation.ts";

export const kazinform20210428 = /* @__PURE__ */ defineSource({
  id: "kazinform-2021-04-28",
  title: "Report on the handover of the chairmanship at the XXIX Session (Kazinform, TASS, mir24)",
  url: null,
});

export const kazinform20210428Details: SourceDetails = {
  title: {
    ru: "Сообщение о передаче председательства на XXIX сессии (Kazinform, TASS, mir24)",
    kk: "XXIX сессияда төрағалықты табыстау туралы хабар (Kazinform, TASS, mir24)",
  },
  dated: "2021-04-28",
  read: atSecondHand("2021-04-28"),
};
