import { days, doneWithin, happened, inOrder } from "../../kernel/day-tests.ts";
import { choice, day, nullable, vocabulary } from "../../kernel/facts.ts";
import type { ExamplesOf } from "../../kernel/rule.ts";
import { all, fromPolicy, oneOf } from "../../kernel/tests.ts";
import { overview } from "../../sources/overview.ts";
import { policySource } from "../../sources/policy.ts";
import { unForum } from "../../sources/un-forum.ts";
import { atStartOf, onEach } from "../boundaries.ts";
import { defineRule } from "../define-rule.ts";
import { byPolicy, lawAdopted, lawAmended, newConstitution, reported, sinceTheLaw } from "../editions.ts";
import { offices } from "../vocabulary.ts";

const subjects = vocabulary(
  "RecommendationSubject",
  { en: "Subject of the recommendation", ru: "Предмет рекомендации", kk: "Ұсыным мәні" },
  {
    "accord-and-unity": {
      en: "public accord and national unity",
      ru: "общественное согласие и общенациональное единство",
      kk: "қоғамдық келісім мен жалпыұлттық бірлік",
    },
    other: { en: "another subject", ru: "иной предмет", kk: "өзге мән" },
  },
);

const addressees = vocabulary(
  "Addressee",
  { en: "Addressee", ru: "Адресат", kk: "Адресат" },
  {
    "state-body": offices.labels["state-body"],
    other: offices.labels.other,
  },
);

const dutyToConsider = [overview.at("section 1, para. 10"), unForum.at("on the Session")] as const;

/**
 * Consideration of a recommendation of the Session
 *
 * State bodies must consider the Session's recommendations on public accord and national unity. The duty is to
 * consider, not to carry out. A deadline no source states.
 *
 * Readings: a consideration after the day of the assessment counts as not yet.
 *
 * @see overview, section 1, para. 10
 * @see un-forum, on the Session
 * @see policy, considerationDeadlineDays
 */
export const sessionRecommendation = defineRule({
  id: "session.recommendation",
  title: {
    en: "Consideration of a recommendation of the Session",
    ru: "Рассмотрение рекомендации Сессии",
    kk: "Сессия ұсынымын қарау",
  },
  question: {
    en: "Was this recommendation of the Session duly considered by a state body?",
    ru: "Рассмотрена ли эта рекомендация Сессии государственным органом должным образом?",
    kk: "Сессияның бұл ұсынымын мемлекеттік орган тиісінше қарады ма?",
  },

  facts: {
    subject: choice(subjects, { label: { en: "subject", ru: "предмет", kk: "мәні" } }),
    addressee: choice(addressees, { label: { en: "addressee", ru: "адресат", kk: "адресат" } }),
    sentOn: day({ label: { en: "sent on", ru: "направлена", kk: "жіберілген күні" } }),
    consideredOn: nullable(
      day({ change: "repair", label: { en: "considered on", ru: "рассмотрена", kk: "қаралған күні" } }),
    ),
  },

  invariants: [inOrder("sentOn", "consideredOn")],
  inForce: sinceTheLaw,

  conditions: [
    {
      id: "scope",
      requires: {
        en: "Only recommendations to state bodies on public accord and national unity must be considered",
        ru: "Обязательному рассмотрению подлежат рекомендации государственным органам об общественном согласии и общенациональном единстве",
        kk: "Мемлекеттік органдарға қоғамдық келісім мен жалпыұлттық бірлік жөніндегі ұсынымдар ғана міндетті түрде қаралады",
      },
      says: {
        en: "Subject: {subject}; addressee: {addressee}. State bodies must consider (not carry out) recommendations on public accord and national unity",
        ru: "Предмет: {subject}; адресат: {addressee}. Государственные органы обязаны рассмотреть (не исполнить) рекомендации об общественном согласии и общенациональном единстве",
        kk: "Мәні: {subject}; адресат: {addressee}. Мемлекеттік органдар қоғамдық келісім мен жалпыұлттық бірлік жөніндегі ұсынымдарды қарауға (орындауға емес) міндетті",
      },
      editions: reported({
        cites: dutyToConsider,
        certainty: "secondary",
        test: all(oneOf("subject", ["accord-and-unity"]), oneOf("addressee", ["state-body"])),
      }),
    },
    {
      id: "considered",
      requires: {
        en: "The recommendation has been considered",
        ru: "Рекомендация рассмотрена",
        kk: "Ұсыным қаралған",
      },
      says: {
        en: "Considered on: {consideredOn}",
        ru: "Рассмотрена: {consideredOn}",
        kk: "Қаралған күні: {consideredOn}",
      },
      editions: reported({ cites: dutyToConsider, certainty: "secondary", test: happened("consideredOn") }),
    },
    {
      id: "deadline",
      requires: {
        en: "By the operator's policy the recommendation is considered within {days} days of being sent",
        ru: "По политике оператора рекомендация рассматривается в течение {days} дней после направления",
        kk: "Оператор саясаты бойынша ұсыным жіберілгеннен кейін {days} күн ішінде қаралады",
      },
      says: {
        en: "Sent on {sentOn}, considered on: {consideredOn}; due by {due} under the operator's policy",
        ru: "Направлена {sentOn}, рассмотрена: {consideredOn}; срок по политике оператора – {due}",
        kk: "Жіберілген күні {sentOn}, қаралған күні: {consideredOn}; оператор саясаты бойынша мерзімі – {due}",
      },
      editions: byPolicy({
        policy: { parameter: "considerationDeadlineDays" },
        cites: [policySource.at("considerationDeadlineDays")],
        test: doneWithin("consideredOn", days(fromPolicy("considerationDeadlineDays")), "sentOn", false),
      }),
    },
  ],

  openQuestions: [
    {
      parameter: "considerationDeadlineDays",
      says: {
        en: "No source states by when a state body must consider a recommendation",
        ru: "Ни один источник не называет срок рассмотрения рекомендации государственным органом",
        kk: "Мемлекеттік органның ұсынымды қарау мерзімін ешбір дереккөз белгілемейді",
      },
      cites: dutyToConsider,
    },
  ],
});

