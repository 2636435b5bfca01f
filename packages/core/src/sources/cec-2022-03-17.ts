import { defineSource, type SourceDetails } from "../kernel/citation.ts";

export const cec20220317 = /* @__PURE__ */ defineSource({
  id: "cec-2022-03-17",
  title: "Central Election Commission on the by-election of a deputy by the Assembly",
  url: null,
});

export const cec20220317Details: SourceDetails = {
  title: {
    ru: "Центральная избирательная комиссия о выборах депутата от Ассамблеи взамен выбывшего",
    kk: "Орталық сайлау комиссиясы: шығып қалған депутаттың орнына Ассамблеядан сайлау туралы",
  },
  dated: "2022-03-17",
  read: {
    en: "The vote was set for 2022-04-28",
    ru: "Голосование назначено на 2022-04-28",
    kk: "Дауыс беру 2022-04-28 күніне белгіленді",
  },
};
