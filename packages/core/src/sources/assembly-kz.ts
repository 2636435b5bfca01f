import { defineSource, type SourceDetails } from "../kernel/citation.ts";

export const assemblyKz = /* @__PURE__ */ defineSource({
  id: "assembly-kz",
  title: "Official site of the Assembly of People of Kazakhstan",
  url: "https://assembly.kz/",
});

export const assemblyKzDetails: SourceDetails = {
  title: {
    ru: "Официальный сайт Ассамблеи народа Казахстана",
    kk: "Қазақстан халқы Ассамблеясының ресми сайты",
  },
  read: {
    en: "Pages on the Sessions and on the public structures, read at different times",
    ru: "Страницы о Сессиях и общественных структурах, в разное время",
    kk: "Сессиялар мен қоғамдық құрылымдар туралы беттер, әр уақытта оқылды",
  },
};
