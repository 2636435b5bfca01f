import { atSecondHand, defineSource, type SourceDetails } from "../kernel/citation.ts";

export const qazaly2025 = /* @__PURE__ */ defineSource({
  id: "qazaly-2025",
  title: "Report on the Vice-Chairs appointed before the XXXIV Session (Qazaly, gpress.org)",
  url: "https://qazaly.kz/zanalyk/47564",
});

export const qazaly2025Details: SourceDetails = {
  title: {
    ru: "Сообщение о заместителях Председателя, назначенных перед XXXIV сессией (Qazaly, gpress.org)",
    kk: "XXXIV сессия алдында тағайындалған Төраға орынбасарлары туралы хабар (Qazaly, gpress.org)",
  },
  read: atSecondHand("2025-04"),
};
