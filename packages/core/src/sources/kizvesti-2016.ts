import { atSecondHand, defineSource, type SourceDetails } from "../kernel/citation.ts";

export const kizvesti2016 = /* @__PURE__ */ defineSource({
  id: "kizvesti-2016",
  title: "Report on the nomination of deputies by the Assembly in 2016 (Kizvesti)",
  url: null,
});

export const kizvesti2016Details: SourceDetails = {
  title: {
    ru: "Сообщение о выдвижении депутатов от Ассамблеи в 2016 году (Kizvesti)",
    kk: "2016 жылы Ассамблеядан депутаттарды ұсыну туралы хабар (Kizvesti)",
  },
  read: atSecondHand("2016-02, 2016-03"),
};
