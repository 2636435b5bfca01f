import type { Edition } from "../../kernel/edition.ts";
import { choice, count, vocabulary } from "../../kernel/facts.ts";
import type { ExamplesOf } from "../../kernel/rule.ts";
import { atLeast, exactly, oneOf } from "../../kernel/tests.ts";
import { aikyn2022 } from "../../sources/aikyn-2022.ts";
import { astanaTimes20210128 } from "../../sources/at-2021-01-28.ts";
import { astanaTimes20230124 } from "../../sources/at-2023-01-24.ts";
import { cec20120113 } from "../../sources/cec-2012-01-13.ts";
import { cec20220317 } from "../../sources/cec-2022-03-17.ts";
import { const2007 } from "../../sources/const-2007.ts";
import { const2022 } from "../../sources/const-2022.ts";
import { electLaw } from "../../sources/elect-law.ts";
import { kizvesti2016 } from "../../sources/kizvesti-2016.ts";
import { law2008 } from "../../sources/law-2008.ts";
import { overview } from "../../sources/overview.ts";
import { tengri2016 } from "../../sources/tengri-2016.ts";
import { atStartOf, onEach } from "../boundaries.ts";
import { defineRule } from "../define-rule.ts";
import { inPeriod, lawAmended, newConstitution, senateReform } from "../editions.ts";
import { notTheChairman } from "../two-offices.ts";
import { offices } from "../vocabulary.ts";

/** The Constitution gives the Assembly seats in the Mazhilis. */
const seatsGiven = "2007-05-21";
/** The electoral law says how they are filled. The day it took effect was not read. */
const electionRegulated = "2007-06-19";

const beforeElectoralLaw = { from: seatsGiven, to: electionRegulated };
const underElectoralLaw = { from: electionRegulated, to: senateReform };
const afterReform = { from: senateReform, to: lawAmended };
const sinceLawAmended = { from: lawAmended, to: newConstitution };

const kinds = vocabulary(
  "ElectionKind",
  { en: "Which seats are filled", ru: "Какие места замещаются", kk: "Қай орындар толтырылады" },
  {
    general: {
      en: "general: all the Assembly's seats",
      ru: "общее замещение: все места Ассамблеи",
      kk: "жалпы: Ассамблеяның барлық орны",
    },
    "by-election": {
      en: "by-election: vacated seats",
      ru: "довыборы: освободившиеся места",
      kk: "қосымша сайлау: босаған орындар",
    },
  },
);

const chambers = vocabulary(
  "Chamber",
  { en: "Chamber of Parliament", ru: "Палата Парламента", kk: "Парламент палатасы" },
  {
    mazhilis: { en: "Mazhilis", ru: "Мажилис", kk: "Мәжіліс" },
    senate: { en: "Senate", ru: "Сенат", kk: "Сенат" },
  },
);

const nineSeats = const2007.art("51(1)");
const election = electLaw.art("93-1");
const replacement = electLaw.art("85(4)");
const reform = const2022.at("Mazhilis and Senate");
const fiveCandidates = law2008.art("10(4)(1)");
const fiveSenators = astanaTimes20230124.at("report of the appointment");
const electedSenators = overview.at("section 1, para. 8");

/** A choice needs no fewer candidates than seats: our reading. */
const asManyAsSeats = {
  test: atLeast("candidates", "seats"),
  requires: {
    en: "There are at least as many candidates as seats (our reading)",
    ru: "Кандидатов не меньше, чем мест (наше толкование)",
    kk: "Кандидаттар саны орындар санынан кем емес (біздің түсіндіруіміз)",
  },
  says: {
    en: "Candidates: {candidates} for {seats} seats; needed at least, by our reading: {needed}",
    ru: "Кандидатов: {candidates}, мест: {seats}; нужно, по нашему толкованию, не менее: {needed}",
    kk: "Кандидаттар: {candidates}, орындар: {seats}; түсіндіруімізше, кемінде қажет: {needed}",
  },
};

