import { defineSource, type SourceDetails } from "../kernel/citation.ts";

/** Where a figure is known from reports that were not kept one by one. */
export const figureReports = /* @__PURE__ */ defineSource({
  id: "figure-reports",
  title: "Official and press reports with figures of the Assembly",
  url: null,
});

export const figureReportsDetails: SourceDetails = {
  title: {
    ru: "Официальные сообщения и пресса с показателями Ассамблеи",
    kk: "Ассамблея көрсеткіштері бар ресми хабарлар мен баспасөз",
  },
  read: {
    en: "Figures of 2005 to 2025 from several reports",
    ru: "Показатели 2005–2025 годов из нескольких сообщений",
    kk: "2005–2025 жылдардағы көрсеткіштер бірнеше хабардан",
  },
};
