/**
 * Who held which office, as far as the sources show
 *
 * Of most terms neither the first nor the last day is known, only days on which somebody was seen in office. So a
 * term has bounds where an act or a report gives them, and the sightings beside them.
 */
import type { Citation, Citations } from "../kernel/citation.ts";
import { type Day, dayNumber, dayOf } from "../kernel/day.ts";
import type { Text } from "../kernel/text.ts";
import { adebiportal2016 } from "../sources/adebiportal-2016.ts";
import { akorda } from "../sources/akorda.ts";
import { astanaTimes20210128 } from "../sources/at-2021-01-28.ts";
import { bnews2018 } from "../sources/bnews-2018.ts";
import { decree1144 } from "../sources/decree-1144.ts";
import { decree1995 } from "../sources/decree-1995.ts";
import { egemen2020 } from "../sources/egemen-2020.ts";
import { eHistory8124 } from "../sources/ehistory-8124.ts";
import { elKz2019 } from "../sources/el-2019.ts";
import { kazinform20210428 } from "../sources/kazinform-2021-04-28.ts";
import { kazinform20260120 } from "../sources/kazinform-2026-01-20.ts";
import { kazpravda20251214 } from "../sources/kazpravda-2025-12-14.ts";
import { kizvesti2016 } from "../sources/kizvesti-2016.ts";
import { lenta2022 } from "../sources/lenta-2022.ts";
import { oanaNews2009 } from "../sources/oananews-2009.ts";
import { qazaly2025 } from "../sources/qazaly-2025.ts";
import { sn2017 } from "../sources/sn-2017.ts";
import { tengri2016 } from "../sources/tengri-2016.ts";
import { checkDays } from "./asked-day.ts";
import { type Cited, page } from "./record.ts";
import { aboutMonth, inMonth, inYear, latest, onDay, onDays, type When } from "./when.ts";

/** Days from `from`, up to but not including `to`; `null`: that day is not known. */
export interface Term extends Cited {
  readonly office: string;
  readonly person: string;
  readonly from: Day | null;
  readonly to: Day | null;
  /** Days on which a source shows them in office. */
  readonly seen: readonly When[];
  /** On what ground they held it. */
  readonly ground?: Text;
}

const handover = kazinform20210428.at("report of the Session");

const asPresident: Text = { en: "As President", ru: "Как Президент", kk: "Президент ретінде" };

