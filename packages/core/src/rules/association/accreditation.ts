import { choice, flag, vocabulary } from "../../kernel/facts.ts";
import type { ExamplesOf } from "../../kernel/rule.ts";
import { implies, isTrue, oneOf } from "../../kernel/tests.ts";
import { accreditationRules } from "../../sources/accred-rules.ts";
import { overview } from "../../sources/overview.ts";
import { atStartOf } from "../boundaries.ts";
import { defineRule } from "../define-rule.ts";
import { inPeriod, newConstitution } from "../editions.ts";
import { levels, offices } from "../vocabulary.ts";

/** The Council approves the Rules, No. 18-35-4.3. The day they took effect was not read. */
const rulesApproved = "2018-11-20";
const rulesInForce = { from: rulesApproved, to: null };
const documents = [accreditationRules.at("notice of the Kostanay region, documents")] as const;
const commissions = [accreditationRules.at("notice of the Kostanay region, commissions")] as const;

const applicants = vocabulary(
  "AccreditationApplicant",
  { en: "Applicant", ru: "Заявитель", kk: "Өтініш беруші" },
  {
    association: { en: "association", ru: "объединение", kk: "бірлестік" },
    branch: { en: "branch", ru: "филиал", kk: "филиал" },
    "structural-unit": {
      en: "structural unit",
      ru: "структурное подразделение",
      kk: "құрылымдық бөлімше",
    },
  },
);

const deciders = vocabulary(
  "AccreditationCommission",
  { en: "Accreditation commission", ru: "Комиссия по аккредитации", kk: "Аккредиттеу комиссиясы" },
  {
    "republican-commission": {
      en: "commission of the republican level",
      ru: "комиссия республиканского уровня",
      kk: "республикалық деңгейдегі комиссия",
    },
    "regional-commission": {
      en: "regional commission",
      ru: "региональная комиссия",
      kk: "өңірлік комиссия",
    },
    other: offices.labels.other,
  },
);

/**
 * Accreditation of an ethnocultural association
 *
 * An application form and a copy of the certificate of registration as a legal entity, for a branch also that of the
 * branch, go to the commission of the level; the result is an entry in the Register of ethnocultural associations.
 *
 * Only a part of the file is known: the list of documents is cut in what was read, and the criteria of activity were
 * not read. So `satisfied` says no more than that the known part is in order.
 *
 * @see accred-rules, points 1 and 2
 * @see accred-rules, notice of the Kostanay region, documents; notice of the Kostanay region, commissions
 * @see accred-rules, notice of the Kostanay region, Register
 * @see overview, section 2, para. 4
 */
