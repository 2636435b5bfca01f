/** The Assembly's seats in Parliament, and those who sat in them, with their votes where known. */
import type { Citation } from "../kernel/citation.ts";
import type { Day } from "../kernel/day.ts";
import type { Period } from "../kernel/edition.ts";
import type { Text } from "../kernel/text.ts";
import { astanaTimes20210128 } from "../sources/at-2021-01-28.ts";
import { astanaTimes20230124 } from "../sources/at-2023-01-24.ts";
import { cec20220317 } from "../sources/cec-2022-03-17.ts";
import { const2007 } from "../sources/const-2007.ts";
import { const2022 } from "../sources/const-2022.ts";
import { const2026 } from "../sources/const-2026.ts";
import { decree1995 } from "../sources/decree-1995.ts";
import { electLaw } from "../sources/elect-law.ts";
import { law2008 } from "../sources/law-2008.ts";
import { libraryOfCongress2022 } from "../sources/loc-2022.ts";
import { qazaqTv20220428 } from "../sources/qazaqtv-2022-04-28.ts";
import { wiki28 } from "../sources/wiki-28.ts";
import { type Cited, page } from "./record.ts";

export interface Deputy extends Cited {
  readonly person: string;
  readonly office: "mazhilis-deputy" | "senate-deputy";
  /** Elected or appointed on this day. */
  readonly from: Day;
  readonly to: Day | null;
  /** `null`: not known; an appointed senator has none. */
  readonly votes: number | null;
  /** The Session that elected. */
  readonly session: string | null;
}

/** Of the election of 2021-01-11. */
const elected2021: readonly (readonly [person: string, votes: number])[] = [
  ["abdrakhmanov", 298],
  ["amirkhanyan", 270],
  ["bularov", 274],
  ["dementyeva", 292],
  ["li", 282],
  ["nabiev", 285],
  ["osin", 271],
  ["tokhtasunov", 277],
  ["khamedov", 290],
];

const senators2023 = ["e-bolgert", "zakirzhan-kuziev", "n-niyazova", "a-satvaldiev", "g-shipovskikh"];

/** The Mazhilis was dissolved on this day. */
const dissolved: Day = "2023-01-19";

/** The deputies whom the Assembly elected to the Mazhilis or proposed to the Senate, as far as the sources name them. */
export const deputies: readonly Deputy[] = [
  ...elected2021.map(([person, votes]): Deputy => {
    const leftEarly = person === "tokhtasunov";
    return {
      id: `mazhilis-2021-${person}`,
      person,
      office: "mazhilis-deputy",
      from: "2021-01-11",
      to: leftEarly ? "2022-03-14" : dissolved,
      votes,
      session: "session-28",
      citations: [
        astanaTimes20210128.at("result of the vote"),
        wiki28.at("result of the vote"),
        ...(leftEarly ? [cec20220317.at("text")] : []),
      ],
      certainty: "secondary",
    };
  }),
  {
    id: "mazhilis-2022-zakirzhan-kuziev",
    person: "zakirzhan-kuziev",
    office: "mazhilis-deputy",
    from: "2022-04-28",
    to: dissolved,
    votes: null,
    session: "session-30",
    citations: [qazaqTv20220428.at("text"), cec20220317.at("text")],
    certainty: "secondary",
    note: {
      en: "In place of Tokhtasunov; announced as the last vote of this kind. His votes were not found.",
      ru: "Вместо Тохтасунова; объявлено последним таким голосованием. Число голосов не найдено.",
      kk: "Тохтасуновтың орнына; мұндай дауыс берудің соңғысы деп жарияланды. Дауыс саны табылмады.",
    },
  },
  ...senators2023.map(
    (person): Deputy => ({
      id: `senate-2023-${person}`,
      person,
      office: "senate-deputy",
      from: "2023-01-24",
      to: null,
      votes: null,
      session: null,
      citations: [astanaTimes20230124.at("list of the appointed")],
      certainty: "secondary",
      note: {
        en: "Registered on 2023-01-25. When the term ended was not found; Parliament ends on 2026-07-01.",
        ru: "Зарегистрирован 2023-01-25. Окончание срока не найдено; Парламент прекращается 2026-07-01.",
        kk: "2023-01-25 тіркелген. Мерзімінің аяқталуы табылмады; Парламент 2026-07-01 тоқтатылады.",
      },
    }),
  ),
];

