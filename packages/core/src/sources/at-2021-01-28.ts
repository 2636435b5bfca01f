import { defineSource, type SourceDetails } from "../kernel/citation.ts";

export const astanaTimes20210128 = /* @__PURE__ */ defineSource({
  id: "at-2021-01-28",
  title: "Report on the election of Mazhilis deputies by the Assembly (The Astana Times)",
  url: null,
});

export const astanaTimes20210128Details: SourceDetails = {
  title: {
    ru: "Сообщение об избрании депутатов Мажилиса от Ассамблеи (The Astana Times)",
    kk: "Ассамблеядан Мәжіліс депутаттарын сайлау туралы хабар (The Astana Times)",
  },
  dated: "2021-01-28",
  read: {
    en: "Decree of 2020-12-10, Session of 2021-01-11: 351 of 504 members voted",
    ru: "Указ от 2020-12-10, Сессия 2021-01-11: голосовал 351 из 504 членов",
    kk: "2020-12-10 Жарлығы, 2021-01-11 Сессия: 504 мүшенің 351-і дауыс берді",
  },
};
