import { atSecondHand, defineSource, type SourceDetails } from "../kernel/citation.ts";

export const tass20260316 = /* @__PURE__ */ defineSource({
  id: "tass-2026-03-16",
  title: "Report on the referendum of 15 March 2026 (TASS)",
  url: null,
});

export const tass20260316Details: SourceDetails = {
  title: {
    ru: "Сообщение о референдуме 15 марта 2026 года (TASS)",
    kk: "2026 жылғы 15 наурыздағы референдум туралы хабар (TASS)",
  },
  dated: "2026-03-16",
  read: atSecondHand("2026-03-15"),
};
