import { defineSource } from "../kernel/citation.ts";

export const unForum = defineSource({
  id: "un-forum",
  title: {
    en: "Statement on the Assembly at the UN Forum on Minority Issues",
    ru: "Заявление об Ассамблее на Форуме ООН по вопросам меньшинств",
    kk: "БҰҰ-ның аз топтар мәселелері жөніндегі форумындағы Ассамблея туралы мәлімдеме",
  },
  read: {
    en: "Read in English",
    ru: "Прочитано на английском",
    kk: "Ағылшын тілінде оқылды",
  },
  url: null,
});
