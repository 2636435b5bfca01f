/** Concepts of development, draft laws, the media, and what was asked of akims and associations. */
import { inPeriod, lawAdopted, reported } from "../rules/editions.ts";
import { decree148 } from "../sources/decree-148.ts";
import { decree552 } from "../sources/decree-552.ts";
import { decree1014 } from "../sources/decree-1014.ts";
import { decree1144 } from "../sources/decree-1144.ts";
import { overview } from "../sources/overview.ts";
import { regulation2011 } from "../sources/reg-2011.ts";
import { regulation2024 } from "../sources/reg-2024.ts";
import { type Power, sourced, stands } from "./power.ts";

const mainActivities = overview.at("section 1, para. 16");

/** The Concept in force on a day is what its decree approved, until the next one does. */
const conceptDecrees = [
  { from: "2013-04-18", to: "2015-12-28", cites: [decree552.at("heading")] },
  { from: "2015-12-28", to: "2022-09-15", cites: [decree148.at("heading")] },
  { from: "2022-09-15", to: "2025-12-29", cites: [decree1014.at("heading"), regulation2011.at("point 26")] },
  { from: "2025-12-29", to: null, cites: [decree1144.at("heading"), regulation2024.at("point 32")] },
] as const;

export const powersInPublicLife: readonly Power[] = [
  {
    act: "concept.submit",
    kind: "power",
    text: {
      en: "submit a Concept of development of the Assembly to the President",
      ru: "вносить Президенту Концепцию развития Ассамблеи",
      kk: "Ассамблеяның даму тұжырымдамасын Президентке енгізу",
    },
    grounds: [
      sourced(
        ["session"],
        reported({ cites: [overview.at("section 1, para. 9")], certainty: "overview", test: stands }),
      ),
    ],
  },
  {
    act: "concept.approve",
    kind: "power",
    text: {
      en: "approve a Concept of development of the Assembly",
      ru: "утверждать Концепцию развития Ассамблеи",
      kk: "Ассамблеяның даму тұжырымдамасын бекіту",
    },
    conditions: {
      en: "by decree, as the decrees of 2013, 2015, 2022 and 2025 do (our reading: the points they rest on were not read)",
      ru: "указом, как указы 2013, 2015, 2022 и 2025 годов (наше толкование: пункты, на которых они основаны, не прочитаны)",
      kk: "Жарлықпен, 2013, 2015, 2022 және 2025 жылғы Жарлықтардағыдай (түсіндіруіміз: олар негізделген тармақтар оқылмаған)",
    },
    grounds: conceptDecrees.map(({ from, to, cites }) =>
      sourced(["president"], inPeriod({ from, to }, { cites, certainty: "interpreted", test: stands })),
    ),
  },
  {
    act: "assembly.review-draft-laws",
    kind: "power",
    text: {
      en: "take part in the socio-political expert review of draft laws on interethnic policy",
      ru: "участвовать в общественно-политической экспертизе законопроектов по межэтнической политике",
      kk: "этносаралық саясат жөніндегі заң жобаларының қоғамдық-саяси сараптамасына қатысу",
    },
    grounds: [
      sourced(
        ["assembly"],
        [
          ...inPeriod(
            { from: lawAdopted, to: "2011-09-07" },
            { cites: [mainActivities], certainty: "overview", test: stands },
          ),
          ...inPeriod(
            { from: "2011-09-07", to: "2024-12-27" },
            { cites: [regulation2011.at("point 4"), mainActivities], certainty: "verified", test: stands },
          ),
          ...inPeriod(
            { from: "2024-12-27", to: null },
            { cites: [mainActivities], certainty: "overview", test: stands },
          ),
        ],
      ),
    ],
  },
  {
    act: "assembly.monitor-interethnic-relations",
    kind: "power",
    text: {
      en: "monitor interethnic relations",
      ru: "вести мониторинг межэтнических отношений",
      kk: "этносаралық қатынастарға мониторинг жүргізу",
    },
    grounds: [
      sourced(["assembly"], reported({ cites: [mainActivities], certainty: "overview", test: stands })),
    ],
  },
  {
    act: "journalists-club.recommend-to-media",
    kind: "power",
    text: {
      en: "make recommendations to the media on interethnic topics",
      ru: "давать средствам массовой информации рекомендации по освещению межэтнической тематики",
      kk: "этносаралық тақырыптарды жариялау жөнінде бұқаралық ақпарат құралдарына ұсынымдар беру",
    },
    grounds: [
      sourced(
        ["journalists-club"],
        reported({ cites: [overview.at("section 2, para. 20")], certainty: "overview", test: stands }),
      ),
    ],
  },
  {
    act: "friendship-house.strengthen-work",
    kind: "guideline",
    text: {
      en: "strengthen the work of the Friendship Houses as centres of interethnic communication, charity, volunteering and learning the state language",
      ru: "усиливать работу домов дружбы как центров межэтнической коммуникации, благотворительности, волонтёрства и изучения государственного языка",
      kk: "этносаралық қарым-қатынас, қайырымдылық, волонтёрлік және мемлекеттік тілді үйрену орталығы ретінде Достық үйлерінің жұмысын күшейту",
    },
    conditions: {
      en: "asked by the Head of State at Session XXIX; a guideline, from which no rule follows",
      ru: "обозначено Главой государства на XXIX сессии; ориентир, из которого правило не следует",
      kk: "XXIX сессияда Мемлекет басшысы белгілеген; бағдар, одан ереже туындамайды",
    },
    grounds: [
      sourced(
        ["akim"],
        inPeriod(
          { from: "2021-04-28", to: null },
          { cites: [overview.at("section 1, para. 46")], certainty: "overview", test: stands },
        ),
      ),
    ],
  },
  {
    act: "association.integrate-community",
    kind: "guideline",
    text: {
      en: "answer, as leaders of ethnocultural associations, for the integration of their ethnic groups, also by mastering the state language",
      ru: "отвечать, будучи лидерами этнокультурных объединений, за интеграцию своих этносов, в том числе через овладение государственным языком",
      kk: "этномәдени бірлестіктердің жетекшілері ретінде өз этностарының кірігуіне, соның ішінде мемлекеттік тілді меңгеруіне жауап беру",
    },
    conditions: {
      en: "asked by the overview page of those who lead an association; a guideline, from which no rule follows",
      ru: "обзорная страница ждёт этого от руководителей объединений; ориентир, из которого правило не следует",
      kk: "шолу беті мұны бірлестік жетекшілерінен күтеді; бағдар, одан ереже туындамайды",
    },
    grounds: [
      sourced(
        ["association"],
        reported({ cites: [overview.at("section 1, para. 35")], certainty: "overview", test: stands }),
      ),
    ],
  },
];