/**
 * The Assembly's seats in Parliament
 *
 * From 21 May 2007 the Assembly had nine seats in the Mazhilis: the Council nominated, the Session elected. From 7
 * June 2022 to 1 July 2026 it had five in the Senate: the Council proposed five candidates, the President appointed.
 * Before and after it had none.
 *
 * Readings: as many candidates as seats, at least; a by-election fills one seat or more. Under `overview` the Session
 * elects the senators, from at least as many candidates as seats.
 *
 * @see const-2007, art. 51(1)
 * @see elect-law, art. 93-1, 85(4)
 * @see const-2022, Mazhilis and Senate
 * @see law-2008, art. 10(4)(1)
 * @see at-2023-01-24, report of the appointment
 * @see overview, section 1, paras 8 and 12
 */
export const parliamentQuota = defineRule({
  id: "parliament.quota",
  title: {
    en: "The Assembly's seats in Parliament",
    ru: "Места Ассамблеи в Парламенте",
    kk: "Ассамблеяның Парламенттегі орындары",
  },
  question: {
    en: "Were the Assembly's seats in Parliament filled as prescribed?",
    ru: "Замещены ли места Ассамблеи в Парламенте в установленном порядке?",
    kk: "Ассамблеяның Парламенттегі орындары белгіленген тәртіппен толтырылды ма?",
  },

  facts: {
    kind: choice(kinds, {
      label: {
        en: "general or by-election",
        ru: "общее замещение или довыборы",
        kk: "жалпы немесе қосымша сайлау",
      },
    }),
    chamber: choice(chambers, { label: { en: "chamber", ru: "палата", kk: "палата" } }),
    seats: count({ label: { en: "seats filled", ru: "замещено мест", kk: "толтырылған орындар" } }),
    proposedBy: choice(offices, {
      change: "repair",
      label: {
        en: "candidates proposed by",
        ru: "кем предложены кандидаты",
        kk: "кандидаттарды ұсынған",
      },
    }),
    decidedBy: choice(offices, {
      change: "repair",
      label: {
        en: "elected or appointed by",
        ru: "кем избраны или назначены",
        kk: "сайлаған немесе тағайындаған",
      },
    }),
    candidates: count({
      change: "raise",
      label: { en: "candidates", ru: "число кандидатов", kk: "кандидаттар саны" },
    }),
  },

  inForce: [{ from: seatsGiven, to: newConstitution }],

  conditions: [
    {
      id: "chamber",
      requires: {
        en: "The Assembly's seats are in the Senate",
        ru: "Места Ассамблеи – в Сенате",
        kk: "Ассамблеяның орындары – Сенатта",
      },
      says: {
        en: "Chamber: {chamber}; in this period the Assembly's seats are in the Senate",
        ru: "Палата: {chamber}; в этот период места Ассамблеи – в Сенате",
        kk: "Палата: {chamber}; бұл кезеңде Ассамблеяның орындары – Сенатта",
      },
      editions: [
        ...[beforeElectoralLaw, underElectoralLaw].flatMap((period) =>
          inPeriod(period, {
            cites: [nineSeats],
            certainty: "secondary",
            test: oneOf("chamber", ["mazhilis"]),
            requires: {
              en: "The Assembly's seats are in the Mazhilis",
              ru: "Места Ассамблеи – в Мажилисе",
              kk: "Ассамблеяның орындары – Мәжілісте",
            },
            says: {
              en: "Chamber: {chamber}; in this period the Assembly's seats are in the Mazhilis",
              ru: "Палата: {chamber}; в этот период места Ассамблеи – в Мажилисе",
              kk: "Палата: {chamber}; бұл кезеңде Ассамблеяның орындары – Мәжілісте",
            },
          }),
        ),
        ...[afterReform, sinceLawAmended].flatMap((period) =>
          inPeriod(period, {
            cites: [reform, fiveSenators],
            certainty: "secondary",
            test: oneOf("chamber", ["senate"]),
          }),
        ),
      ],
    },
    {
      id: "seats",
      requires: {
        en: "As many seats are filled as prescribed",
        ru: "Замещается столько мест, сколько установлено",
        kk: "Белгіленгендей орын толтырылады",
      },
      by: "kind",
      editions: [
        ...inPeriod(beforeElectoralLaw, { ...allOf(9), cites: [nineSeats], certainty: "secondary" }),
        ...inPeriod(underElectoralLaw, { ...allOf(9), cites: [nineSeats], certainty: "secondary" }),
        ...inPeriod(afterReform, { ...allOf(5), cites: [reform, fiveSenators], certainty: "secondary" }),
        ...inPeriod(sinceLawAmended, { ...allOf(5), cites: [fiveCandidates, reform], certainty: "verified" }),
        ...byElection({
          test: atLeast("seats", 1),
          requires: {
            en: "By-election: at least one vacated seat is filled (our reading)",
            ru: "Довыборы: замещается не менее одного освободившегося места (наше толкование)",
            kk: "Қосымша сайлау: босаған кемінде бір орын толтырылады (біздің түсіндіруіміз)",
          },
          says: {
            en: "Vacated seats filled: {seats}; needed at least, by our reading: {needed}",
            ru: "Замещено освободившихся мест: {seats}; нужно, по нашему толкованию, не менее: {needed}",
            kk: "Толтырылған босаған орындар: {seats}; түсіндіруімізше, кемінде қажет: {needed}",
          },
        }),
      ],
    },
    {
      id: "proposer",
      requires: {
        en: "The Council proposes the candidates",
        ru: "Кандидатов предлагает Совет",
        kk: "Кандидаттарды Кеңес ұсынады",
      },
      says: {
        en: "Candidates proposed by: {proposedBy}; the Council proposes them",
        ru: "Кандидатов предложил: {proposedBy}; их предлагает Совет",
        kk: "Кандидаттарды ұсынған: {proposedBy}; оларды Кеңес ұсынады",
      },
      editions: (
        [
          [underElectoralLaw, election, "secondary"],
          [afterReform, fiveCandidates, "presumed"],
          [sinceLawAmended, fiveCandidates, "verified"],
        ] as const
      ).flatMap(([period, cited, certainty]) =>
        inPeriod(period, { cites: [cited], certainty, test: oneOf("proposedBy", ["council"]) }),
      ),
    },
    {
      id: "decider",
      requires: {
        en: "The President of the Republic appoints the senators",
        ru: "Сенаторов назначает Президент Республики",
        kk: "Сенаторларды Республика Президенті тағайындайды",
      },
      says: {
        en: `Elected or appointed by: {decidedBy}; the President of the Republic appoints the senators, ${notTheChairman.en}`,
        ru: `Избрал или назначил: {decidedBy}; сенаторов назначает Президент Республики, ${notTheChairman.ru}`,
        kk: `Сайлаған немесе тағайындаған: {decidedBy}; сенаторларды Республика Президенті тағайындайды, ${notTheChairman.kk}`,
      },
      editions: [
        ...(
          [
            [beforeElectoralLaw, nineSeats],
            [underElectoralLaw, election],
          ] as const
        ).flatMap(([period, cited]) =>
          inPeriod(period, {
            cites: [cited],
            certainty: "secondary",
            test: oneOf("decidedBy", ["session"]),
            requires: {
              en: "The Session elects the deputies of the Mazhilis",
              ru: "Депутатов Мажилиса избирает Сессия",
              kk: "Мәжіліс депутаттарын Сессия сайлайды",
            },
            says: {
              en: "Elected or appointed by: {decidedBy}; the Session elects the deputies of the Mazhilis",
              ru: "Избрал или назначил: {decidedBy}; депутатов Мажилиса избирает Сессия",
              kk: "Сайлаған немесе тағайындаған: {decidedBy}; Мәжіліс депутаттарын Сессия сайлайды",
            },
          }),
        ),
        ...[afterReform, sinceLawAmended].flatMap((period) => [
          ...inPeriod(period, {
            reading: "law",
            cites: [fiveCandidates, reform, fiveSenators],
            certainty: "secondary",
            test: oneOf("decidedBy", ["president"]),
          }),
          ...inPeriod(period, {
            reading: "overview",
            cites: [electedSenators],
            certainty: "overview",
            test: oneOf("decidedBy", ["session"]),
            requires: {
              en: "By the overview page the Session elects the senators",
              ru: "По обзорной странице сенаторов избирает Сессия",
              kk: "Шолу беті бойынша сенаторларды Сессия сайлайды",
            },
            says: {
              en: "Elected or appointed by: {decidedBy}; by the overview page the Session elects the senators",
              ru: "Избрал или назначил: {decidedBy}; по обзорной странице сенаторов избирает Сессия",
              kk: "Сайлаған немесе тағайындаған: {decidedBy}; шолу беті бойынша сенаторларды Сессия сайлайды",
            },
          }),
        ]),
      ],
    },
    {
      id: "candidates",
      requires: {
        en: "There are as many candidates as prescribed",
        ru: "Кандидатов столько, сколько установлено",
        kk: "Кандидаттар саны белгіленгендей",
      },
      by: "kind",
      editions: [
        ...inPeriod(underElectoralLaw, {
          ...asManyAsSeats,
          certainty: "interpreted",
          for: ["general"],
          cites: [nineSeats, election],
        }),
        ...(
          [
            [afterReform, "secondary"],
            [sinceLawAmended, "verified"],
          ] as const
        ).flatMap(([period, certainty]) => [
          ...inPeriod(period, {
            ...proposed(5),
            reading: "law",
            cites: [fiveCandidates, fiveSenators],
            certainty,
          }),
          ...inPeriod(period, {
            ...asManyAsSeats,
            certainty: "interpreted",
            for: ["general"],
            reading: "overview",
            cites: [electedSenators],
          }),
        ]),
        ...byElection(asManyAsSeats),
      ],
    },
  ],

  conflicts: [
    {
      id: "quota-elected-or-appointed",
      conditions: ["decider", "candidates"],
      period: { from: senateReform, to: newConstitution },
      says: {
        en: "The overview page says that the Session elects five deputies of the Senate; by the Law the Council proposes five candidates and the President appoints, and no act that was read gives the Session a vote",
        ru: "Обзорная страница говорит, что Сессия избирает пятерых депутатов Сената; по Закону Совет предлагает пять кандидатур, а назначает Президент, и ни один прочитанный акт не даёт Сессии голоса",
        kk: "Шолу бетінде Сессия Сенаттың бес депутатын сайлайды делінген; Заң бойынша Кеңес бес кандидатураны ұсынады, Президент тағайындайды, және оқылған ешбір акт Сессияға дауыс бермейді",
      },
      cites: [electedSenators, overview.at("section 1, para. 12"), fiveCandidates],
    },
  ],
});

