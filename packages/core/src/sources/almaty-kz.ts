import { defineSource, type SourceDetails } from "../kernel/citation.ts";

export const almatyKz = /* @__PURE__ */ defineSource({
  id: "almaty-kz",
  title: "On the Assembly under the Regulation of 2002 (site of the city of Almaty)",
  url: null,
});

export const almatyKzDetails: SourceDetails = {
  title: {
    ru: "Об Ассамблее по Положению 2002 года (сайт города Алматы)",
    kk: "2002 жылғы Ереже бойынша Ассамблея туралы (Алматы қаласының сайты)",
  },
  read: {
    en: "Page 1698",
    ru: "Страница 1698",
    kk: "1698-бет",
  },
};
