import { defineSource, type SourceDetails } from "../kernel/citation.ts";

export const astanaTimes20230327 = /* @__PURE__ */ defineSource({
  id: "at-2023-03-27",
  title: "Report on the order convening the XXXII Session (The Astana Times)",
  url: null,
});

export const astanaTimes20230327Details: SourceDetails = {
  title: {
    ru: "Сообщение о распоряжении о созыве XXXII сессии (The Astana Times)",
    kk: "XXXII сессияны шақыру туралы өкім жөніндегі хабар (The Astana Times)",
  },
  dated: "2023-03-27",
  read: {
    en: "Order of 2023-03-27, Session of 2023-04-26 and 27",
    ru: "Распоряжение от 2023-03-27, Сессия 26–27 апреля 2023 года",
    kk: "2023-03-27 өкімі, 2023 жылғы 26–27 сәуірдегі Сессия",
  },
};
