import { atSecondHand, defineSource, type SourceDetails } from "../kernel/citation.ts";

export const egemen2020 = /* @__PURE__ */ defineSource({
  id: "egemen-2020",
  title: "Report on the Vice-Chair Yusup Keligov (Egemen Qazaqstan)",
  url: "https://ar.egemen.kz/article/232771",
});

export const egemen2020Details: SourceDetails = {
  title: {
    ru: "Сообщение о заместителе Председателя Юсупе Келигове (Egemen Qazaqstan)",
    kk: "Төраға орынбасары Юсуп Келигов туралы хабар (Egemen Qazaqstan)",
  },
  read: atSecondHand("2020-05"),
};
