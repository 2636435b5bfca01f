import { defineSource, type SourceDetails } from "../kernel/citation.ts";

export const decree552 = /* @__PURE__ */ defineSource({
  id: "decree-552",
  title: "Decree of the President on the Concept of development of the Assembly (No. 552)",
  url: null,
});

export const decree552Details: SourceDetails = {
  title: {
    ru: "Указ Президента о Концепции развития Ассамблеи (№ 552)",
    kk: "Ассамблеяны дамыту тұжырымдамасы туралы Президент Жарлығы (№ 552)",
  },
  number: "552",
  dated: "2013-04-18",
  read: {
    en: "The heading and the day",
    ru: "Заголовок и дата",
    kk: "Тақырыбы мен күні",
  },
};
