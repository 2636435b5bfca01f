import { defineSource, type SourceDetails } from "../kernel/citation.ts";

export const govGeneva = /* @__PURE__ */ defineSource({
  id: "gov-geneva",
  title: "On the Assembly of People of Kazakhstan (Permanent Mission in Geneva)",
  url: "https://www.gov.kz/memleket/entities/mfageneva/press/news/details/195832",
});

export const govGenevaDetails: SourceDetails = {
  title: {
    ru: "Об Ассамблее народа Казахстана (Постоянное представительство в Женеве)",
    kk: "Қазақстан халқы Ассамблеясы туралы (Женевадағы Тұрақты өкілдік)",
  },
  read: {
    en: "Read in English; about 2021",
    ru: "Прочитано на английском; около 2021 года",
    kk: "Ағылшын тілінде оқылды; шамамен 2021 жыл",
  },
};
