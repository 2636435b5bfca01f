import { defineSource, type SourceDetails } from "../kernel/citation.ts";

export const kazembassyCa = /* @__PURE__ */ defineSource({
  id: "kazembassy-ca",
  title: "On the Assembly (Embassy of Kazakhstan in Canada)",
  url: null,
});

export const kazembassyCaDetails: SourceDetails = {
  title: {
    ru: "Об Ассамблее (Посольство Казахстана в Канаде)",
    kk: "Ассамблея туралы (Қазақстанның Канададағы Елшілігі)",
  },
  read: {
    en: "Read in English; about 2013",
    ru: "Прочитано на английском; около 2013 года",
    kk: "Ағылшын тілінде оқылды; шамамен 2013 жыл",
  },
};
