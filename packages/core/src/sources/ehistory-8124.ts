import { atSecondHand, defineSource, type SourceDetails } from "../kernel/citation.ts";

export const eHistory8124 = /* @__PURE__ */ defineSource({
  id: "ehistory-8124",
  title: "Report on Eraly Tugzhanov, Deputy Chair of the Assembly (e-history.kz)",
  url: null,
});

export const eHistory8124Details: SourceDetails = {
  title: {
    ru: "Сообщение о заместителе Председателя Ассамблеи Ералы Тугжанове (e-history.kz)",
    kk: "Ассамблея Төрағасының орынбасары Ералы Тоғжанов туралы хабар (e-history.kz)",
  },
  read: atSecondHand("2015-02"),
};
