/** The assemblies of regions, cities of republican significance and the capital, and what belongs to them. */
import { kazpravda20251214 } from "../sources/kazpravda-2025-12-14.ts";
import { law2008 } from "../sources/law-2008.ts";
import type { Body } from "./body.ts";
import { page } from "./record.ts";
import { inYear } from "./when.ts";

export const regionalBodies: readonly Body[] = [
  {
    id: "regional-assemblies",
    kind: "regional",
    level: "regional",
    many: true,
    name: {
      en: "Assemblies of regions, cities of republican significance and the capital",
      ru: "Ассамблеи областей, городов республиканского значения и столицы",
      kk: "Облыстардың, республикалық маңызы бар қалалардың және астананың ассамблеялары",
    },
    alsoWritten: ["Regional APK"],
    role: {
      en: "Attached to the akims, accountable to the Assembly and coordinated by it; there is one in Nur-Sultan, Almaty, Shymkent and each region",
      ru: "Состоят при акимах, подотчётны Ассамблее и координируются ею; есть в Нур-Султане, Алматы, Шымкенте и каждой области",
      kk: "Әкімдер жанында, Ассамблеяға есеп береді және ол үйлестіреді; Нұр-Сұлтанда, Алматыда, Шымкентте және әр облыста бар",
    },
    founded: null,
    ended: null,
    citations: [page(1, 5), law2008.art("1(3)"), law2008.art("14(1)")],
    certainty: "overview",
    note: {
      en: "Accountability and coordination are read in the Law; which cities there are, on the page.",
      ru: "Подотчётность и координация прочитаны в Законе, перечень городов – на странице.",
      kk: "Есептілік пен үйлестіру Заңнан, қалалар тізбесі беттен оқылды.",
    },
  },
  {
    id: "regional-sessions",
    kind: "regional",
    level: "regional",
    many: true,
    name: {
      en: "Sessions of the regional assemblies",
      ru: "Сессии ассамблей областей",
      kk: "Облыс ассамблеяларының сессиялары",
    },
    role: {
      en: "Supreme body of a regional assembly",
      ru: "Высший орган ассамблеи области",
      kk: "Облыс ассамблеясының жоғары органы",
    },
    founded: null,
    ended: null,
    citations: [law2008.art("14(4)")],
    certainty: "verified",
    note: {
      en: "How often they meet, their quorum and majority were not found.",
      ru: "Периодичность, кворум и большинство не найдены.",
      kk: "Жиілігі, кворумы және көпшілігі табылмады.",
    },
  },
  {
    id: "regional-councils",
    kind: "regional",
    level: "regional",
    many: true,
    name: {
      en: "Councils of the regional assemblies",
      ru: "Советы ассамблей областей",
      kk: "Облыс ассамблеяларының кеңестері",
    },
    role: {
      en: "Collegial body between the sessions of a regional assembly, formed and headed by its chairman",
      ru: "Коллегиальный орган между сессиями ассамблеи области; формирует и возглавляет её председатель",
      kk: "Облыс ассамблеясы сессиялары арасындағы алқалы орган; оны төраға қалыптастырып, басқарады",
    },
    founded: null,
    ended: null,
    citations: [law2008.art("14(5)"), page(1, 11)],
    certainty: "verified",
    note: {
      en: 'The page says "in the regions where APK sessions are held"; with the Law we read it as: each regional assembly has its own session and council.',
      ru: "Страница говорит о регионах, где проводятся сессии; вместе с Законом понимаем так: у каждой ассамблеи области своя сессия и свой совет.",
      kk: "Бетте сессиялар өтетін өңірлер туралы айтылған; Заңмен бірге былай түсінеміз: әр облыс ассамблеясының өз сессиясы мен кеңесі бар.",
    },
  },
  {
    id: "regional-secretariats",
    kind: "regional",
    level: "regional",
    many: true,
    name: {
      en: "Secretariats of the regional assemblies",
      ru: "Секретариаты ассамблей областей",
      kk: "Облыс ассамблеяларының хатшылықтары",
    },
    role: {
      en: "Working body of a regional assembly; the associations send it their candidates",
      ru: "Рабочий орган ассамблеи области; ему объединения направляют своих кандидатов",
      kk: "Облыс ассамблеясының жұмыс органы; бірлестіктер кандидаттарын соған жібереді",
    },
    founded: null,
    ended: null,
    citations: [law2008.art("14(6)"), law2008.art("15(4)")],
    certainty: "verified",
  },
  {
    id: "district-assemblies",
    kind: "regional",
    level: "local",
    many: true,
    name: { en: "District assemblies", ru: "Районные ассамблеи", kk: "Аудандық ассамблеялар" },
    role: {
      en: "Assemblies in the districts, created in 2025",
      ru: "Ассамблеи в районах, созданные в 2025 году",
      kk: "2025 жылы аудандарда құрылған ассамблеялар",
    },
    founded: inYear(2025),
    ended: null,
    citations: [kazpravda20251214.at("text")],
    certainty: "secondary",
  },
  {
    id: "student-assemblies",
    kind: "regional",
    level: "local",
    many: true,
    name: { en: "Student assemblies", ru: "Студенческие ассамблеи", kk: "Студенттік ассамблеялар" },
    role: {
      en: "Assemblies of students, created in 2025",
      ru: "Ассамблеи студентов, созданные в 2025 году",
      kk: "2025 жылы құрылған студенттер ассамблеялары",
    },
    founded: inYear(2025),
    ended: null,
    citations: [kazpravda20251214.at("text")],
    certainty: "secondary",
  },
];