export const sessionRecommendationExamples: ExamplesOf<typeof sessionRecommendation> = () => [
  { on: "2023-09-01", facts: { ...duty(), consideredOn: "2023-06-15" }, verdict: "satisfied" },
  {
    on: "2023-09-01",
    facts: { ...duty(), subject: "other", consideredOn: "2023-06-15" },
    verdict: "violated",
    fails: ["scope"],
  },
  {
    on: "2023-09-01",
    facts: { ...duty(), addressee: "other", consideredOn: null },
    verdict: "violated",
    fails: ["scope"],
  },
  { on: "2023-09-01", facts: { ...duty(), consideredOn: null }, verdict: "undetermined" },
  { on: "2023-06-14", facts: { ...duty(), consideredOn: "2023-06-15" }, verdict: "undetermined" },
  {
    on: "2023-09-01",
    facts: { ...duty(), consideredOn: "2023-06-15" },
    policy: { considerationDeadlineDays: 30 },
    verdict: "violated",
    fails: ["deadline"],
  },
  {
    on: "2023-05-31",
    facts: { ...duty(), consideredOn: null },
    policy: { considerationDeadlineDays: 30 },
    verdict: "undetermined",
  },
  {
    on: "2023-06-01",
    facts: { ...duty(), consideredOn: null },
    policy: { considerationDeadlineDays: 30 },
    verdict: "violated",
    fails: ["deadline"],
  },
  ...onEach([lawAdopted, newConstitution], {
    facts: { ...duty(), sentOn: "2008-09-01", consideredOn: "2008-10-02" },
    policy: { considerationDeadlineDays: 30 },
    verdict: "violated",
    fails: ["deadline"],
  }),
  ...atStartOf(lawAdopted, "not-in-force", "satisfied", {
    facts: { ...duty(), sentOn: "2008-10-01", consideredOn: "2008-10-02" },
  }),
  ...[lawAmended, newConstitution].flatMap((day) =>
    atStartOf(day, "satisfied", "satisfied", {
      facts: { ...duty(), sentOn: "2022-05-01", consideredOn: "2022-05-02" },
    }),
  ),
];

function duty() {
  return { subject: "accord-and-unity", addressee: "state-body", sentOn: "2023-05-01" } as const;
}
