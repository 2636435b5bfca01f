import { defineSource, type SourceDetails } from "../kernel/citation.ts";

/** Articles 1 to 3, 10, 14 (to 7(4)), 15 (to 5) and 17 could be read; those on the Session, Chairman and Secretariat could not. */
export const law2008 = /* @__PURE__ */ defineSource({
  id: "law-2008",
  title: 'Law of the Republic of Kazakhstan "On the Assembly of People of Kazakhstan"',
  url: "https://adilet.zan.kz/eng/docs/Z080000070_",
});

export const law2008Details: SourceDetails = {
  title: {
    ru: "Закон Республики Казахстан «Об Ассамблее народа Казахстана»",
    kk: "«Қазақстан халқы Ассамблеясы туралы» Қазақстан Республикасының Заңы",
  },
  number: "70-IV",
  dated: "2008-10-20",
  read: {
    en: "Articles 1 and 3 (of 2018), 2 (of 2008), 10, 14 (to paragraph 7(4)), 15 (to paragraph 5) and 17 in an edition after 2022",
    ru: "Статьи 1 и 3 (2018 года), 2 (2008 года), 10, 14 (до пункта 7(4)), 15 (до пункта 5) и 17 в редакции после 2022 года",
    kk: "1 және 3 (2018 жылғы), 2 (2008 жылғы), 10, 14 (7(4)-тармаққа дейін), 15 (5-тармаққа дейін) және 17-баптар, 2022 жылдан кейінгі редакцияда",
  },
};
