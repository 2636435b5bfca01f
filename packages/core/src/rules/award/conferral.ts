import { choice } from "../../kernel/facts.ts";
import type { ExamplesOf } from "../../kernel/rule.ts";
import { fromPolicy, oneOf, withoutEntry } from "../../kernel/tests.ts";
import { birlikStatute } from "../../sources/birlik-statute.ts";
import { overview } from "../../sources/overview.ts";
import { policySource } from "../../sources/policy.ts";
import { existing, whileTheAwardExists } from "../award-periods.ts";
import { atStartOf } from "../boundaries.ts";
import { defineRule } from "../define-rule.ts";
import { inPeriod, newConstitution } from "../editions.ts";
import { heldByOne } from "../two-offices.ts";
import { awardCodes, awards, officeCodes, offices } from "../vocabulary.ts";

const awardsWithoutStatute = awardCodes.filter((award) => award !== "birlik");
const birlik = oneOf("award", ["birlik"]);
const chairmanOrPresident = {
  cites: [birlikStatute.at("point 3.2")],
  test: oneOf("decidedBy", ["apk-chairman", "president"]),
} as const;

/**
 * Conferral of a public award
 *
 * The Chairman of the Assembly decides on the gold medal "Birlik". Who decides on the other awards no source states:
 * it is asked only where the operator's policy names an office.
 *
 * Readings: the statute of the medal calls the Chairman "the President", so the President may decide as well. They
 * are two offices: one person held both, except from 2019-03-20 to 2021-04-28.
 *
 * @see birlik-statute, point 3.2
 * @see overview, section 2, paras 33 to 38
 * @see policy, awardDecider
 */
export const awardConferral = defineRule({
  id: "award.conferral",
  title: {
    en: "Conferral of a public award",
    ru: "Вручение общественной награды",
    kk: "Қоғамдық награда беру",
  },
  question: {
    en: "Was the award decided by the right office?",
    ru: "Принято ли решение о награждении надлежащим лицом или органом?",
    kk: "Марапаттау туралы шешімді тиісті тұлға немесе орган қабылдады ма?",
  },

  facts: {
    award: choice(awards, { label: { en: "award", ru: "награда", kk: "награда" } }),
    decidedBy: choice(offices, {
      change: "repair",
      label: { en: "decided by", ru: "кем принято решение", kk: "шешім қабылдаған" },
    }),
  },

  inForce: whileTheAwardExists,

  conditions: [
    {
      id: "decider",
      requires: {
        en: 'The Chairman of the Assembly decides on the gold medal "Birlik"',
        ru: "О награждении золотой медалью «Бірлік» решает Председатель Ассамблеи",
        kk: "«Бірлік» алтын медалімен марапаттауды Ассамблея Төрағасы шешеді",
      },
      says: {
        en: 'Decided by: {decidedBy}; the Chairman of the Assembly decides on the gold medal "Birlik"',
        ru: "Решение принял: {decidedBy}; о награждении золотой медалью «Бірлік» решает Председатель Ассамблеи",
        kk: "Шешім қабылдаған: {decidedBy}; «Бірлік» алтын медалімен марапаттауды Ассамблея Төрағасы шешеді",
      },
      when: birlik,
      by: "decidedBy",
      editions: [
        ...inPeriod(existing("birlik"), {
          ...chairmanOrPresident,
          for: officeCodes.filter((office) => office !== "president"),
          certainty: "verified",
        }),
        ...inPeriod(existing("birlik"), {
          ...chairmanOrPresident,
          for: ["president"],
          certainty: "interpreted",
          says: {
            en: `Decided by: {decidedBy}; the statute says the Chairman, the President, which we read as either of the two (${heldByOne.en})`,
            ru: `Решение принял: {decidedBy}; в статуте назван Председатель, Президент – по нашему толкованию, любой из двух (${heldByOne.ru})`,
            kk: `Шешім қабылдаған: {decidedBy}; статутта Төраға, Президент аталған – түсіндіруімізше, екеуінің кез келгені (${heldByOne.kk})`,
          },
        }),
      ],
    },
    {
      id: "policy-decider",
      requires: {
        en: "The office that the operator's policy names decides on the award",
        ru: "Решение о награде принимает тот, кого называет политика оператора",
        kk: "Награда туралы шешімді оператор саясатында аталған лауазым немесе орган қабылдайды",
      },
      by: "award",
      editions: awardsWithoutStatute.flatMap((award) =>
        inPeriod(existing(award), {
          for: [award],
          policy: { parameter: "awardDecider", entry: award },
          cites: [policySource.at("awardDecider")],
          certainty: "interpreted",
          test: oneOf("decidedBy", fromPolicy("awardDecider", award), offices),
          requires: {
            en: "By the operator's policy this award is decided by: {lawful}",
            ru: "По политике оператора решение об этой награде принимает: {lawful}",
            kk: "Оператор саясаты бойынша бұл награда туралы шешім қабылдайтын: {lawful}",
          },
          says: {
            en: "Decided by: {decidedBy}; by the operator's policy this award is decided by: {lawful}",
            ru: "Решение принял: {decidedBy}; по политике оператора решение об этой награде принимает: {lawful}",
            kk: "Шешім қабылдаған: {decidedBy}; оператор саясаты бойынша бұл награда туралы шешім қабылдайтын: {lawful}",
          },
        }),
      ),
    },
  ],

  openQuestions: [
    {
      parameter: "awardDecider",
      isTable: true,
      when: withoutEntry("award", awardsWithoutStatute, "awardDecider"),
      says: {
        en: 'No source states who decides on the public awards other than the gold medal "Birlik"; the first Ambassadors of Friendship were named at an expanded meeting of the Council',
        ru: "Ни один источник не называет, кто решает об общественных наградах, кроме золотой медали «Бірлік»; первые послы дружбы названы на расширенном заседании Совета",
        kk: "«Бірлік» алтын медалінен басқа қоғамдық наградалар туралы кім шешетінін ешбір дереккөз айтпайды; алғашқы достық елшілері Кеңестің кеңейтілген отырысында аталды",
      },
      cites: [overview.at("section 2, paras 33 to 38")],
    },
  ],
});

