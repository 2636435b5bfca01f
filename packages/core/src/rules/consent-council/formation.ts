import { choice, codes, flag, vocabulary } from "../../kernel/facts.ts";
import type { ExamplesOf } from "../../kernel/rule.ts";
import { includesAll } from "../../kernel/set-tests.ts";
import { isTrue, oneOf } from "../../kernel/tests.ts";
import { consentModel } from "../../sources/consent-model.ts";
import { atStartOf } from "../boundaries.ts";
import { defineRule } from "../define-rule.ts";
import { inPeriod, newConstitution } from "../editions.ts";
import { offices } from "../vocabulary.ts";

/** The republican forum of the Councils adopts the model provision. */
const modelAdopted = "2015-10-17";
const modelInForce = { from: modelAdopted, to: null };
const stated = {
  certainty: "verified",
  notice: {
    en: "The provision is a model text: its binding force is not established, and it may be detailed locally",
    ru: "Положение типовое: его обязательность не установлена, на местах оно может уточняться",
    kk: "Ереже – үлгілік мәтін: міндеттілігі анықталмаған, жергілікті жерде нақтылануы мүмкін",
  },
} as const;

const represented = vocabulary(
  "ConsentCouncilMember",
  {
    en: "Represented body or group",
    ru: "Представленная организация или группа",
    kk: "Өкілі бар ұйым немесе топ",
  },
  {
    "veterans-council": { en: "veterans' council", ru: "совет ветеранов", kk: "ардагерлер кеңесі" },
    "mothers-council": { en: "Mothers' Council", ru: "Совет матерей", kk: "Аналар кеңесі" },
    youth: { en: "youth", ru: "молодёжь", kk: "жастар" },
    "creative-unions": { en: "creative unions", ru: "творческие союзы", kk: "шығармашылық одақтар" },
    assembly: {
      en: "Assembly of People of Kazakhstan",
      ru: "Ассамблея народа Казахстана",
      kk: "Қазақстан халқы Ассамблеясы",
    },
    "public-associations": {
      en: "public associations",
      ru: "общественные объединения",
      kk: "қоғамдық бірлестіктер",
    },
    ngos: {
      en: "non-governmental organisations",
      ru: "неправительственные организации",
      kk: "үкіметтік емес ұйымдар",
    },
    "ethnocultural-associations": {
      en: "ethnocultural associations",
      ru: "этнокультурные объединения",
      kk: "этномәдени бірлестіктер",
    },
    "state-bodies": { en: "state bodies", ru: "государственные органы", kk: "мемлекеттік органдар" },
  },
);
const mandatory = ["veterans-council", "mothers-council", "youth", "creative-unions", "assembly"] as const;

const electors = vocabulary(
  "ConsentCouncilElector",
  { en: "Who chooses the chair", ru: "Кто избирает председателя", kk: "Төрағаны кім сайлайды" },
  {
    "council-members": {
      en: "members of the Council of Public Consent",
      ru: "члены Совета общественного согласия",
      kk: "Қоғамдық келісім кеңесінің мүшелері",
    },
    other: offices.labels.other,
  },
);

const levels = vocabulary(
  "ConsentCouncilLevel",
  {
    en: "Level of the Council of Public Consent",
    ru: "Уровень Совета общественного согласия",
    kk: "Қоғамдық келісім кеңесінің деңгейі",
  },
  {
    regional: {
      en: "region, city of republican significance or the capital",
      ru: "область, город республиканского значения или столица",
      kk: "облыс, республикалық маңызы бар қала немесе астана",
    },
    local: {
      en: "city, district, rural district or enterprise",
      ru: "город, район, сельский округ или предприятие",
      kk: "қала, аудан, ауылдық округ немесе кәсіпорын",
    },
  },
);

/**
 * Formation of a Council of Public Consent
 *
 * Veterans' council, mothers' council, youth, creative unions and the Assembly are represented without exception. The
 * council of the regional assembly approves the composition; the members elect the chair at a meeting; the chair of
 * the Council at the level of the region sits in the council of the regional assembly.
 *
 * The text is a model: its binding force is not established, and it may be detailed locally.
 *
 * @see consent-model, points 3 and 4
 */
