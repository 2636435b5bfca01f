/** The Assembly, and the bodies through which it acts at the level of the republic. */
import { accreditationRules } from "../sources/accred-rules.ts";
import { akorda } from "../sources/akorda.ts";
import { almatyKz } from "../sources/almaty-kz.ts";
import { apkSiteYuko } from "../sources/apk-site-yuko.ts";
import { const2007 } from "../sources/const-2007.ts";
import { decree1995 } from "../sources/decree-1995.ts";
import { law2008 } from "../sources/law-2008.ts";
import { regulation2024 } from "../sources/reg-2024.ts";
import type { Body } from "./body.ts";
import { page, pageOpening } from "./record.ts";
import { inYear, onDay } from "./when.ts";

export const governingBodies: readonly Body[] = [
  {
    id: "assembly",
    kind: "institution",
    level: "republican",
    name: {
      en: "Assembly of People of Kazakhstan",
      ru: "Ассамблея народа Казахстана",
      kk: "Қазақстан халқы Ассамблеясы",
    },
    alsoWritten: ["APK", "Assembly of the People of Kazakhstan", "Assembly"],
    role: {
      en: "Institution without legal personality, formed by the President, that helps to develop and carry out state policy on public accord and national unity",
      ru: "Учреждение без образования юридического лица, образуемое Президентом; содействует разработке и реализации государственной политики общественного согласия и общенационального единства",
      kk: "Президент құратын, заңды тұлға болып табылмайтын мекеме; қоғамдық келісім мен жалпыұлттық бірлік саласындағы мемлекеттік саясатты әзірлеуге және іске асыруға жәрдемдеседі",
    },
    founded: onDay("1995-03-01"),
    ended: null,
    citations: [
      decree1995.at("point 1"),
      law2008.art("1(1)"),
      regulation2024.at("point 1"),
      const2007.art("44(20)"),
      page(1, 1),
      pageOpening,
      page(2, 1),
    ],
    certainty: "secondary",
    note: {
      en: "Advisory body to the President until 2007-05-21, with constitutional status after. That basis was replaced on 2026-07-01; no act ending the Assembly was found in sources up to 2026-03-18.",
      ru: "До 2007-05-21 консультативно-совещательный орган при Президенте, затем с конституционным статусом. Эта основа заменена 2026-07-01; акта о прекращении Ассамблеи в источниках до 2026-03-18 не найдено.",
      kk: "2007-05-21 дейін Президент жанындағы консультативтік-кеңесші орган, одан кейін конституциялық мәртебесі бар. Бұл негіз 2026-07-01 ауыстырылды; 2026-03-18 дейінгі дереккөздерде Ассамблеяны тарату туралы акт табылмады.",
    },
  },
  {
    id: "session",
    kind: "governing",
    level: "republican",
    name: { en: "Session of the Assembly", ru: "Сессия Ассамблеи", kk: "Ассамблея Сессиясы" },
    alsoWritten: ["Session of the APK", "APK Session"],
    role: {
      en: "Supreme governing body, convened by the President at least once a year",
      ru: "Высший руководящий орган; созывается Президентом не реже одного раза в год",
      kk: "Жоғары басшы орган; Президент жылына кемінде бір рет шақырады",
    },
    founded: null,
    ended: null,
    citations: [page(1, 6), page(1, 7), apkSiteYuko.at("on the Session")],
    certainty: "secondary",
  },
  {
    id: "council",
    kind: "governing",
    level: "republican",
    name: { en: "Council of the Assembly", ru: "Совет Ассамблеи", kk: "Ассамблея Кеңесі" },
    alsoWritten: ["APK Council", "Republican Council"],
    role: {
      en: "Collegial body that governs the Assembly between Sessions; the President forms it and approves its members",
      ru: "Коллегиальный орган, руководящий Ассамблеей между Сессиями; образуется Президентом, он же утверждает состав",
      kk: "Сессиялар арасында Ассамблеяға басшылық ететін алқалы орган; оны Президент құрып, құрамын бекітеді",
    },
    founded: null,
    ended: null,
    citations: [law2008.art("10(1)"), law2008.art("10(2)"), page(1, 11), page(1, 12)],
    certainty: "verified",
  },
  {
    id: "secretariat",
    kind: "working",
    level: "republican",
    name: { en: "Secretariat of the Assembly", ru: "Секретариат Ассамблеи", kk: "Ассамблея Хатшылығы" },
    alsoWritten: ["APK Secretariat"],
    role: {
      en: "Working body, a unit of the Presidential Administration",
      ru: "Рабочий орган, подразделение Администрации Президента",
      kk: "Жұмыс органы, Президент Әкімшілігінің бөлімшесі",
    },
    founded: null,
    ended: null,
    citations: [page(1, 2), apkSiteYuko.at("on the Secretariat"), almatyKz.at("on the Secretariat")],
    certainty: "secondary",
    note: {
      en: "Its powers and deadlines were not readable.",
      ru: "Её полномочия и сроки прочитать не удалось.",
      kk: "Өкілеттіктері мен мерзімдері оқылмады.",
    },
  },
  {
    id: "accreditation-commissions",
    kind: "commission",
    level: "all-levels",
    many: true,
    name: {
      en: "Commissions of public accreditation",
      ru: "Комиссии по общественной аккредитации",
      kk: "Қоғамдық аккредиттеу комиссиялары",
    },
    role: {
      en: "A republican commission and regional ones accredit the ethnocultural associations",
      ru: "Республиканская и региональные комиссии аккредитуют этнокультурные объединения",
      kk: "Республикалық және өңірлік комиссиялар этномәдени бірлестіктерді аккредиттейді",
    },
    founded: null,
    ended: null,
    citations: [accreditationRules.at("notice of the Kostanay region")],
    certainty: "secondary",
  },
  {
    id: "presidential-administration",
    kind: "state",
    level: "republican",
    name: {
      en: "Presidential Administration",
      ru: "Администрация Президента",
      kk: "Президент Әкімшілігі",
    },
    role: {
      en: "The Secretariat is one of its units",
      ru: "В её составе находится Секретариат",
      kk: "Хатшылық оның құрамында",
    },
    founded: null,
    ended: null,
    citations: [page(1, 2), akorda.at("on the Assembly")],
    certainty: "secondary",
  },
  {
    id: "interethnic-committee",
    kind: "state",
    level: "republican",
    name: {
      en: "Committee for the Development of Interethnic Relations",
      ru: "Комитет по развитию межэтнических отношений",
      kk: "Этносаралық қатынастарды дамыту комитеті",
    },
    role: {
      en: "Committee of the Ministry of Information and Public Development, formed on the instruction of the President",
      ru: "Комитет Министерства информации и общественного развития, образованный по поручению Президента",
      kk: "Президенттің тапсырмасы бойынша құрылған Ақпарат және қоғамдық даму министрлігінің комитеті",
    },
    founded: inYear(2020),
    ended: null,
    citations: [page(2, 41)],
    certainty: "overview",
  },
  {
    id: "information-ministry",
    kind: "state",
    level: "republican",
    name: {
      en: "Ministry of Information and Public Development of the Republic of Kazakhstan",
      ru: "Министерство информации и общественного развития Республики Казахстан",
      kk: "Қазақстан Республикасы Ақпарат және қоғамдық даму министрлігі",
    },
    role: {
      en: "The Committee for the Development of Interethnic Relations belongs to it",
      ru: "В его составе – Комитет по развитию межэтнических отношений",
      kk: "Этносаралық қатынастарды дамыту комитеті соның құрамында",
    },
    founded: null,
    ended: null,
    citations: [page(2, 41)],
    certainty: "overview",
  },
];
