import { codesOf } from "../../kernel/facts.ts";
import type { ExamplesOf } from "../../kernel/rule.ts";
import { oneOf, settled } from "../../kernel/tests.ts";
import { const2007 } from "../../sources/const-2007.ts";
import { const2022 } from "../../sources/const-2022.ts";
import { electLaw } from "../../sources/elect-law.ts";
import { law2008 } from "../../sources/law-2008.ts";
import { overview } from "../../sources/overview.ts";
import { policySource } from "../../sources/policy.ts";
import { atStartOf, onEach, onMatters } from "../boundaries.ts";
import { defineRule } from "../define-rule.ts";
import {
  byPolicy,
  during,
  lawAdopted,
  lawAmended,
  newConstitution,
  reported,
  senateReform,
  sinceTheLaw,
} from "../editions.ts";
import { matter, matters } from "../vocabulary.ts";

/** What art. 10(4) of the Law, and practice, give to the Council. */
const mattersOfTheCouncil = codesOf(matters).filter(
  (matter) =>
    ![
      "development-concepts",
      "member-reports",
      "mazhilis-deputies-election",
      "senate-deputies-election",
      "other",
    ].includes(matter),
);

const outsideThePeriod = {
  en: "The matter belonged to the Session only in its period (our reading of the dated acts)",
  ru: "Вопрос относился к Сессии только в свой период (наше толкование датированных актов)",
  kk: "Мәселе Сессияға тек өз кезеңінде жатты (күні көрсетілген актілерді түсіндіруіміз)",
};

const senators = [overview.at("section 1, para. 8"), law2008.art("10(4)(1)")] as const;

/**
 * Competence of the Session
 *
 * The Session works out the conceptual approaches to the Assembly's development and hears reports of members. To
 * 7 June 2022 it elected nine deputies of the Mazhilis. Other matters: the statutory list was not read.
 *
 * Readings: the overview page lets the Session elect five deputies of the Senate; by the Law the Council proposes
 * five candidates and the President appoints. The Council's matters are not the Session's.
 *
 * @see overview, section 1, paras 8 and 9
 * @see law-2008, art. 10(4), 10(4)(1), 10(4)(5)
 * @see const-2007, art. 51(1)
 * @see elect-law, art. 93-1
 * @see const-2022, Mazhilis and Senate
 * @see policy, sessionOtherMatters
 */
export const sessionCompetence = defineRule({
  id: "session.competence",
  title: { en: "Competence of the Session", ru: "Компетенция Сессии", kk: "Сессияның құзыреті" },
  question: {
    en: "Does this matter belong to the Session?",
    ru: "Относится ли этот вопрос к компетенции Сессии?",
    kk: "Бұл мәселе Сессияның құзыретіне жата ма?",
  },

  facts: { matter },
  inForce: sinceTheLaw,

  conditions: [
    {
      id: "competence",
      requires: {
        en: "The matter belongs to the Session",
        ru: "Вопрос относится к компетенции Сессии",
        kk: "Мәселе Сессияның құзыретіне жатады",
      },
      says: {
        en: "Matter: {matter}; the Session works out approaches to development, hears reports and, in their time, elects deputies",
        ru: "Вопрос: {matter}; Сессия вырабатывает подходы к развитию, заслушивает отчёты и в своё время избирает депутатов",
        kk: "Мәселе: {matter}; Сессия даму тәсілдерін әзірлейді, есептер тыңдайды және өз кезеңінде депутаттар сайлайды",
      },
      by: "matter",
      editions: [
        ...reported({
          for: ["development-concepts", "member-reports"],
          cites: [overview.at("section 1, paras 8 and 9")],
          certainty: "overview",
          test: settled(true),
        }),
        ...during(
          { from: lawAdopted, to: senateReform },
          {
            for: ["mazhilis-deputies-election"],
            cites: [const2007.art("51(1)"), electLaw.art("93-1")],
            certainty: "secondary",
            test: settled(true),
          },
        ),
        ...during(
          { from: senateReform, to: null },
          {
            for: ["mazhilis-deputies-election"],
            cites: [const2007.art("51(1)"), const2022.at("Mazhilis and Senate")],
            certainty: "interpreted",
            test: settled(false),
            requires: outsideThePeriod,
          },
        ),
        ...during(
          { from: senateReform, to: newConstitution },
          {
            for: ["senate-deputies-election"],
            reading: "overview",
            cites: senators,
            certainty: "overview",
            test: settled(true),
          },
        ),
        ...during(
          { from: senateReform, to: newConstitution },
          {
            for: ["senate-deputies-election"],
            reading: "law",
            cites: senators,
            certainty: "interpreted",
            test: settled(false),
            requires: {
              en: "The Session does not elect senators: the Council proposes and the President appoints (our reading of art. 10(4)(1))",
              ru: "Сессия не избирает сенаторов: Совет предлагает, Президент назначает (наше толкование ст. 10(4)(1))",
              kk: "Сессия сенаторларды сайламайды: Кеңес ұсынады, Президент тағайындайды (10(4)(1)-бапты түсіндіруіміз)",
            },
          },
        ),
        ...[
          { from: lawAdopted, to: senateReform },
          { from: newConstitution, to: null },
        ].flatMap((period) =>
          during(period, {
            for: ["senate-deputies-election"],
            cites: senators,
            certainty: "interpreted",
            test: settled(false),
            requires: outsideThePeriod,
          }),
        ),
        ...reported({
          for: mattersOfTheCouncil,
          cites: [law2008.art("10(4)")],
          certainty: "interpreted",
          test: settled(false),
          requires: {
            en: "The matter is given to the Council, and so is not the Session's (our reading of art. 10(4))",
            ru: "Вопрос отнесён к Совету, а значит, не к Сессии (наше толкование ст. 10(4))",
            kk: "Мәселе Кеңеске берілген, сондықтан Сессияға жатпайды (10(4)-бапты түсіндіруіміз)",
          },
        }),
        ...[true, false].flatMap((belongs) =>
          byPolicy({
            for: ["other"],
            policy: { parameter: "sessionOtherMatters", is: belongs },
            cites: [policySource.at("sessionOtherMatters")],
            test: settled(belongs),
            requires: {
              en: `By the operator's policy other matters ${belongs ? "belong" : "do not belong"} to the Session`,
              ru: `По политике оператора иные вопросы ${belongs ? "относятся" : "не относятся"} к Сессии`,
              kk: `Оператор саясаты бойынша өзге мәселелер Сессияға ${belongs ? "жатады" : "жатпайды"}`,
            },
          }),
        ),
      ],
    },
  ],

  openQuestions: [
    {
      parameter: "sessionOtherMatters",
      when: oneOf("matter", ["other"]),
      says: {
        en: "The statutory list of the Session's matters was not read; art. 10(4)(5) only shows that there is one",
        ru: "Законный перечень вопросов Сессии не прочитан; ст. 10(4)(5) лишь показывает, что он есть",
        kk: "Сессия мәселелерінің заңдағы тізбесі оқылмады; 10(4)(5)-бап оның бар екенін ғана көрсетеді",
      },
      cites: [law2008.art("10(4)(5)"), overview.at("section 1, para. 8")],
    },
  ],

  conflicts: [
    {
      id: "senators-elected-or-appointed",
      conditions: ["competence"],
      when: oneOf("matter", ["senate-deputies-election"]),
      period: { from: senateReform, to: newConstitution },
      says: {
        en: "The overview page says that the Session elects five deputies of the Senate; by the Law the Council proposes five candidates and the President appoints",
        ru: "Обзорная страница говорит, что Сессия избирает пятерых депутатов Сената; по Закону Совет предлагает пять кандидатур, а назначает Президент",
        kk: "Шолу бетінде Сессия Сенаттың бес депутатын сайлайды делінген; Заң бойынша Кеңес бес кандидатураны ұсынады, Президент тағайындайды",
      },
      cites: senators,
    },
  ],
});

