import { defineSource, type SourceDetails } from "../kernel/citation.ts";

export const decree148 = /* @__PURE__ */ defineSource({
  id: "decree-148",
  title: "Decree of the President on the Concept of development of the Assembly (No. 148)",
  url: "https://adilet.zan.kz/eng/docs/U1500000148",
});

export const decree148Details: SourceDetails = {
  title: {
    ru: "Указ Президента о Концепции развития Ассамблеи (№ 148)",
    kk: "Ассамблеяны дамыту тұжырымдамасы туралы Президент Жарлығы (№ 148)",
  },
  number: "148",
  dated: "2015-12-28",
  read: {
    en: "The heading; repealed by Decree 1014",
    ru: "Заголовок; утратил силу по Указу № 1014",
    kk: "Тақырыбы; күші № 1014 Жарлықпен жойылған",
  },
};
