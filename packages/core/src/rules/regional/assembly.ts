import { choice, flag } from "../../kernel/facts.ts";
import type { ExamplesOf } from "../../kernel/rule.ts";
import { isTrue, oneOf } from "../../kernel/tests.ts";
import { law2008 } from "../../sources/law-2008.ts";
import { overview } from "../../sources/overview.ts";
import { atStartOf } from "../boundaries.ts";
import { defineRule } from "../define-rule.ts";
import { lawAdopted, lawAmended, newConstitution, sinceTheLaw, statute } from "../editions.ts";
import { offices } from "../vocabulary.ts";

/** The akim and the chairman of the regional assembly are one person: either name of the office will do. */
const chairman = ["regional-chairman", "akim"];
const councilOfRegion = [law2008.art("14(5)"), law2008.art("14(2)")] as const;

/**
 * Organisation of a regional assembly
 *
 * For the assemblies of regions, of cities of republican significance and of the capital, and no others: the akim is
 * chairman by office, forms and heads the council, and determines the structure in agreement with the Secretariat of
 * the Assembly.
 *
 * @see law-2008, art. 14(2), 14(3), 14(5)
 * @see overview, section 1, para. 5
 */
export const regionalAssembly = defineRule({
  id: "regional.assembly",
  title: {
    en: "Organisation of a regional assembly",
    ru: "Организация ассамблеи области",
    kk: "Облыс ассамблеясын ұйымдастыру",
  },
  question: {
    en: "Is this assembly of a region, city of republican significance or the capital organised as prescribed?",
    ru: "Организована ли эта ассамблея области, города республиканского значения или столицы в установленном порядке?",
    kk: "Облыстың, республикалық маңызы бар қаланың немесе астананың бұл ассамблеясы белгіленген тәртіппен ұйымдастырылған ба?",
  },

  facts: {
    chair: choice(offices, {
      change: "repair",
      label: { en: "chaired by", ru: "кто председатель", kk: "төрағасы" },
    }),
    councilFormedBy: choice(offices, {
      change: "repair",
      label: { en: "council formed by", ru: "кем сформирован совет", kk: "кеңесін құрған" },
    }),
    councilHeadedBy: choice(offices, {
      change: "repair",
      label: { en: "council headed by", ru: "кто возглавляет совет", kk: "кеңесін басқаратын" },
    }),
    structureAgreedWithSecretariat: flag({
      change: "repair",
      label: {
        en: "structure agreed with the Secretariat",
        ru: "структура согласована с Секретариатом",
        kk: "құрылымы Хатшылықпен келісілген",
      },
    }),
  },

  inForce: sinceTheLaw,

  conditions: [
    {
      id: "chair",
      requires: {
        en: "The akim is chairman of the regional assembly, by office",
        ru: "Председатель ассамблеи области – аким, по должности",
        kk: "Облыс ассамблеясының төрағасы – лауазымы бойынша әкім",
      },
      says: {
        en: "Chaired by: {chair}; the akim is chairman of the regional assembly, by office",
        ru: "Председатель: {chair}; ассамблею области возглавляет аким, по должности",
        kk: "Төрағасы: {chair}; облыс ассамблеясын лауазымы бойынша әкім басқарады",
      },
      editions: statute({
        cites: [law2008.art("14(2)"), overview.at("section 1, para. 5")],
        test: oneOf("chair", ["akim"]),
      }),
    },
    {
      id: "formation",
      requires: {
        en: "The chairman of the regional assembly forms its council",
        ru: "Совет формирует председатель ассамблеи области",
        kk: "Кеңесті облыс ассамблеясының төрағасы құрады",
      },
      says: {
        en: "Council formed by: {councilFormedBy}; the chairman of the regional assembly, who is the akim, forms it",
        ru: "Совет сформировал: {councilFormedBy}; его формирует председатель ассамблеи области, то есть аким",
        kk: "Кеңесті құрған: {councilFormedBy}; оны облыс ассамблеясының төрағасы, яғни әкім құрады",
      },
      editions: statute({ cites: councilOfRegion, test: oneOf("councilFormedBy", chairman) }),
    },
    {
      id: "head",
      requires: {
        en: "The chairman of the regional assembly heads its council",
        ru: "Совет возглавляет председатель ассамблеи области",
        kk: "Кеңесті облыс ассамблеясының төрағасы басқарады",
      },
      says: {
        en: "Council headed by: {councilHeadedBy}; the chairman of the regional assembly, who is the akim, heads it",
        ru: "Совет возглавляет: {councilHeadedBy}; его возглавляет председатель ассамблеи области, то есть аким",
        kk: "Кеңесті басқаратын: {councilHeadedBy}; оны облыс ассамблеясының төрағасы, яғни әкім басқарады",
      },
      editions: statute({ cites: councilOfRegion, test: oneOf("councilHeadedBy", chairman) }),
    },
    {
      id: "structure",
      requires: {
        en: "The structure is determined in agreement with the Secretariat of the Assembly",
        ru: "Структура определяется по согласованию с Секретариатом Ассамблеи",
        kk: "Құрылым Ассамблея Хатшылығымен келісіп айқындалады",
      },
      says: {
        en: "Structure agreed with the Secretariat of the Assembly: {structureAgreedWithSecretariat}",
        ru: "Структура согласована с Секретариатом Ассамблеи: {structureAgreedWithSecretariat}",
        kk: "Құрылым Ассамблея Хатшылығымен келісілген: {structureAgreedWithSecretariat}",
      },
      editions: statute({
        cites: [law2008.art("14(3)")],
        test: isTrue("structureAgreedWithSecretariat"),
      }),
    },
  ],
});

export const regionalAssemblyExamples: ExamplesOf<typeof regionalAssembly> = () => [
  {
    title: {
      en: "The akims head the assemblies of Nur-Sultan, Almaty, Shymkent and the regions: of their councils no more is reported",
      ru: "Ассамблеи Нур-Султана, Алматы, Шымкента и областей возглавляют акимы: об их советах больше не сообщено",
      kk: "Нұр-Сұлтан, Алматы, Шымкент және облыстар ассамблеяларын әкімдер басқарады: кеңестері туралы одан өзге хабар жоқ",
    },
    on: "2022-03-28",
    facts: { chair: "akim" },
    verdict: "undetermined",
    cites: [overview.at("section 1, para. 5")],
  },
  { on: "2023-06-01", facts: organised(), verdict: "satisfied" },
  {
    on: "2023-06-01",
    facts: { ...organised(), councilFormedBy: "akim", councilHeadedBy: "akim" },
    verdict: "satisfied",
  },
  ...(
    [
      ["chair", { chair: "regional-council" }],
      ["formation", { councilFormedBy: "regional-session" }],
      ["head", { councilHeadedBy: "secretariat" }],
      ["structure", { structureAgreedWithSecretariat: false }],
    ] as const
  ).map(([fails, facts]) => ({
    on: "2023-06-01",
    facts: { ...organised(), ...facts },
    verdict: "violated" as const,
    fails: [fails],
  })),
  ...atStartOf(lawAdopted, "not-in-force", "satisfied", { facts: organised() }),
  ...[lawAmended, newConstitution].flatMap((day) =>
    atStartOf(day, "satisfied", "satisfied", { facts: organised() }),
  ),
];

function organised() {
  return {
    chair: "akim",
    councilFormedBy: "regional-chairman",
    councilHeadedBy: "regional-chairman",
    structureAgreedWithSecretariat: true,
  } as const;
}