/** How many seats, in which chamber, who proposes and who decides, period by period. */
export interface ParliamentSeats extends Cited, Period {
  readonly seats: number;
  readonly chamber: string | null;
  readonly proposer: string | null;
  readonly decider: string | null;
  readonly of: Text;
}

const seatsBefore2007: readonly [Citation, ...Citation[]] = [
  decree1995.at("point 1"),
  const2007.art("51(1)"),
];

/** How many seats in Parliament the Assembly had or proposes for, with the days from and to which. */
export const parliamentSeats: readonly ParliamentSeats[] = [
  {
    id: "seats-1995",
    from: "1995-03-01",
    to: "2007-05-21",
    seats: 0,
    chamber: null,
    proposer: null,
    decider: null,
    of: {
      en: "No seats: an advisory body only",
      ru: "Мест нет: только консультативный орган",
      kk: "Орын жоқ: тек кеңесші орган",
    },
    citations: seatsBefore2007,
    certainty: "secondary",
  },
  {
    id: "seats-2007",
    from: "2007-05-21",
    to: "2022-06-07",
    seats: 9,
    chamber: "mazhilis",
    proposer: "council",
    decider: "session",
    of: {
      en: "Nine of the 107 deputies of the Mazhilis, elected by the members at a Session",
      ru: "Девять из 107 депутатов Мажилиса, избираемые членами на Сессии",
      kk: "Мәжілістің 107 депутатының тоғызы, мүшелер Сессияда сайлайды",
    },
    citations: [const2007.art("51(1)"), electLaw.art("93-1")],
    certainty: "secondary",
  },
  {
    id: "seats-2022",
    from: "2022-06-07",
    to: "2026-07-01",
    seats: 5,
    chamber: "senate",
    proposer: "council",
    decider: "president",
    of: {
      en: "Five of the ten senators whom the President appoints, proposed by the Council",
      ru: "Пять из десяти сенаторов, назначаемых Президентом, по предложению Совета",
      kk: "Президент тағайындайтын он сенатордың бесеуі, Кеңестің ұсынысымен",
    },
    citations: [
      law2008.art("10(4)(1)"),
      const2022.at("on the Senate"),
      libraryOfCongress2022.at("text"),
      page(1, 8),
    ],
    certainty: "secondary",
    note: {
      en: "The page says that the Session elects them; no act read gives it a vote. The nine deputies sat until 2023-01-19, the first five senators date from 2023-01-24.",
      ru: "Страница говорит, что их избирает Сессия; ни один прочитанный акт ей этого не даёт. Девять депутатов заседали до 2023-01-19, первые пять сенаторов – с 2023-01-24.",
      kk: "Бетте оларды Сессия сайлайды делінген; оқылған актілердің ешқайсысы оған мұндай құқық бермейді. Тоғыз депутат 2023-01-19 дейін отырды, алғашқы бес сенатор – 2023-01-24 бастап.",
    },
  },
  {
    id: "seats-2026",
    from: "2026-07-01",
    to: null,
    seats: 0,
    chamber: "kurultai",
    proposer: null,
    decider: null,
    of: {
      en: "No seats: the Kurultai has 145 deputies from party lists",
      ru: "Мест нет: в Курултае 145 депутатов по партийным спискам",
      kk: "Орын жоқ: Құрылтайда партиялық тізім бойынша 145 депутат",
    },
    citations: [const2026.art("95")],
    certainty: "secondary",
  },
];
