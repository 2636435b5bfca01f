/** Cities, countries and halls that other records name. */
import { assemblyKz } from "../sources/assembly-kz.ts";
import { sessionReports } from "../sources/session-reports.ts";
import { type Named, page } from "./record.ts";

export interface Place extends Named {
  readonly kind: "city" | "country" | "region-abroad" | "hall";
}

const akimsOfCities = [page(1, 5), page(1, 46)] as const;
const workAbroad = page(2, 37);
const clubCountries = page(2, 40);

/** The places that the sources name, Houses of Friendship among them. */
export const places: readonly Place[] = [
  {
    id: "nur-sultan",
    kind: "city",
    name: { en: "Nur-Sultan (Astana)", ru: "Нур-Султан (Астана)", kk: "Нұр-Сұлтан (Астана)" },
    alsoWritten: ["Nur-Sultan", "Astana"],
    citations: akimsOfCities,
    certainty: "overview",
    note: {
      en: "The capital. The page uses the name of its day; the law signed on 2022-09-17 gave back the name Astana.",
      ru: "Столица. Страница называет её по-тогдашнему; законом, подписанным 2022-09-17, возвращено имя Астана.",
      kk: "Астана. Бетте сол кездегі атауы тұр; 2022-09-17 қол қойылған заң Астана атауын қайтарды.",
    },
  },
  {
    id: "almaty",
    kind: "city",
    name: { en: "Almaty", ru: "Алматы", kk: "Алматы" },
    citations: [...akimsOfCities, page(2, 17)],
    certainty: "overview",
  },
  {
    id: "shymkent",
    kind: "city",
    name: { en: "Shymkent", ru: "Шымкент", kk: "Шымкент" },
    citations: akimsOfCities,
    certainty: "overview",
  },
  {
    id: "russia",
    kind: "country",
    name: { en: "Russia", ru: "Россия", kk: "Ресей" },
    alsoWritten: ["Russian Federation"],
    citations: [page(1, 40), workAbroad, page(2, 38), clubCountries],
    certainty: "overview",
  },
  {
    id: "germany",
    kind: "country",
    name: { en: "Germany", ru: "Германия", kk: "Германия" },
    citations: [page(1, 40), workAbroad, clubCountries],
    certainty: "overview",
  },
  {
    id: "turkey",
    kind: "country",
    name: { en: "Turkey", ru: "Турция", kk: "Түркия" },
    citations: [workAbroad, page(2, 38)],
    certainty: "overview",
  },
  {
    id: "france",
    kind: "country",
    name: { en: "France", ru: "Франция", kk: "Франция" },
    citations: [workAbroad, page(2, 38), clubCountries],
    certainty: "overview",
  },
  {
    id: "argentina",
    kind: "country",
    name: { en: "Argentina", ru: "Аргентина", kk: "Аргентина" },
    citations: [workAbroad],
    certainty: "overview",
  },
  {
    id: "azerbaijan",
    kind: "country",
    name: { en: "Azerbaijan", ru: "Азербайджан", kk: "Әзербайжан" },
    citations: [clubCountries],
    certainty: "overview",
  },
  {
    id: "uzbekistan",
    kind: "country",
    name: { en: "Uzbekistan", ru: "Узбекистан", kk: "Өзбекстан" },
    citations: [clubCountries],
    certainty: "overview",
  },
  {
    id: "united-states",
    kind: "country",
    name: { en: "United States", ru: "Соединённые Штаты", kk: "Америка Құрама Штаттары" },
    citations: [clubCountries],
    certainty: "overview",
  },
  {
    id: "ingushetia",
    kind: "region-abroad",
    name: { en: "Republic of Ingushetia", ru: "Республика Ингушетия", kk: "Ингуш Республикасы" },
    citations: [page(2, 38)],
    certainty: "overview",
  },
  {
    id: "palace-of-peace",
    kind: "hall",
    name: {
      en: "Palace of Peace and Accord",
      ru: "Дворец мира и согласия",
      kk: "Бейбітшілік және келісім сарайы",
    },
    citations: [assemblyKz.at("on the Sessions"), sessionReports.at("venues")],
    certainty: "secondary",
  },
  {
    id: "independence-palace",
    kind: "hall",
    name: { en: "Independence Palace", ru: "Дворец Независимости", kk: "Тәуелсіздік сарайы" },
    citations: [sessionReports.at("venues")],
    certainty: "secondary",
  },
];