export const associationAccreditation = defineRule({
  id: "association.accreditation",
  title: {
    en: "Accreditation of an ethnocultural association",
    ru: "Аккредитация этнокультурного объединения",
    kk: "Этномәдени бірлестікті аккредиттеу",
  },
  question: {
    en: "Is the known part of the file for accreditation in order?",
    ru: "В порядке ли известная часть документов на аккредитацию?",
    kk: "Аккредиттеу құжаттарының белгілі бөлігі тәртіпте ме?",
  },

  facts: {
    legallyRegistered: flag({
      change: "repair",
      label: {
        en: "registered as a legal entity",
        ru: "зарегистрировано как юридическое лицо",
        kk: "заңды тұлға ретінде тіркелген",
      },
    }),
    applicationForm: flag({
      change: "repair",
      label: { en: "application form", ru: "заявление по форме", kk: "нысан бойынша өтініш" },
    }),
    registrationCertificate: flag({
      change: "repair",
      label: {
        en: "copy of the certificate of registration",
        ru: "копия свидетельства о регистрации",
        kk: "тіркеу туралы куәліктің көшірмесі",
      },
    }),
    applicant: choice(applicants, { label: { en: "applicant", ru: "заявитель", kk: "өтініш беруші" } }),
    branchCertificate: flag({
      change: "repair",
      label: {
        en: "copy of the certificate of the branch",
        ru: "копия свидетельства о регистрации филиала",
        kk: "филиалды тіркеу туралы куәліктің көшірмесі",
      },
    }),
    decidedBy: choice(deciders, {
      change: "repair",
      label: { en: "decided by", ru: "кем решено", kk: "шешім қабылдаған" },
    }),
    level: choice(levels, {
      label: { en: "level of accreditation", ru: "уровень аккредитации", kk: "аккредиттеу деңгейі" },
    }),
  },

  invariants: [implies("registrationCertificate", "legallyRegistered")],
  inForce: [rulesInForce],

  conditions: [
    {
      id: "registration",
      requires: {
        en: "The association is registered in Kazakhstan as a legal entity",
        ru: "Объединение зарегистрировано в Казахстане как юридическое лицо",
        kk: "Бірлестік Қазақстанда заңды тұлға ретінде тіркелген",
      },
      says: {
        en: "Registered in Kazakhstan as a legal entity: {legallyRegistered}",
        ru: "Зарегистрировано в Казахстане как юридическое лицо: {legallyRegistered}",
        kk: "Қазақстанда заңды тұлға ретінде тіркелген: {legallyRegistered}",
      },
      editions: inPeriod(rulesInForce, {
        cites: documents,
        certainty: "secondary",
        test: isTrue("legallyRegistered"),
      }),
    },
    {
      id: "application",
      requires: {
        en: "The file has an application in the form of Appendix 1 to the Rules",
        ru: "Подано заявление по форме приложения 1 к Правилам",
        kk: "Қағидалардың 1-қосымшасындағы нысан бойынша өтініш берілген",
      },
      says: {
        en: "Application in the form of Appendix 1 to the Rules: {applicationForm}",
        ru: "Заявление по форме приложения 1 к Правилам: {applicationForm}",
        kk: "Қағидалардың 1-қосымшасындағы нысан бойынша өтініш: {applicationForm}",
      },
      editions: inPeriod(rulesInForce, {
        cites: documents,
        certainty: "secondary",
        test: isTrue("applicationForm"),
      }),
    },
    {
      id: "certificate",
      requires: {
        en: "The file has a copy of the certificate of registration as a legal entity",
        ru: "Приложена копия свидетельства о регистрации юридического лица",
        kk: "Заңды тұлғаны тіркеу туралы куәліктің көшірмесі қоса берілген",
      },
      says: {
        en: "Copy of the certificate of registration as a legal entity: {registrationCertificate}",
        ru: "Копия свидетельства о регистрации юридического лица: {registrationCertificate}",
        kk: "Заңды тұлғаны тіркеу туралы куәліктің көшірмесі: {registrationCertificate}",
      },
      editions: inPeriod(rulesInForce, {
        cites: documents,
        certainty: "secondary",
        test: isTrue("registrationCertificate"),
      }),
    },
    {
      id: "branch-certificate",
      requires: {
        en: "The file of a branch has a copy of the certificate of the branch",
        ru: "Филиал прилагает копию свидетельства о регистрации филиала",
        kk: "Филиал өзін тіркеу туралы куәліктің көшірмесін қоса береді",
      },
      says: {
        en: "Copy of the certificate of the branch: {branchCertificate}; a branch needs it",
        ru: "Копия свидетельства о регистрации филиала: {branchCertificate}; филиалу она нужна",
        kk: "Филиалды тіркеу туралы куәліктің көшірмесі: {branchCertificate}; ол филиалға қажет",
      },
      when: oneOf("applicant", ["branch"]),
      editions: inPeriod(rulesInForce, {
        cites: documents,
        certainty: "secondary",
        test: isTrue("branchCertificate"),
      }),
    },
    {
      id: "commission",
      requires: {
        en: "The commission of the level decides: of the republican level, or regional",
        ru: "Решает комиссия своего уровня: республиканского или регионального",
        kk: "Өз деңгейіндегі комиссия шешеді: республикалық немесе өңірлік",
      },
      by: "level",
      editions: [
        ...inPeriod(rulesInForce, {
          for: ["republican"],
          cites: commissions,
          certainty: "secondary",
          test: oneOf("decidedBy", ["republican-commission"]),
          says: {
            en: "Decided by: {decidedBy}; at the republican level its own commission decides",
            ru: "Решил: {decidedBy}; на республиканском уровне решает комиссия этого уровня",
            kk: "Шешім қабылдаған: {decidedBy}; республикалық деңгейде осы деңгейдегі комиссия шешеді",
          },
        }),
        ...inPeriod(rulesInForce, {
          for: ["regional"],
          cites: commissions,
          certainty: "secondary",
          test: oneOf("decidedBy", ["regional-commission"]),
          says: {
            en: "Decided by: {decidedBy}; at the regional level the regional commission decides",
            ru: "Решил: {decidedBy}; на региональном уровне решает региональная комиссия",
            kk: "Шешім қабылдаған: {decidedBy}; өңірлік деңгейде өңірлік комиссия шешеді",
          },
        }),
      ],
    },
  ],

  openQuestions: [
    {
      parameter: "further-documents",
      says: {
        en: "The list of documents is cut in what was read: what else the file needs is not known",
        ru: "Перечень документов в прочитанном тексте обрывается: что ещё нужно приложить, неизвестно",
        kk: "Оқылған мәтінде құжаттар тізбесі үзілген: тағы не қажет екені белгісіз",
      },
      cites: documents,
    },
    {
      parameter: "criteria-of-activity",
      says: {
        en: "Accreditation assesses the level of activity of the association; the criteria were not read",
        ru: "Аккредитация оценивает уровень деятельности объединения; критерии не прочитаны",
        kk: "Аккредиттеу бірлестік қызметінің деңгейін бағалайды; өлшемшарттары оқылмаған",
      },
      cites: [accreditationRules.at("points 1 and 2")],
    },
  ],

  conflicts: [
    {
      id: "accreditation-register",
      conditions: ["commission"],
      says: {
        en: "By the notice accreditation ends in an entry in the Register; the overview page counts 580 associations in the Register and 371 accredited, as two statuses",
        ru: "По объявлению аккредитация завершается записью в Реестре; обзорная страница считает 580 объединений в Реестре и 371 аккредитованное – как два разных статуса",
        kk: "Хабарландыру бойынша аккредиттеу тізілімге енгізумен аяқталады; шолу бетінде тізілімдегі 580 және аккредиттелген 371 бірлестік екі бөлек мәртебе ретінде саналған",
      },
      cites: [
        accreditationRules.at("notice of the Kostanay region, Register"),
        overview.at("section 2, para. 4"),
      ],
    },
  ],
});

