/** Events of the chronicle that no other list has: acts, reforms, turns. */
import type { Citation } from "../kernel/citation.ts";
import type { Certainty } from "../kernel/edition.ts";
import type { Text } from "../kernel/text.ts";
import { akorda } from "../sources/akorda.ts";
import { astanaTimes20230124 } from "../sources/at-2023-01-24.ts";
import { cec20220317 } from "../sources/cec-2022-03-17.ts";
import { consentModel } from "../sources/consent-model.ts";
import { const2007 } from "../sources/const-2007.ts";
import { const2022 } from "../sources/const-2022.ts";
import { const2026 } from "../sources/const-2026.ts";
import { decree903 } from "../sources/decree-903.ts";
import { decree1995 } from "../sources/decree-1995.ts";
import { decree2002 } from "../sources/decree-2002.ts";
import { decree20260317 } from "../sources/decree-2026-03-17.ts";
import { electLaw } from "../sources/elect-law.ts";
import { implementation2022 } from "../sources/impl-2022.ts";
import { kazinform20260120 } from "../sources/kazinform-2026-01-20.ts";
import { law2008 } from "../sources/law-2008.ts";
import { libraryOfCongress2022 } from "../sources/loc-2022.ts";
import { mediationLaw } from "../sources/mediation-law.ts";
import { ortcom2022 } from "../sources/ortcom-2022.ts";
import { regulation2011 } from "../sources/reg-2011.ts";
import { regulation2024 } from "../sources/reg-2024.ts";
import { tass20260316 } from "../sources/tass-2026-03-16.ts";
import type { Cited } from "./record.ts";
import { onDay, onDays, type When } from "./when.ts";

export interface Event extends Cited {
  readonly on: When;
  readonly title: Text;
}

const verified = "verified" as const;
const secondary = "secondary" as const;

