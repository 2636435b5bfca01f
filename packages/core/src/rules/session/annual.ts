import { heldIn } from "../../kernel/day-tests.ts";
import { days, flag, year } from "../../kernel/facts.ts";
import type { ExamplesOf } from "../../kernel/rule.ts";
import { isTrue } from "../../kernel/tests.ts";
import { govGeneva } from "../../sources/gov-geneva.ts";
import { overview } from "../../sources/overview.ts";
import { atStartOf, onEach } from "../boundaries.ts";
import { defineRule } from "../define-rule.ts";
import { lawAdopted, lawAmended, newConstitution, reported, sinceTheLaw } from "../editions.ts";

/**
 * The yearly Session
 *
 * A Session is held every year. Until the year is over, a year without one is not decided yet. The overview page adds
 * that the Chairman takes part.
 *
 * Readings: under `overview` the Chairman's part in a Session of that year is a condition, under `law` it is not.
 *
 * @see overview, section 1, para. 6
 * @see gov-geneva, on the Session
 */
export const sessionAnnual = defineRule({
  id: "session.annual",
  title: { en: "The yearly Session", ru: "Ежегодная Сессия", kk: "Жыл сайынғы Сессия" },
  question: {
    en: "Was the yearly Session held in this calendar year?",
    ru: "Проведена ли ежегодная Сессия в этом календарном году?",
    kk: "Осы күнтізбелік жылы жыл сайынғы Сессия өткізілді ме?",
  },

  facts: {
    year: year({
      min: 2009,
      max: 9998,
      label: { en: "calendar year", ru: "календарный год", kk: "күнтізбелік жыл" },
    }),
    sessionDates: days({
      label: { en: "days of Sessions held", ru: "дни проведённых Сессий", kk: "өткізілген Сессия күндері" },
    }),
    chairmanTookPart: flag({
      label: {
        en: "the Chairman took part in a Session of the year",
        ru: "Председатель участвовал в Сессии этого года",
        kk: "Төраға осы жылғы Сессияға қатысты",
      },
    }),
  },

  inForce: sinceTheLaw,

  conditions: [
    {
      id: "held",
      requires: {
        en: "A Session is held in the calendar year",
        ru: "В календарном году проводится Сессия",
        kk: "Күнтізбелік жылда Сессия өткізіледі",
      },
      says: {
        en: "Sessions held: {sessionDates}; in {year} there is to be at least one",
        ru: "Проведённые Сессии: {sessionDates}; в {year} году нужна хотя бы одна",
        kk: "Өткізілген Сессиялар: {sessionDates}; {year} жылы кемінде біреуі өткізілуі тиіс",
      },
      editions: reported({
        cites: [overview.at("section 1, para. 6"), govGeneva.at("on the Session")],
        certainty: "secondary",
        test: heldIn("sessionDates", "year"),
      }),
    },
    {
      id: "participation",
      requires: {
        en: "The Chairman takes part in the Session",
        ru: "В Сессии участвует Председатель",
        kk: "Сессияға Төраға қатысады",
      },
      says: {
        en: "The Chairman took part in a Session of {year}: {chairmanTookPart}",
        ru: "Председатель участвовал в Сессии {year} года: {chairmanTookPart}",
        kk: "Төраға {year} жылғы Сессияға қатысты: {chairmanTookPart}",
      },
      when: heldIn("sessionDates", "year"),
      editions: reported({
        reading: "overview",
        cites: [overview.at("section 1, para. 6")],
        certainty: "overview",
        test: isTrue("chairmanTookPart"),
      }),
    },
  ],

  conflicts: [
    {
      id: "session-participation",
      conditions: ["participation"],
      says: {
        en: "The overview page says that the yearly Session is held with the participation of the Chairman; other sources ask only that it be held",
        ru: "Обзорная страница говорит, что ежегодная Сессия проводится с участием Председателя; другие источники требуют лишь её проведения",
        kk: "Шолу бетінде жыл сайынғы Сессия Төрағаның қатысуымен өтеді делінген; өзге дереккөздер тек оның өткізілуін талап етеді",
      },
      cites: [overview.at("section 1, para. 6"), govGeneva.at("on the Session")],
    },
  ],
});