export const associationAccreditationExamples: ExamplesOf<typeof associationAccreditation> = () => [
  { on: "2023-06-01", facts: file(), verdict: "satisfied" },
  {
    on: "2023-06-01",
    facts: { ...file(), level: "republican", decidedBy: "republican-commission" },
    verdict: "satisfied",
  },
  {
    on: "2023-06-01",
    facts: { ...file(), applicant: "branch", branchCertificate: true },
    verdict: "satisfied",
  },
  {
    title: {
      en: "The certificate shows that the association is registered",
      ru: "Свидетельство показывает, что объединение зарегистрировано",
      kk: "Куәлік бірлестіктің тіркелгенін көрсетеді",
    },
    on: "2023-06-01",
    facts: { ...file(), legallyRegistered: undefined },
    verdict: "satisfied",
  },
  {
    on: "2023-06-01",
    facts: { ...file(), legallyRegistered: false, registrationCertificate: undefined },
    verdict: "violated",
    fails: ["registration", "certificate"],
  },
  ...(
    [
      ["application", { applicationForm: false }],
      ["certificate", { registrationCertificate: false }],
      ["branch-certificate", { applicant: "branch", branchCertificate: false }],
      ["commission", { decidedBy: "republican-commission" }],
      ["commission", { decidedBy: "regional-commission", level: "republican" }],
    ] as const
  ).map(([fails, facts]) => ({
    on: "2023-06-01",
    facts: { ...file(), ...facts },
    verdict: "violated" as const,
    fails: [fails],
  })),
  { on: "2023-06-01", facts: { ...file(), level: undefined }, verdict: "undetermined" },
  ...atStartOf(rulesApproved, "not-in-force", "satisfied", { facts: file() }),
  ...atStartOf(newConstitution, "satisfied", "satisfied", { facts: file() }),
  {
    on: newConstitution,
    facts: {
      ...file(),
      applicant: "branch",
      branchCertificate: true,
      level: "republican",
      decidedBy: "regional-commission",
    },
    verdict: "violated",
    fails: ["commission"],
  },
];

function file() {
  return {
    legallyRegistered: true,
    applicationForm: true,
    registrationCertificate: true,
    applicant: "association",
    decidedBy: "regional-commission",
    level: "regional",
  } as const;
}
