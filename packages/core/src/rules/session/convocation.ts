import { atLeastDaysApart, inOrder } from "../../kernel/day-tests.ts";
import { choice, count, day, flag, nullable, text, texts, vocabulary } from "../../kernel/facts.ts";
import type { ExamplesOf } from "../../kernel/rule.ts";
import { all, atLeast, atMost, fromPolicy, given, isTrue, oneOf } from "../../kernel/tests.ts";
import { astanaTimes20210128 } from "../../sources/at-2021-01-28.ts";
import { astanaTimes20230327 } from "../../sources/at-2023-03-27.ts";
import { law2008 } from "../../sources/law-2008.ts";
import { ortcom2022 } from "../../sources/ortcom-2022.ts";
import { overview } from "../../sources/overview.ts";
import { policySource } from "../../sources/policy.ts";
import { tengri2016 } from "../../sources/tengri-2016.ts";
import { atStartOf, onEach } from "../boundaries.ts";
import { defineRule } from "../define-rule.ts";
import { byPolicy, lawAdopted, lawAmended, newConstitution, reported, sinceTheLaw } from "../editions.ts";
import { notTheChairman } from "../two-offices.ts";
import { instruments, members, offices, presidentialInstruments } from "../vocabulary.ts";

const kinds = vocabulary(
  "SessionKind",
  { en: "Kind of Session", ru: "Вид Сессии", kk: "Сессия түрі" },
  {
    regular: { en: "regular", ru: "очередная", kk: "кезекті" },
    extraordinary: { en: "extraordinary", ru: "внеочередная", kk: "кезектен тыс" },
  },
);

const initiators = vocabulary(
  "Initiator",
  { en: "Initiator", ru: "Инициатор", kk: "Бастамашы" },
  {
    chairman: offices.labels["apk-chairman"],
    council: offices.labels.council,
    members: { en: "members of the Assembly", ru: "члены Ассамблеи", kk: "Ассамблея мүшелері" },
    other: offices.labels.other,
  },
);

const extraordinary = oneOf("kind", ["extraordinary"]);
const requestedByMembers = all(extraordinary, oneOf("initiatedBy", ["members"]));
const orderOfPresident = [
  overview.at("section 1, para. 7"),
  astanaTimes20230327.at("report of the order"),
] as const;

/**
 * Convocation of a Session
 *
 * The President convenes the Session by an order that fixes its date, venue and agenda. An extraordinary Session is
 * called at the initiative of the Chairman, of the Council, or at the request of members.
 *
 * Readings: an order or a decree of the President does; that the President convenes the extraordinary Session too is
 * read from Session XXIII. How many members may demand one, and how long before the Session the order is made, no
 * source states.
 *
 * @see overview, section 1, para. 7
 * @see at-2023-03-27, report of the order
 * @see tengri-2016, report of the order
 * @see at-2021-01-28, report of the decree of 2020-12-10
 * @see law-2008, art. 10(4)(3)
 * @see policy, sessionNoticeDays; extraordinaryThreshold; requireCouncilProposal
 */
