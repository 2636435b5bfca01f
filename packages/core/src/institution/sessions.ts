/** The Sessions of the Assembly, I to XXXIV. What no source states of one is `null`. */
import type { Citations } from "../kernel/citation.ts";
import type { Day } from "../kernel/day.ts";
import type { Text } from "../kernel/text.ts";
import { aikyn2022 } from "../sources/aikyn-2022.ts";
import { assemblyKz } from "../sources/assembly-kz.ts";
import { astanaTv2014 } from "../sources/astanatv-2014.ts";
import { astanaTimes20210128 } from "../sources/at-2021-01-28.ts";
import { astanaTimes20230327 } from "../sources/at-2023-03-27.ts";
import { azattyq2003 } from "../sources/azattyq-2003.ts";
import { cec20120113 } from "../sources/cec-2012-01-13.ts";
import { cec20220317 } from "../sources/cec-2022-03-17.ts";
import { decree1995 } from "../sources/decree-1995.ts";
import { kazinform20210428 } from "../sources/kazinform-2021-04-28.ts";
import { oanaNews2009 } from "../sources/oananews-2009.ts";
import { ogniAlatau2024 } from "../sources/ognialatau-2024.ts";
import { ortcom2022 } from "../sources/ortcom-2022.ts";
import { sessionReports } from "../sources/session-reports.ts";
import { tengri2016 } from "../sources/tengri-2016.ts";
import { ultcom2025 } from "../sources/ultcom-2025.ts";
import { wiki28 } from "../sources/wiki-28.ts";
import { type Cited, page } from "./record.ts";
import { themes, venues } from "./session-words.ts";
import { inMonth, onDay, onDays, type When } from "./when.ts";

export interface SessionHeld extends Cited {
  readonly number: number;
  readonly numeral: string;
  readonly held: When | null;
  readonly venue: Text | null;
  /** In our rendering. */
  readonly theme: Text | null;
  /** `null`: not stated. */
  readonly kind: "regular" | "extraordinary" | null;
  /** The act that convened it, where a report names its day. */
  readonly convened: { readonly by: "order" | "decree"; readonly on: Day | null } | null;
  /** Members and guests together, as reported; never a quorum. */
  readonly attended: { readonly value: number; readonly qualifier: "exact" | "over" | "about" } | null;
}

const reports = sessionReports.at("by number");
const numbering = sessionReports.at("numbers of the later Sessions");
const ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];

