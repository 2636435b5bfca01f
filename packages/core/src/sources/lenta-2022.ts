import { atSecondHand, defineSource, type SourceDetails } from "../kernel/citation.ts";

export const lenta2022 = /* @__PURE__ */ defineSource({
  id: "lenta-2022",
  title: "Report on the end of the right of the First President to chair the Assembly (Lenta.ru)",
  url: null,
});

export const lenta2022Details: SourceDetails = {
  title: {
    ru: "Сообщение об отмене права Первого Президента возглавлять Ассамблею (Lenta.ru)",
    kk: "Тұңғыш Президенттің Ассамблеяны басқару құқығының жойылуы туралы хабар (Lenta.ru)",
  },
  read: atSecondHand("2022-01-19, 2022-02-07"),
};
