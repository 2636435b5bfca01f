import { atSecondHand, defineSource, type SourceDetails } from "../kernel/citation.ts";

export const adebiportal2016 = /* @__PURE__ */ defineSource({
  id: "adebiportal-2016",
  title: "Report on the Vice-Chair Lyubov Ni (Adebiportal)",
  url: null,
});

export const adebiportal2016Details: SourceDetails = {
  title: {
    ru: "Сообщение о заместителе Председателя Любови Ни (Adebiportal)",
    kk: "Төраға орынбасары Любовь Ни туралы хабар (Adebiportal)",
  },
  read: atSecondHand("2016-04"),
};
