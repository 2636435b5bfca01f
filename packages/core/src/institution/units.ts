/** What is counted is so many of these. */
import type { Text } from "../kernel/text.ts";

/** The units of the figures, each with its word in three languages. */
export const units = {
  years: { en: "years", ru: "лет", kk: "жыл" },
  months: { en: "months", ru: "месяцев", kk: "ай" },
  persons: { en: "persons", ru: "человек", kk: "адам" },
  organisations: { en: "organisations", ru: "организаций", kk: "ұйым" },
  councils: { en: "councils", ru: "советов", kk: "кеңес" },
  offices: { en: "offices", ru: "кабинетов", kk: "кабинет" },
  platforms: { en: "platforms", ru: "площадок", kk: "алаң" },
  appeals: { en: "appeals", ru: "обращений", kk: "өтініш" },
  seminars: { en: "seminars", ru: "семинаров", kk: "семинар" },
  houses: { en: "houses", ru: "домов", kk: "үй" },
  schools: { en: "schools", ru: "школ", kk: "мектеп" },
  groups: { en: "groups", ru: "групп", kk: "топ" },
  clubs: { en: "clubs", ru: "клубов", kk: "клуб" },
  outlets: { en: "media outlets", ru: "СМИ", kk: "БАҚ" },
  languages: { en: "languages", ru: "языков", kk: "тіл" },
  centres: { en: "centres", ru: "центров", kk: "орталық" },
  families: { en: "families", ru: "семей", kk: "отбасы" },
  tenge: { en: "tenge", ru: "тенге", kk: "теңге" },
  awards: { en: "awards", ru: "наград", kk: "награда" },
  countries: { en: "countries", ru: "стран", kk: "ел" },
  departments: { en: "departments", ru: "кафедр", kk: "кафедра" },
  assemblies: { en: "assemblies", ru: "ассамблей", kk: "ассамблея" },
} as const satisfies Readonly<Record<string, Text>>;

/** The unit of a figure, such as `years`; `units` has the words. */
export type Unit = keyof typeof units;

/** How a metric is written down. */
export type MetricRow = readonly [id: string, unit: Unit, en: string, ru: string, kk: string];
