import { atSecondHand, defineSource, type SourceDetails } from "../kernel/citation.ts";

export const kazinform20230113 = /* @__PURE__ */ defineSource({
  id: "kazinform-2023-01-13",
  title: "Report on the annulment of the law on the First President (Kazinform)",
  url: null,
});

export const kazinform20230113Details: SourceDetails = {
  title: {
    ru: "Сообщение об отмене закона о Первом Президенте (Kazinform)",
    kk: "Тұңғыш Президент туралы заңның күшін жою туралы хабар (Kazinform)",
  },
  dated: "2023-01-13",
  read: atSecondHand("2023-01-13"),
};
