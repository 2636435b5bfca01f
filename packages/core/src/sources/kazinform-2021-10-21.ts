import { defineSource, type SourceDetails } from "../kernel/citation.ts";

export const kazinform20211021 = /* @__PURE__ */ defineSource({
  id: "kazinform-2021-10-21",
  title: "Report on the Council of the Assembly, renewed on 9 June 2021 (Kazinform)",
  url: "https://www.inform.kz/a3851730",
});

export const kazinform20211021Details: SourceDetails = {
  title: {
    ru: "Сообщение о Совете Ассамблеи, обновлённом 9 июня 2021 года (Казинформ)",
    kk: "2021 жылғы 9 маусымда жаңарған Ассамблея Кеңесі туралы хабар (Қазақпарат)",
  },
  dated: "2021-10-21",
  read: {
    en: "76 members of the Council",
    ru: "76 членов Совета",
    kk: "Кеңестің 76 мүшесі",
  },
};
