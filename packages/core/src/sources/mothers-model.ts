import { defineSource, type SourceDetails } from "../kernel/citation.ts";

export const mothersModel = /* @__PURE__ */ defineSource({
  id: "mothers-model",
  title: "Model provision on the Mothers' Council",
  url: "https://assembly.kz/ru/struktury-ank/sovety-materey-pri-ank",
});

export const mothersModelDetails: SourceDetails = {
  title: {
    ru: "Типовое положение о Совете матерей",
    kk: "Аналар кеңесі туралы үлгілік ереже",
  },
  dated: "2025-03-28",
  read: {
    en: "Named on the official site: approved by the Council on 2025-03-28; its text was not read",
    ru: "Названо на официальном сайте: утверждено Советом 2025-03-28; текст не прочитан",
    kk: "Ресми сайтта аталған: 2025-03-28 Кеңес бекіткен; мәтіні оқылмаған",
  },
};