export const awardConferralExamples: ExamplesOf<typeof awardConferral> = () => [
  { on: "2023-06-01", facts: { award: "birlik", decidedBy: "apk-chairman" }, verdict: "satisfied" },
  {
    title: {
      en: "The President decides: another office, which the statute names too, by our reading",
      ru: "Решает Президент: другая должность, которую статут, по нашему толкованию, тоже называет",
      kk: "Президент шешеді: бұл – статутта, түсіндіруімізше, қатар аталған бөлек лауазым",
    },
    on: "2020-06-01",
    facts: { award: "birlik", decidedBy: "president" },
    verdict: "satisfied",
  },
  {
    on: "2023-06-01",
    facts: { award: "birlik", decidedBy: "council" },
    verdict: "violated",
    fails: ["decider"],
  },
  { on: "2023-06-01", facts: { award: "birlik" }, verdict: "undetermined" },
  { on: "2023-06-01", facts: { award: "algys", decidedBy: "council" }, verdict: "undetermined" },
  {
    title: {
      en: "First Ambassadors of Friendship of 2018, Aushev and Zertik: named at an expanded meeting of the Council; neither the day nor who decided is reported",
      ru: "Первые послы дружбы 2018 года, Аушев и Цертик: названы на расширенном заседании Совета; ни день, ни кто решил, не сообщены",
      kk: "2018 жылғы алғашқы достық елшілері Аушев пен Цертик: Кеңестің кеңейтілген отырысында аталған; күні де, кім шешкені де хабарланбаған",
    },
    on: "2018-12-31",
    facts: { award: "friendship-ambassador" },
    verdict: "undetermined",
    cites: [overview.at("section 2, para. 38")],
  },
  ...(["session", "council"] as const).map((office) => ({
    on: "2023-06-01",
    facts: { award: "algys" as const, decidedBy: "council" as const },
    policy: { awardDecider: { algys: office } },
    ...(office === "council"
      ? { verdict: "satisfied" as const }
      : { verdict: "violated" as const, fails: ["policy-decider"] }),
  })),
  {
    title: {
      en: "A policy that names who decides on another award leaves this one open",
      ru: "Политика, где назван решающий о другой награде, оставляет вопрос об этой открытым",
      kk: "Басқа награданы шешетін лауазым аталған саясат бұл сұрақты ашық қалдырады",
    },
    on: "2023-06-01",
    facts: { award: "zhomart-zhan", decidedBy: "council" },
    policy: { awardDecider: { algys: "council" } },
    verdict: "undetermined",
  },
  ...atStartOf("2007-07-26", "not-in-force", "satisfied", {
    facts: { award: "birlik", decidedBy: "apk-chairman" },
  }),
  ...atStartOf(newConstitution, "satisfied", "satisfied", {
    facts: { award: "birlik", decidedBy: "apk-chairman" },
  }),
  { on: newConstitution, facts: { award: "birlik", decidedBy: "president" }, verdict: "satisfied" },
  ...(
    [
      ["2008-10-20", "zhomart-zhan"],
      ["2008-10-20", "certificate-of-honour"],
      ["2008-10-20", "letter-of-thanks"],
      ["2018-01-01", "friendship-ambassador"],
      ["2021-06-09", "algys"],
    ] as const
  ).flatMap(([day, award]) => [
    ...atStartOf(day, "not-in-force", "satisfied", {
      facts: { award, decidedBy: "council" as const },
      policy: { awardDecider: { [award]: "council" } },
    }),
    {
      on: newConstitution,
      facts: { award, decidedBy: "session" as const },
      policy: { awardDecider: { [award]: "council" } },
      verdict: "violated" as const,
      fails: ["policy-decider"],
    },
  ]),
];
