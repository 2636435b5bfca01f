import { defineSource, type SourceDetails } from "../kernel/citation.ts";

export const regulation2011 = /* @__PURE__ */ defineSource({
  id: "reg-2011",
  title: 'Decree of the President "On the Regulation on the Assembly of People of Kazakhstan"',
  url: "https://adilet.zan.kz/eng/docs/U1100000149",
});

export const regulation2011Details: SourceDetails = {
  title: {
    ru: "Указ Президента «О Положении об Ассамблее народа Казахстана»",
    kk: "«Қазақстан халқы Ассамблеясы туралы ереже туралы» Президент Жарлығы",
  },
  number: "149",
  dated: "2011-09-07",
  read: {
    en: "Points 1 to 4(4); in force from signing to 2024-12-27",
    ru: "Пункты 1–4(4); в силе со дня подписания до 2024-12-27",
    kk: "1–4(4)-тармақтар; қол қойылған күннен 2024-12-27 дейін күшінде",
  },
};
