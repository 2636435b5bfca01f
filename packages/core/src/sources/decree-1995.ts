import { defineSource, type SourceDetails } from "../kernel/citation.ts";

export const decree1995 = /* @__PURE__ */ defineSource({
  id: "decree-1995",
  title: "Decree of the President on the establishment of the Assembly of Peoples of Kazakhstan",
  url: "https://assembly.kz/en/zakonodatelstvo/law-of-the-republic-of-kazakhstan-on-the-assembly-of-people-of-kazakhstan",
});

export const decree1995Details: SourceDetails = {
  title: {
    ru: "Указ Президента об образовании Ассамблеи народов Казахстана",
    kk: "Қазақстан халықтары Ассамблеясын құру туралы Президент Жарлығы",
  },
  number: "2066",
  dated: "1995-03-01",
  read: {
    en: "The beginning, in English; repealed on 2002-04-26",
    ru: "Начало, на английском; утратил силу 2002-04-26",
    kk: "Басы, ағылшын тілінде; күші 2002-04-26 жойылған",
  },
};
