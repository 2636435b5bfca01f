import { defineSource, type SourceDetails } from "../kernel/citation.ts";

export const decree1014 = /* @__PURE__ */ defineSource({
  id: "decree-1014",
  title: "Decree of the President on the Concept of development of the Assembly (No. 1014)",
  url: "https://zakon.uchet.kz/eng/docs/U2200001014",
});

export const decree1014Details: SourceDetails = {
  title: {
    ru: "Указ Президента о Концепции развития Ассамблеи (№ 1014)",
    kk: "Ассамблеяны дамыту тұжырымдамасы туралы Президент Жарлығы (№ 1014)",
  },
  number: "1014",
  dated: "2022-09-15",
  read: {
    en: "The heading; adopted under point 26 of the Regulation of 2011; repealed by Decree 1144",
    ru: "Заголовок; принят по пункту 26 Положения 2011 года; утратил силу по Указу № 1144",
    kk: "Тақырыбы; 2011 жылғы Ереженің 26-тармағы бойынша қабылданған; күші № 1144 Жарлықпен жойылған",
  },
};
