/**
 * The people whom the records name
 *
 * Only what office holders and holders of titles publish. Where a source gives a family name or an initial, so do we.
 */
import type { Citation, Citations } from "../kernel/citation.ts";
import type { Certainty } from "../kernel/edition.ts";
import type { Text } from "../kernel/text.ts";
import { adebiportal2016 } from "../sources/adebiportal-2016.ts";
import { akorda } from "../sources/akorda.ts";
import { astanaTimes20210128 } from "../sources/at-2021-01-28.ts";
import { astanaTimes20230124 } from "../sources/at-2023-01-24.ts";
import { bnews2018 } from "../sources/bnews-2018.ts";
import { egemen2020 } from "../sources/egemen-2020.ts";
import { eHistory8124 } from "../sources/ehistory-8124.ts";
import { elKz2019 } from "../sources/el-2019.ts";
import { kazinform20210428 } from "../sources/kazinform-2021-04-28.ts";
import { kizvesti2016 } from "../sources/kizvesti-2016.ts";
import { oanaNews2009 } from "../sources/oananews-2009.ts";
import { qazaly2025 } from "../sources/qazaly-2025.ts";
import { sn2017 } from "../sources/sn-2017.ts";
import { tengri2016 } from "../sources/tengri-2016.ts";
import { wiki28 } from "../sources/wiki-28.ts";
import { type Named, page, pageOpening } from "./record.ts";

export interface Person extends Named {
  /** What a source says of them beside the offices that `holders` lists. */
  readonly knownAs?: Text;
}

