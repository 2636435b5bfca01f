/** Parliament and the bodies around it in which the Assembly had or has a part, and what is to follow the Assembly. */
import { apkSiteYuko } from "../sources/apk-site-yuko.ts";
import { const2007 } from "../sources/const-2007.ts";
import { const2022 } from "../sources/const-2022.ts";
import { const2026 } from "../sources/const-2026.ts";
import { decree20260317 } from "../sources/decree-2026-03-17.ts";
import { kazinform20260120 } from "../sources/kazinform-2026-01-20.ts";
import type { Body } from "./body.ts";
import { page } from "./record.ts";
import { inMonth, notBefore, onDay } from "./when.ts";

export const parliamentBodies: readonly Body[] = [
  {
    id: "parliament",
    kind: "parliament",
    level: "republican",
    name: {
      en: "Parliament of Kazakhstan",
      ru: "Парламент Казахстана",
      kk: "Қазақстан Парламенті",
    },
    role: {
      en: "The Senate and the Mazhilis; both end with the Constitution of 2026",
      ru: "Сенат и Мажилис; обе палаты прекращаются с Конституцией 2026 года",
      kk: "Сенат пен Мәжіліс; екі палата да 2026 жылғы Конституциямен тоқтатылады",
    },
    founded: null,
    ended: onDay("2026-07-01"),
    citations: [page(1, 8), const2026.art("95")],
    certainty: "secondary",
  },
  {
    id: "senate",
    kind: "parliament",
    level: "republican",
    name: { en: "Senate of the Parliament", ru: "Сенат Парламента", kk: "Парламент Сенаты" },
    alsoWritten: ["Senate of the Parliament of Kazakhstan"],
    role: {
      en: "Since 2022 the President appoints five of its deputies on the proposal of the Assembly",
      ru: "С 2022 года Президент назначает пять его депутатов по предложению Ассамблеи",
      kk: "2022 жылдан бері Президент оның бес депутатын Ассамблея ұсынысымен тағайындайды",
    },
    founded: null,
    ended: onDay("2026-07-01"),
    citations: [page(1, 8), page(1, 12), const2022.at("on the Senate"), const2026.art("95")],
    certainty: "secondary",
  },
  {
    id: "mazhilis",
    kind: "parliament",
    level: "republican",
    name: { en: "Mazhilis of the Parliament", ru: "Мажилис Парламента", kk: "Парламент Мәжілісі" },
    role: {
      en: "Until 2022 the Assembly elected nine of its 107 deputies",
      ru: "До 2022 года Ассамблея избирала девять из его 107 депутатов",
      kk: "2022 жылға дейін оның 107 депутатының тоғызын Ассамблея сайлады",
    },
    founded: null,
    ended: onDay("2026-07-01"),
    citations: [const2007.art("51(1)"), const2026.art("95")],
    certainty: "secondary",
  },
  {
    id: "one-nation-one-interest",
    kind: "parliament",
    level: "republican",
    name: {
      en: "Inter-chamber group of deputies “Bir el – bir mudde”",
      ru: "Межпалатная депутатская группа «Бір ел – бір мүдде»",
      kk: "«Бір ел – бір мүдде» палатааралық депутаттық тобы",
    },
    role: {
      en: "Group of deputies of both chambers",
      ru: "Группа депутатов обеих палат",
      kk: "Екі палата депутаттарының тобы",
    },
    founded: inMonth("2023-06"),
    ended: null,
    citations: [apkSiteYuko.at("on Parliament")],
    certainty: "secondary",
  },
  {
    id: "kurultai",
    kind: "parliament",
    level: "republican",
    name: { en: "Kurultai", ru: "Курултай", kk: "Құрылтай" },
    role: {
      en: "Parliament under the Constitution of 2026: 145 deputies from party lists, no seats for the Assembly",
      ru: "Парламент по Конституции 2026 года: 145 депутатов по партийным спискам, без мест для Ассамблеи",
      kk: "2026 жылғы Конституция бойынша парламент: партиялық тізіммен 145 депутат, Ассамблеяға орын жоқ",
    },
    founded: notBefore("2026-07-01"),
    ended: null,
    citations: [const2026.art("95")],
    certainty: "secondary",
    note: {
      en: "The day is that of the Constitution; the result of the first election was not found.",
      ru: "День – по вступлению Конституции в силу; итог первых выборов не найден.",
      kk: "Күні – Конституцияның күшіне ену күні; алғашқы сайлау нәтижесі табылмады.",
    },
  },
  {
    id: "halyk-kenesi",
    kind: "state",
    level: "republican",
    name: {
      en: "People's Council (Halyk Kenesi)",
      ru: "Қазақстан Халық Кеңесі (Народный Совет)",
      kk: "Қазақстан Халық Кеңесі",
    },
    role: {
      en: "Supreme consultative body proposed on 2026-01-20 to take over the basic functions of the Assembly",
      ru: "Высший консультативный орган, которому по предложению от 2026-01-20 перейдут основные функции Ассамблеи",
      kk: "2026-01-20 ұсынысы бойынша Ассамблеяның негізгі функциялары өтетін жоғары консультативтік орган",
    },
    founded: notBefore("2026-07-01"),
    ended: null,
    citations: [
      kazinform20260120.at("text"),
      const2026.at("section on the Halyk Kenesi"),
      decree20260317.at("drafts of laws"),
    ],
    certainty: "secondary",
    note: {
      en: "Proposed then: up to 126 members, 42 + 42 + 42, appointed by the President. Its constitutional law, first session and members were not found.",
      ru: "Предлагалось: до 126 членов, 42 + 42 + 42, назначаемых Президентом. Конституционный закон, первая сессия и состав не найдены.",
      kk: "Ұсыныста: 126 мүшеге дейін, 42 + 42 + 42, Президент тағайындайды. Конституциялық заңы, алғашқы сессиясы мен құрамы табылмады.",
    },
  },
];
