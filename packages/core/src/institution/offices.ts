/** The offices, by the codes that the rules use too. Who held them stands in `holders`. */
import type { Text } from "../kernel/text.ts";
import { apkSiteYuko } from "../sources/apk-site-yuko.ts";
import { const2007 } from "../sources/const-2007.ts";
import { const2022 } from "../sources/const-2022.ts";
import { doclecture } from "../sources/doclecture.ts";
import { electLaw } from "../sources/elect-law.ts";
import { kazembassyCa } from "../sources/kazembassy-ca.ts";
import { kazinform20210428 } from "../sources/kazinform-2021-04-28.ts";
import { law2008 } from "../sources/law-2008.ts";
import { type Named, page } from "./record.ts";

export interface Office extends Named {
  /** The body it belongs to. */
  readonly body: string | null;
  /** How many hold it at a time; `null`: no number is fixed, or there is one for each body of its kind. */
  readonly seats: number | null;
  /** How one comes to hold it. */
  readonly filled: Text;
}

/** The offices of the institution, each with the body it belongs to. `holders` tells who held them. */
export const offices: readonly Office[] = [
  {
    id: "president",
    body: null,
    seats: 1,
    name: {
      en: "President of the Republic of Kazakhstan",
      ru: "Президент Республики Казахстан",
      kk: "Қазақстан Республикасының Президенті",
    },
    alsoWritten: ["Head of State", "President of Kazakhstan"],
    filled: {
      en: "Elected; outside the Assembly. Forms it, convenes its Session, approves its members",
      ru: "Избирается; вне Ассамблеи. Образует её, созывает Сессию, утверждает членов",
      kk: "Сайланады; Ассамблеядан тыс. Оны құрады, Сессиясын шақырады, мүшелерін бекітеді",
    },
    citations: [const2007.art("44(20)"), page(1, 1), page(1, 7), law2008.art("15(3)")],
    certainty: "overview",
  },
  {
    id: "apk-chairman",
    body: "assembly",
    seats: 1,
    name: { en: "Chairman of the Assembly", ru: "Председатель Ассамблеи", kk: "Ассамблея Төрағасы" },
    alsoWritten: ["Chairman of the APK", "APK Chairman"],
    filled: {
      en: "The President; from 2019-03-20 to 2021-04-28 the First President, by a right for life",
      ru: "Президент; с 2019-03-20 по 2021-04-28 – Первый Президент, по пожизненному праву",
      kk: "Президент; 2019-03-20 бастап 2021-04-28 дейін – өмірлік құқығы бойынша Тұңғыш Президент",
    },
    citations: [page(1, 1), page(1, 6), kazinform20210428.at("report of the Session")],
    certainty: "secondary",
    note: {
      en: "The article of the Law on the Chairman was not readable; the full powers are not known.",
      ru: "Статья Закона о Председателе не прочитана; полный объём полномочий неизвестен.",
      kk: "Заңның Төраға туралы бабы оқылмады; өкілеттіктерінің толық көлемі белгісіз.",
    },
  },
  {
    id: "honorary-chairman",
    body: "assembly",
    seats: 1,
    name: {
      en: "Honorary Chairman of the Assembly",
      ru: "Почётный председатель Ассамблеи",
      kk: "Ассамблеяның Құрметті төрағасы",
    },
    alsoWritten: ["Honorary Chairman of the APK"],
    filled: {
      en: "A status given to the First President at the XXIX Session, proposed by the President",
      ru: "Статус, данный Первому Президенту на XXIX сессии по предложению Президента",
      kk: "XXIX сессияда Президенттің ұсынысымен Тұңғыш Президентке берілген мәртебе",
    },
    citations: [page(1, 6), kazinform20210428.at("report of the Session")],
    certainty: "secondary",
  },
  {
    id: "secretariat-head",
    body: "secretariat",
    seats: 1,
    name: {
      en: "Deputy Chair – head of the Secretariat",
      ru: "Заместитель Председателя – заведующий Секретариатом",
      kk: "Төрағаның орынбасары – Хатшылық меңгерушісі",
    },
    alsoWritten: ["Head of the APK Secretariat", "Deputy Chairman of the APK"],
    filled: {
      en: "Deputy Chair ex officio, as head of the Secretariat in the Presidential Administration",
      ru: "Заместитель Председателя по должности – как глава Секретариата в Администрации Президента",
      kk: "Президент Әкімшілігіндегі Хатшылық басшысы ретінде лауазымы бойынша Төраға орынбасары",
    },
    citations: [page(1, 2), apkSiteYuko.at("on the deputies")],
    certainty: "secondary",
  },
  {
    id: "vice-chair",
    body: "assembly",
    seats: 2,
    name: {
      en: "Public Vice-Chair",
      ru: "Заместитель Председателя на общественных началах",
      kk: "Төрағаның қоғамдық орынбасары",
    },
    alsoWritten: ["Vice–Chairs of the APK", "Deputy Chairpersons of the APK", "Vice-Chairpersons"],
    filled: {
      en: "From the ethnocultural associations, by order of the President on the recommendation of the Council, by rotation (the page: annually)",
      ru: "Из этнокультурных объединений, распоряжением Президента по рекомендации Совета, в порядке ротации (страница: ежегодно)",
      kk: "Этномәдени бірлестіктерден, Кеңес ұсынымымен Президенттің өкімімен, ротация тәртібімен (бетте: жыл сайын)",
    },
    citations: [
      page(1, 2),
      apkSiteYuko.at("on the Vice-Chairs"),
      kazembassyCa.at("on the Vice-Chairs"),
      doclecture.at("on the deputies"),
    ],
    certainty: "overview",
    note: {
      en: "The term of a year is on the page only. Before 2007 the Chairman had two deputies in all, appointed by the President on the proposal of members.",
      ru: "Срок в один год назван только на странице. До 2007 года у Председателя было всего два заместителя, назначаемых Президентом по предложению членов.",
      kk: "Бір жылдық мерзім тек бетте айтылған. 2007 жылға дейін Төрағаның барлығы екі орынбасары болды, оларды мүшелердің ұсынысымен Президент тағайындады.",
    },
  },
  {
    id: "council-chairman",
    body: "council",
    seats: 1,
    name: { en: "Chairman of the Council", ru: "Председатель Совета", kk: "Кеңес Төрағасы" },
    alsoWritten: ["Chairman of the APK Council"],
    filled: {
      en: "Not stated. In practice the State Secretary in 2009 and 2016; expanded meetings are chaired by the Chairman of the Assembly",
      ru: "Не указано. На практике – Государственный секретарь в 2009 и 2016 годах; расширенные заседания ведёт Председатель Ассамблеи",
      kk: "Көрсетілмеген. Іс жүзінде 2009 және 2016 жылдары – Мемлекеттік хатшы; кеңейтілген отырыстарды Ассамблея Төрағасы жүргізеді",
    },
    citations: [law2008.art("10(3)"), page(1, 12)],
    certainty: "secondary",
  },
  {
    id: "assembly-member",
    body: "assembly",
    seats: null,
    name: { en: "Member of the Assembly", ru: "Член Ассамблеи", kk: "Ассамблея мүшесі" },
    filled: {
      en: "Citizens of Kazakhstan, nominated, considered by the Council, submitted by the deputies of the Chairman and approved by the President",
      ru: "Граждане Казахстана: выдвигаются, рассматриваются Советом, вносятся заместителями Председателя и утверждаются Президентом",
      kk: "Қазақстан азаматтары: ұсынылады, Кеңесте қаралады, Төраға орынбасарлары енгізеді, Президент бекітеді",
    },
    citations: [law2008.art("15(1)"), law2008.art("15(3)"), page(1, 4)],
    certainty: "verified",
  },
  {
    id: "akim",
    body: null,
    seats: null,
    name: { en: "Akim", ru: "Аким", kk: "Әкім" },
    filled: {
      en: "Head of a region, a city of republican significance or the capital; outside the Assembly",
      ru: "Глава области, города республиканского значения или столицы; вне Ассамблеи",
      kk: "Облыстың, республикалық маңызы бар қаланың немесе астананың басшысы; Ассамблеядан тыс",
    },
    citations: [law2008.art("14(2)"), page(1, 5)],
    certainty: "verified",
  },
  {
    id: "regional-chairman",
    body: "regional-assemblies",
    seats: null,
    name: {
      en: "Chairman of a regional assembly",
      ru: "Председатель ассамблеи области",
      kk: "Облыс ассамблеясының төрағасы",
    },
    filled: {
      en: "The akim, ex officio",
      ru: "Аким, по должности",
      kk: "Әкім, лауазымы бойынша",
    },
    citations: [law2008.art("14(2)"), page(1, 5)],
    certainty: "verified",
  },
  {
    id: "mazhilis-deputy",
    body: "mazhilis",
    seats: 9,
    name: {
      en: "Deputy of the Mazhilis elected by the Assembly",
      ru: "Депутат Мажилиса, избранный Ассамблеей",
      kk: "Ассамблея сайлаған Мәжіліс депутаты",
    },
    filled: {
      en: "Nominated by the Council, elected by the members at a Session; until 2022-06-07",
      ru: "Выдвигается Советом, избирается членами на Сессии; до 2022-06-07",
      kk: "Кеңес ұсынады, мүшелер Сессияда сайлайды; 2022-06-07 дейін",
    },
    citations: [const2007.art("51(1)"), electLaw.art("93-1")],
    certainty: "secondary",
  },
  {
    id: "senate-deputy",
    body: "senate",
    seats: 5,
    name: {
      en: "Deputy of the Senate appointed on the proposal of the Assembly",
      ru: "Депутат Сената, назначенный по предложению Ассамблеи",
      kk: "Ассамблеяның ұсынысымен тағайындалған Сенат депутаты",
    },
    filled: {
      en: "Proposed by the Council, appointed by the President; from 2022-06-07 to 2026-07-01. The page says: elected by the Session",
      ru: "Предлагается Советом, назначается Президентом; с 2022-06-07 по 2026-07-01. Страница: избирается Сессией",
      kk: "Кеңес ұсынады, Президент тағайындайды; 2022-06-07 бастап 2026-07-01 дейін. Бетте: Сессия сайлайды",
    },
    citations: [law2008.art("10(4)(1)"), const2022.at("on the Senate"), page(1, 8)],
    certainty: "secondary",
  },
];

/** The office with that id; `undefined` for an unknown one. */
export function office(id: string): Office | undefined {
  return offices.find((one) => one.id === id);
}