export const sessionAnnualExamples: ExamplesOf<typeof sessionAnnual> = () => [
  {
    title: { en: "Session XXVII of 2019", ru: "XXVII сессия 2019 года", kk: "2019 жылғы XXVII сессия" },
    on: "2019-12-31",
    facts: { year: 2019, sessionDates: ["2018-04-28", "2019-04-29"] },
    verdict: "satisfied",
  },
  {
    title: {
      en: "No Session fell in 2020: XXVII was in April 2019, XXVIII in January 2021",
      ru: "В 2020 году Сессии не было: XXVII – в апреле 2019 года, XXVIII – в январе 2021 года",
      kk: "2020 жылы Сессия болмады: XXVII – 2019 жылғы сәуірде, XXVIII – 2021 жылғы қаңтарда",
    },
    on: "2021-01-31",
    facts: { year: 2020, sessionDates: ["2019-04-29", "2021-01-11"] },
    verdict: "violated",
    fails: ["held"],
  },
  {
    title: {
      en: "Sessions XXVIII and XXIX of 2021",
      ru: "XXVIII и XXIX сессии 2021 года",
      kk: "2021 жылғы XXVIII және XXIX сессиялар",
    },
    on: "2021-12-31",
    facts: { year: 2021, sessionDates: ["2021-01-11", "2021-04-28"] },
    verdict: "satisfied",
  },
  {
    title: {
      en: "Sessions XXX and XXXI of 2022, as of that day",
      ru: "XXX и XXXI сессии 2022 года, на тот же день",
      kk: "2022 жылғы XXX және XXXI сессиялар, сол күнгі жағдай",
    },
    on: "2022-04-28",
    facts: { year: 2022, sessionDates: ["2022-04-28"] },
    verdict: "satisfied",
  },
  {
    title: { en: "Session XXXII of 2023", ru: "XXXII сессия 2023 года", kk: "2023 жылғы XXXII сессия" },
    on: "2023-04-27",
    facts: { year: 2023, sessionDates: ["2023-04-26", "2023-04-27"] },
    verdict: "satisfied",
  },
  { on: "2020-12-30", facts: { year: 2020, sessionDates: ["2019-04-29"] }, verdict: "undetermined" },
  {
    on: "2020-12-31",
    facts: { year: 2020, sessionDates: ["2019-04-29"] },
    verdict: "violated",
    fails: ["held"],
  },
  { on: "2021-04-27", facts: { year: 2021, sessionDates: ["2021-04-28"] }, verdict: "undetermined" },
  {
    reading: "overview",
    on: "2021-12-31",
    facts: { year: 2021, sessionDates: ["2021-04-28"], chairmanTookPart: true },
    verdict: "satisfied",
  },
  {
    reading: "overview",
    on: "2021-12-31",
    facts: { year: 2021, sessionDates: ["2021-04-28"], chairmanTookPart: false },
    verdict: "violated",
    fails: ["participation"],
  },
  {
    reading: "overview",
    on: "2021-12-31",
    facts: { year: 2021, sessionDates: ["2021-04-28"] },
    verdict: "undetermined",
  },
  ...onEach([lawAmended, newConstitution], {
    reading: "overview",
    facts: { year: 2022, sessionDates: ["2022-04-28"], chairmanTookPart: false },
    verdict: "violated",
    fails: ["participation"],
  }),
  ...atStartOf(lawAdopted, "not-in-force", "undetermined", { facts: { year: 2009, sessionDates: [] } }),
  ...atStartOf(lawAmended, "satisfied", "satisfied", { facts: { year: 2022, sessionDates: ["2022-04-28"] } }),
  ...atStartOf(newConstitution, "satisfied", "satisfied", {
    facts: { year: 2025, sessionDates: ["2025-04-24"] },
  }),
];