/** What happened to the institution, other than Sessions and meetings, by day: its acts, beginnings and ends. */
export const events: readonly Event[] = [
  event("decree-2066", "1995-03-01", verified, decree1995.at("heading"), [
    "Decree 2066 establishes the Assembly of Peoples of Kazakhstan",
    "Указ № 2066 образует Ассамблею народов Казахстана",
    "№ 2066 Жарлық Қазақстан халықтары Ассамблеясын құрады",
  ]),
  event("decree-856", "2002-04-26", verified, decree2002.at("heading"), [
    "Decree 856: Strategy and Regulation of the Assembly",
    "Указ № 856: Стратегия и Положение об Ассамблее",
    "№ 856 Жарлық: Ассамблея Стратегиясы мен Ережесі",
  ]),
  event("constitutional-status", "2007-05-21", secondary, const2007.art("44(20) and 51(1)"), [
    "Constitutional status; nine deputies of the Mazhilis are to be elected by the Assembly",
    "Конституционный статус; девять депутатов Мажилиса избирает Ассамблея",
    "Конституциялық мәртебе; Мәжілістің тоғыз депутатын Ассамблея сайлайтын болды",
  ]),
  event("elections-law-amended", "2007-06-19", secondary, electLaw.at("amendments No. 268"), [
    "The law on elections says how the Assembly elects deputies",
    "Закон о выборах определяет, как Ассамблея избирает депутатов",
    "Сайлау туралы заң Ассамблеяның депутаттарды қалай сайлайтынын айқындайды",
  ]),
  event("renamed-people", "2007-07-26", secondary, decree2002.at("amended by Decree 370"), [
    "Renamed: Assembly of People, no longer of Peoples",
    "Переименована: «народа» вместо «народов»",
    "Атауы өзгерді: «халықтары» орнына «халқы»",
  ]),
  event("law-70-iv", "2008-10-20", verified, law2008.at("heading"), [
    "Law “On the Assembly of People of Kazakhstan” adopted",
    "Принят Закон «Об Ассамблее народа Казахстана»",
    "«Қазақстан халқы Ассамблеясы туралы» Заң қабылданды",
  ]),
  event("mediation-law-in-force", "2011-08-05", secondary, mediationLaw.at("commencement"), [
    "Law “On Mediation” comes into force",
    "Вступает в силу Закон «О медиации»",
    "«Медиация туралы» Заң күшіне енеді",
  ]),
  event("regulation-149", "2011-09-07", verified, regulation2011.at("heading"), [
    "Decree 149: new Regulation of the Assembly",
    "Указ № 149: новое Положение об Ассамблее",
    "№ 149 Жарлық: Ассамблеяның жаңа Ережесі",
  ]),
  event("consent-model-adopted", "2015-10-17", verified, consentModel.at("heading"), [
    "Model provision on the Council of Public Consent",
    "Типовое положение о Совете общественного согласия",
    "Қоғамдық келісім кеңесі туралы үлгілік ереже",
  ]),
  event("law-amended-2018", "2018-04-27", verified, law2008.at("amendments No. 149-VI"), [
    "The Law is amended: purpose restated, accreditation of associations introduced",
    "Поправки в Закон: новая редакция цели, аккредитация объединений",
    "Заңға түзетулер: мақсаттың жаңа редакциясы, бірлестіктерді аккредиттеу",
  ]),
  event("president-changes", "2019-03-20", secondary, akorda.at("on the Chairman"), [
    "A new President; the First President stays Chairman of the Assembly",
    "Новый Президент; Первый Президент остаётся Председателем Ассамблеи",
    "Жаңа Президент; Тұңғыш Президент Ассамблея Төрағасы болып қалады",
  ]),
  event("mandate-ended-2022", "2022-03-14", secondary, cec20220317.at("text"), [
    "The Mazhilis ends the mandate of the deputy Tokhtasunov",
    "Мажилис прекращает полномочия депутата Тохтасунова",
    "Мәжіліс депутат Тохтасуновтың өкілеттігін тоқтатады",
  ]),
  {
    ...event("quota-reform-announced", "2022-04-28", secondary, ortcom2022.at("text"), [
      "The President announces: from nine seats in the Mazhilis to five in the Senate",
      "Президент объявляет: вместо девяти мест в Мажилисе – пять в Сенате",
      "Президент жариялайды: Мәжілістегі тоғыз орынның орнына Сенатта бес орын",
    ]),
    on: onDays("2022-04-28", "2022-04-29"),
  },
  event("decree-903-2022", "2022-05-25", secondary, decree903.at("heading"), [
    "Decree 903: Decree 976 no longer names instructions in decisions of the Assembly",
    "Указ № 903: Указ № 976 больше не называет поручения в решениях Ассамблеи",
    "№ 903 Жарлық: № 976 Жарлық Ассамблея шешімдеріндегі тапсырмаларды енді атамайды",
  ]),
  event("referendum-2022", "2022-06-05", secondary, const2022.at("referendum"), [
    "Referendum on the amended Constitution: 77.18 % in favour",
    "Референдум о поправках в Конституцию: 77,18 % за",
    "Конституцияға түзетулер туралы референдум: 77,18 % жақтады",
  ]),
  event("seats-moved-to-senate", "2022-06-07", secondary, libraryOfCongress2022.at("text"), [
    "The seats of the Assembly move from the Mazhilis to the Senate",
    "Места Ассамблеи переходят из Мажилиса в Сенат",
    "Ассамблея орындары Мәжілістен Сенатқа ауысады",
  ]),
  event("implementing-laws-2022", "2022-11-05", secondary, implementation2022.at("signature"), [
    "Laws on the new order signed",
    "Подписаны законы о новом порядке",
    "Жаңа тәртіп туралы заңдарға қол қойылды",
  ]),
  event("mazhilis-dissolved-2023", "2023-01-19", secondary, astanaTimes20230124.at("background"), [
    "The Mazhilis is dissolved; the deputies of the Assembly leave",
    "Мажилис распущен; депутаты от Ассамблеи уходят",
    "Мәжіліс таратылды; Ассамблея депутаттары кетеді",
  ]),
  event("senators-appointed-2023", "2023-01-24", secondary, astanaTimes20230124.at("list of the appointed"), [
    "The President appoints the first five senators proposed by the Assembly",
    "Президент назначает первых пять сенаторов, предложенных Ассамблеей",
    "Президент Ассамблея ұсынған алғашқы бес сенаторды тағайындайды",
  ]),
  event("regulation-747", "2024-12-27", verified, regulation2024.at("heading"), [
    "Decree 747: Regulation of the Assembly of 2024",
    "Указ № 747: Положение об Ассамблее 2024 года",
    "№ 747 Жарлық: Ассамблеяның 2024 жылғы Ережесі",
  ]),
  event("halyk-kenesi-proposed", "2026-01-20", secondary, kazinform20260120.at("text"), [
    "The President calls the mission of the Assembly completed and proposes the Halyk Kenesi",
    "Президент называет миссию Ассамблеи выполненной и предлагает Халық Кеңесі",
    "Президент Ассамблеяның миссиясы орындалды деп, Халық Кеңесін ұсынады",
  ]),
  event("referendum-2026", "2026-03-15", secondary, tass20260316.at("result"), [
    "Referendum on a new Constitution: 7,954,667 of 9,127,192 votes in favour",
    "Референдум о новой Конституции: за – 7 954 667 из 9 127 192 голосов",
    "Жаңа Конституция туралы референдум: 9 127 192 дауыстың 7 954 667-сі жақтады",
  ]),
  event("draft-halyk-kenesi-law", "2026-03-17", secondary, decree20260317.at("drafts of laws"), [
    "The draft law on the Halyk Kenesi is sent to the Mazhilis",
    "Проект закона о Халық Кеңесі внесён в Мажилис",
    "Халық Кеңесі туралы заң жобасы Мәжіліске енгізілді",
  ]),
  {
    ...event("constitution-2026-in-force", "2026-07-01", secondary, const2026.art("94"), [
      "The Constitution of 2026 comes into force: the constitutional basis of the Assembly is replaced",
      "Вступает в силу Конституция 2026 года: конституционная основа Ассамблеи заменена",
      "2026 жылғы Конституция күшіне енеді: Ассамблеяның конституциялық негізі ауыстырылды",
    ]),
    note: {
      en: "No act ending the Assembly was found in sources up to 2026-03-18.",
      ru: "Акта о прекращении Ассамблеи в источниках до 2026-03-18 не найдено.",
      kk: "2026-03-18 дейінгі дереккөздерде Ассамблеяны тарату туралы акт табылмады.",
    },
  },
];

function event(
  id: string,
  day: string,
  certainty: Certainty,
  at: Citation,
  [en, ru, kk]: readonly [string, string, string],
): Event {
  return { id: `event-${id}`, on: onDay(day), title: { en, ru, kk }, citations: [at], certainty };
}
