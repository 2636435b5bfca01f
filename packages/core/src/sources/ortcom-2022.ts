import { defineSource } from "../kernel/citation.ts";

export const ortcom2022 = defineSource({
  id: "ortcom-2022",
  title: {
    en: "Reports on the XXXI Session and the decree of April 2022 that convened it",
    ru: "Сообщения о XXXI сессии и указе апреля 2022 года о её созыве",
    kk: "XXXI сессия және оны шақырған 2022 жылғы сәуірдегі Жарлық туралы хабарлар",
  },
  read: {
    en: "The decree was reported on 2022-04-04",
    ru: "Об указе сообщено 2022-04-04",
    kk: "Жарлық туралы 2022-04-04 хабарланды",
  },
  url: null,
});