/** A general election fills all the seats that there are. */
function allOf(seats: number) {
  return {
    for: ["general"],
    test: exactly("seats", seats),
    requires: {
      en: `Unless it is a by-election, all the seats of the Assembly are filled: ${seats}`,
      ru: `Если это не довыборы, замещаются все места Ассамблеи: ${seats}`,
      kk: `Қосымша сайлау болмаса, Ассамблеяның барлық орны толтырылады: ${seats}`,
    },
    says: {
      en: "Seats filled: {seats}; the Assembly has {needed}",
      ru: "Замещено мест: {seats}; у Ассамблеи мест: {needed}",
      kk: "Толтырылған орындар: {seats}; Ассамблеядағы орындар: {needed}",
    },
  };
}

/** So many candidates, no more and no less. */
function proposed(candidates: number) {
  return {
    for: ["general"],
    test: exactly("candidates", candidates),
    requires: {
      en: `Candidates proposed, neither more nor fewer: ${candidates}`,
      ru: `Предлагается кандидатов, не больше и не меньше: ${candidates}`,
      kk: `Ұсынылатын кандидаттар саны, артық та, кем де емес: ${candidates}`,
    },
    says: {
      en: "Candidates: {candidates}; proposed are, neither more nor fewer: {needed}",
      ru: "Кандидатов: {candidates}; предлагается, не больше и не меньше: {needed}",
      kk: "Кандидаттар: {candidates}; ұсынылатыны, артық та, кем де емес: {needed}",
    },
  };
}

