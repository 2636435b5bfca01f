import { atSecondHand, defineSource, type SourceDetails } from "../kernel/citation.ts";

export const bnews2018 = /* @__PURE__ */ defineSource({
  id: "bnews-2018",
  title: "Report on Leonid Prokopenko, Deputy Chair of the Assembly (bnews.kz)",
  url: null,
});

export const bnews2018Details: SourceDetails = {
  title: {
    ru: "Сообщение о заместителе Председателя Ассамблеи Леониде Прокопенко (bnews.kz)",
    kk: "Ассамблея Төрағасының орынбасары Леонид Прокопенко туралы хабар (bnews.kz)",
  },
  read: atSecondHand("2018-08"),
};
