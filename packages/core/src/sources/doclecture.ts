import { defineSource, type SourceDetails } from "../kernel/citation.ts";

export const doclecture = /* @__PURE__ */ defineSource({
  id: "doclecture",
  title: "On the Assembly before 2007 (lecture notes)",
  url: "https://doclecture.net/1-1219",
});

export const doclectureDetails: SourceDetails = {
  title: {
    ru: "Об Ассамблее до 2007 года (конспект лекций)",
    kk: "2007 жылға дейінгі Ассамблея туралы (дәріс конспектісі)",
  },
  read: {
    en: "The order of 1995 and 2002",
    ru: "Порядок 1995 и 2002 годов",
    kk: "1995 және 2002 жылдардағы тәртіп",
  },
};