/** Everybody whom the sources name in an office, an award or a Session. Names are as the sources spell them. */
export const people: readonly Person[] = [
  {
    id: "nursultan-nazarbayev",
    name: { en: "Nursultan Nazarbayev", ru: "Нурсултан Назарбаев", kk: "Нұрсұлтан Назарбаев" },
    alsoWritten: ["Elbasy Nursultan Nazarbayev"],
    knownAs: {
      en: "First President – Elbasy; on his initiative the Assembly was created",
      ru: "Первый Президент – Елбасы; Ассамблея создана по его инициативе",
      kk: "Тұңғыш Президент – Елбасы; Ассамблея оның бастамасымен құрылған",
    },
    citations: [pageOpening, page(1, 6), page(1, 36), page(1, 35)],
    certainty: "overview",
  },
  {
    id: "kassym-jomart-tokayev",
    name: { en: "Kassym-Jomart Tokayev", ru: "Касым-Жомарт Токаев", kk: "Қасым-Жомарт Тоқаев" },
    knownAs: {
      en: "President of Kazakhstan, Head of State",
      ru: "Президент Казахстана, Глава государства",
      kk: "Қазақстан Президенті, Мемлекет басшысы",
    },
    citations: [
      page(1, 1),
      page(1, 42),
      kazinform20210428.at("report of the Session"),
      akorda.at("on the Chairman"),
    ],
    certainty: "secondary",
  },
  {
    id: "marat-azilkhanov",
    name: {
      en: "Marat Almasovich Azilkhanov",
      ru: "Марат Алмасович Азильханов",
      kk: "Марат Алмасұлы Әзілханов",
    },
    alsoWritten: ["Azilkhanov Marat Almasovich", "Marat Azilkhanov"],
    citations: [page(1, 2)],
    certainty: "overview",
  },
  {
    id: "maya-bekbayeva",
    name: {
      en: "Maya Tolegenovna Bekbayeva",
      ru: "Майя Толегеновна Бекбаева",
      kk: "Майя Төлегенқызы Бекбаева",
    },
    citations: [page(1, 2)],
    certainty: "overview",
  },
  {
    id: "zakirzhan-kuziev",
    name: {
      en: "Zakirzhan Pirmukhamedovich Kuziev",
      ru: "Закиржан Пирмухамедович Кузиев",
      kk: "Закиржан Пірмұхамедұлы Кузиев",
    },
    alsoWritten: ["Zakirjan Pirmukhamedovich Kuziev", "Z. Kuziev"],
    citations: [page(1, 2)],
    certainty: "overview",
  },
  pressOnly(
    "eraly-tugzhanov",
    ["Eraly Tugzhanov", "Ералы Тугжанов", "Ералы Тоғжанов"],
    eHistory8124.at("text"),
    kizvesti2016.at("text"),
  ),
  pressOnly("d-mynbai", ["D. Mynbai", "Д. Мынбай", "Д. Мыңбай"], sn2017.at("text")),
  pressOnly(
    "leonid-prokopenko",
    ["Leonid Prokopenko", "Леонид Прокопенко", "Леонид Прокопенко"],
    bnews2018.at("text"),
  ),
  pressOnly(
    "zhanseit-tuimebayev",
    ["Zhanseit Tuimebayev", "Жансеит Туймебаев", "Жансейіт Түймебаев"],
    elKz2019.at("text"),
    astanaTimes20210128.at("text"),
  ),
  pressOnly("lyubov-ni", ["Lyubov Ni", "Любовь Ни", "Любовь Ни"], adebiportal2016.at("text")),
  pressOnly("a-khamedov", ["A. Khamedov", "А. Хамедов", "А. Хамедов"], sn2017.at("text")),
  pressOnly("yusup-keligov", ["Yusup Keligov", "Юсуп Келигов", "Юсуп Келигов"], egemen2020.at("text")),
  pressOnly(
    "dmitry-ostankovich",
    ["Dmitry Ostankovich", "Дмитрий Останькович", "Дмитрий Останькович"],
    qazaly2025.at("text"),
  ),
  pressOnly("rasul-akhmetov", ["Rasul Akhmetov", "Расул Ахметов", "Расул Ахметов"], qazaly2025.at("text")),
  pressOnly("saudabayev", ["Saudabayev", "Саудабаев", "Саудабаев"], oanaNews2009.at("on the Council")),
  pressOnly(
    "abdykalikova",
    ["Abdykalikova", "Абдыкаликова", "Әбдіқалықова"],
    tengri2016.at("on the Council"),
  ),

  elected("abdrakhmanov", ["Abdrakhmanov", "Абдрахманов", "Әбдірахманов"]),
  elected("amirkhanyan", ["Amirkhanyan", "Амирханян", "Амирханян"]),
  elected("bularov", ["Bularov", "Буларов", "Буларов"]),
  elected("dementyeva", ["Dementyeva", "Дементьева", "Дементьева"]),
  elected("li", ["Li", "Ли", "Ли"]),
  elected("nabiev", ["Nabiev", "Набиев", "Набиев"]),
  elected("osin", ["Osin", "Осин", "Осин"]),
  elected("tokhtasunov", ["Tokhtasunov", "Тохтасунов", "Тохтасунов"]),
  {
    ...elected("khamedov", ["Khamedov", "Хамедов", "Хамедов"]),
    note: {
      en: "Perhaps the A. Khamedov who was a deputy of the Chairman in 2017; no source read says so.",
      ru: "Возможно, А. Хамедов, заместитель Председателя в 2017 году; прочитанные источники об этом молчат.",
      kk: "Бәлкім, 2017 жылғы Төраға орынбасары А. Хамедов; оқылған дереккөздерде бұл айтылмаған.",
    },
  },
  senator("e-bolgert", ["E. Bolgert", "Е. Больгерт", "Е. Больгерт"]),
  senator("n-niyazova", ["N. Niyazova", "Н. Ниязова", "Н. Ниязова"]),
  senator("a-satvaldiev", ["A. Satvaldiev", "А. Сатвалдиев", "А. Сатвалдиев"]),
  senator("g-shipovskikh", ["G. Shipovskikh", "Г. Шиповских", "Г. Шиповских"]),

  {
    id: "ruslan-aushev",
    name: { en: "Ruslan Sultanovich Aushev", ru: "Руслан Султанович Аушев", kk: "Руслан Сұлтанұлы Аушев" },
    knownAs: {
      en: "Political, state and public figure of the Russian Federation, former President of the Republic of Ingushetia",
      ru: "Политический, государственный и общественный деятель России, бывший Президент Республики Ингушетия",
      kk: "Ресейдің саяси, мемлекет және қоғам қайраткері, Ингуш Республикасының бұрынғы Президенті",
    },
    citations: [page(2, 38)],
    certainty: "overview",
  },
  {
    id: "heinrich-zertik",
    name: { en: "Heinrich Zertik", ru: "Генрих Цертик", kk: "Генрих Цертик" },
    alsoWritten: ["Heinrich Tsertik"],
    knownAs: {
      en: "Former deputy of the Bundestag",
      ru: "Бывший депутат Бундестага",
      kk: "Бундестагтың бұрынғы депутаты",
    },
    citations: [page(2, 38)],
    certainty: "overview",
  },
  {
    id: "oleg-soskovets",
    name: { en: "Oleg Soskovets", ru: "Олег Сосковец", kk: "Олег Сосковец" },
    knownAs: {
      en: "Statesman: Soviet, then of Kazakhstan and of Russia",
      ru: "Советский, казахстанский и российский государственный деятель",
      kk: "Кеңес, Қазақстан және Ресей мемлекет қайраткері",
    },
    citations: [page(2, 38)],
    certainty: "overview",
  },
  {
    id: "ibrahim-kalin",
    name: { en: "Ibrahim Kalin", ru: "Ибрагим Калын", kk: "Ибраһим Калын" },
    alsoWritten: ["Ibrahim Kalyn"],
    knownAs: {
      en: "Press secretary of the President of Turkey",
      ru: "Пресс-секретарь Президента Турции",
      kk: "Түркия Президентінің баспасөз хатшысы",
    },
    citations: [page(2, 38)],
    certainty: "overview",
  },
  {
    id: "malgorzata-tuard",
    name: { en: "Malgorzata Tuard", ru: "Малгожата Туард", kk: "Малгожата Туард" },
    knownAs: {
      en: "Director of external communications of a Commissariat of France (so the page)",
      ru: "Директор по внешним связям Комиссариата Франции (так на странице)",
      kk: "Франция Комиссариатының сыртқы байланыстар директоры (бетте осылай)",
    },
    citations: [page(2, 38)],
    certainty: "overview",
  },
];

type NameInThree = readonly [en: string, ru: string, kk: string];

function pressOnly(id: string, names: NameInThree, first: Citation, ...rest: Citation[]): Person {
  const [en, ru, kk] = names;
  const citations: Citations = [first, ...rest];
  const certainty: Certainty = "secondary";
  return { id, name: { en, ru, kk }, citations, certainty };
}

function elected(id: string, names: NameInThree): Person {
  return pressOnly(id, names, astanaTimes20210128.at("result of the vote"), wiki28.at("result of the vote"));
}

function senator(id: string, names: NameInThree): Person {
  return pressOnly(id, names, astanaTimes20230124.at("list of the appointed"));
}

/** The person with that id. */
export function person(id: string): Person | undefined {
  return people.find((one) => one.id === id);
}
