import { defineSource, type SourceDetails } from "../kernel/citation.ts";

export const regulation2024 = /* @__PURE__ */ defineSource({
  id: "reg-2024",
  title: 'Decree of the President "On approval of the Regulation on the Assembly of People of Kazakhstan"',
  url: "https://adilet.zan.kz/eng/docs/U2400000747",
});

export const regulation2024Details: SourceDetails = {
  title: {
    ru: "Указ Президента «Об утверждении Положения об Ассамблее народа Казахстана»",
    kk: "«Қазақстан халқы Ассамблеясы туралы ережені бекіту туралы» Президент Жарлығы",
  },
  number: "747",
  dated: "2024-12-27",
  read: {
    en: "Points 1 to 3; in force from signing",
    ru: "Пункты 1–3; в силе со дня подписания",
    kk: "1–3-тармақтар; қол қойылған күннен бастап күшінде",
  },
};
