import { flag } from "../../kernel/facts.ts";
import { conditionOf, type ExamplesOf, openQuestionOf } from "../../kernel/rule.ts";
import { all, atLeast, fromPolicy, isTrue } from "../../kernel/tests.ts";
import { overview } from "../../sources/overview.ts";
import { policySource } from "../../sources/policy.ts";
import { unForum } from "../../sources/un-forum.ts";
import { atStartOf, onEach } from "../boundaries.ts";
import { defineRule } from "../define-rule.ts";
import { byPolicy, lawAdopted, lawAmended, newConstitution, reported, sinceTheLaw } from "../editions.ts";
import { members, present, votes, votesOfPresent } from "../vocabulary.ts";
import { sessionQuorum } from "./quorum.ts";

/**
 * Decision of the Session
 *
 * A decision of the Session is approved by the Chairman. Its quorum and its majority no source states: they are
 * asked only where the operator's policy sets them.
 *
 * The election of deputies is not such a decision: it follows the electoral law (see `parliament.quota`).
 *
 * @see overview, section 1, paras 6 and 10
 * @see un-forum, on the Session
 * @see at-2021-01-28, result of the vote
 * @see policy, sessionQuorum; sessionMajority
 */
export const sessionDecision = defineRule({
  id: "session.decision",
  title: { en: "Decision of the Session", ru: "Решение Сессии", kk: "Сессия шешімі" },
  question: {
    en: "Does this decision of the Session stand?",
    ru: "Действительно ли это решение Сессии?",
    kk: "Сессияның бұл шешімі жарамды ма?",
  },

  facts: {
    members,
    present,
    ...votes,
    approvedByChairman: flag({
      change: "repair",
      label: { en: "approved by the Chairman", ru: "утверждено Председателем", kk: "Төраға бекіткен" },
    }),
  },

  invariants: votesOfPresent,
  inForce: sinceTheLaw,

  conditions: [
    {
      id: "approval",
      requires: {
        en: "The Chairman approves the decision of the Session (an election of deputies is no such decision: electoral law)",
        ru: "Решение Сессии утверждает Председатель (избрание депутатов – не такое решение: закон о выборах)",
        kk: "Сессия шешімін Төраға бекітеді (депутаттарды сайлау мұндай шешім емес: сайлау туралы заң)",
      },
      says: {
        en: "Approved by the Chairman: {approvedByChairman}. An election of deputies is no such decision: it follows the electoral law",
        ru: "Утверждено Председателем: {approvedByChairman}. Избрание депутатов – не такое решение: оно проходит по закону о выборах",
        kk: "Төраға бекіткен: {approvedByChairman}. Депутаттарды сайлау мұндай шешім емес: ол сайлау туралы заңға бағынады",
      },
      editions: reported({
        cites: [overview.at("section 1, para. 10"), unForum.at("on the Session")],
        certainty: "secondary",
        test: isTrue("approvedByChairman"),
      }),
    },
    conditionOf(sessionQuorum, "quorum"),
    {
      id: "majority",
      requires: {
        en: "By the operator's policy {threshold} of those present vote for, and at least one member is present",
        ru: "По политике оператора «за» голосуют {threshold} присутствующих, и присутствует хотя бы один член",
        kk: "Оператор саясаты бойынша қатысып отырғандардың {threshold} бөлігі жақтап дауыс береді және кемінде бір мүше қатысады",
      },
      says: {
        en: "{votesFor} of {present} present voted for; by the operator's policy ({threshold}) needed: {needed}",
        ru: "Голосов «за»: {votesFor}, присутствует: {present}; по политике оператора ({threshold}) нужно: {needed}",
        kk: "Жақтап берілген дауыс: {votesFor}, қатысып отырғандар: {present}; оператор саясаты бойынша ({threshold}) қажет: {needed}",
      },
      editions: byPolicy({
        policy: { parameter: "sessionMajority" },
        cites: [policySource.at("sessionMajority")],
        test: all(atLeast("votesFor", fromPolicy("sessionMajority"), "present"), atLeast("present", 1)),
      }),
    },
  ],

  openQuestions: [
    openQuestionOf(sessionQuorum, "sessionQuorum"),
    {
      parameter: "sessionMajority",
      says: {
        en: "No source states the majority by which the Session decides; that of the Council is not carried over",
        ru: "Ни один источник не называет большинство, которым решает Сессия; большинство Совета не переносится",
        kk: "Сессия қандай көпшілікпен шешім қабылдайтынын ешбір дереккөз белгілемейді; Кеңестің көпшілігі көшірілмейді",
      },
      cites: [overview.at("section 1, para. 10")],
    },
  ],
});

export const sessionDecisionExamples: ExamplesOf<typeof sessionDecision> = () => [
  { on: "2023-04-27", facts: { approvedByChairman: true }, verdict: "satisfied" },
  { on: "2023-04-27", facts: { approvedByChairman: false }, verdict: "violated", fails: ["approval"] },
  { on: "2023-04-27", facts: { members: 504, present: 351, votesFor: 300 }, verdict: "undetermined" },
  {
    on: "2023-04-27",
    facts: { members: 504, present: 335, votesFor: 300, approvedByChairman: true },
    policy: { sessionQuorum: [2, 3], sessionMajority: { over: [1, 2] } },
    verdict: "violated",
    fails: ["quorum"],
  },
  {
    on: "2023-04-27",
    facts: { members: 504, present: 350, votesFor: 175, approvedByChairman: true },
    policy: { sessionQuorum: [2, 3], sessionMajority: { over: [1, 2] } },
    verdict: "violated",
    fails: ["majority"],
  },
  {
    on: "2023-04-27",
    facts: { members: 504, present: 350, votesFor: 176, approvedByChairman: true },
    policy: { sessionQuorum: [2, 3], sessionMajority: { over: [1, 2] } },
    verdict: "satisfied",
  },
  ...onEach([lawAdopted, newConstitution], {
    facts: { members: 504, present: 335, votesFor: 167, approvedByChairman: true },
    policy: { sessionQuorum: [2, 3], sessionMajority: { over: [1, 2] } },
    verdict: "violated",
    fails: ["quorum", "majority"],
  }),
  ...atStartOf(lawAdopted, "not-in-force", "satisfied", { facts: { approvedByChairman: true } }),
  ...[lawAmended, newConstitution].flatMap((day) =>
    atStartOf(day, "satisfied", "satisfied", { facts: { approvedByChairman: true } }),
  ),
];