export const sessionConvocation = defineRule({
  id: "session.convocation",
  title: { en: "Convocation of a Session", ru: "Созыв Сессии", kk: "Сессияны шақыру" },
  question: {
    en: "Is this Session validly convened?",
    ru: "Надлежаще ли созвана эта Сессия?",
    kk: "Бұл Сессия тиісінше шақырылды ма?",
  },

  facts: {
    kind: choice(kinds, { label: { en: "kind of Session", ru: "вид Сессии", kk: "Сессия түрі" } }),
    convenedBy: choice(offices, {
      change: "repair",
      label: { en: "convened by", ru: "кем созвана", kk: "шақырған" },
    }),
    instrument: choice(instruments, {
      change: "repair",
      label: { en: "instrument of convocation", ru: "акт о созыве", kk: "шақыру туралы акт" },
    }),
    date: nullable(day({ change: "repair", label: { en: "date", ru: "дата", kk: "күні" } })),
    venue: text({ change: "repair", label: { en: "venue", ru: "место проведения", kk: "өткізілетін орны" } }),
    agenda: texts({ change: "repair", label: { en: "agenda", ru: "повестка дня", kk: "күн тәртібі" } }),
    orderedOn: nullable(
      day({ change: "repair", label: { en: "day of the order", ru: "день распоряжения", kk: "өкім күні" } }),
    ),
    initiatedBy: nullable(
      choice(initiators, {
        change: "repair",
        label: { en: "initiated by", ru: "инициатор", kk: "бастамашы" },
      }),
    ),
    requestingMembers: count({
      change: "raise",
      label: {
        en: "members who request it",
        ru: "членов, требующих созыва",
        kk: "шақыруды талап еткен мүшелер",
      },
    }),
    members,
    proposedByCouncil: flag({
      change: "repair",
      label: { en: "proposed by the Council", ru: "предложена Советом", kk: "Кеңес ұсынған" },
    }),
  },

  invariants: [atMost("requestingMembers", "members"), inOrder("orderedOn", "date")],
  inForce: sinceTheLaw,

  conditions: [
    {
      id: "convener",
      requires: {
        en: "The President of the Republic convenes the Session",
        ru: "Сессию созывает Президент Республики",
        kk: "Сессияны Республика Президенті шақырады",
      },
      says: {
        en: `Convened by: {convenedBy}; the President of the Republic convenes the Session, ${notTheChairman.en}`,
        ru: `Созвал: {convenedBy}; Сессию созывает Президент Республики, ${notTheChairman.ru}`,
        kk: `Шақырған: {convenedBy}; Сессияны Республика Президенті шақырады, ${notTheChairman.kk}`,
      },
      by: "kind",
      editions: [
        ...reported({
          for: ["regular"],
          cites: orderOfPresident,
          certainty: "secondary",
          test: oneOf("convenedBy", ["president"]),
        }),
        ...reported({
          for: ["extraordinary"],
          cites: [overview.at("section 1, para. 7"), tengri2016.at("report of the order")],
          certainty: "interpreted",
          test: oneOf("convenedBy", ["president"]),
          requires: {
            en: "The President of the Republic convenes the extraordinary Session too, as Session XXIII was convened (our reading)",
            ru: "Президент Республики созывает и внеочередную Сессию, как была созвана XXIII сессия (наше толкование)",
            kk: "Кезектен тыс Сессияны да Республика Президенті шақырады, XXIII сессия солай шақырылған (біздің түсіндіруіміз)",
          },
          says: {
            en: `Convened by: {convenedBy}; the President of the Republic convenes the extraordinary Session too, ${notTheChairman.en}, as Session XXIII was convened (our reading)`,
            ru: `Созвал: {convenedBy}; и внеочередную Сессию созывает Президент Республики, ${notTheChairman.ru}, как была созвана XXIII сессия (наше толкование)`,
            kk: `Шақырған: {convenedBy}; кезектен тыс Сессияны да Республика Президенті шақырады, ${notTheChairman.kk}, XXIII сессия солай шақырылған (біздің түсіндіруіміз)`,
          },
        }),
      ],
    },
    {
      id: "instrument",
      requires: {
        en: "The Session is convened by an order or a decree of the President",
        ru: "Сессия созывается распоряжением или указом Президента",
        kk: "Сессия Президенттің өкімімен немесе Жарлығымен шақырылады",
      },
      says: {
        en: "Instrument: {instrument}; an order or a decree of the President convenes the Session",
        ru: "Акт: {instrument}; Сессия созывается распоряжением или указом Президента",
        kk: "Акт: {instrument}; Сессия Президенттің өкімімен немесе Жарлығымен шақырылады",
      },
      editions: reported({
        cites: [...orderOfPresident, astanaTimes20210128.at("report of the decree of 2020-12-10")],
        certainty: "secondary",
        test: oneOf("instrument", presidentialInstruments),
      }),
    },
    {
      id: "date",
      requires: {
        en: "The order fixes the date",
        ru: "Распоряжение определяет дату",
        kk: "Өкімде күні белгіленеді",
      },
      says: { en: "Date: {date}", ru: "Дата: {date}", kk: "Күні: {date}" },
      editions: reported({ cites: orderOfPresident, certainty: "secondary", test: given("date") }),
    },
    {
      id: "venue",
      requires: {
        en: "The order fixes the venue (it may be online)",
        ru: "Распоряжение определяет место проведения (возможно, онлайн)",
        kk: "Өкімде өткізілетін орны белгіленеді (онлайн болуы мүмкін)",
      },
      says: { en: "Venue: {venue}", ru: "Место проведения: {venue}", kk: "Өткізілетін орны: {venue}" },
      editions: reported({ cites: orderOfPresident, certainty: "secondary", test: given("venue") }),
    },
    {
      id: "agenda",
      requires: {
        en: "The order fixes the agenda",
        ru: "Распоряжение определяет повестку дня",
        kk: "Өкімде күн тәртібі белгіленеді",
      },
      says: { en: "Agenda: {agenda}", ru: "Повестка дня: {agenda}", kk: "Күн тәртібі: {agenda}" },
      editions: reported({ cites: orderOfPresident, certainty: "secondary", test: given("agenda") }),
    },
    {
      id: "initiative",
      requires: {
        en: "An extraordinary Session is initiated by the Chairman, the Council or members",
        ru: "Внеочередная Сессия созывается по инициативе Председателя, Совета или членов Ассамблеи",
        kk: "Кезектен тыс Сессия Төрағаның, Кеңестің немесе мүшелердің бастамасымен шақырылады",
      },
      says: {
        en: "Initiated by: {initiatedBy}; an extraordinary Session is initiated by the Chairman, the Council or members",
        ru: "Инициатор: {initiatedBy}; внеочередная Сессия созывается по инициативе Председателя, Совета или членов Ассамблеи",
        kk: "Бастамашы: {initiatedBy}; кезектен тыс Сессия Төрағаның, Кеңестің немесе мүшелердің бастамасымен шақырылады",
      },
      when: extraordinary,
      editions: reported({
        cites: [overview.at("section 1, para. 7")],
        certainty: "overview",
        test: oneOf("initiatedBy", ["chairman", "council", "members"]),
      }),
    },
    {
      id: "request",
      requires: {
        en: "Members request an extraordinary Session: at least one does",
        ru: "Внеочередную Сессию требуют члены Ассамблеи: не менее одного",
        kk: "Кезектен тыс Сессияны Ассамблея мүшелері талап етеді: кемінде біреуі",
      },
      says: {
        en: "Members who request it: {requestingMembers}; needed: {needed}",
        ru: "Требуют созыва: {requestingMembers}; нужно: {needed}",
        kk: "Шақыруды талап еткендер: {requestingMembers}; қажет: {needed}",
      },
      when: requestedByMembers,
      editions: [
        ...reported({
          cites: [overview.at("section 1, para. 7")],
          certainty: "overview",
          test: atLeast("requestingMembers", 1),
        }),
        ...byPolicy({
          policy: { parameter: "extraordinaryThreshold" },
          cites: [overview.at("section 1, para. 7"), policySource.at("extraordinaryThreshold")],
          test: all(
            atLeast("requestingMembers", fromPolicy("extraordinaryThreshold"), "members"),
            atLeast("requestingMembers", 1),
          ),
          requires: {
            en: "By the operator's policy {threshold} of the members request an extraordinary Session",
            ru: "По политике оператора внеочередную Сессию требуют {threshold} членов",
            kk: "Оператор саясаты бойынша кезектен тыс Сессияны мүшелердің {threshold} бөлігі талап етеді",
          },
          says: {
            en: "Members who request it: {requestingMembers} of {members}; by the operator's policy ({threshold}) needed: {needed}",
            ru: "Требуют созыва: {requestingMembers} из {members}; по политике оператора ({threshold}) нужно: {needed}",
            kk: "Шақыруды талап еткендер: {members} мүшеден {requestingMembers}; оператор саясаты бойынша ({threshold}) қажет: {needed}",
          },
        }),
      ],
    },
    {
      id: "notice",
      requires: {
        en: "By the operator's policy the order is made at least {days} days before the Session",
        ru: "По политике оператора распоряжение издаётся не менее чем за {days} дней до Сессии",
        kk: "Оператор саясаты бойынша өкім Сессиядан кемінде {days} күн бұрын шығарылады",
      },
      says: {
        en: "Ordered on {orderedOn} for {date}; the operator's policy asks for {days} days",
        ru: "Распоряжение от {orderedOn}, Сессия {date}; политика оператора требует дней: {days}",
        kk: "Өкім күні {orderedOn}, Сессия {date}; оператор саясаты талап ететін күн саны: {days}",
      },
      editions: byPolicy({
        policy: { parameter: "sessionNoticeDays" },
        cites: [policySource.at("sessionNoticeDays")],
        test: atLeastDaysApart("orderedOn", "date", fromPolicy("sessionNoticeDays")),
      }),
    },
    {
      id: "proposal",
      requires: {
        en: "By the operator's policy the Council has proposed the regular Session",
        ru: "По политике оператора очередную Сессию предложил Совет",
        kk: "Оператор саясаты бойынша кезекті Сессияны Кеңес ұсынған",
      },
      says: {
        en: "Proposed by the Council: {proposedByCouncil}. In law the proposal is a power of the Council; the operator's policy makes it a condition",
        ru: "Предложена Советом: {proposedByCouncil}. По закону предложение – полномочие Совета; условием его делает политика оператора",
        kk: "Кеңес ұсынған: {proposedByCouncil}. Заң бойынша ұсыныс – Кеңестің өкілеттігі; оны шартқа оператор саясаты айналдырады",
      },
      when: oneOf("kind", ["regular"]),
      editions: byPolicy({
        policy: { parameter: "requireCouncilProposal", is: true },
        cites: [policySource.at("requireCouncilProposal"), law2008.art("10(4)(3)")],
        test: isTrue("proposedByCouncil"),
      }),
    },
  ],

  openQuestions: [
    {
      parameter: "sessionNoticeDays",
      says: {
        en: "No source states how long before the Session the order is made; in practice it was 23 to 32 days",
        ru: "Ни один источник не называет срок между распоряжением и Сессией; на практике – от 23 до 32 дней",
        kk: "Өкім мен Сессия арасындағы мерзімді ешбір дереккөз белгілемейді; іс жүзінде ол 23–32 күн болған",
      },
      cites: [overview.at("section 1, para. 7"), tengri2016.at("report of the order")],
    },
    {
      parameter: "extraordinaryThreshold",
      says: {
        en: "No source states how many members may request an extraordinary Session",
        ru: "Ни один источник не называет, сколько членов могут потребовать внеочередную Сессию",
        kk: "Кезектен тыс Сессияны неше мүше талап ете алатынын ешбір дереккөз көрсетпейді",
      },
      cites: [overview.at("section 1, para. 7")],
      when: requestedByMembers,
    },
  ],
});

