import { defineSource, type SourceDetails } from "../kernel/citation.ts";

export const accreditationRules = /* @__PURE__ */ defineSource({
  id: "accred-rules",
  title:
    "Rules of public accreditation of ethnocultural associations of the Assembly (decision of the Council)",
  url: "https://ddakmo.kz/10310-2/akkreditatsiia/",
});

export const accreditationRulesDetails: SourceDetails = {
  title: {
    ru: "Правила общественной аккредитации этнокультурных объединений Ассамблеи (решение Совета)",
    kk: "Ассамблеяның этномәдени бірлестіктерін қоғамдық аккредиттеу қағидалары (Кеңес шешімі)",
  },
  number: "18-35-4.3",
  dated: "2018-11-20",
  read: {
    en: "Points 1 and 2 in Kazakh, and notices of the Kostanay region of 2019-04-15",
    ru: "Пункты 1 и 2 на казахском и объявления Костанайской области от 2019-04-15",
    kk: "1 және 2-тармақтар қазақ тілінде, Қостанай облысының 2019-04-15 хабарландырулары",
  },
};
