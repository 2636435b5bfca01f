/**
 * What must add up in the figures, computed from them
 *
 * Most hold. Those that do not are doubts on the page, kept here so that nobody has to find them again.
 */
import type { Citation, Citations } from "../kernel/citation.ts";
import type { Text } from "../kernel/text.ts";
import { awards, titlesGiven } from "./awards.ts";
import { bodies } from "./bodies.ts";
import { doubts } from "./doubts.ts";
import { languagesOfMedia } from "./languages-of-media.ts";
import { offices } from "./offices.ts";
import { type Cited, lowestOf } from "./record.ts";
import { sessionsHeld } from "./sessions.ts";
import { statistics } from "./statistics.ts";

export interface Check extends Cited {
  readonly title: Text;
  readonly holds: boolean;
  /** The arithmetic with its numbers: `3443 + 5224 = 8667`. */
  readonly formula: string;
  readonly explanation: Text;
  /** The ids of the records it reads. */
  readonly reads: readonly string[];
}

/** A number with the records it comes from. */
interface Quantity {
  readonly value: number;
  readonly from: readonly Cited[];
}

/**
 * The sums and shares that the sources state, done again: each with what is stated, what comes out, and whether
 * they agree.
 */
export const checks: readonly Check[] = [
  sum("mediation-appeals", ["Appeals by outcome", "Обращения по исходам", "Өтініштер нәтижесі бойынша"], {
    parts: [figure("mediation-appeals-agreed"), figure("mediation-appeals-consulted")],
    is: "=",
    whole: figure("mediation-appeals"),
  }),
  sum("journalists-clubs", ["Clubs by level", "Клубы по уровням", "Клубтар деңгейі бойынша"], {
    parts: [figure("journalists-clubs-republican"), figure("journalists-clubs-regional")],
    is: "=",
    whole: figure("journalists-clubs"),
  }),
  sum("deputies", ["Deputies of the Chairman", "Заместители Председателя", "Төраға орынбасарлары"], {
    parts: [seatsOf("secretariat-head"), figure("public-vice-chairs")],
    is: "=",
    whole: figure("deputies-of-chairman"),
  }),
  sum("media-languages", ["Languages named", "Названные языки", "Аталған тілдер"], {
    parts: [counted(languagesOfMedia)],
    is: "=",
    whole: figure("ethnic-media-languages"),
  }),
  sum(
    "accredited-in-register",
    ["Accredited, of the Register", "Аккредитованные из Реестра", "Тізілімдегі аккредиттелгендер"],
    {
      parts: [figure("associations-accredited")],
      is: "≤",
      whole: figure("associations-in-register"),
    },
  ),
  sum(
    "register-of-all",
    ["The Register, of all associations", "Реестр из всех объединений", "Барлық бірлестіктен тізілімдегілер"],
    {
      parts: [figure("associations-in-register")],
      is: "≤",
      whole: figure("associations"),
    },
  ),
  sum(
    "republican-accredited",
    [
      "Accredited, of the republican",
      "Аккредитованные из республиканских",
      "Республикалықтан аккредиттелгендер",
    ],
    {
      parts: [figure("associations-republican-accredited")],
      is: "≤",
      whole: figure("associations-republican"),
    },
  ),
  sum(
    "council-degrees",
    [
      "Degrees in the Scientific and Expert Council",
      "Учёные степени в Научно-экспертном совете",
      "Ғылыми-сараптамалық кеңестегі ғылыми дәрежелер",
    ],
    {
      parts: [figure("nes-doctors"), figure("nes-candidates")],
      is: "≤",
      whole: figure("nes-scientists"),
    },
  ),
  sum(
    "groups-degrees",
    [
      "Degrees in the regional groups",
      "Учёные степени в региональных группах",
      "Өңірлік топтардағы ғылыми дәрежелер",
    ],
    {
      parts: [
        figure("expert-groups-doctors"),
        figure("expert-groups-candidates"),
        figure("expert-groups-phd"),
      ],
      is: "≤",
      whole: figure("expert-groups-scientists"),
    },
  ),
  sum("titles-named", ["Ambassadors named", "Названные послы", "Аталған елшілер"], {
    parts: [figure("ambassador-titles-2018"), figure("ambassador-titles-2019")],
    is: "=",
    whole: counted(titlesGiven),
  }),
  titleProposedAtSession25(),
  sum(
    "friendship-houses-2025",
    ["Friendship Houses in 2025", "Дома дружбы в 2025 году", "2025 жылғы Достық үйлері"],
    {
      parts: stated("friendship-houses-2025", [1, 18, 4, 9]),
      is: "=",
      whole: figure("friendship-houses-2025"),
    },
  ),

  {
    ...sum(
      "awards-named",
      [
        "Awards announced and named",
        "Награды объявленные и названные",
        "Жарияланған және аталған наградалар",
      ],
      {
        parts: [counted(awards.filter(({ item }) => item !== null))],
        is: "=",
        whole: figure("public-awards"),
      },
    ),
    note: doubts.awards,
  },
  {
    ...sum(
      "mothers-councils-2018",
      [
        "Mothers' Councils in 2018 by level",
        "Советы матерей в 2018 году по уровням",
        "2018 жылғы Аналар кеңестері деңгейі бойынша",
      ],
      {
        parts: stated("mothers-councils-2018", [16, 47, 270, 1239, 105, 33]),
        is: "=",
        whole: figure("mothers-councils-2018"),
      },
    ),
  },
  ageAtTheDayOfTheData(),
];

