/** The awards of the Assembly, as the page lists them, and others that the press names. */
import type { Text } from "../kernel/text.ts";
import { birlikStatute } from "../sources/birlik-statute.ts";
import { qazaqTv2019 } from "../sources/qazaqtv-2019.ts";
import { sessionReports } from "../sources/session-reports.ts";
import { stateAwardsLaw } from "../sources/state-awards-law.ts";
import { type Named, page } from "./record.ts";
import { inYear, onDay, type When } from "./when.ts";

export interface Award extends Named {
  readonly kind: "public-award" | "honorary-title" | "state-award" | "proposed-prize";
  /** The number under which the page lists it; the fifth instrument shares the third number. */
  readonly item: number | null;
  readonly givenFor: Text;
  readonly givenTo: Text | null;
  /** The office that decides, where stated. */
  readonly decidedBy: string | null;
  /** When it was introduced or, if that is all we know, proposed; `null`: not known. */
  readonly introduced: When | null;
}

const citizens: Text = { en: "Citizens", ru: "Граждане", kk: "Азаматтар" };
const citizensOfKazakhstan: Text = {
  en: "Citizens of Kazakhstan",
  ru: "Граждане Казахстана",
  kk: "Қазақстан азаматтары",
};
const peaceAndAccord: Text = {
  en: "Strengthening and keeping peace and accord",
  ru: "Вклад в укрепление и сохранение мира и согласия",
  kk: "Бейбітшілік пен келісімді нығайтуға және сақтауға қосқан үлесі",
};

