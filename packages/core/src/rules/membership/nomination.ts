import { choice, codesOf, flag, vocabulary } from "../../kernel/facts.ts";
import type { ExamplesOf } from "../../kernel/rule.ts";
import { isTrue, oneOf } from "../../kernel/tests.ts";
import type { Text } from "../../kernel/text.ts";
import { law2008 } from "../../sources/law-2008.ts";
import { atStartOf, onEach } from "../boundaries.ts";
import { defineRule } from "../define-rule.ts";
import { lawAdopted, lawAmended, newConstitution, sinceTheLaw, statute } from "../editions.ts";
import { notTheChairman } from "../two-offices.ts";
import { deputies, instruments, offices } from "../vocabulary.ts";

const routes = vocabulary(
  "NominationRoute",
  { en: "Route of nomination", ru: "Порядок выдвижения", kk: "Ұсыну тәртібі" },
  {
    "regional-session": {
      en: "decision of the session of a regional assembly",
      ru: "решение сессии ассамблеи области",
      kk: "облыс ассамблеясы сессиясының шешімі",
    },
    association: {
      en: "decision of the supreme body of an association",
      ru: "решение высшего органа объединения",
      kk: "бірлестіктің жоғары органының шешімі",
    },
    council: instruments.labels["council-decision"],
    rotation: { en: "rotation", ru: "ротация", kk: "ротация" },
    "presidential-choice": {
      en: "the President's own choice",
      ru: "усмотрение Президента",
      kk: "Президенттің өз қалауы",
    },
  },
);

const nominated = oneOf("route", ["regional-session", "association", "council", "rotation"]);
const otherOffices = codesOf(offices).filter((office) => !(deputies as readonly string[]).includes(office));

/**
 * Nomination to the Assembly
 *
 * Candidates are citizens. The session of a regional assembly or the supreme body of an association nominates them, or
 * the Council, or the Council or a regional session by rotation; a regional session and rotation act on proposals of
 * associations. The Council considers every candidate, the deputies of the Chairman submit them, the President
 * approves. He may also choose other persons.
 *
 * Readings: "Deputy Chairmen" means any one deputy of either kind, since both bear that title.
 *
 * @see law-2008, art. 15(1), 15(2)(1) to (4), 15(3), 10(4)(2)
 */
