import { defineSource, type SourceDetails } from "../kernel/citation.ts";

export const ortcom2022 = /* @__PURE__ */ defineSource({
  id: "ortcom-2022",
  title: "Reports on the XXXI Session and the decree of April 2022 that convened it",
  url: null,
});

export const ortcom2022Details: SourceDetails = {
  title: {
    ru: "Сообщения о XXXI сессии и указе апреля 2022 года о её созыве",
    kk: "XXXI сессия және оны шақырған 2022 жылғы сәуірдегі Жарлық туралы хабарлар",
  },
  read: {
    en: "The decree was reported on 2022-04-04",
    ru: "Об указе сообщено 2022-04-04",
    kk: "Жарлық туралы 2022-04-04 хабарланды",
  },
};