export const sessionCompetenceExamples: ExamplesOf<typeof sessionCompetence> = () => [
  { on: "2023-04-27", facts: { matter: "development-concepts" }, verdict: "satisfied" },
  { on: "2023-04-27", facts: { matter: "member-reports" }, verdict: "satisfied" },
  ...onMatters(
    [lawAdopted, "2023-04-27", newConstitution],
    [
      "mazhilis-candidates",
      "senate-candidates",
      "member-candidates",
      "session-convocation-proposal",
      "session-agenda-proposal",
      "secretariat-work-plan-proposal",
      "public-award-establishment",
      "award-regulations-approval",
      "vice-chair-recommendation",
    ],
    { verdict: "violated", fails: ["competence"] },
  ),
  ...onEach(["2023-04-27", newConstitution], {
    facts: { matter: "mazhilis-deputies-election" },
    verdict: "violated",
    fails: ["competence"],
  }),
  ...onEach([senateReform, "2023-04-27"], {
    facts: { matter: "senate-deputies-election" },
    verdict: "violated",
    fails: ["competence"],
  }),
  {
    on: "2023-04-27",
    reading: "overview",
    facts: { matter: "senate-deputies-election" },
    verdict: "satisfied",
  },
  { on: "2023-04-27", facts: { matter: "other" }, verdict: "undetermined" },
  ...onEach([lawAdopted, "2023-04-27", newConstitution], {
    facts: { matter: "other" },
    policy: { sessionOtherMatters: true },
    verdict: "satisfied",
  }),
  ...onEach([lawAdopted, "2023-04-27", newConstitution], {
    facts: { matter: "other" },
    policy: { sessionOtherMatters: false },
    verdict: "violated",
    fails: ["competence"],
  }),
  { on: "2023-04-27", facts: {}, verdict: "undetermined" },
  {
    title: {
      en: "Session XXVIII of 2021 elected nine deputies of the Mazhilis",
      ru: "XXVIII сессия 2021 года избрала девять депутатов Мажилиса",
      kk: "2021 жылғы XXVIII сессия Мәжілістің тоғыз депутатын сайлады",
    },
    on: "2021-01-11",
    facts: { matter: "mazhilis-deputies-election" },
    verdict: "satisfied",
  },
  ...atStartOf(senateReform, "satisfied", "violated", {
    fails: ["competence"],
    facts: { matter: "mazhilis-deputies-election" },
  }),
  ...atStartOf(senateReform, "violated", "satisfied", {
    reading: "overview",
    facts: { matter: "senate-deputies-election" },
    fails: ["competence"],
  }),
  ...atStartOf(newConstitution, "satisfied", "violated", {
    reading: "overview",
    facts: { matter: "senate-deputies-election" },
    fails: ["competence"],
  }),
  ...atStartOf(lawAdopted, "not-in-force", "satisfied", { facts: { matter: "member-reports" } }),
  ...atStartOf(lawAmended, "satisfied", "satisfied", { facts: { matter: "member-reports" } }),
  ...atStartOf(newConstitution, "satisfied", "satisfied", { facts: { matter: "member-reports" } }),
];
