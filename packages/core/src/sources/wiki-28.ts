import { atSecondHand, defineSource, type SourceDetails } from "../kernel/citation.ts";

export const wiki28 = /* @__PURE__ */ defineSource({
  id: "wiki-28",
  title: "28th Session of the Assembly (Wikipedia)",
  url: null,
});

export const wiki28Details: SourceDetails = {
  title: {
    ru: "XXVIII сессия Ассамблеи (Википедия)",
    kk: "Ассамблеяның XXVIII сессиясы (Уикипедия)",
  },
  read: atSecondHand("2021-01-11"),
};
