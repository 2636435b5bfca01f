/** Figures of other sources, for the years before and after the page. */
import { apkSiteYuko } from "../sources/apk-site-yuko.ts";
import { assemblyKz } from "../sources/assembly-kz.ts";
import { astanaTimes20210128 } from "../sources/at-2021-01-28.ts";
import { const2022 } from "../sources/const-2022.ts";
import { figureReports } from "../sources/figure-reports.ts";
import { govGeneva } from "../sources/gov-geneva.ts";
import { kazinform20211021 } from "../sources/kazinform-2021-10-21.ts";
import { kazZakon2025 } from "../sources/kazzakon-2025.ts";
import { law2008 } from "../sources/law-2008.ts";
import { ultcom2025 } from "../sources/ultcom-2025.ts";
import type { MetricId } from "./metrics.ts";
import { type Figure, type Observation, observe } from "./observation.ts";
import { page } from "./record.ts";
import { aboutMonth, aboutYear, inMonth, inYear, notBefore, onDay, throughout } from "./when.ts";

const after2023 = notBefore("2023-07-01");
const mothers = assemblyKz.at("on the Mothers' Councils");
const series = figureReports.at("time series");

export const figuresElsewhere: readonly Observation[] = [
  figure("members", 350, { of: "2005", asOf: aboutYear(2005), cites: [series] }),
  figure("members", 384, {
    of: "wikipedia",
    cites: [series],
    note: {
      en: "From Wikipedia; old, and without a day.",
      ru: "Из Википедии; старое, без даты.",
      kk: "Уикипедиядан; ескі, күні жоқ.",
    },
  }),
  figure("members", 504, {
    of: "2021",
    asOf: onDay("2021-01-11"),
    cites: [astanaTimes20210128.at("result of the vote")],
  }),
  figure("members", 583, { of: "2023", asOf: after2023, cites: [apkSiteYuko.at("on the members")] }),
  figure("council-members", 76, {
    of: "2021",
    asOf: onDay("2021-06-09"),
    cites: [kazinform20211021.at("composition of the Council")],
    note: {
      en: "Among them 10 deputies of the Mazhilis and 2 of the Senate.",
      ru: "В том числе 10 депутатов Мажилиса и 2 депутата Сената.",
      kk: "Оның ішінде Мәжілістің 10 және Сенаттың 2 депутаты.",
    },
  }),
  figure("council-members", 84, {
    of: "2023",
    asOf: after2023,
    cites: [apkSiteYuko.at("composition of the Council")],
  }),
  figure("secretariat-staff", 7, {
    of: "2023",
    asOf: after2023,
    cites: [apkSiteYuko.at("on the Secretariat")],
  }),
  {
    ...figure("senate-deputies", 5, {
      of: "law",
      asOf: throughout("2022-06-07", "2026-07-01"),
      cites: [law2008.art("10(4)(1)"), const2022.at("on the Senate")],
    }),
    note: {
      en: "Appointed by the President, proposed by the Council. The number is read in the Law, the days are of the referendum and the Constitution of 2026.",
      ru: "Назначает Президент, предлагает Совет. Число прочитано в Законе, дни – по референдуму и Конституции 2026 года.",
      kk: "Президент тағайындайды, Кеңес ұсынады. Саны Заңнан оқылды, күндері – референдум мен 2026 жылғы Конституция бойынша.",
    },
  },
  {
    ...figure("regional-assemblies", 17, { of: "2022", asOf: aboutMonth("2022-03", 3), cites: [page(1, 5)] }),
    certainty: "interpreted",
    note: {
      en: "Our count for spring 2022: 14 regions and 3 cities. The page gives no number.",
      ru: "Наш подсчёт на весну 2022 года: 14 областей и 3 города. На странице числа нет.",
      kk: "2022 жылғы көктемге біздің есебіміз: 14 облыс және 3 қала. Бетте сан жоқ.",
    },
  },
  {
    ...figure("regional-assemblies", 20, {
      of: "2022-06",
      asOf: notBefore("2022-06-01"),
      cites: [figureReports.at("regions in June 2022")],
    }),
    certainty: "interpreted",
    note: {
      en: "Our count: 17 regions and 3 cities.",
      ru: "Наш подсчёт: 17 областей и 3 города.",
      kk: "Біздің есебіміз: 17 облыс және 3 қала.",
    },
  },

  figure("associations", 470, { of: "2005", asOf: inYear(2005), cites: [series] }),
  figure("associations", 800, { of: "undated", qualifier: "over", cites: [series] }),
  figure("associations", 1071, { of: "2018", asOf: inMonth("2018-04"), cites: [series] }),
  figure("associations-republican", 29, {
    of: "2021",
    asOf: aboutYear(2021),
    cites: [govGeneva.at("on the associations")],
  }),
  figure("organisations-united", 4000, {
    of: "2025",
    asOf: inYear(2025),
    qualifier: "over",
    cites: [series],
  }),
  figure("people-engaged", 50_000, { of: "2025", asOf: inYear(2025), cites: [series] }),

  figure("mothers-councils", 823, { of: "2015", asOf: inYear(2015), cites: [series] }),
  figure("mothers-councils", 1322, { of: "2016", asOf: inYear(2016), cites: [series] }),
  figure("mothers-councils", 1774, { of: "2017", asOf: inYear(2017), cites: [series] }),
  figure("mothers-councils", 1714, {
    of: "2018",
    asOf: inYear(2018),
    cites: [mothers],
    note: {
      en: "The site's own breakdown, 16 + 47 + 270 + 1,239 + 105 + 33, gives 1,710.",
      ru: "Разбивка самого сайта, 16 + 47 + 270 + 1239 + 105 + 33, даёт 1710.",
      kk: "Сайттың өз бөлінісі, 16 + 47 + 270 + 1239 + 105 + 33, 1710 береді.",
    },
  }),
  figure("mothers-councils", 1847, {
    of: "2021",
    asOf: aboutYear(2021),
    cites: [govGeneva.at("on the Mothers' Councils")],
  }),
  figure("mothers-councils", 1697, { of: "2025", asOf: onDay("2025-07-01"), cites: [series] }),
  figure("consent-councils", 2737, {
    of: "2021",
    asOf: aboutYear(2021),
    cites: [govGeneva.at("on the Councils of Public Consent")],
  }),

  figure("experts", 360, {
    of: "2025",
    asOf: inMonth("2025-04"),
    qualifier: "over",
    cites: [ultcom2025.at("text")],
  }),
  figure("university-departments", 42, {
    of: "2025",
    asOf: inMonth("2025-04"),
    cites: [ultcom2025.at("text")],
  }),
  figure("youth-organisations", 160, {
    of: "2021",
    asOf: aboutYear(2021),
    cites: [govGeneva.at("on the youth organisations")],
  }),
  figure("youth-members", 6700, {
    of: "2021",
    asOf: aboutYear(2021),
    qualifier: "over",
    cites: [govGeneva.at("on the youth organisations")],
  }),
  figure("friendship-houses", 32, {
    of: "2025",
    asOf: inYear(2025),
    cites: [kazZakon2025.at("text")],
    note: {
      en: "Stated as 1 + 18 + 4 + 9.",
      ru: "Указано как 1 + 18 + 4 + 9.",
      kk: "1 + 18 + 4 + 9 деп көрсетілген.",
    },
  }),
];

function figure(metric: MetricId, value: number, known: Omit<Figure, "certainty">): Observation {
  return observe(metric, value, { ...known, certainty: "secondary" });
}