/** What is asked of a by-election, in whichever chamber. No text was read on a vacated seat of a senator. */
function byElection<F extends string>(stated: Pick<Edition<F>, "test" | "requires" | "says">): Edition<F>[] {
  return (
    [
      [beforeElectoralLaw, nineSeats],
      [underElectoralLaw, replacement],
      [afterReform, reform],
      [sinceLawAmended, fiveCandidates],
    ] as const
  ).flatMap(([period, cited]) =>
    inPeriod(period, { ...stated, for: ["by-election"], cites: [cited], certainty: "interpreted" }),
  );
}

export const parliamentQuotaExamples: ExamplesOf<typeof parliamentQuota> = () => [
  {
    title: {
      en: "Nine deputies of the Mazhilis in 2012: who nominated, and how many, is not reported",
      ru: "Девять депутатов Мажилиса в 2012 году: кто и сколько выдвинул, не сообщено",
      kk: "2012 жылғы Мәжілістің тоғыз депутаты: кім және қанша кандидат ұсынғаны хабарланбаған",
    },
    on: "2012-01-16",
    facts: { kind: "general", chamber: "mazhilis", seats: 9, decidedBy: "session" },
    verdict: "undetermined",
    cites: [cec20120113.at("vote of 2012-01-16")],
  },
  {
    title: {
      en: "Nine deputies of the Mazhilis in 2016, from the nine whom the Council nominated on 26 February",
      ru: "Девять депутатов Мажилиса в 2016 году, из девяти выдвинутых Советом 26 февраля",
      kk: "2016 жылы Кеңес 26 ақпанда ұсынған тоғыз кандидаттан сайланған Мәжілістің тоғыз депутаты",
    },
    on: "2016-03-21",
    facts: nine(),
    verdict: "satisfied",
    cites: [kizvesti2016.at("nomination by the Council"), tengri2016.at("report of the Session")],
  },
  {
    title: {
      en: "Nine deputies of the Mazhilis in 2021: how many candidates there were is not reported",
      ru: "Девять депутатов Мажилиса в 2021 году: число кандидатов не сообщено",
      kk: "2021 жылғы Мәжілістің тоғыз депутаты: қанша кандидат болғаны хабарланбаған",
    },
    on: "2021-01-11",
    facts: { kind: "general", chamber: "mazhilis", seats: 9, proposedBy: "council", decidedBy: "session" },
    verdict: "undetermined",
    cites: [astanaTimes20210128.at("report of the election")],
  },
  {
    title: {
      en: "The by-election of one deputy on 28 April 2022: who nominated, and how many, is not reported",
      ru: "Довыборы одного депутата 28 апреля 2022 года: кто и сколько выдвинул, не сообщено",
      kk: "2022 жылғы 28 сәуірде бір депутатты қосымша сайлау: кім және қанша кандидат ұсынғаны хабарланбаған",
    },
    on: "2022-04-28",
    facts: { kind: "by-election", chamber: "mazhilis", seats: 1, decidedBy: "session" },
    verdict: "undetermined",
    cites: [cec20220317.at("vote set for 2022-04-28"), aikyn2022.at("report of the Session")],
  },
  {
    title: {
      en: "Five senators appointed on 24 January 2023 on the Assembly's proposal: which body proposed, and how many, is not reported",
      ru: "Пять сенаторов, назначенных 24 января 2023 года по предложению Ассамблеи: какой орган и сколько предложил, не сообщено",
      kk: "2023 жылғы 24 қаңтарда Ассамблеяның ұсынысымен тағайындалған бес сенатор: қай орган және қанша кандидат ұсынғаны хабарланбаған",
    },
    on: "2023-01-24",
    facts: { kind: "general", chamber: "senate", seats: 5, decidedBy: "president" },
    verdict: "undetermined",
    cites: [fiveSenators],
  },
  { on: "2023-06-01", facts: five(), verdict: "satisfied" },
  { on: "2023-06-01", facts: {}, verdict: "undetermined" },
  ...(
    [
      ["chamber", { chamber: "mazhilis" }],
      ["seats", { seats: 9 }],
      ["proposer", { proposedBy: "regional-council" }],
      ["decider", { decidedBy: "apk-chairman" }],
      ["decider", { decidedBy: "session" }],
      ["candidates", { candidates: 4 }],
      ["candidates", { candidates: 6 }],
    ] as const
  ).map(([fails, facts]) => ({
    on: "2023-06-01",
    facts: { ...five(), ...facts },
    verdict: "violated" as const,
    fails: [fails],
  })),
  ...onEach([senateReform, "2023-06-01"], {
    reading: "overview",
    facts: { ...five(), decidedBy: "session", candidates: 6 },
    verdict: "satisfied",
  }),
  {
    on: "2023-06-01",
    reading: "overview",
    facts: five(),
    verdict: "violated",
    fails: ["decider"],
  },
  {
    on: "2023-06-01",
    reading: "overview",
    facts: { ...five(), decidedBy: "session", candidates: 4 },
    verdict: "violated",
    fails: ["candidates"],
  },
  { on: "2016-03-21", facts: { ...nine(), candidates: 8 }, verdict: "violated", fails: ["candidates"] },
  { on: "2016-03-21", facts: { ...nine(), decidedBy: "council" }, verdict: "violated", fails: ["decider"] },
  { on: "2022-04-28", facts: { ...nine(), ...vacated() }, verdict: "satisfied" },
  {
    on: "2022-04-28",
    facts: { ...nine(), ...vacated(), seats: 0 },
    verdict: "violated",
    fails: ["seats"],
  },
  {
    on: "2022-04-28",
    facts: { ...nine(), ...vacated(), candidates: 0 },
    verdict: "violated",
    fails: ["candidates"],
  },
  { on: "2007-05-21", facts: { ...nine(), ...vacated() }, verdict: "satisfied" },
  ...onEach([senateReform, "2023-06-01"], { facts: { ...five(), ...vacated() }, verdict: "satisfied" }),
  ...atStartOf("2007-05-21", "not-in-force", "satisfied", { facts: nine() }),
  ...atStartOf("2007-06-19", "satisfied", "violated", {
    facts: { ...nine(), proposedBy: "session", candidates: 8 },
    fails: ["proposer", "candidates"],
  }),
  ...atStartOf(senateReform, "satisfied", "violated", {
    facts: nine(),
    fails: ["chamber", "seats", "decider", "candidates"],
  }),
  ...atStartOf(senateReform, "violated", "satisfied", {
    facts: five(),
    fails: ["chamber", "seats", "decider"],
  }),
  ...atStartOf(lawAmended, "satisfied", "satisfied", { facts: five() }),
  ...atStartOf(newConstitution, "satisfied", "not-in-force", { facts: five() }),
];

function nine() {
  return {
    kind: "general",
    chamber: "mazhilis",
    seats: 9,
    proposedBy: "council",
    decidedBy: "session",
    candidates: 9,
  } as const;
}

function five() {
  return {
    kind: "general",
    chamber: "senate",
    seats: 5,
    proposedBy: "council",
    decidedBy: "president",
    candidates: 5,
  } as const;
}

function vacated() {
  return { kind: "by-election", seats: 1, candidates: 1 } as const;
}
