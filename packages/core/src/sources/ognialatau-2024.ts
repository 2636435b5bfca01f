import { atSecondHand, defineSource, type SourceDetails } from "../kernel/citation.ts";

export const ogniAlatau2024 = /* @__PURE__ */ defineSource({
  id: "ognialatau-2024",
  title: "Report on the XXXIII Session (Ogni Alatau)",
  url: null,
});

export const ogniAlatau2024Details: SourceDetails = {
  title: {
    ru: "Сообщение о XXXIII сессии (Ogni Alatau)",
    kk: "XXXIII сессия туралы хабар (Ogni Alatau)",
  },
  read: atSecondHand("2024-04"),
};