/** Sessions I to XXXIV of the Assembly, in order. What no source states, a theme or a day, is `null`. */
export const sessionsHeld: readonly SessionHeld[] = [
  session(1, {
    held: onDay("1995-03-24"),
    venue: venues.almaty,
    theme: themes[1],
    convened: { by: "decree", on: "1995-03-01" },
    cites: [decree1995.at("point 3"), assemblyKz.at("on the Sessions")],
  }),
  session(2, { held: inMonth("1995-06"), theme: themes[2] }),
  ...[3, 4, 5, 6, 7, 8, 9].map(unknown),
  session(10, {
    held: onDay("2003-12-23"),
    venue: venues.astana,
    theme: themes[10],
    cites: [azattyq2003.at("text")],
  }),
  ...[11, 12, 13, 14].map(unknown),
  session(15, {
    held: onDay("2009-10-26"),
    venue: venues.astana,
    cites: [oanaNews2009.at("text")],
    note: {
      en: "The Doctrine of National Unity was discussed; the theme is not known.",
      ru: "Обсуждалась Доктрина национального единства; тема неизвестна.",
      kk: "Ел бірлігі доктринасы талқыланды; тақырыбы белгісіз.",
    },
  }),
  ...[16, 17].map(unknown),
  {
    ...session(18, {
      held: onDay("2012-01-16"),
      venue: venues.astana,
      theme: themes.mazhilis,
      cites: [cec20120113.at("No. 6/161")],
    }),
    certainty: "interpreted",
    note: {
      en: "The source does not give the number; we read it from the XIX Session of April 2012. The day is as reported.",
      ru: "Номер в источнике не назван; выведен из XIX сессии апреля 2012 года. День – по источнику.",
      kk: "Дереккөзде нөмірі жоқ; 2012 жылғы сәуірдегі XIX сессиядан шығарылды. Күні дереккөз бойынша.",
    },
  },
  session(19, { held: onDay("2012-04-27"), venue: venues.palaceOfPeace, theme: themes[19] }),
  session(20, { held: onDay("2013-04-24"), theme: themes[20] }),
  session(21, {
    held: onDay("2014-04-18"),
    theme: themes[21],
    cites: [reports, astanaTv2014.at("preview")],
    note: {
      en: "The sources differ on the venue: the Palace of Peace and Accord (Tengrinews) or the Independence Palace (a preview of Astana TV).",
      ru: "О месте источники расходятся: Дворец мира и согласия (Tengrinews) или Дворец Независимости (анонс «Астана ТВ»).",
      kk: "Өткен орны туралы дереккөздер әртүрлі: Бейбітшілік және келісім сарайы (Tengrinews) немесе Тәуелсіздік сарайы («Астана ТВ» анонсы).",
    },
  }),
  session(22, {
    held: onDay("2015-04-23"),
    theme: themes[22],
    attended: { value: 1500, qualifier: "over" },
    note: {
      en: "Wikipedia gives 22 April.",
      ru: "В Википедии – 22 апреля.",
      kk: "Уикипедияда – 22 сәуір.",
    },
  }),
  session(23, {
    held: onDay("2016-03-21"),
    venue: venues.palaceOfPeace,
    theme: themes.mazhilis,
    kind: "extraordinary",
    convened: { by: "order", on: "2016-02-19" },
    cites: [tengri2016.at("report of the order")],
    note: {
      en: "More than 300 members took part.",
      ru: "Участвовало более 300 членов.",
      kk: "300-ден астам мүше қатысты.",
    },
  }),
  session(24, { held: onDay("2016-04-26"), venue: venues.palaceOfPeace, theme: themes[24] }),
  session(25, {
    held: onDay("2017-04-26"),
    venue: venues.palaceOfPeace,
    theme: themes[25],
    convened: { by: "order", on: null },
    cites: [reports, page(2, 36)],
    note: {
      en: "The Chairman proposed the title of Ambassador of Friendship here. It opened at 15:00.",
      ru: "Здесь Председатель предложил звание Посла дружбы. Открылась в 15:00.",
      kk: "Мұнда Төраға Достық елшісі атағын ұсынды. 15:00-де ашылды.",
    },
  }),
  session(26, {
    held: onDay("2018-04-28"),
    venue: venues.astana,
    note: {
      en: "The five social initiatives were discussed; the title of the theme is not known.",
      ru: "Обсуждались пять социальных инициатив; название темы неизвестно.",
      kk: "Бес әлеуметтік бастама талқыланды; тақырып атауы белгісіз.",
    },
  }),
  session(27, { held: onDay("2019-04-29"), venue: venues.palaceOfPeace, theme: themes[27] }),
  session(28, {
    held: onDay("2021-01-11"),
    venue: venues.palaceOfPeace,
    theme: themes.mazhilis,
    convened: { by: "decree", on: "2020-12-10" },
    cites: [astanaTimes20210128.at("result of the vote"), wiki28.at("text")],
    note: {
      en: "351 of 504 members voted. No Session fell in the calendar year 2020.",
      ru: "Голосовал 351 из 504 членов. На календарный 2020 год не пришлось ни одной Сессии.",
      kk: "504 мүшенің 351-і дауыс берді. 2020 күнтізбелік жылы бірде-бір Сессия болмады.",
    },
  }),
  session(29, {
    held: onDay("2021-04-28"),
    venue: venues.nurSultan,
    theme: themes[29],
    attended: { value: 550, qualifier: "over" },
    cites: [kazinform20210428.at("report of the Session"), page(1, 6)],
    note: {
      en: "Hybrid. The chairmanship was handed over.",
      ru: "Смешанный формат. Передано председательство.",
      kk: "Аралас форматта. Төрағалық берілді.",
    },
  }),
  session(30, {
    held: onDay("2022-04-28"),
    theme: themes.byElection,
    cites: [aikyn2022.at("text"), cec20220317.at("text")],
  }),
  session(31, {
    held: onDays("2022-04-28", "2022-04-29"),
    venue: venues.nurSultan,
    theme: themes[31],
    convened: { by: "decree", on: null },
    cites: [ortcom2022.at("text")],
    note: {
      en: "Three sections on the first day, the plenary on the second. The decree was reported on 2022-04-04.",
      ru: "В первый день три секции, во второй – пленарное заседание. Об указе сообщено 2022-04-04.",
      kk: "Бірінші күні үш секция, екінші күні пленарлық отырыс. Жарлық туралы 2022-04-04 хабарланды.",
    },
  }),
  session(32, {
    held: onDays("2023-04-26", "2023-04-27"),
    venue: venues.palaceOfPeace,
    theme: themes[32],
    convened: { by: "order", on: "2023-03-27" },
    cites: [astanaTimes20230327.at("text"), reports],
  }),
  session(33, {
    held: inMonth("2024-04"),
    venue: venues.online,
    theme: themes[33],
    cites: [ogniAlatau2024.at("text"), reports],
  }),
  session(34, {
    held: onDays("2025-04-23", "2025-04-24"),
    venue: venues.independencePalace,
    theme: themes[34],
    attended: { value: 1600, qualifier: "over" },
    cites: [ultcom2025.at("text")],
    note: {
      en: "No later Session was found.",
      ru: "Более поздних Сессий не найдено.",
      kk: "Одан кейінгі Сессия табылмады.",
    },
  }),
];

interface Known extends Partial<Omit<SessionHeld, "id" | "number" | "numeral" | "citations" | "certainty">> {
  readonly held: When;
  readonly cites?: Citations;
}

function session(number: number, { cites, ...known }: Known): SessionHeld {
  return { ...nothingKnownOf(number), ...known, citations: cites ?? [reports], certainty: "secondary" };
}

/** A Session of which only the numbers of the others tell. */
function unknown(number: number): SessionHeld {
  return {
    ...nothingKnownOf(number),
    citations: [numbering],
    certainty: "interpreted",
    note: {
      en: "Day, venue and theme were not found; that it was held follows from the numbers of the others.",
      ru: "День, место и тема не найдены; что она была, следует из номеров остальных.",
      kk: "Күні, орны мен тақырыбы табылмады; өткені басқаларының нөмірлерінен шығады.",
    },
  };
}

function nothingKnownOf(number: number) {
  return {
    id: `session-${number}`,
    number,
    numeral: "X".repeat(Math.floor(number / 10)) + (ones[number % 10] ?? ""),
    held: null,
    venue: null,
    theme: null,
    kind: null,
    convened: null,
    attended: null,
  };
}
