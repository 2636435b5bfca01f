import type { ExamplesOf } from "../../kernel/rule.ts";
import { atLeast, atMost, fromPolicy } from "../../kernel/tests.ts";
import { astanaTimes20210128 } from "../../sources/at-2021-01-28.ts";
import { overview } from "../../sources/overview.ts";
import { policySource } from "../../sources/policy.ts";
import { atStartOf } from "../boundaries.ts";
import { defineRule } from "../define-rule.ts";
import { byPolicy, lawAdopted, lawAmended, newConstitution, sinceTheLaw } from "../editions.ts";
import { members, present } from "../vocabulary.ts";

/**
 * Quorum of the Session
 *
 * No source that could be read states how many members must be present. The operator's policy may; without it the
 * question stays open. The two thirds asked of the Council are not carried over.
 *
 * @see overview, section 1, para. 6
 * @see at-2021-01-28, result of the vote
 * @see policy, sessionQuorum
 */
export const sessionQuorum = defineRule({
  id: "session.quorum",
  title: { en: "Quorum of the Session", ru: "Кворум Сессии", kk: "Сессия кворумы" },
  question: {
    en: "May the Session do business?",
    ru: "Правомочна ли Сессия?",
    kk: "Сессия заңды күшке ие ме?",
  },

  facts: { members, present },
  invariants: [atMost("present", "members")],
  inForce: sinceTheLaw,

  conditions: [
    {
      id: "quorum",
      requires: {
        en: "By the operator's policy {threshold} of all members are present",
        ru: "По политике оператора присутствуют {threshold} всех членов",
        kk: "Оператор саясаты бойынша барлық мүшенің {threshold} бөлігі қатысады",
      },
      says: {
        en: "{present} of {members} members are present; by the operator's policy ({threshold}) needed: {needed}",
        ru: "Присутствуют {present} из {members} членов; по политике оператора ({threshold}) нужно: {needed}",
        kk: "{members} мүшеден {present} қатысады; оператор саясаты бойынша ({threshold}) қажет: {needed}",
      },
      editions: byPolicy({
        policy: { parameter: "sessionQuorum" },
        cites: [policySource.at("sessionQuorum")],
        test: atLeast("present", fromPolicy("sessionQuorum"), "members"),
      }),
    },
  ],

  openQuestions: [
    {
      parameter: "sessionQuorum",
      says: {
        en: "No source states the quorum of the Session; on 2021-01-11, 351 of 504 members voted",
        ru: "Ни один источник не называет кворум Сессии; 2021-01-11 голосовал 351 из 504 членов",
        kk: "Сессия кворумын ешбір дереккөз белгілемейді; 2021-01-11 504 мүшенің 351-і дауыс берді",
      },
      cites: [overview.at("section 1, para. 6"), astanaTimes20210128.at("result of the vote")],
    },
  ],
});

export const sessionQuorumExamples: ExamplesOf<typeof sessionQuorum> = () => [
  {
    title: {
      en: "Session XXVIII of 2021: 351 of 504 voted; without a policy the quorum is not known",
      ru: "XXVIII сессия 2021 года: голосовал 351 из 504; без политики кворум неизвестен",
      kk: "2021 жылғы XXVIII сессия: 504 мүшенің 351-і дауыс берді; саясатсыз кворум белгісіз",
    },
    on: "2021-01-11",
    facts: { members: 504, present: 351 },
    verdict: "undetermined",
    cites: [astanaTimes20210128.at("result of the vote")],
  },
  {
    on: "2021-01-11",
    facts: { members: 504, present: 351 },
    policy: { sessionQuorum: [2, 3] },
    verdict: "satisfied",
  },
  {
    on: "2021-01-11",
    facts: { members: 504, present: 335 },
    policy: { sessionQuorum: [2, 3] },
    verdict: "violated",
    fails: ["quorum"],
  },
  {
    on: "2021-01-11",
    facts: { members: 504, present: 252 },
    policy: { sessionQuorum: { over: [1, 2] } },
    verdict: "violated",
    fails: ["quorum"],
  },
  { on: "2021-01-11", facts: { members: 504 }, policy: { sessionQuorum: [2, 3] }, verdict: "undetermined" },
  ...[lawAmended, newConstitution].flatMap((day) =>
    atStartOf(day, "satisfied", "satisfied", {
      facts: { members: 504, present: 336 },
      policy: { sessionQuorum: [2, 3] },
    }),
  ),
  ...atStartOf(lawAdopted, "not-in-force", "satisfied", {
    facts: { members: 504, present: 336 },
    policy: { sessionQuorum: [2, 3] },
  }),
];
