import { choice, flag, nullable, vocabulary } from "../../kernel/facts.ts";
import type { ExamplesOf } from "../../kernel/rule.ts";
import { isTrue, oneOf, settled } from "../../kernel/tests.ts";
import { law2008 } from "../../sources/law-2008.ts";
import { atStartOf, onEach } from "../boundaries.ts";
import { defineRule } from "../define-rule.ts";
import { lawAdopted, lawAmended, newConstitution, sinceTheLaw, statute } from "../editions.ts";
import { notTheChairman } from "../two-offices.ts";
import { levels, offices } from "../vocabulary.ts";

const grounds = vocabulary(
  "TerminationGround",
  { en: "Ground of termination", ru: "Основание прекращения", kk: "Тоқтату негізі" },
  {
    "own-initiative": { en: "own initiative", ru: "собственная инициатива", kk: "өз бастамасы" },
    "citizenship-or-residence-lost": {
      en: "loss of citizenship, or departure abroad for permanent residence",
      ru: "утрата гражданства или выезд за рубеж на постоянное жительство",
      kk: "азаматтығынан айырылу немесе шетелге тұрақты тұруға кету",
    },
    "official-post-changed": {
      en: "change of the official post",
      ru: "смена должности государственного служащего",
      kk: "мемлекеттік қызметші лауазымының ауысуы",
    },
    death: { en: "death", ru: "смерть", kk: "қайтыс болу" },
    "court-ruling": {
      en: "court ruling of incapacity, or declaring the member dead or missing",
      ru: "решение суда о недееспособности, объявлении умершим или безвестно отсутствующим",
      kk: "әрекетке қабілетсіз, қайтыс болған немесе хабарсыз кеткен деп тану туралы сот шешімі",
    },
    rotation: { en: "rotation", ru: "ротация", kk: "ротация" },
    "recalled-by-association": {
      en: "recall by the association that nominated the member",
      ru: "отзыв выдвинувшим объединением",
      kk: "ұсынған бірлестіктің кері шақырып алуы",
    },
    health: { en: "state of health", ru: "состояние здоровья", kk: "денсаулық жағдайы" },
    "improper-performance": {
      en: "improper performance of duties",
      ru: "ненадлежащее исполнение обязанностей",
      kk: "міндеттерін тиісінше орындамау",
    },
    "discrediting-offence": {
      en: "offence that discredits a member of the Assembly",
      ru: "проступок, порочащий звание члена Ассамблеи",
      kk: "Ассамблея мүшесінің атағына кір келтіретін теріс қылық",
    },
    "guilty-verdict": {
      en: "guilty verdict that has entered into force",
      ru: "вступивший в силу обвинительный приговор",
      kk: "заңды күшіне енген айыптау үкімі",
    },
    "other-grounds": { en: "other grounds", ru: "иные основания", kk: "өзге негіздер" },
    "moved-to-another-region": {
      en: "permanent move to another region, city or the capital",
      ru: "переезд на постоянное жительство в другую область, город или столицу",
      kk: "басқа облысқа, қалаға немесе астанаға тұрақты тұруға көшу",
    },
  },
);

/** In the order of article 17, paragraphs 1 and 2. */
const atBothLevels = [
  "own-initiative",
  "citizenship-or-residence-lost",
  "official-post-changed",
  "death",
  "court-ruling",
  "rotation",
  "recalled-by-association",
] as const;
const byPresident = [
  "health",
  "improper-performance",
  "discrediting-offence",
  "guilty-verdict",
  "other-grounds",
] as const;

/**
 * Termination of membership
 *
 * Some grounds end the powers of a member at both levels without discretion; on others the President decides, for
 * members of the republican Assembly; a permanent move ends those of a member of a regional assembly. A change of the
 * official post counts only for those who sit by it.
 *
 * This rotation ends membership: it is not the rotation of the Vice-Chairs.
 *
 * @see law-2008, art. 17(1)(1) to (7), 17(2)(1) to (5), 17(3), 15(2)(4)
 */
