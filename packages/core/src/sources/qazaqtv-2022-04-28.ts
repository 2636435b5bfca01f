import { atSecondHand, defineSource, type SourceDetails } from "../kernel/citation.ts";

export const qazaqTv20220428 = /* @__PURE__ */ defineSource({
  id: "qazaqtv-2022-04-28",
  title: "Report on the by-election of 28 April 2022 (Qazaq TV, Kazinform)",
  url: null,
});

export const qazaqTv20220428Details: SourceDetails = {
  title: {
    ru: "Сообщение о довыборах 28 апреля 2022 года (Qazaq TV, Kazinform)",
    kk: "2022 жылғы 28 сәуірдегі қосымша сайлау туралы хабар (Qazaq TV, Kazinform)",
  },
  dated: "2022-04-28",
  read: atSecondHand("2022-04-28"),
};
