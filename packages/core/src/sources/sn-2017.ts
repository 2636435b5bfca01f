import { atSecondHand, defineSource, type SourceDetails } from "../kernel/citation.ts";

export const sn2017 = /* @__PURE__ */ defineSource({
  id: "sn-2017",
  title: "Report on the deputies of the Chairman in 2017 (sn.kz)",
  url: null,
});

export const sn2017Details: SourceDetails = {
  title: {
    ru: "Сообщение о заместителях Председателя в 2017 году (sn.kz)",
    kk: "2017 жылғы Төраға орынбасарлары туралы хабар (sn.kz)",
  },
  read: atSecondHand("2017"),
};
