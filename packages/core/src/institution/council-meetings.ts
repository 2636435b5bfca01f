/** Meetings of the Council of which a source tells. There were more: at least one in six months. */
import type { Text } from "../kernel/text.ts";
import { accreditationRules } from "../sources/accred-rules.ts";
import { astanaTimes20210128 } from "../sources/at-2021-01-28.ts";
import { kazinform20211021 } from "../sources/kazinform-2021-10-21.ts";
import { kizvesti2016 } from "../sources/kizvesti-2016.ts";
import { mothersModel } from "../sources/mothers-model.ts";
import { oanaNews2009 } from "../sources/oananews-2009.ts";
import { sessionReports } from "../sources/session-reports.ts";
import { type Cited, page } from "./record.ts";
import { inYear, onDay, type When } from "./when.ts";

export interface CouncilMeeting extends Cited {
  readonly held: When;
  /** `null`: not stated. */
  readonly expanded: boolean | null;
  /** The person in the chair, where named. */
  readonly chairedBy: string | null;
  readonly did: Text;
}

/** The meetings of the Council that the sources date. It is no complete list. */
export const councilMeetings: readonly CouncilMeeting[] = [
  {
    id: "council-2009-10-26",
    held: onDay("2009-10-26"),
    expanded: null,
    chairedBy: "saudabayev",
    did: {
      en: "Met on the day of the XV Session, before it opened",
      ru: "Заседал в день XV сессии, до её открытия",
      kk: "XV сессия күні, ол ашылғанға дейін отырды",
    },
    citations: [oanaNews2009.at("on the Council")],
    certainty: "secondary",
  },
  {
    id: "council-2016-02-26",
    held: onDay("2016-02-26"),
    expanded: null,
    chairedBy: null,
    did: {
      en: "Nominated nine candidates for the Mazhilis; of 14 names 5 had withdrawn",
      ru: "Выдвинул девять кандидатов в Мажилис; из 14 имён 5 снялись",
      kk: "Мәжіліске тоғыз кандидат ұсынды; 14 есімнің 5-еуі бас тартқан",
    },
    citations: [kizvesti2016.at("text")],
    certainty: "secondary",
  },
  {
    id: "council-2018",
    held: inYear(2018),
    expanded: true,
    chairedBy: null,
    did: {
      en: "Gave the first titles of Ambassador of Friendship",
      ru: "Присвоены первые звания Посла дружбы",
      kk: "Достық елшісінің алғашқы атақтары берілді",
    },
    citations: [page(2, 38)],
    certainty: "overview",
  },
  {
    id: "council-2018-11-20",
    held: onDay("2018-11-20"),
    expanded: null,
    chairedBy: null,
    did: {
      en: "Approved the Rules of public accreditation of ethnocultural associations (18-35-4.3)",
      ru: "Утверждены Правила общественной аккредитации этнокультурных объединений (18-35-4.3)",
      kk: "Этномәдени бірлестіктерді қоғамдық аккредиттеу қағидалары бекітілді (18-35-4.3)",
    },
    citations: [accreditationRules.at("heading")],
    certainty: "verified",
  },
  {
    id: "council-2020-11-11",
    held: onDay("2020-11-11"),
    expanded: true,
    chairedBy: "nursultan-nazarbayev",
    did: {
      en: "Held by video link",
      ru: "Проведено по видеосвязи",
      kk: "Бейнебайланыс арқылы өтті",
    },
    citations: [sessionReports.at("on the Council, 2020-11-11")],
    certainty: "secondary",
  },
  {
    id: "council-2020-12-11",
    held: onDay("2020-12-11"),
    expanded: null,
    chairedBy: null,
    did: {
      en: "Nominated the candidates for the Mazhilis",
      ru: "Выдвинуты кандидаты в Мажилис",
      kk: "Мәжіліске кандидаттар ұсынылды",
    },
    citations: [astanaTimes20210128.at("on the nomination")],
    certainty: "secondary",
  },
  {
    id: "council-2021-06-09",
    held: onDay("2021-06-09"),
    expanded: null,
    chairedBy: null,
    did: {
      en: "Met in a renewed composition of 76, and introduced the badge “Algys”",
      ru: "Заседал в обновлённом составе из 76 членов; введён нагрудный знак «Алғыс»",
      kk: "76 мүшелі жаңа құрамда отырды; «Алғыс» төсбелгісі енгізілді",
    },
    citations: [page(2, 35), kazinform20211021.at("composition of the Council")],
    certainty: "overview",
    note: {
      en: "The badge is on the page, the composition in the press.",
      ru: "О знаке – страница, о составе – пресса.",
      kk: "Төсбелгі бетте, құрамы баспасөзде.",
    },
  },
  {
    id: "council-2021-10-21",
    held: onDay("2021-10-21"),
    expanded: true,
    chairedBy: "kassym-jomart-tokayev",
    did: {
      en: "Expanded meeting under the Chairman of the Assembly",
      ru: "Расширенное заседание под председательством Председателя Ассамблеи",
      kk: "Ассамблея Төрағасының төрағалығымен кеңейтілген отырыс",
    },
    citations: [kazinform20211021.at("text")],
    certainty: "secondary",
  },
  {
    id: "council-2025-03-28",
    held: onDay("2025-03-28"),
    expanded: null,
    chairedBy: null,
    did: {
      en: "Approved the Model provision on the Mothers' Council",
      ru: "Утверждено Типовое положение о Совете матерей",
      kk: "Аналар кеңесі туралы үлгілік ереже бекітілді",
    },
    citations: [mothersModel.at("as named on the site")],
    certainty: "secondary",
  },
];
