import { defineSource, type SourceDetails } from "../kernel/citation.ts";

export const decree2002 = /* @__PURE__ */ defineSource({
  id: "decree-2002",
  title: "Decree of the President on the Strategy of the Assembly and on the Regulation on the Assembly",
  url: "https://bestprofi.com/home/document/486107991",
});

export const decree2002Details: SourceDetails = {
  title: {
    ru: "Указ Президента о Стратегии Ассамблеи и о Положении об Ассамблее",
    kk: "Ассамблея Стратегиясы және Ассамблея туралы Ереже жөніндегі Президент Жарлығы",
  },
  number: "856",
  dated: "2002-04-26",
  read: {
    en: 'The heading; amended on 2007-07-26 (No. 370: "peoples" became "people"), repealed on 2011-09-07',
    ru: "Заголовок; изменён 2007-07-26 (№ 370: «народов» стало «народа»), утратил силу 2011-09-07",
    kk: "Тақырыбы; 2007-07-26 өзгертілген (№ 370: «халықтары» – «халқы»), күші 2011-09-07 жойылған",
  },
};
