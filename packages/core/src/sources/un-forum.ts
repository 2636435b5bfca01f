import { defineSource, type SourceDetails } from "../kernel/citation.ts";

export const unForum = /* @__PURE__ */ defineSource({
  id: "un-forum",
  title: "Statement on the Assembly at the UN Forum on Minority Issues",
  url: null,
});

export const unForumDetails: SourceDetails = {
  title: {
    ru: "Заявление об Ассамблее на Форуме ООН по вопросам меньшинств",
    kk: "БҰҰ-ның аз топтар мәселелері жөніндегі форумындағы Ассамблея туралы мәлімдеме",
  },
  read: {
    en: "Read in English",
    ru: "Прочитано на английском",
    kk: "Ағылшын тілінде оқылды",
  },
};