export const membershipTermination = defineRule({
  id: "membership.termination",
  title: {
    en: "Termination of membership",
    ru: "Прекращение полномочий члена Ассамблеи",
    kk: "Ассамблея мүшесінің өкілеттігін тоқтату",
  },
  question: {
    en: "Do the powers of this member end?",
    ru: "Прекращаются ли полномочия этого члена?",
    kk: "Бұл мүшенің өкілеттігі тоқтатыла ма?",
  },

  facts: {
    level: choice(levels, {
      label: { en: "level of the assembly", ru: "уровень ассамблеи", kk: "ассамблея деңгейі" },
    }),
    ground: choice(grounds, { label: { en: "ground", ru: "основание", kk: "негіз" } }),
    decidedBy: nullable(
      choice(offices, {
        change: "repair",
        label: { en: "decided by", ru: "кем решено", kk: "шешім қабылдаған" },
      }),
    ),
    exOfficio: flag({
      label: {
        en: "sits by a public position",
        ru: "входит по государственной должности",
        kk: "мемлекеттік лауазымы бойынша кіреді",
      },
    }),
  },

  inForce: sinceTheLaw,

  conditions: [
    {
      id: "ground",
      requires: {
        en: "The Law names the ground for members of that level",
        ru: "Закон называет это основание для членов этого уровня",
        kk: "Заңда бұл негіз осы деңгейдің мүшелері үшін аталған",
      },
      by: "ground",
      editions: [
        ...atBothLevels.flatMap((ground, i) =>
          statute({
            for: [ground],
            cites: [law2008.art(`17(1)(${i + 1})`), law2008.art("17(3)")],
            test: settled(true),
            says: {
              en: "Ground: {ground}; it ends the powers of members of either level",
              ru: "Основание: {ground}; оно прекращает полномочия членов обоих уровней",
              kk: "Негіз: {ground}; ол екі деңгей мүшелерінің де өкілеттігін тоқтатады",
            },
          }),
        ),
        ...byPresident.flatMap((ground, i) =>
          statute({
            for: [ground],
            cites: [law2008.art(`17(2)(${i + 1})`)],
            test: oneOf("level", ["republican"]),
            says: {
              en: "Ground: {ground}, level: {level}; this ground is for members of the republican Assembly only",
              ru: "Основание: {ground}, уровень: {level}; это основание – только для членов республиканской Ассамблеи",
              kk: "Негіз: {ground}, деңгей: {level}; бұл негіз республикалық Ассамблея мүшелері үшін ғана",
            },
          }),
        ),
        ...statute({
          for: ["moved-to-another-region"],
          cites: [law2008.art("17(3)")],
          test: oneOf("level", ["regional"]),
          says: {
            en: "Ground: {ground}, level: {level}; this ground is for members of regional assemblies only",
            ru: "Основание: {ground}, уровень: {level}; это основание – только для членов ассамблей областей",
            kk: "Негіз: {ground}, деңгей: {level}; бұл негіз облыс ассамблеяларының мүшелері үшін ғана",
          },
        }),
      ],
    },
    {
      id: "decision",
      requires: {
        en: "Where the Law asks for a decision, the office that it names takes it",
        ru: "Если Закон требует решения, его принимает названный им орган",
        kk: "Заң шешімді талап етсе, оны Заңда аталған орган қабылдайды",
      },
      by: "ground",
      editions: [
        ...byPresident.flatMap((ground, i) =>
          statute({
            for: [ground],
            cites: [law2008.art(`17(2)(${i + 1})`)],
            test: oneOf("decidedBy", ["president"]),
            says: {
              en: `Decided by: {decidedBy}; on this ground the President of the Republic decides, ${notTheChairman.en}`,
              ru: `Решил: {decidedBy}; по этому основанию решает Президент Республики, ${notTheChairman.ru}`,
              kk: `Шешім қабылдаған: {decidedBy}; бұл негіз бойынша Республика Президенті шешеді, ${notTheChairman.kk}`,
            },
          }),
        ),
        ...statute({
          for: ["recalled-by-association"],
          cites: [law2008.art("17(1)(7)")],
          test: oneOf("decidedBy", ["association"]),
          says: {
            en: "Decided by: {decidedBy}; the supreme body of the association that nominated recalls",
            ru: "Решил: {decidedBy}; отзывает высший орган выдвинувшего объединения",
            kk: "Шешім қабылдаған: {decidedBy}; ұсынған бірлестіктің жоғары органы кері шақырып алады",
          },
        }),
        ...statute({
          for: ["rotation"],
          cites: [law2008.art("17(1)(6)"), law2008.art("15(2)(4)")],
          test: oneOf("decidedBy", ["council", "regional-session"]),
          says: {
            en: "Decided by: {decidedBy}; on the rotation of members the Council or the session of a regional assembly decides (this is not the rotation of Vice-Chairs)",
            ru: "Решил: {decidedBy}; о ротации членов решает Совет или сессия ассамблеи области (это не ротация заместителей Председателя)",
            kk: "Шешім қабылдаған: {decidedBy}; мүшелердің ротациясын Кеңес немесе облыс ассамблеясының сессиясы шешеді (бұл Төраға орынбасарларының ротациясы емес)",
          },
        }),
      ],
    },
    {
      id: "ex-officio",
      requires: {
        en: "A change of the official post counts for those who sit by it",
        ru: "Смена должности имеет значение для тех, кто входит по должности",
        kk: "Лауазымның ауысуы лауазымы бойынша кіретіндерге ғана қатысты",
      },
      says: {
        en: "Sits by a public position: {exOfficio}; a change of the official post counts for those who do",
        ru: "Входит по государственной должности: {exOfficio}; смена должности имеет значение только для таких членов",
        kk: "Мемлекеттік лауазымы бойынша кіреді: {exOfficio}; лауазымның ауысуы тек сондай мүшелерге қатысты",
      },
      by: "ground",
      editions: statute({
        for: ["official-post-changed"],
        cites: [law2008.art("17(1)(3)")],
        test: isTrue("exOfficio"),
      }),
    },
  ],
});

