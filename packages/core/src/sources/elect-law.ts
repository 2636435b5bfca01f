import { defineSource, type SourceDetails } from "../kernel/citation.ts";

export const electLaw = /* @__PURE__ */ defineSource({
  id: "elect-law",
  title: 'Constitutional Law "On Elections in the Republic of Kazakhstan"',
  url: "https://adilet.zan.kz/eng/docs/Z070000268_",
});

export const electLawDetails: SourceDetails = {
  title: {
    ru: "Конституционный закон «О выборах в Республике Казахстан»",
    kk: "«Қазақстан Республикасындағы сайлау туралы» Конституциялық заң",
  },
  number: "2464",
  dated: "1995-09-28",
  read: {
    en: "Articles 9(1), 85 and 93-1, as cited elsewhere; the Assembly's election was brought in on 2007-06-19 (No. 268)",
    ru: "Статьи 9(1), 85 и 93-1 по цитатам; избрание от Ассамблеи введено 2007-06-19 (№ 268)",
    kk: "9(1), 85 және 93-1-баптар, дәйексөздер бойынша; Ассамблеядан сайлау 2007-06-19 енгізілген (№ 268)",
  },
};
