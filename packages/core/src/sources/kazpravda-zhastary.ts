import { atSecondHand, defineSource, type SourceDetails } from "../kernel/citation.ts";

export const kazpravdaZhastary = /* @__PURE__ */ defineSource({
  id: "kazpravda-zhastary",
  title: "Report on the youth organisations of the Assembly (Kazakhstanskaya Pravda, El.kz)",
  url: null,
});

export const kazpravdaZhastaryDetails: SourceDetails = {
  title: {
    ru: "Сообщение о молодёжных организациях Ассамблеи (Kazakhstanskaya Pravda, El.kz)",
    kk: "Ассамблеяның жастар ұйымдары туралы хабар (Kazakhstanskaya Pravda, El.kz)",
  },
  read: atSecondHand("2014, 2018-03-15, 2021-11"),
};