export const membershipTerminationExamples: ExamplesOf<typeof membershipTermination> = () => [
  ...(["republican", "regional"] as const).flatMap((level) =>
    (["own-initiative", "citizenship-or-residence-lost", "death", "court-ruling"] as const).map((ground) => ({
      on: "2023-06-01",
      facts: { level, ground, decidedBy: null },
      verdict: "satisfied" as const,
    })),
  ),
  ...byPresident.map((ground) => ({
    on: "2023-06-01",
    facts: { level: "republican" as const, ground, decidedBy: "president" as const },
    verdict: "satisfied" as const,
  })),
  ...byPresident.map((ground) => ({
    on: "2023-06-01",
    facts: { level: "regional" as const, ground, decidedBy: "president" as const },
    verdict: "violated" as const,
    fails: ["ground"],
  })),
  {
    on: "2023-06-01",
    facts: { level: "regional", ground: "moved-to-another-region", decidedBy: null },
    verdict: "satisfied",
  },
  {
    on: "2023-06-01",
    facts: { level: "republican", ground: "moved-to-another-region", decidedBy: null },
    verdict: "violated",
    fails: ["ground"],
  },
  ...(
    [
      ["recalled-by-association", "association", "council"],
      ["rotation", "council", "vice-chair"],
      ["rotation", "regional-session", null],
      ["guilty-verdict", "president", "apk-chairman"],
      ["health", "president", null],
    ] as const
  ).flatMap(([ground, lawful, other]) => [
    {
      on: "2023-06-01",
      facts: { level: "republican" as const, ground, decidedBy: lawful },
      verdict: "satisfied" as const,
    },
    {
      on: "2023-06-01",
      facts: { level: "republican" as const, ground, decidedBy: other },
      verdict: "violated" as const,
      fails: ["decision"],
    },
  ]),
  {
    on: "2023-06-01",
    facts: { level: "republican", ground: "official-post-changed", exOfficio: true },
    verdict: "satisfied",
  },
  {
    on: "2023-06-01",
    facts: { level: "republican", ground: "official-post-changed", exOfficio: false },
    verdict: "violated",
    fails: ["ex-officio"],
  },
  ...(
    [
      ["own-initiative", {}],
      ["citizenship-or-residence-lost", {}],
      ["official-post-changed", { exOfficio: true }],
      ["death", {}],
      ["court-ruling", {}],
      ["rotation", { decidedBy: "council" }],
      ["recalled-by-association", { decidedBy: "association" }],
      ["improper-performance", { decidedBy: "president" }],
      ["discrediting-offence", { decidedBy: "president" }],
      ["guilty-verdict", { decidedBy: "president" }],
      ["other-grounds", { decidedBy: "president" }],
      ["moved-to-another-region", { level: "regional" }],
    ] as const
  ).flatMap(([ground, facts]) =>
    onEach([lawAdopted, newConstitution], {
      facts: { level: "republican", ground, decidedBy: null, ...facts },
      verdict: "satisfied",
    }),
  ),
  { on: "2023-06-01", facts: { ground: "health", decidedBy: "president" }, verdict: "undetermined" },
  { on: "2023-06-01", facts: { level: "republican", ground: "rotation" }, verdict: "undetermined" },
  ...atStartOf(lawAdopted, "not-in-force", "satisfied", {
    facts: { level: "republican", ground: "health", decidedBy: "president" },
  }),
  ...[lawAmended, newConstitution].flatMap((day) =>
    atStartOf(day, "satisfied", "satisfied", {
      facts: { level: "republican", ground: "health", decidedBy: "president" },
    }),
  ),
];