export const sessionConvocationExamples: ExamplesOf<typeof sessionConvocation> = () => [
  {
    title: {
      en: "Session XXXII of 2023, convened by the order of 27 March 2023",
      ru: "XXXII сессия 2023 года, созвана распоряжением от 27 марта 2023 года",
      kk: "2023 жылғы XXXII сессия, 2023 жылғы 27 наурыздағы өкіммен шақырылған",
    },
    on: "2023-03-27",
    facts: {
      kind: "regular",
      convenedBy: "president",
      instrument: "presidential-order",
      date: "2023-04-26",
      venue: "Palace of Peace and Accord",
      agenda: ["Just Kazakhstan: unity, stability, development"],
      orderedOn: "2023-03-27",
    },
    verdict: "satisfied",
    cites: [astanaTimes20230327.at("report of the order")],
  },
  {
    title: {
      en: "Session XXXI of 2022, convened by a decree reported on 4 April 2022",
      ru: "XXXI сессия 2022 года, созвана указом, о котором сообщено 4 апреля 2022 года",
      kk: "2022 жылғы XXXI сессия, 2022 жылғы 4 сәуірде хабарланған Жарлықпен шақырылған",
    },
    on: "2022-04-04",
    facts: {
      kind: "regular",
      convenedBy: "president",
      instrument: "presidential-decree",
      date: "2022-04-28",
      venue: "Nur-Sultan",
      agenda: ["Unity of the people – the basis of renewed Kazakhstan"],
    },
    verdict: "satisfied",
    cites: [ortcom2022.at("reports of April 2022")],
  },
  {
    title: {
      en: "Session XXVIII of 2021, convened by the decree of 10 December 2020: its kind is not reported",
      ru: "XXVIII сессия 2021 года, созвана указом от 10 декабря 2020 года: вид не сообщён",
      kk: "2021 жылғы XXVIII сессия, 2020 жылғы 10 желтоқсандағы Жарлықпен шақырылған: түрі хабарланбаған",
    },
    on: "2020-12-10",
    facts: {
      convenedBy: "president",
      instrument: "presidential-decree",
      date: "2021-01-11",
      venue: "Palace of Peace and Accord",
      agenda: ["Election of deputies of the Mazhilis"],
      orderedOn: "2020-12-10",
    },
    verdict: "undetermined",
    cites: [astanaTimes20210128.at("report of the decree of 2020-12-10")],
  },
  {
    title: {
      en: "Session XXIII of 2016, extraordinary: who initiated it is not reported",
      ru: "XXIII сессия 2016 года, внеочередная: инициатор не сообщён",
      kk: "2016 жылғы XXIII сессия, кезектен тыс: бастамашысы хабарланбаған",
    },
    on: "2016-02-19",
    facts: {
      kind: "extraordinary",
      convenedBy: "president",
      instrument: "presidential-order",
      date: "2016-03-21",
      venue: "Palace of Peace and Accord",
      agenda: ["Election of deputies of the Mazhilis"],
      orderedOn: "2016-02-19",
    },
    verdict: "undetermined",
    cites: [tengri2016.at("report of the order")],
  },
  {
    title: {
      en: "Sessions XXVII of 2019 and XXIX of 2021: neither the instrument nor its day is reported",
      ru: "XXVII сессия 2019 года и XXIX сессия 2021 года: ни акт, ни его день не сообщены",
      kk: "2019 жылғы XXVII және 2021 жылғы XXIX сессиялар: акт та, оның күні де хабарланбаған",
    },
    on: "2019-04-29",
    facts: {
      kind: "regular",
      date: "2019-04-29",
      venue: "Palace of Peace and Accord",
      agenda: ["Formula of peace and accord: unity and modernisation"],
    },
    verdict: "undetermined",
  },
  ...(
    [
      ["convener", { convenedBy: "apk-chairman" }],
      ["instrument", { instrument: "council-decision" }],
      ["date", { date: null }],
      ["venue", { venue: " " }],
      ["agenda", { agenda: [] }],
      ["initiative", { initiatedBy: "other" }],
      ["request", { requestingMembers: 0 }],
    ] as const
  ).map(([fails, facts]) => ({
    on: "2023-06-01",
    facts: { ...requestOfMembers(), ...facts },
    verdict: "violated" as const,
    fails: [fails],
  })),
  ...onEach([lawAdopted, "2023-06-01", newConstitution], {
    facts: requestOfMembers(),
    verdict: "satisfied",
  }),
  ...onEach([lawAdopted, "2023-06-01", newConstitution], {
    facts: requestOfMembers(),
    policy: { extraordinaryThreshold: [1, 3] },
    verdict: "violated",
    fails: ["request"],
  }),
  {
    on: "2023-03-27",
    facts: { ...regular(), orderedOn: "2023-03-28", date: "2023-04-26" },
    policy: { sessionNoticeDays: 30 },
    verdict: "violated",
    fails: ["notice"],
  },
  {
    on: "2023-03-27",
    facts: { ...regular(), orderedOn: "2023-03-27", date: "2023-04-26" },
    policy: { sessionNoticeDays: 30 },
    verdict: "satisfied",
  },
  {
    on: "2023-03-27",
    facts: { ...regular(), proposedByCouncil: false },
    policy: { requireCouncilProposal: true },
    verdict: "violated",
    fails: ["proposal"],
  },
  ...(
    [
      [lawAdopted, "2008-11-18"],
      [newConstitution, "2026-07-30"],
    ] as const
  ).map(([on, date]) => ({
    on,
    facts: { ...regular(), orderedOn: on, date, proposedByCouncil: false },
    policy: { sessionNoticeDays: 30, requireCouncilProposal: true },
    verdict: "violated" as const,
    fails: ["notice", "proposal"],
  })),
  { on: "2027-01-01", facts: regular(), policy: { abolishedOn: "2026-07-01" }, verdict: "not-in-force" },
  ...atStartOf(lawAdopted, "not-in-force", "satisfied", { facts: regular() }),
  ...atStartOf(lawAmended, "satisfied", "satisfied", { facts: regular() }),
  ...atStartOf(newConstitution, "satisfied", "satisfied", { facts: regular() }),
];

function regular() {
  return {
    kind: "regular",
    convenedBy: "president",
    instrument: "presidential-order",
    date: "2030-04-26",
    venue: "online",
    agenda: ["Reports of members"],
  } as const;
}

function requestOfMembers() {
  return {
    ...regular(),
    kind: "extraordinary",
    initiatedBy: "members",
    requestingMembers: 100,
    members: 526,
  } as const;
}
