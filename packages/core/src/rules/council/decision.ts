import { flag } from "../../kernel/facts.ts";
import { twoThirds } from "../../kernel/fraction.ts";
import { conditionOf, type Example, type ExamplesOf } from "../../kernel/rule.ts";
import { all, atLeast, isTrue } from "../../kernel/tests.ts";
import { law2008 } from "../../sources/law-2008.ts";
import { atStartOf } from "../boundaries.ts";
import { defineRule } from "../define-rule.ts";
import { senateReform, sinceTheLaw, statute } from "../editions.ts";
import { members, present, votes, votesOfPresent } from "../vocabulary.ts";
import { councilCompetence, councilCompetenceExamples } from "./competence.ts";
import { councilQuorum } from "./quorum.ts";

/**
 * Decision of the Council
 *
 * A decision is adopted when two thirds of those present vote for it, at a meeting in which two thirds of all members
 * take part, and is recorded in minutes. The matter must be within the Council's powers.
 *
 * Readings: those who abstain count as present; one vote for is needed at the least.
 *
 * @see law-2008, art. 10(4)(1) to (5), 10(4)(4-1), 10(5), 10(6)
 * @see elect-law, art. 93-1
 * @see overview, section 1, paras 2, 8, 9 and 12
 * @see apk-site-yuko, on the Vice-Chairs
 */
export const councilDecision = defineRule({
  id: "council.decision",
  title: { en: "Decision of the Council", ru: "Решение Совета", kk: "Кеңестің шешімі" },
  question: {
    en: "Is this decision of the Council adopted?",
    ru: "Принято ли это решение Совета?",
    kk: "Кеңестің бұл шешімі қабылданды ма?",
  },

  facts: {
    members,
    present,
    ...votes,
    minuted: flag({
      change: "repair",
      label: { en: "recorded in minutes", ru: "оформлено протоколом", kk: "хаттамамен ресімделген" },
    }),
    ...councilCompetence.facts,
  },

  invariants: votesOfPresent,
  inForce: sinceTheLaw,

  conditions: [
    conditionOf(councilQuorum, "quorum"),
    {
      id: "majority",
      requires: {
        en: "At least {threshold} of the members present vote for",
        ru: "«За» голосуют не менее {threshold} присутствующих членов",
        kk: "Қатысып отырған мүшелердің кемінде {threshold} бөлігі жақтап дауыс береді",
      },
      says: {
        en: "{votesFor} of {present} present voted for; needed ({threshold}): {needed}",
        ru: "Голосов «за»: {votesFor}, присутствует: {present}; нужно ({threshold}): {needed}",
        kk: "Жақтап берілген дауыс: {votesFor}, қатысып отырғандар: {present}; қажет ({threshold}): {needed}",
      },
      editions: statute({
        cites: [law2008.art("10(6)")],
        test: all(atLeast("votesFor", twoThirds, "present"), atLeast("votesFor", 1)),
      }),
    },
    {
      id: "minutes",
      requires: {
        en: "The decision is recorded in minutes",
        ru: "Решение оформляется протоколом",
        kk: "Шешім хаттамамен ресімделеді",
      },
      says: {
        en: "Recorded in minutes: {minuted}",
        ru: "Оформлено протоколом: {minuted}",
        kk: "Хаттамамен ресімделген: {minuted}",
      },
      editions: statute({ cites: [law2008.art("10(6)")], test: isTrue("minuted") }),
    },
    conditionOf(councilCompetence, "competence"),
  ],
});

export const councilDecisionExamples: ExamplesOf<typeof councilDecision> = () => [
  {
    on: "2023-06-01",
    facts: {
      members: 75,
      present: 52,
      votesFor: 35,
      votesAgainst: 10,
      abstained: 7,
      minuted: true,
      matter: "other",
    },
    verdict: "satisfied",
  },
  {
    title: {
      en: "34 of 52 is one vote short",
      ru: "34 из 52: не хватает одного голоса",
      kk: "52-ден 34: бір дауыс жетіспейді",
    },
    on: "2023-06-01",
    facts: { members: 75, present: 52, votesFor: 34, minuted: true, matter: "other" },
    verdict: "violated",
    fails: ["majority"],
  },
  {
    on: "2023-06-01",
    facts: { members: 75, present: 49, votesFor: 49, minuted: true, matter: "other" },
    verdict: "violated",
    fails: ["quorum"],
  },
  {
    on: "2023-06-01",
    facts: { members: 75, present: 50, votesFor: 50, minuted: false, matter: "other" },
    verdict: "violated",
    fails: ["minutes"],
  },
  {
    on: "2023-06-01",
    facts: { members: 75, present: 50, votesFor: 50, minuted: true, matter: "member-reports" },
    verdict: "violated",
    fails: ["competence"],
  },
  {
    title: {
      en: "Ten votes for of 75 members: no number present can satisfy both thirds",
      ru: "Десять голосов «за» при 75 членах: никакое число присутствующих не даёт обеих долей",
      kk: "75 мүшеден он дауыс: қатысушылардың ешбір саны екі үлесті де қанағаттандырмайды",
    },
    on: "2023-06-01",
    facts: { members: 75, votesFor: 10, minuted: true, matter: "other" },
    verdict: "violated",
    fails: [],
  },
  {
    title: {
      en: "Nobody is present: no vote is not two thirds of none",
      ru: "Никто не присутствует: ноль голосов не составляет двух третей от нуля",
      kk: "Ешкім қатыспайды: нөл дауыс нөлдің үштен екісі болмайды",
    },
    on: "2023-06-01",
    facts: { members: 75, present: 0, votesFor: 0, minuted: true, matter: "other" },
    verdict: "violated",
    fails: ["quorum", "majority"],
  },
  {
    title: {
      en: "One member alone, voting for: the majority is there, the quorum is not",
      ru: "Один присутствующий голосует «за»: большинство есть, кворума нет",
      kk: "Жалғыз қатысушы жақтап дауыс береді: көпшілік бар, кворум жоқ",
    },
    on: "2023-06-01",
    facts: { members: 75, present: 1, votesFor: 1, minuted: true, matter: "other" },
    verdict: "violated",
    fails: ["quorum"],
  },
  {
    on: "2023-06-01",
    facts: { members: 75, present: 52, minuted: true, matter: "other" },
    verdict: "undetermined",
  },
  {
    title: {
      en: "The Council of 84, unanimous among 56",
      ru: "Совет из 84 членов, единогласно при 56 присутствующих",
      kk: "84 мүшелі Кеңес, қатысқан 56 мүше бірауыздан",
    },
    on: "2023-12-01",
    facts: { members: 84, present: 56, votesFor: 56, minuted: true, matter: "senate-candidates" },
    verdict: "satisfied",
  },
  ...atStartOf(senateReform, "satisfied", "violated", {
    facts: { members: 76, present: 51, votesFor: 34, minuted: true, matter: "mazhilis-candidates" },
    fails: ["competence"],
  }),
  ...onEachMatter(),
];

/** With the votes that it takes, a decision on a matter stands where the matter is within the Council's powers. */
function onEachMatter(): Example<typeof councilDecision.facts>[] {
  return councilCompetenceExamples().map(({ title: _, cites: __, facts, ...example }) => ({
    ...example,
    facts: { members: 75, present: 50, votesFor: 34, minuted: true, ...facts },
  }));
}
