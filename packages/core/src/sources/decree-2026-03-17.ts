import { defineSource, type SourceDetails } from "../kernel/citation.ts";

export const decree20260317 = /* @__PURE__ */ defineSource({
  id: "decree-2026-03-17",
  title: "Decree of the President on measures to implement the Constitution of 2026",
  url: null,
});

export const decree20260317Details: SourceDetails = {
  title: {
    ru: "Указ Президента о мерах по реализации Конституции 2026 года",
    kk: "2026 жылғы Конституцияны іске асыру шаралары туралы Президент Жарлығы",
  },
  dated: "2026-03-17",
  read: {
    en: 'At second hand: sends the draft law "On Qazaqstan Halyk Kenesi" to the Mazhilis',
    ru: "Из вторых источников: вносит в Мажилис проект закона «О Қазақстан Халық Кеңесі»",
    kk: "Жанама дереккөзден: «Қазақстан Халық Кеңесі туралы» заң жобасын Мәжіліске енгізеді",
  },
};