interface Sum {
  readonly parts: readonly Quantity[];
  readonly is: "=" | "≤";
  readonly whole: Quantity;
}

type TitleInThree = readonly [en: string, ru: string, kk: string];

function sum(id: string, title: TitleInThree, { parts, is, whole }: Sum): Check {
  const total = parts.reduce((so, { value }) => so + value, 0);
  const holds = is === "=" ? total === whole.value : total <= whole.value;
  const added = parts.map(({ value }) => value).join(" + ");
  const not = is === "=" ? "≠" : ">";
  return check(id, title, holds, `${added} ${holds ? is : not} ${whole.value}`, [
    ...parts.flatMap(({ from }) => from),
    ...whole.from,
  ]);
}

/** The day of the proposal that the page gives is the day of the Session that it names. */
function titleProposedAtSession25(): Check {
  const title = byId(awards, "friendship-ambassador");
  const session = byId(sessionsHeld, "session-25");
  const proposed = title.introduced?.from;
  const held = session.held?.from;
  const holds = proposed !== undefined && proposed === held;
  return check(
    "title-at-session-25",
    [
      "The title was proposed on the day of the XXV Session",
      "Звание предложено в день XXV сессии",
      "Атақ XXV сессия күні ұсынылды",
    ],
    holds,
    `${proposed} ${holds ? "=" : "≠"} ${held}`,
    [title, session],
  );
}

/** Whole years from the founding to the day of the page's own data, against the age that it states. */
function ageAtTheDayOfTheData(): Check {
  const age = byId(statistics, "assembly-age-overview");
  const dated = byId(statistics, "associations-overview");
  const assembly = byId(bodies, "assembly");
  const founded = assembly.founded?.from ?? "";
  const day = dated.asOf?.from ?? "";
  const years =
    Number(day.slice(0, 4)) - Number(founded.slice(0, 4)) - (day.slice(4) < founded.slice(4) ? 1 : 0);
  const holds = years >= age.value;
  return {
    ...check(
      "age-and-data",
      ["The age and the day of the data", "Возраст и день данных", "Жасы және деректер күні"],
      holds,
      `${founded} … ${day}: ${years} ${holds ? "≥" : "<"} ${age.value}`,
      [age, dated, assembly],
    ),
    note: doubts.age,
  };
}

function check(
  id: string,
  [en, ru, kk]: TitleInThree,
  holds: boolean,
  formula: string,
  from: readonly Cited[],
): Check {
  return {
    id: `check-${id}`,
    title: { en, ru, kk },
    holds,
    formula,
    explanation: holds
      ? { en: `Adds up: ${formula}`, ru: `Сходится: ${formula}`, kk: `Сәйкес келеді: ${formula}` }
      : {
          en: `Does not add up: ${formula}`,
          ru: `Не сходится: ${formula}`,
          kk: `Сәйкес келмейді: ${formula}`,
        },
    reads: [...new Set(from.map((record) => record.id))],
    citations: citationsOf(from),
    certainty: lowestOf(from),
  };
}

/** A figure of the page, or the observation with that id. */
function figure(id: string): Quantity {
  const found = statistics.find((one) => one.id === `${id}-overview`) ?? byId(statistics, id);
  return { value: found.value, from: [found] };
}

/** The numbers that a source itself adds up to a figure. */
function stated(id: string, values: readonly number[]): Quantity[] {
  return values.map((value) => ({ value, from: [byId(statistics, id)] }));
}

function seatsOf(id: string): Quantity {
  const office = byId(offices, id);
  return { value: office.seats ?? 0, from: [office] };
}

function counted(records: readonly Cited[]): Quantity {
  return { value: records.length, from: records };
}

function byId<R extends Cited>(records: readonly R[], id: string): R {
  const found = records.find((record) => record.id === id);
  if (!found) throw new Error(`no record ${id}`);
  return found;
}

function citationsOf(from: readonly Cited[]): Citations {
  const places = new Map(
    from.flatMap(({ citations }) => citations).map((one) => [`${one.source} ${one.article}`, one] as const),
  );
  return [...places.values()] as unknown as readonly [Citation, ...Citation[]];
}
