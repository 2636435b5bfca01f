import { choice, flag } from "../../kernel/facts.ts";
import type { ExamplesOf } from "../../kernel/rule.ts";
import { isTrue, oneOf } from "../../kernel/tests.ts";
import { law2008 } from "../../sources/law-2008.ts";
import { overview } from "../../sources/overview.ts";
import { atStartOf, onEach } from "../boundaries.ts";
import { defineRule } from "../define-rule.ts";
import { lawAdopted, lawAmended, newConstitution, sinceTheLaw, statute } from "../editions.ts";
import { codesOf, deputies, offices } from "../vocabulary.ts";

const others = codesOf(offices).filter((office) => !(deputies as readonly string[]).includes(office));
const lawful = ["council-chairman", ...deputies];
const whoConvenes = [law2008.art("10(3)"), overview.at("section 1, para. 12")] as const;

/**
 * Convening of the Council
 *
 * The Chairman of the Council or the deputies of the Chairman of the Assembly convene the Council, in agreement with
 * the Chairman of the Assembly.
 *
 * Readings: "Vice-Chairmen" means any one deputy of either kind, since both bear that title. Under `overview` no
 * agreement is asked for.
 *
 * @see law-2008, art. 10(3)
 * @see overview, section 1, para. 12
 */
export const councilMeeting = defineRule({
  id: "council.meeting",
  title: { en: "Convening of the Council", ru: "Созыв заседания Совета", kk: "Кеңес отырысын шақыру" },
  question: {
    en: "Is this meeting of the Council validly convened?",
    ru: "Надлежаще ли созвано это заседание Совета?",
    kk: "Кеңестің бұл отырысы тиісінше шақырылды ма?",
  },

  facts: {
    convenedBy: choice(offices, {
      change: "repair",
      label: { en: "convened by", ru: "кем созвано", kk: "шақырған" },
    }),
    agreedWithChairman: flag({
      change: "repair",
      label: {
        en: "agreed with the Chairman of the Assembly",
        ru: "согласовано с Председателем Ассамблеи",
        kk: "Ассамблея Төрағасымен келісілген",
      },
    }),
  },

  inForce: sinceTheLaw,

  conditions: [
    {
      id: "convener",
      requires: {
        en: "The Chairman of the Council or a deputy of the Chairman of the Assembly convenes the Council",
        ru: "Заседание Совета созывает Председатель Совета или заместитель Председателя Ассамблеи",
        kk: "Кеңес отырысын Кеңес Төрағасы немесе Ассамблея Төрағасының орынбасары шақырады",
      },
      says: {
        en: "Convened by: {convenedBy}; the Chairman of the Council or a deputy of the Chairman of the Assembly convenes the Council",
        ru: "Созвал: {convenedBy}; заседание Совета созывает Председатель Совета или заместитель Председателя Ассамблеи",
        kk: "Шақырған: {convenedBy}; Кеңес отырысын Кеңес Төрағасы немесе Ассамблея Төрағасының орынбасары шақырады",
      },
      by: "convenedBy",
      editions: [
        ...statute({ for: others, cites: whoConvenes, test: oneOf("convenedBy", lawful) }),
        ...statute({
          for: deputies,
          cites: whoConvenes,
          certainty: "interpreted",
          test: oneOf("convenedBy", lawful),
          says: {
            en: "Convened by: {convenedBy}; the Law names the Vice-Chairmen, which we read as any one deputy of either kind, since both bear that title",
            ru: "Созвал: {convenedBy}; Закон называет заместителей Председателя – по нашему толкованию, любого из них, поскольку звание одно",
            kk: "Шақырған: {convenedBy}; Заңда Төрағаның орынбасарлары аталған – түсіндіруімізше, кез келгені, өйткені атауы бір",
          },
        }),
      ],
    },
    {
      id: "agreement",
      requires: {
        en: "The meeting is agreed with the Chairman of the Assembly",
        ru: "Заседание согласовано с Председателем Ассамблеи",
        kk: "Отырыс Ассамблея Төрағасымен келісілген",
      },
      says: {
        en: "Agreed with the Chairman of the Assembly: {agreedWithChairman}",
        ru: "Согласовано с Председателем Ассамблеи: {agreedWithChairman}",
        kk: "Ассамблея Төрағасымен келісілген: {agreedWithChairman}",
      },
      editions: statute({
        reading: "law",
        cites: [law2008.art("10(3)")],
        test: isTrue("agreedWithChairman"),
      }),
    },
  ],

  conflicts: [
    {
      id: "council-agreement",
      conditions: ["agreement"],
      says: {
        en: "The Law asks for the agreement of the Chairman of the Assembly; the overview page does not mention it",
        ru: "Закон требует согласования с Председателем Ассамблеи; обзорная страница о нём не упоминает",
        kk: "Заң Ассамблея Төрағасымен келісуді талап етеді; шолу бетінде ол туралы айтылмаған",
      },
      cites: whoConvenes,
    },
  ],
});

export const councilMeetingExamples: ExamplesOf<typeof councilMeeting> = () => [
  {
    on: "2023-06-01",
    facts: { convenedBy: "council-chairman", agreedWithChairman: true },
    verdict: "satisfied",
  },
  ...(["vice-chair", "secretariat-head"] as const).flatMap((convenedBy) =>
    onEach([lawAdopted, "2023-06-01", newConstitution], {
      facts: { convenedBy, agreedWithChairman: true },
      verdict: "satisfied",
    }),
  ),
  {
    on: "2023-06-01",
    facts: { convenedBy: "secretariat", agreedWithChairman: true },
    verdict: "violated",
    fails: ["convener"],
  },
  {
    on: "2023-06-01",
    facts: { convenedBy: "council-chairman", agreedWithChairman: false },
    verdict: "violated",
    fails: ["agreement"],
  },
  {
    on: "2023-06-01",
    reading: "overview",
    facts: { convenedBy: "council-chairman", agreedWithChairman: false },
    verdict: "satisfied",
  },
  { on: "2023-06-01", facts: { convenedBy: "council-chairman" }, verdict: "undetermined" },
  ...atStartOf(lawAdopted, "not-in-force", "satisfied", {
    facts: { convenedBy: "council-chairman", agreedWithChairman: true },
  }),
  ...[lawAmended, newConstitution].flatMap((day) =>
    atStartOf(day, "satisfied", "satisfied", {
      facts: { convenedBy: "council-chairman", agreedWithChairman: true },
    }),
  ),
];