export const membershipNomination = defineRule({
  id: "membership.nomination",
  title: {
    en: "Nomination to the Assembly",
    ru: "Выдвижение в члены Ассамблеи",
    kk: "Ассамблея мүшелігіне ұсыну",
  },
  question: {
    en: "Is this nomination to the Assembly in order?",
    ru: "Соблюдён ли порядок этого выдвижения в члены Ассамблеи?",
    kk: "Ассамблея мүшелігіне ұсыну тәртібі сақталды ма?",
  },

  facts: {
    citizen: flag({
      label: { en: "citizen of Kazakhstan", ru: "гражданин Казахстана", kk: "Қазақстан азаматы" },
    }),
    route: choice(routes, {
      label: { en: "route of nomination", ru: "порядок выдвижения", kk: "ұсыну тәртібі" },
    }),
    decidedBy: choice(offices, {
      change: "repair",
      label: { en: "nominated by", ru: "кем выдвинут", kk: "кандидат ретінде ұсынған" },
    }),
    proposedByAssociations: flag({
      change: "repair",
      label: {
        en: "proposed by associations",
        ru: "предложен объединениями",
        kk: "бірлестіктердің ұсынысы бар",
      },
    }),
    consideredByCouncil: flag({
      change: "repair",
      label: { en: "considered by the Council", ru: "рассмотрен Советом", kk: "Кеңес қараған" },
    }),
    submittedBy: choice(offices, {
      change: "repair",
      label: { en: "submitted for approval by", ru: "кем внесён на утверждение", kk: "бекітуге енгізген" },
    }),
    approvedBy: choice(offices, {
      change: "repair",
      label: { en: "approved by", ru: "кем утверждён", kk: "бекіткен" },
    }),
  },

  inForce: sinceTheLaw,

  conditions: [
    {
      id: "citizenship",
      requires: {
        en: "Members of the Assembly are citizens of Kazakhstan",
        ru: "Члены Ассамблеи – граждане Казахстана",
        kk: "Ассамблея мүшелері – Қазақстан азаматтары",
      },
      says: {
        en: "Citizen of Kazakhstan: {citizen}; members of the Assembly are citizens",
        ru: "Гражданин Казахстана: {citizen}; члены Ассамблеи – граждане",
        kk: "Қазақстан азаматы: {citizen}; Ассамблея мүшелері – азаматтар",
      },
      editions: statute({ cites: [law2008.art("15(1)")], test: isTrue("citizen") }),
    },
    {
      id: "decision",
      requires: {
        en: "The session of a regional assembly, the supreme body of the association or the Council nominates, each by its route; by rotation the Council or a regional session",
        ru: "Выдвигает сессия ассамблеи области, высший орган объединения или Совет, каждый в своём порядке; при ротации – Совет или сессия ассамблеи области",
        kk: "Облыс ассамблеясының сессиясы, бірлестіктің жоғары органы немесе Кеңес әрқайсысы өз тәртібімен ұсынады; ротация кезінде – Кеңес немесе облыс ассамблеясының сессиясы",
      },
      by: "route",
      editions: [
        ...nomination("regional-session", "15(2)(1)", ["regional-session"], {
          en: "on this route the session of a regional assembly nominates",
          ru: "в этом порядке выдвигает сессия ассамблеи области",
          kk: "бұл тәртіпте облыс ассамблеясының сессиясы ұсынады",
        }),
        ...nomination("association", "15(2)(2)", ["association"], {
          en: "on this route the supreme body of the association nominates",
          ru: "в этом порядке выдвигает высший орган объединения",
          kk: "бұл тәртіпте бірлестіктің жоғары органы ұсынады",
        }),
        ...nomination("council", "15(2)(3)", ["council"], {
          en: "on this route the Council nominates",
          ru: "в этом порядке выдвигает Совет",
          kk: "бұл тәртіпте Кеңес ұсынады",
        }),
        ...nomination("rotation", "15(2)(4)", ["council", "regional-session"], {
          en: "by rotation the Council or the session of a regional assembly nominates",
          ru: "при ротации выдвигает Совет или сессия ассамблеи области",
          kk: "ротация кезінде Кеңес немесе облыс ассамблеясының сессиясы ұсынады",
        }),
      ],
    },
    {
      id: "proposal",
      requires: {
        en: "A regional session and rotation act on proposals of associations",
        ru: "Сессия ассамблеи области и ротация – по предложениям объединений",
        kk: "Облыс ассамблеясының сессиясы мен ротация бірлестіктердің ұсыныстары бойынша жүреді",
      },
      says: {
        en: "Proposed by associations: {proposedByAssociations}; this route needs their proposal",
        ru: "Предложен объединениями: {proposedByAssociations}; в этом порядке нужно их предложение",
        kk: "Бірлестіктердің ұсынысы бар: {proposedByAssociations}; бұл тәртіпке олардың ұсынысы қажет",
      },
      by: "route",
      editions: (
        [
          ["regional-session", "15(2)(1)"],
          ["rotation", "15(2)(4)"],
        ] as const
      ).flatMap(([route, article]) =>
        statute({ for: [route], cites: [law2008.art(article)], test: isTrue("proposedByAssociations") }),
      ),
    },
    {
      id: "consideration",
      requires: {
        en: "The Council considers every candidate at a meeting",
        ru: "Каждый кандидат рассматривается на заседании Совета",
        kk: "Әр кандидат Кеңес отырысында қаралады",
      },
      says: {
        en: "Considered by the Council: {consideredByCouncil}; every candidate is considered at its meeting",
        ru: "Рассмотрен Советом: {consideredByCouncil}; каждый кандидат рассматривается на его заседании",
        kk: "Кеңес қараған: {consideredByCouncil}; әр кандидат оның отырысында қаралады",
      },
      when: nominated,
      editions: statute({
        cites: [law2008.art("15(3)"), law2008.art("10(4)(2)")],
        test: isTrue("consideredByCouncil"),
      }),
    },
    {
      id: "submission",
      requires: {
        en: "A deputy of the Chairman submits the candidates to the President",
        ru: "Кандидатов вносит Президенту заместитель Председателя",
        kk: "Кандидаттарды Президентке Төрағаның орынбасары енгізеді",
      },
      says: {
        en: "Submitted by: {submittedBy}; a deputy of the Chairman submits the candidates to the President",
        ru: "Внёс: {submittedBy}; кандидатов вносит Президенту заместитель Председателя",
        kk: "Енгізген: {submittedBy}; кандидаттарды Президентке Төрағаның орынбасары енгізеді",
      },
      by: "submittedBy",
      when: nominated,
      editions: [
        ...statute({
          for: otherOffices,
          cites: [law2008.art("15(3)")],
          test: oneOf("submittedBy", deputies),
        }),
        ...statute({
          for: deputies,
          cites: [law2008.art("15(3)")],
          certainty: "interpreted",
          test: oneOf("submittedBy", deputies),
          says: {
            en: "Submitted by: {submittedBy}; the Law names the deputies of the Chairman, which we read as any one of either kind, since both bear that title",
            ru: "Внёс: {submittedBy}; Закон называет заместителей Председателя – по нашему толкованию, любого из них, поскольку звание одно",
            kk: "Енгізген: {submittedBy}; Заңда Төрағаның орынбасарлары аталған – түсіндіруімізше, кез келгені, өйткені атауы бір",
          },
        }),
      ],
    },
    {
      id: "approval",
      requires: {
        en: "The President of the Republic approves the members, and may choose other persons",
        ru: "Членов Ассамблеи утверждает Президент Республики, он вправе выбрать и других лиц",
        kk: "Ассамблея мүшелерін Республика Президенті бекітеді, ол өзге адамдарды да таңдай алады",
      },
      says: {
        en: `Approved by: {approvedBy}; the President of the Republic approves the members, ${notTheChairman.en}`,
        ru: `Утвердил: {approvedBy}; членов Ассамблеи утверждает Президент Республики, ${notTheChairman.ru}`,
        kk: `Бекіткен: {approvedBy}; Ассамблея мүшелерін Республика Президенті бекітеді, ${notTheChairman.kk}`,
      },
      editions: statute({ cites: [law2008.art("15(3)")], test: oneOf("approvedBy", ["president"]) }),
    },
  ],
});

