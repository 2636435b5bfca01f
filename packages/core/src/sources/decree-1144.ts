import { defineSource, type SourceDetails } from "../kernel/citation.ts";

export const decree1144 = /* @__PURE__ */ defineSource({
  id: "decree-1144",
  title: "Decree of the President on the Concept of development of the Assembly (No. 1144)",
  url: "https://insecure.zan.kz/eng/docs/U2500001144",
});

export const decree1144Details: SourceDetails = {
  title: {
    ru: "Указ Президента о Концепции развития Ассамблеи (№ 1144)",
    kk: "Ассамблеяны дамыту тұжырымдамасы туралы Президент Жарлығы (№ 1144)",
  },
  number: "1144",
  dated: "2025-12-29",
  read: {
    en: "The heading; to 2030, under point 32 of the Regulation of 2024, in force on signing",
    ru: "Заголовок; до 2030 года, по пункту 32 Положения 2024 года, в силе со дня подписания",
    kk: "Тақырыбы; 2030 жылға дейін, 2024 жылғы Ереженің 32-тармағы бойынша, қол қойылған күннен күшінде",
  },
};
