import { atSecondHand, defineSource, type SourceDetails } from "../kernel/citation.ts";

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
  read: atSecondHand("2025-04"),
};