/** In the order of the offices, then of time. */
export const terms: readonly Term[] = [
  {
    id: "president-nazarbayev",
    office: "president",
    person: "nursultan-nazarbayev",
    from: null,
    to: "2019-03-20",
    seen: [onDay("1995-03-01")],
    citations: [decree1995.at("signature"), akorda.at("on the Chairman")],
    certainty: "secondary",
  },
  {
    id: "president-tokayev",
    office: "president",
    person: "kassym-jomart-tokayev",
    from: "2019-03-20",
    to: null,
    seen: [onDay("2025-12-29"), onDay("2026-01-20")],
    citations: [akorda.at("on the Chairman"), decree1144.at("signature"), kazinform20260120.at("text")],
    certainty: "secondary",
  },
  {
    id: "chairman-nazarbayev-president",
    office: "apk-chairman",
    person: "nursultan-nazarbayev",
    from: "1995-03-01",
    to: "2019-03-20",
    seen: [],
    ground: asPresident,
    citations: [decree1995.at("heading"), akorda.at("on the Chairman")],
    certainty: "secondary",
  },
  {
    id: "chairman-nazarbayev-for-life",
    office: "apk-chairman",
    person: "nursultan-nazarbayev",
    from: "2019-03-20",
    to: "2021-04-28",
    seen: [onDay("2020-11-11")],
    ground: {
      en: "By the right for life of the First President to head the Assembly",
      ru: "По пожизненному праву Первого Президента возглавлять Ассамблею",
      kk: "Тұңғыш Президенттің Ассамблеяны өмір бойы басқару құқығы бойынша",
    },
    citations: [akorda.at("on the Chairman"), handover],
    certainty: "secondary",
  },
  {
    id: "chairman-tokayev-by-handover",
    office: "apk-chairman",
    person: "kassym-jomart-tokayev",
    from: "2021-04-28",
    to: "2022-02-07",
    seen: [onDay("2021-10-21")],
    ground: {
      en: "By the handover at the XXIX Session",
      ru: "По передаче полномочий на XXIX сессии",
      kk: "XXIX сессияда өкілеттіктің берілуі бойынша",
    },
    citations: [handover, page(1, 1), page(1, 6)],
    certainty: "secondary",
  },
  {
    id: "chairman-tokayev-by-office",
    office: "apk-chairman",
    person: "kassym-jomart-tokayev",
    from: "2022-02-07",
    to: null,
    seen: [onDays("2022-04-28", "2022-04-29"), onDays("2025-04-23", "2025-04-24")],
    ground: asPresident,
    citations: [lenta2022.at("2022-02-07"), page(1, 1), akorda.at("on the Chairman")],
    certainty: "secondary",
    note: {
      en: "The day is that of the signature reported in the press; the act is probably Constitutional Law 105-VII.",
      ru: "День подписания – по сообщениям прессы; вероятно, это Конституционный закон № 105-VII.",
      kk: "Қол қойылған күн баспасөз бойынша; бәлкім, бұл № 105-VII Конституциялық заң.",
    },
  },
  {
    id: "honorary-chairman-nazarbayev",
    office: "honorary-chairman",
    person: "nursultan-nazarbayev",
    from: "2021-04-28",
    to: null,
    seen: [onDay("2021-04-28")],
    citations: [page(1, 6), handover],
    certainty: "secondary",
    note: {
      en: "No act ending the status was found, though the law on the First President was annulled on 2023-01-13: not to be shown as current.",
      ru: "Акт о прекращении статуса не найден, хотя закон о Первом Президенте отменён 2023-01-13: не показывать как действующий.",
      kk: "Мәртебені тоқтатқан акт табылмады, бірақ Тұңғыш Президент туралы заңның күші 2023-01-13 жойылды: қолданыстағы деп көрсетілмейді.",
    },
  },

  seenOnly(
    "secretariat-head",
    "eraly-tugzhanov",
    [inMonth("2015-02"), aboutMonth("2016-02", 2)],
    eHistory8124.at("text"),
    kizvesti2016.at("text"),
  ),
  seenOnly("secretariat-head", "d-mynbai", [inYear(2017)], sn2017.at("text")),
  {
    ...seenOnly("secretariat-head", "leonid-prokopenko", [inMonth("2018-08")], bnews2018.at("text")),
    note: {
      en: "In March 2022 he is named deputy head of the Secretariat.",
      ru: "В марте 2022 года назван заместителем заведующего Секретариатом.",
      kk: "2022 жылғы наурызда Хатшылық меңгерушісінің орынбасары деп аталған.",
    },
  },
  seenOnly(
    "secretariat-head",
    "zhanseit-tuimebayev",
    [onDay("2019-06-27"), onDay("2021-01-11")],
    elKz2019.at("text"),
    astanaTimes20210128.at("text"),
  ),
  seenOnly(
    "secretariat-head",
    "marat-azilkhanov",
    [aboutMonth("2022-03", 2), onDay("2025-12-14")],
    page(1, 2),
    kazpravda20251214.at("text"),
  ),

  seenOnly("vice-chair", "lyubov-ni", [inMonth("2016-04")], adebiportal2016.at("text")),
  {
    ...seenOnly("vice-chair", "a-khamedov", [inYear(2017)], sn2017.at("text")),
    certainty: "interpreted",
    note: {
      en: "The source says deputy of the Chairman; as another headed the Secretariat, we read: public Vice-Chair.",
      ru: "В источнике – заместитель Председателя; Секретариат возглавлял другой, поэтому читаем: на общественных началах.",
      kk: "Дереккөзде – Төрағаның орынбасары; Хатшылықты басқасы басқарғандықтан, қоғамдық орынбасар деп түсінеміз.",
    },
  },
  {
    ...seenOnly("vice-chair", "yusup-keligov", [aboutMonth("2020-05")], egemen2020.at("text")),
    note: {
      en: "Of the association “Vainakh”.",
      ru: "Из объединения «Вайнах».",
      kk: "«Вайнах» бірлестігінен.",
    },
  },
  {
    ...seenOnly("vice-chair", "maya-bekbayeva", [aboutMonth("2022-03", 2)], page(1, 2)),
    certainty: "overview",
  },
  {
    ...seenOnly("vice-chair", "zakirzhan-kuziev", [aboutMonth("2022-03", 2)], page(1, 2)),
    certainty: "overview",
    note: {
      en: "Deputy of the Mazhilis from 2022-04-28, senator from 2023-01-24; no source says when he left this office.",
      ru: "С 2022-04-28 депутат Мажилиса, с 2023-01-24 сенатор; когда оставил эту должность, источники не сообщают.",
      kk: "2022-04-28 бастап Мәжіліс депутаты, 2023-01-24 бастап сенатор; бұл лауазымнан қашан кеткені айтылмаған.",
    },
  },
  {
    ...seenOnly("vice-chair", "dmitry-ostankovich", [onDay("2025-04-24")], qazaly2025.at("text")),
    note: {
      en: "Newly appointed then.",
      ru: "Тогда только что назначен.",
      kk: "Сол кезде жаңадан тағайындалған.",
    },
  },
  {
    ...seenOnly("vice-chair", "rasul-akhmetov", [onDay("2025-04-24")], qazaly2025.at("text")),
    note: {
      en: "Newly appointed then.",
      ru: "Тогда только что назначен.",
      kk: "Сол кезде жаңадан тағайындалған.",
    },
  },

  {
    ...seenOnly("council-chairman", "saudabayev", [onDay("2009-10-26")], oanaNews2009.at("on the Council")),
    ground: { en: "State Secretary", ru: "Государственный секретарь", kk: "Мемлекеттік хатшы" },
  },
  {
    ...seenOnly("council-chairman", "abdykalikova", [inYear(2016)], tengri2016.at("on the Council")),
    ground: { en: "State Secretary", ru: "Государственный секретарь", kk: "Мемлекеттік хатшы" },
  },
];

