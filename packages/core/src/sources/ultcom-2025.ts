import { defineSource, type SourceDetails } from "../kernel/citation.ts";

export const ultcom2025 = /* @__PURE__ */ defineSource({
  id: "ultcom-2025",
  title: "Report on the XXXIV Session (ultcom.kz)",
  url: null,
});

export const ultcom2025Details: SourceDetails = {
  title: {
    ru: "Сообщение о XXXIV сессии (ultcom.kz)",
    kk: "XXXIV сессия туралы хабар (ultcom.kz)",
  },
  read: {
    en: "At second hand: 2025-04",
    ru: "Из вторых источников: 2025-04",
    kk: "Жанама дереккөз: 2025-04",
  },
};
