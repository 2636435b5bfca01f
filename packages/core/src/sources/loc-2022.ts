import { atSecondHand, defineSource, type SourceDetails } from "../kernel/citation.ts";

export const libraryOfCongress2022 = /* @__PURE__ */ defineSource({
  id: "loc-2022",
  title: "Report on the constitutional referendum of 2022 (Library of Congress, Global Legal Monitor)",
  url: null,
});

export const libraryOfCongress2022Details: SourceDetails = {
  title: {
    ru: "Сообщение о конституционном референдуме 2022 года (Library of Congress, Global Legal Monitor)",
    kk: "2022 жылғы конституциялық референдум туралы хабар (Library of Congress, Global Legal Monitor)",
  },
  dated: "2022-07-20",
  read: atSecondHand("2022-06-05, 2022-06-07"),
};
