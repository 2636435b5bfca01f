import { defineSource, type SourceDetails } from "../kernel/citation.ts";

export const akorda = /* @__PURE__ */ defineSource({
  id: "akorda",
  title: "Pages of the President of Kazakhstan on the Assembly",
  url: null,
});

export const akordaDetails: SourceDetails = {
  title: {
    ru: "Страницы Президента Казахстана об Ассамблее",
    kk: "Қазақстан Президентінің Ассамблея туралы беттері",
  },
  read: {
    en: "Read in English",
    ru: "Прочитано на английском",
    kk: "Ағылшын тілінде оқылды",
  },
};