/** The public awards of the Assembly, with what the page and the statutes say of each. */
export const awards: readonly Award[] = [
  {
    id: "birlik",
    kind: "public-award",
    item: 1,
    name: {
      en: "Public gold medal “Birlik”",
      ru: "Общественная золотая медаль «Бірлік»",
      kk: "Қоғамдық «Бірлік» алтын медалі",
    },
    alsoWritten: ["Kazakhstan khalky Assemblyasynyn kogamdyk Birlik altyn medali"],
    givenFor: {
      en: "A significant contribution to the unity of the people, peace and accord, and spiritual culture; the statute has nine grounds",
      ru: "Значительный вклад в единство народа, мир и согласие, духовную культуру; в статуте девять оснований",
      kk: "Халық бірлігіне, бейбітшілік пен келісімге, рухани мәдениетке қосқан елеулі үлес; статутта тоғыз негіз бар",
    },
    givenTo: { en: "Citizens and organisations", ru: "Граждане и организации", kk: "Азаматтар мен ұйымдар" },
    decidedBy: "apk-chairman",
    introduced: null,
    citations: [page(2, 32), birlikStatute.at("points 2.1, 3.1 and 3.2")],
    certainty: "overview",
    note: {
      en: "Nominator, repeats, withdrawal and yearly number were not readable.",
      ru: "Кто представляет, повторность, лишение и число в год не прочитаны.",
      kk: "Кім ұсынатыны, қайталануы, айыруы және жылдық саны оқылмады.",
    },
  },
  {
    id: "zhomart-zhan",
    kind: "public-award",
    item: 2,
    name: {
      en: "Badge “Zhomart Zhan”",
      ru: "Нагрудный знак «Жомарт жан»",
      kk: "«Жомарт жан» төсбелгісі",
    },
    givenFor: {
      en: "Merit in philanthropy and charity in Kazakhstan",
      ru: "Заслуги в меценатстве и благотворительности в Казахстане",
      kk: "Қазақстандағы меценаттық пен қайырымдылықтағы еңбегі",
    },
    givenTo: citizens,
    decidedBy: null,
    introduced: null,
    citations: [page(2, 33)],
    certainty: "overview",
  },
  {
    id: "certificate-of-honour",
    kind: "public-award",
    item: 3,
    name: {
      en: "Certificate of Honour of the Assembly",
      ru: "Почётная грамота Ассамблеи",
      kk: "Ассамблеяның Құрмет грамотасы",
    },
    alsoWritten: ["Certificate of Honor of the APK"],
    givenFor: peaceAndAccord,
    givenTo: citizensOfKazakhstan,
    decidedBy: null,
    introduced: null,
    citations: [page(2, 34)],
    certainty: "overview",
  },
  {
    id: "letter-of-thanks",
    kind: "public-award",
    item: 3,
    name: {
      en: "Letter of Thanks of the Assembly",
      ru: "Благодарственное письмо Ассамблеи",
      kk: "Ассамблеяның Алғыс хаты",
    },
    alsoWritten: ["Letter of Thanks of the APK"],
    givenFor: peaceAndAccord,
    givenTo: citizensOfKazakhstan,
    decidedBy: null,
    introduced: null,
    citations: [page(2, 34)],
    certainty: "overview",
  },
  {
    id: "algys",
    kind: "public-award",
    item: 4,
    name: { en: "Badge “Algys”", ru: "Нагрудный знак «Алғыс»", kk: "«Алғыс» төсбелгісі" },
    givenFor: {
      en: "An active part in the Assembly's work and in social, cultural and information projects for unity and spiritual values",
      ru: "Активное участие в работе Ассамблеи, в социальных, культурных и информационных проектах ради единства и духовных ценностей",
      kk: "Ассамблея жұмысына, бірлік пен рухани құндылықтарға арналған әлеуметтік, мәдени және ақпараттық жобаларға белсенді қатысқаны",
    },
    givenTo: citizens,
    decidedBy: null,
    introduced: onDay("2021-06-09"),
    citations: [page(2, 35)],
    certainty: "overview",
  },
  {
    id: "friendship-ambassador",
    kind: "honorary-title",
    item: null,
    name: {
      en: "Ambassador of Friendship of the Assembly of People of Kazakhstan",
      ru: "Посол дружбы Ассамблеи народа Казахстана",
      kk: "Қазақстан халқы Ассамблеясының Достық елшісі",
    },
    alsoWritten: ["APK Friendship Ambassador"],
    givenFor: {
      en: "Making Kazakhstan's model of peace and accord known abroad and supporting the Assembly there",
      ru: "Распространение казахстанской модели мира и согласия за рубежом и поддержка там Ассамблеи",
      kk: "Бейбітшілік пен келісімнің қазақстандық моделін шетелде тарату және онда Ассамблеяны қолдау",
    },
    givenTo: { en: "Foreign citizens", ru: "Иностранные граждане", kk: "Шетел азаматтары" },
    decidedBy: null,
    introduced: onDay("2017-04-26"),
    citations: [page(2, 36), page(2, 37), page(2, 38)],
    certainty: "overview",
    note: {
      en: "The day is that of the proposal at the XXV Session; the first titles were given in 2018.",
      ru: "День – предложения на XXV сессии; первые звания присвоены в 2018 году.",
      kk: "Күні – XXV сессиядағы ұсыныс күні; алғашқы атақтар 2018 жылы берілді.",
    },
  },
  {
    id: "meyirim",
    kind: "public-award",
    item: null,
    name: { en: "Badge “Meyirim”", ru: "Нагрудный знак «Мейірім»", kk: "«Мейірім» төсбелгісі" },
    givenFor: { en: "Not stated", ru: "Не указано", kk: "Көрсетілмеген" },
    givenTo: null,
    decidedBy: null,
    introduced: null,
    citations: [qazaqTv2019.at("report on the eve of an Independence Day")],
    certainty: "secondary",
    note: {
      en: "Named in an undated report (December 2019, as we infer); the page does not list it.",
      ru: "Назван в недатированном сообщении (по нашему выводу, декабрь 2019 года); на странице его нет.",
      kk: "Күні жоқ хабарда аталған (біздің пайымдауымызша, 2019 жылғы желтоқсан); бетте жоқ.",
    },
  },
  {
    id: "el-birligi",
    kind: "state-award",
    item: null,
    name: { en: "Order “El Birligi”", ru: "Орден «Ел бірлігі»", kk: "«Ел бірлігі» ордені" },
    givenFor: {
      en: "A state award, not one of the Assembly; the idea was voiced at the XXXII Session",
      ru: "Государственная награда, не Ассамблеи; идея прозвучала на XXXII сессии",
      kk: "Ассамблеянікі емес, мемлекеттік награда; идеясы XXXII сессияда айтылды",
    },
    givenTo: null,
    decidedBy: null,
    introduced: onDay("2023-07-04"),
    citations: [stateAwardsLaw.art("11"), sessionReports.at("XXXII")],
    certainty: "secondary",
  },
  {
    id: "prizes-2023",
    kind: "proposed-prize",
    item: null,
    name: {
      en: "Two prizes of the Assembly: literature and journalism; culture and art",
      ru: "Две премии Ассамблеи: литература и журналистика; культура и искусство",
      kk: "Ассамблеяның екі сыйлығы: әдебиет пен журналистика; мәдениет пен өнер",
    },
    givenFor: {
      en: "Proposed on 2023-04-27, first laureates planned for October 2023; no founding act was found",
      ru: "Предложены 2023-04-27, первые лауреаты намечались на октябрь 2023 года; акт об учреждении не найден",
      kk: "2023-04-27 ұсынылды, алғашқы лауреаттар 2023 жылғы қазанға жоспарланды; тағайындау актісі табылмады",
    },
    givenTo: null,
    decidedBy: null,
    introduced: onDay("2023-04-27"),
    citations: [sessionReports.at("XXXII")],
    certainty: "secondary",
  },
];

/** An honorary title given to a person. */
export interface TitleGiven extends Named {
  readonly award: "friendship-ambassador";
  readonly person: string;
  readonly given: When;
}

const ambassador = { en: "Ambassador of Friendship", ru: "Посол дружбы", kk: "Достық елшісі" };

/** The Ambassadors of Friendship whom the sources name, each with the year of the title. */
export const titlesGiven: readonly TitleGiven[] = (
  [
    ["ruslan-aushev", 2018],
    ["heinrich-zertik", 2018],
    ["oleg-soskovets", 2019],
    ["ibrahim-kalin", 2019],
    ["malgorzata-tuard", 2019],
  ] as const
).map(([person, year]) => ({
  id: `ambassador-${person}`,
  name: ambassador,
  award: "friendship-ambassador",
  person,
  given: inYear(year),
  citations: [page(2, 38)],
  certainty: "overview",
}));