function nomination(route: string, article: string, deciders: readonly string[], { en, ru, kk }: Text) {
  return statute({
    for: [route],
    cites: [law2008.art(article)],
    test: oneOf("decidedBy", deciders),
    says: {
      en: `Nominated by: {decidedBy}; ${en}`,
      ru: `Выдвинул: {decidedBy}; ${ru}`,
      kk: `Ұсынған: {decidedBy}; ${kk}`,
    },
  });
}

export const membershipNominationExamples: ExamplesOf<typeof membershipNomination> = () => [
  { on: "2023-06-01", facts: ofRegion(), verdict: "satisfied" },
  ...onEach([lawAdopted, "2023-06-01", newConstitution], {
    facts: { ...approved(), route: "association", decidedBy: "association" },
    verdict: "satisfied",
  }),
  ...onEach([lawAdopted, "2023-06-01", newConstitution], {
    facts: { ...approved(), route: "council", decidedBy: "council", submittedBy: "secretariat-head" },
    verdict: "satisfied",
  }),
  ...(["council", "regional-session"] as const).flatMap((decidedBy) =>
    onEach([lawAdopted, "2023-06-01", newConstitution], {
      facts: { ...ofRegion(), route: "rotation", decidedBy },
      verdict: "satisfied",
    }),
  ),
  {
    title: {
      en: "The President may choose other persons: only citizenship and his approval are asked for",
      ru: "Президент вправе выбрать других лиц: требуются лишь гражданство и его утверждение",
      kk: "Президент өзге адамдарды таңдай алады: азаматтық пен оның бекітуі ғана талап етіледі",
    },
    on: "2023-06-01",
    facts: { citizen: true, route: "presidential-choice", approvedBy: "president" },
    verdict: "satisfied",
  },
  {
    on: "2023-06-01",
    facts: { citizen: true, route: "presidential-choice", approvedBy: "apk-chairman" },
    verdict: "violated",
    fails: ["approval"],
  },
  ...(
    [
      ["citizenship", { citizen: false }],
      ["decision", { decidedBy: "association" }],
      ["proposal", { proposedByAssociations: false }],
      ["consideration", { consideredByCouncil: false }],
      ["submission", { submittedBy: "council-chairman" }],
      ["approval", { approvedBy: "apk-chairman" }],
    ] as const
  ).map(([fails, facts]) => ({
    on: "2023-06-01",
    facts: { ...ofRegion(), ...facts },
    verdict: "violated" as const,
    fails: [fails],
  })),
  ...onEach([lawAdopted, newConstitution], {
    facts: { ...ofRegion(), submittedBy: "secretariat" },
    verdict: "violated",
    fails: ["submission"],
  }),
  { on: "2023-06-01", facts: approved(), verdict: "undetermined" },
  ...atStartOf(lawAdopted, "not-in-force", "satisfied", { facts: ofRegion() }),
  ...[lawAmended, newConstitution].flatMap((day) =>
    atStartOf(day, "satisfied", "satisfied", { facts: ofRegion() }),
  ),
];

function approved() {
  return {
    citizen: true,
    consideredByCouncil: true,
    submittedBy: "vice-chair",
    approvedBy: "president",
  } as const;
}

function ofRegion() {
  return {
    ...approved(),
    route: "regional-session",
    decidedBy: "regional-session",
    proposedByAssociations: true,
  } as const;
}
