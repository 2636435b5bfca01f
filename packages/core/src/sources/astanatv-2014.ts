import { atSecondHand, defineSource, type SourceDetails } from "../kernel/citation.ts";

export const astanaTv2014 = /* @__PURE__ */ defineSource({
  id: "astanatv-2014",
  title: "Report on the coming XXI Session (Astana TV)",
  url: null,
});

export const astanaTv2014Details: SourceDetails = {
  title: {
    ru: "Сообщение о предстоящей XXI сессии (Astana TV)",
    kk: "Алдағы XXI сессия туралы хабар (Astana TV)",
  },
  read: atSecondHand("2014-04"),
};
