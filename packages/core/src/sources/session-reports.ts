import { defineSource, type SourceDetails } from "../kernel/citation.ts";

/** Where a Session is known from reports that were not kept one by one. */
export const sessionReports = /* @__PURE__ */ defineSource({
  id: "session-reports",
  title: "Official and press reports on the Sessions and the Council of the Assembly",
  url: null,
});

export const sessionReportsDetails: SourceDetails = {
  title: {
    ru: "Официальные сообщения и пресса о Сессиях и Совете Ассамблеи",
    kk: "Ассамблея Сессиялары мен Кеңесі туралы ресми хабарлар мен баспасөз",
  },
  read: {
    en: "Days, venues and themes from several reports",
    ru: "Дни, места и темы из нескольких сообщений",
    kk: "Күндері, орындары мен тақырыптары бірнеше хабардан",
  },
};