function seenOnly(
  office: string,
  person: string,
  seen: readonly When[],
  first: Citation,
  ...rest: Citation[]
): Term {
  const citations: Citations = [first, ...rest];
  return {
    id: `${office}-${person}`,
    office,
    person,
    from: null,
    to: null,
    seen,
    citations,
    certainty: "secondary",
  };
}

/**
 * How far the sources show a holder in office on a day
 *
 * `shown`: the day lies within the bounds, or between two sightings. `around`: a sighting gives only a month or a
 * year, and the day lies in it. `open`: the term began, and neither its end nor its lasting is known.
 */
export type Standing = "shown" | "around" | "open";

export interface Holder extends Term {
  readonly standing: Standing;
}

/** The holders on a day, or all that are known. Throws `InvalidFactsError` where `on` is no day. */
export function holders(on: Day): readonly Holder[];
export function holders(): readonly Term[];
export function holders(on?: Day): readonly Term[] {
  if (on === undefined) return terms;
  checkDays("holders", { on });
  return terms.flatMap((term) => {
    const standing = standingOf(term, on);
    return standing ? [{ ...term, standing }] : [];
  });
}

function standingOf(term: Term, on: Day): Standing | undefined {
  const { from, to, seen } = term;
  if (to !== null && on >= to) return;
  const surely = spanOf(seen.filter(isExact), seen.filter(isVague));
  const maybe = spanOf(seen, []);
  if (covers(on, from ?? surely.from, to ?? surely.to)) return "shown";
  if (covers(on, from ?? maybe.from, to ?? maybe.to)) return "around";
  return from !== null && from <= on ? "open" : undefined;
}

/** From the first to the last day of the sightings; of a vague one only its far side counts. */
function spanOf(
  whole: readonly When[],
  vague: readonly When[],
): { from: Day | undefined; to: Day | undefined } {
  const first = [...whole.map(({ from }) => from), ...vague.map(lastOf)].sort()[0];
  const last = [...whole.map(lastOf), ...vague.map(({ from }) => from)].sort().at(-1);
  return { from: first, to: last && dayOf(dayNumber(last) + 1) };
}

function covers(on: Day, from: Day | undefined, to: Day | undefined): boolean {
  return from !== undefined && to !== undefined && from <= on && on < to;
}

function isExact({ precision }: When): boolean {
  return precision === "day";
}

function isVague(when: When): boolean {
  return !isExact(when);
}

function lastOf(when: When): Day {
  return latest(when) ?? when.from;
}