export const consentCouncilFormation = defineRule({
  id: "consent-council.formation",
  title: {
    en: "Formation of a Council of Public Consent",
    ru: "Формирование Совета общественного согласия",
    kk: "Қоғамдық келісім кеңесін құру",
  },
  question: {
    en: "Is this Council of Public Consent formed as prescribed?",
    ru: "Сформирован ли этот Совет общественного согласия в установленном порядке?",
    kk: "Бұл Қоғамдық келісім кеңесі белгіленген тәртіппен құрылған ба?",
  },

  facts: {
    represented: codes(represented, {
      label: {
        en: "represented bodies and groups",
        ru: "представленные организации и группы",
        kk: "өкілдері бар ұйымдар мен топтар",
      },
    }),
    compositionApprovedBy: choice(offices, {
      change: "repair",
      label: { en: "composition approved by", ru: "кем утверждён состав", kk: "құрамын бекіткен" },
    }),
    chairChosenBy: choice(electors, {
      change: "repair",
      label: { en: "chair chosen by", ru: "кем избран председатель", kk: "төрағасын сайлаған" },
    }),
    level: choice(levels, { label: { en: "level", ru: "уровень", kk: "деңгей" } }),
    chairInRegionalCouncil: flag({
      change: "repair",
      label: {
        en: "the chair sits in the council of the regional assembly",
        ru: "председатель входит в совет ассамблеи области",
        kk: "төрағасы облыс ассамблеясының кеңесіне кіреді",
      },
    }),
  },

  inForce: [modelInForce],

  conditions: [
    {
      id: "representation",
      requires: {
        en: "The veterans' council, the Mothers' Council, youth, creative unions and the Assembly are represented",
        ru: "Представлены совет ветеранов, Совет матерей, молодёжь, творческие союзы и Ассамблея",
        kk: "Ардагерлер кеңесінің, Аналар кеңесінің, жастардың, шығармашылық одақтардың және Ассамблеяның өкілдері бар",
      },
      says: {
        en: "Not represented, of those that must be: {lacking}",
        ru: "Из обязательных не представлены: {lacking}",
        kk: "Міндеттілерден өкілі жоғы: {lacking}",
      },
      editions: inPeriod(modelInForce, {
        ...stated,
        cites: [consentModel.at("point 3")],
        test: includesAll("represented", mandatory, represented),
      }),
    },
    {
      id: "approval",
      requires: {
        en: "The council of the regional assembly approves the composition",
        ru: "Состав утверждает совет ассамблеи области",
        kk: "Құрамды облыс ассамблеясының кеңесі бекітеді",
      },
      says: {
        en: "Composition approved by: {compositionApprovedBy}; the council of the regional assembly approves it",
        ru: "Состав утвердил: {compositionApprovedBy}; его утверждает совет ассамблеи области",
        kk: "Құрамды бекіткен: {compositionApprovedBy}; оны облыс ассамблеясының кеңесі бекітеді",
      },
      editions: inPeriod(modelInForce, {
        ...stated,
        cites: [consentModel.at("point 3")],
        test: oneOf("compositionApprovedBy", ["regional-council"]),
      }),
    },
    {
      id: "chair",
      requires: {
        en: "The members elect the chair at a meeting",
        ru: "Председателя избирают члены на заседании",
        kk: "Төрағаны мүшелер отырыста сайлайды",
      },
      says: {
        en: "Chair chosen by: {chairChosenBy}; the members elect the chair at a meeting",
        ru: "Председателя избрали: {chairChosenBy}; его избирают члены на заседании",
        kk: "Төрағаны сайлаған: {chairChosenBy}; оны мүшелер отырыста сайлайды",
      },
      editions: inPeriod(modelInForce, {
        ...stated,
        cites: [consentModel.at("point 4")],
        test: oneOf("chairChosenBy", ["council-members"]),
      }),
    },
    {
      id: "chair-seat",
      requires: {
        en: "At the level of the region the chair sits in the council of the regional assembly",
        ru: "На уровне области председатель входит в совет ассамблеи области",
        kk: "Облыс деңгейінде төраға облыс ассамблеясының кеңесіне кіреді",
      },
      says: {
        en: "The chair sits in the council of the regional assembly: {chairInRegionalCouncil}; at the level of the region this is asked for",
        ru: "Председатель входит в совет ассамблеи области: {chairInRegionalCouncil}; на уровне области это требуется",
        kk: "Төраға облыс ассамблеясының кеңесіне кіреді: {chairInRegionalCouncil}; облыс деңгейінде бұл талап етіледі",
      },
      when: oneOf("level", ["regional"]),
      editions: inPeriod(modelInForce, {
        ...stated,
        cites: [consentModel.at("point 4")],
        test: isTrue("chairInRegionalCouncil"),
      }),
    },
  ],
});

export const consentCouncilFormationExamples: ExamplesOf<typeof consentCouncilFormation> = () => [
  { on: "2023-06-01", facts: formed(), verdict: "satisfied" },
  {
    on: "2023-06-01",
    facts: { ...formed(), level: "local", chairInRegionalCouncil: false },
    verdict: "satisfied",
  },
  ...mandatory.map((left) => ({
    on: "2023-06-01",
    facts: { ...formed(), represented: [...mandatory.filter((code) => code !== left), "ngos" as const] },
    verdict: "violated" as const,
    fails: ["representation"],
  })),
  ...(
    [
      ["approval", { compositionApprovedBy: "akim" }],
      ["chair", { chairChosenBy: "other" }],
      ["chair-seat", { chairInRegionalCouncil: false }],
    ] as const
  ).map(([fails, facts]) => ({
    on: "2023-06-01",
    facts: { ...formed(), ...facts },
    verdict: "violated" as const,
    fails: [fails],
  })),
  {
    on: "2023-06-01",
    facts: { ...formed(), level: undefined, chairInRegionalCouncil: undefined },
    verdict: "undetermined",
  },
  ...atStartOf(modelAdopted, "not-in-force", "satisfied", { facts: formed() }),
  ...atStartOf(newConstitution, "satisfied", "satisfied", { facts: formed() }),
];

function formed() {
  return {
    represented: [...mandatory, "ethnocultural-associations" as const],
    compositionApprovedBy: "regional-council",
    chairChosenBy: "council-members",
    level: "regional",
    chairInRegionalCouncil: true,
  } as const;
}
