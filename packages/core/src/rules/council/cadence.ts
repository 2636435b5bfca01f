import { doneWithin, inOrder, months, nextHalfYear } from "../../kernel/day-tests.ts";
import { day, nullable } from "../../kernel/facts.ts";
import type { ExamplesOf } from "../../kernel/rule.ts";
import { law2008 } from "../../sources/law-2008.ts";
import { overview } from "../../sources/overview.ts";
import { policySource } from "../../sources/policy.ts";
import { atStartOf, onEach } from "../boundaries.ts";
import { defineRule } from "../define-rule.ts";
import { byPolicy, lawAdopted, lawAmended, newConstitution, reported, sinceTheLaw } from "../editions.ts";

const everySixMonths = [law2008.art("10(3)"), overview.at("section 1, para. 12")] as const;

/**
 * Cadence of the Council
 *
 * The Council meets at least once in six months. The next meeting is due six calendar months after the last, clamped
 * to the end of the month. A planned meeting counts as given.
 *
 * Readings: the interval rolls from meeting to meeting; by policy it may be counted by calendar half-years.
 *
 * @see law-2008, art. 10(3)
 * @see overview, section 1, para. 12
 * @see policy, councilIntervalMode
 */
export const councilCadence = defineRule({
  id: "council.cadence",
  title: {
    en: "Cadence of the Council",
    ru: "Периодичность заседаний Совета",
    kk: "Кеңес отырыстарының кезеңділігі",
  },
  question: {
    en: "Was the interval of six months between meetings of the Council kept?",
    ru: "Соблюдён ли шестимесячный интервал между заседаниями Совета?",
    kk: "Кеңес отырыстары арасындағы алты айлық аралық сақталды ма?",
  },

  facts: {
    previousMeeting: day({
      label: { en: "previous meeting", ru: "предыдущее заседание", kk: "алдыңғы отырыс" },
    }),
    nextMeeting: nullable(
      day({
        change: "repair",
        label: { en: "next meeting", ru: "следующее заседание", kk: "келесі отырыс" },
      }),
    ),
  },

  invariants: [inOrder("previousMeeting", "nextMeeting")],
  inForce: sinceTheLaw,

  conditions: [
    {
      id: "interval",
      requires: {
        en: "The Council meets again within six calendar months (our reading of “at least once every six months”)",
        ru: "Совет собирается вновь в течение шести календарных месяцев (наше толкование «не реже одного раза в шесть месяцев»)",
        kk: "Кеңес алты күнтізбелік ай ішінде қайта жиналады («алты айда кемінде бір рет» дегенді түсіндіруіміз)",
      },
      says: {
        en: "Previous meeting {previousMeeting}, next: {nextMeeting}; due by {due}, counted from meeting to meeting (our reading)",
        ru: "Предыдущее заседание {previousMeeting}, следующее: {nextMeeting}; срок – {due}, от заседания к заседанию (наше толкование)",
        kk: "Алдыңғы отырыс {previousMeeting}, келесі: {nextMeeting}; мерзімі – {due}, отырыстан отырысқа дейін (біздің түсіндіруіміз)",
      },
      editions: [
        ...reported({
          cites: everySixMonths,
          certainty: "interpreted",
          test: doneWithin("nextMeeting", months(6), "previousMeeting", true),
        }),
        ...byPolicy({
          policy: { parameter: "councilIntervalMode", is: "half-year" },
          cites: [...everySixMonths, policySource.at("councilIntervalMode")],
          test: doneWithin("nextMeeting", nextHalfYear, "previousMeeting", true),
          requires: {
            en: "By the operator's policy the Council meets again in the same or the next calendar half-year",
            ru: "По политике оператора Совет собирается вновь в том же или следующем календарном полугодии",
            kk: "Оператор саясаты бойынша Кеңес сол немесе келесі күнтізбелік жартыжылдықта қайта жиналады",
          },
          says: {
            en: "Previous meeting {previousMeeting}, next: {nextMeeting}; due by {due}, counted by calendar half-years under the operator's policy",
            ru: "Предыдущее заседание {previousMeeting}, следующее: {nextMeeting}; срок – {due}, по календарным полугодиям согласно политике оператора",
            kk: "Алдыңғы отырыс {previousMeeting}, келесі: {nextMeeting}; мерзімі – {due}, оператор саясаты бойынша күнтізбелік жартыжылдықтармен",
          },
        }),
      ],
    },
  ],

  openQuestions: [
    {
      parameter: "councilIntervalMode",
      says: {
        en: "Whether the six months roll from meeting to meeting or are calendar half-years is not stated; without a policy they roll",
        ru: "Не сказано, считаются ли шесть месяцев от заседания к заседанию или по календарным полугодиям; без политики – от заседания к заседанию",
        kk: "Алты ай отырыстан отырысқа дейін бе, әлде күнтізбелік жартыжылдықпен бе – айтылмаған; саясатсыз отырыстан отырысқа дейін есептеледі",
      },
      cites: everySixMonths,
    },
  ],
});

export const councilCadenceExamples: ExamplesOf<typeof councilCadence> = () => [
  {
    title: {
      en: "The meetings of 11 December 2020 and 9 June 2021",
      ru: "Заседания 11 декабря 2020 года и 9 июня 2021 года",
      kk: "2020 жылғы 11 желтоқсандағы және 2021 жылғы 9 маусымдағы отырыстар",
    },
    on: "2021-06-09",
    facts: { previousMeeting: "2020-12-11", nextMeeting: "2021-06-09" },
    verdict: "satisfied",
  },
  {
    on: "2021-06-11",
    facts: { previousMeeting: "2020-12-11", nextMeeting: "2021-06-11" },
    verdict: "satisfied",
  },
  {
    on: "2021-06-12",
    facts: { previousMeeting: "2020-12-11", nextMeeting: "2021-06-12" },
    verdict: "violated",
    fails: ["interval"],
  },
  { on: "2021-06-11", facts: { previousMeeting: "2020-12-11", nextMeeting: null }, verdict: "undetermined" },
  {
    on: "2021-06-12",
    facts: { previousMeeting: "2020-12-11", nextMeeting: null },
    verdict: "violated",
    fails: ["interval"],
  },
  {
    on: "2023-06-01",
    facts: { previousMeeting: "2022-08-31", nextMeeting: "2023-02-28" },
    verdict: "satisfied",
  },
  {
    on: "2023-06-01",
    facts: { previousMeeting: "2022-08-31", nextMeeting: "2023-03-01" },
    verdict: "violated",
    fails: ["interval"],
  },
  {
    on: "2021-12-31",
    facts: { previousMeeting: "2021-01-11", nextMeeting: "2021-12-31" },
    policy: { councilIntervalMode: "half-year" },
    verdict: "satisfied",
  },
  {
    on: "2022-01-01",
    facts: { previousMeeting: "2021-01-11", nextMeeting: "2022-01-01" },
    policy: { councilIntervalMode: "half-year" },
    verdict: "violated",
    fails: ["interval"],
  },
  ...onEach([lawAmended, newConstitution], {
    facts: { previousMeeting: "2022-01-11", nextMeeting: "2022-12-31" },
    policy: { councilIntervalMode: "half-year" },
    verdict: "satisfied",
  }),
  ...atStartOf(lawAdopted, "not-in-force", "satisfied", {
    facts: { previousMeeting: "2008-10-01", nextMeeting: "2008-12-01" },
  }),
  ...[lawAmended, newConstitution].flatMap((day) =>
    atStartOf(day, "satisfied", "satisfied", {
      facts: { previousMeeting: "2022-05-01", nextMeeting: "2022-11-01" },
    }),
  ),
];
