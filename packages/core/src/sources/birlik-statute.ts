import { defineSource, type SourceDetails } from "../kernel/citation.ts";

export const birlikStatute = /* @__PURE__ */ defineSource({
  id: "birlik-statute",
  title: 'Statute of the public award of the Assembly (gold medal "Birlik")',
  url: "https://assembly.kz/en/statute-public-award-assembly-people-kazakhstan",
});

export const birlikStatuteDetails: SourceDetails = {
  title: {
    ru: "Статут общественной награды Ассамблеи (золотая медаль «Бірлік»)",
    kk: "Ассамблеяның қоғамдық наградасының статуты («Бірлік» алтын медалі)",
  },
  read: {
    en: "Points 1, 2.1, 3.1 and the start of 3.2; undated",
    ru: "Пункты 1, 2.1, 3.1 и начало 3.2; без даты",
    kk: "1, 2.1, 3.1-тармақтар және 3.2-нің басы; күні көрсетілмеген",
  },
};
