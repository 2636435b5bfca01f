import { defineSource, type SourceDetails } from "../kernel/citation.ts";

export const cec20120113 = /* @__PURE__ */ defineSource({
  id: "cec-2012-01-13",
  title:
    "Resolution of the Central Election Commission No. 6/161 on the election of deputies by the Assembly",
  url: null,
});

export const cec20120113Details: SourceDetails = {
  title: {
    ru: "Постановление Центральной избирательной комиссии № 6/161 об избрании депутатов Ассамблеей",
    kk: "Ассамблеядан депутаттар сайлау туралы Орталық сайлау комиссиясының № 6/161 қаулысы",
  },
  number: "6/161",
  dated: "2012-01-13",
  read: {
    en: "Voting at the Session of 2012-01-16",
    ru: "Голосование на Сессии 2012-01-16",
    kk: "2012-01-16 Сессиядағы дауыс беру",
  },
};
