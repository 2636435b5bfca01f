import { defineSource, type SourceDetails } from "../kernel/citation.ts";

export const consentModel = /* @__PURE__ */ defineSource({
  id: "consent-model",
  title: "Model provision on the Council of Public Consent of the Assembly",
  url: "https://assembly.kz/en/struktury-ank/sovety-obshchestvennogo-soglasiya-ank/",
});

export const consentModelDetails: SourceDetails = {
  title: {
    ru: "Типовое положение о Совете общественного согласия Ассамблеи",
    kk: "Ассамблеяның Қоғамдық келісім кеңесі туралы үлгілік ереже",
  },
  dated: "2015-10-17",
  read: {
    en: "Points 1 to 5; adopted by the republican forum of the Councils",
    ru: "Пункты 1–5; принято республиканским форумом Советов",
    kk: "1–5-тармақтар; Кеңестердің республикалық форумында қабылданған",
  },
};
