import { choice, count, flag } from "../../kernel/facts.ts";
import type { ExamplesOf } from "../../kernel/rule.ts";
import { atLeast, atMost, isTrue, oneOf } from "../../kernel/tests.ts";
import { apkSiteYuko } from "../../sources/apk-site-yuko.ts";
import { kazinform20211021 } from "../../sources/kazinform-2021-10-21.ts";
import { law2008 } from "../../sources/law-2008.ts";
import { overview } from "../../sources/overview.ts";
import { atStartOf, onEach } from "../boundaries.ts";
import { defineRule } from "../define-rule.ts";
import { lawAdopted, lawAmended, newConstitution, sinceTheLaw, statute } from "../editions.ts";
import { notTheChairman } from "../two-offices.ts";
import { offices } from "../vocabulary.ts";

/**
 * Composition of the Council
 *
 * The President forms the Council and approves its composition. It is made up of heads of republican ethnocultural
 * associations, of regional assemblies and of state bodies; the President may appoint other members of the Assembly.
 * No size is fixed: 75, 76 and 84 are facts, not rules.
 *
 * @see law-2008, art. 10(1), 10(2)
 * @see overview, section 1, para. 11
 */
export const councilComposition = defineRule({
  id: "council.composition",
  title: { en: "Composition of the Council", ru: "Состав Совета", kk: "Кеңестің құрамы" },
  question: {
    en: "Is the Council validly formed?",
    ru: "Надлежаще ли сформирован Совет?",
    kk: "Кеңес тиісінше құрылды ма?",
  },

  facts: {
    formedBy: choice(offices, {
      change: "repair",
      label: { en: "formed by", ru: "кем образован", kk: "құрған" },
    }),
    approvedBy: choice(offices, {
      change: "repair",
      label: { en: "composition approved by", ru: "кем утверждён состав", kk: "құрамын бекіткен" },
    }),
    associationHeads: count({
      label: {
        en: "heads of republican ethnocultural associations",
        ru: "руководители республиканских этнокультурных объединений",
        kk: "республикалық этномәдени бірлестіктердің басшылары",
      },
    }),
    regionalAssemblies: count({
      label: {
        en: "heads of regional assemblies",
        ru: "главы ассамблей областей",
        kk: "облыс ассамблеяларының басшылары",
      },
    }),
    stateBodies: count({
      label: {
        en: "heads of state bodies",
        ru: "руководители государственных органов",
        kk: "мемлекеттік органдардың басшылары",
      },
    }),
    otherAssemblyMembers: count({
      label: {
        en: "other members of the Assembly",
        ru: "иные члены Ассамблеи",
        kk: "Ассамблеяның өзге мүшелері",
      },
    }),
    outsiders: count({
      label: {
        en: "persons outside the Assembly",
        ru: "лица, не входящие в Ассамблею",
        kk: "Ассамблеяға кірмейтін тұлғалар",
      },
    }),
    othersAppointedByPresident: flag({
      change: "repair",
      label: {
        en: "the other members were appointed by the President",
        ru: "иные члены назначены Президентом",
        kk: "өзге мүшелерді Президент тағайындаған",
      },
    }),
  },

  inForce: sinceTheLaw,

  conditions: [
    {
      id: "formation",
      requires: {
        en: "The President forms the Council",
        ru: "Совет образует Президент",
        kk: "Кеңесті Президент құрады",
      },
      says: {
        en: `Formed by: {formedBy}; the President forms the Council, ${notTheChairman.en}`,
        ru: `Образован: {formedBy}; Совет образует Президент, ${notTheChairman.ru}`,
        kk: `Құрған: {formedBy}; Кеңесті Президент құрады, ${notTheChairman.kk}`,
      },
      editions: statute({ cites: [law2008.art("10(1)")], test: oneOf("formedBy", ["president"]) }),
    },
    {
      id: "approval",
      requires: {
        en: "The President approves the composition of the Council",
        ru: "Состав Совета утверждает Президент",
        kk: "Кеңестің құрамын Президент бекітеді",
      },
      says: {
        en: `Approved by: {approvedBy}; the President approves the composition of the Council, ${notTheChairman.en}`,
        ru: `Утверждён: {approvedBy}; состав Совета утверждает Президент, ${notTheChairman.ru}`,
        kk: `Бекіткен: {approvedBy}; Кеңестің құрамын Президент бекітеді, ${notTheChairman.kk}`,
      },
      editions: statute({ cites: [law2008.art("10(1)")], test: oneOf("approvedBy", ["president"]) }),
    },
    {
      id: "categories",
      requires: {
        en: "Nobody outside the heads named by the Law and the members of the Assembly sits in the Council",
        ru: "В Совет входят только названные Законом руководители и члены Ассамблеи",
        kk: "Кеңеске Заңда аталған басшылар мен Ассамблея мүшелері ғана кіреді",
      },
      says: {
        en: "Persons outside the Assembly: {outsiders}; there may be none",
        ru: "Лиц вне Ассамблеи: {outsiders}; их быть не должно",
        kk: "Ассамблеядан тыс тұлғалар: {outsiders}; олар болмауы тиіс",
      },
      editions: statute({ cites: [law2008.art("10(2)")], test: atMost("outsiders", 0) }),
    },
    {
      id: "other-members",
      requires: {
        en: "Other members of the Assembly sit in the Council by appointment of the President",
        ru: "Иных членов Ассамблеи в Совет назначает Президент",
        kk: "Ассамблеяның өзге мүшелерін Кеңеске Президент тағайындайды",
      },
      says: {
        en: "Other members of the Assembly: {otherAssemblyMembers}; appointed by the President: {othersAppointedByPresident}",
        ru: "Иных членов Ассамблеи: {otherAssemblyMembers}; назначены Президентом: {othersAppointedByPresident}",
        kk: "Ассамблеяның өзге мүшелері: {otherAssemblyMembers}; Президент тағайындаған: {othersAppointedByPresident}",
      },
      when: atLeast("otherAssemblyMembers", 1),
      editions: statute({ cites: [law2008.art("10(2)")], test: isTrue("othersAppointedByPresident") }),
    },
  ],

  conflicts: [
    {
      id: "council-heads",
      conditions: ["categories"],
      says: {
        en: "The overview page lists representatives of associations, public figures, members of Parliament, ministers and akims; the Law speaks of the heads of associations, regional assemblies and state bodies, and they are counted under these heads here",
        ru: "Обзорная страница называет представителей объединений, общественных деятелей, парламентариев, министров и акимов; Закон говорит о руководителях объединений, ассамблей областей и государственных органов – здесь они учтены по этим категориям",
        kk: "Шолу бетінде бірлестік өкілдері, қоғам қайраткерлері, Парламент депутаттары, министрлер мен әкімдер аталған; Заңда бірлестіктердің, облыс ассамблеяларының және мемлекеттік органдардың басшылары туралы айтылған – мұнда олар осы санаттармен есептелген",
      },
      cites: [law2008.art("10(2)"), overview.at("section 1, para. 11")],
    },
  ],
});

export const councilCompositionExamples: ExamplesOf<typeof councilComposition> = () => [
  {
    title: {
      en: "A Council of 75, as on the overview page; how many sit under which head is not reported",
      ru: "Совет из 75 членов, как на обзорной странице; распределение по категориям не сообщено",
      kk: "Шолу бетіндегідей 75 мүшелі Кеңес; санаттар бойынша бөлінісі хабарланбаған",
    },
    on: "2022-04-01",
    facts: { formedBy: "president", approvedBy: "president", outsiders: 0 },
    verdict: "undetermined",
    cites: [overview.at("section 1, para. 11")],
  },
  {
    title: {
      en: "The Council of 76 of June 2021, with 12 deputies of Parliament: who appointed them is not reported",
      ru: "Совет из 76 членов (июнь 2021 года), из них 12 депутатов Парламента: кто их назначил, не сообщено",
      kk: "2021 жылғы маусымдағы 76 мүшелі Кеңес, оның 12-сі Парламент депутаты: кім тағайындағаны хабарланбаған",
    },
    on: "2021-06-09",
    facts: { ...formed(), otherAssemblyMembers: 12 },
    verdict: "undetermined",
    cites: [kazinform20211021.at("composition of the Council")],
  },
  {
    title: {
      en: "The Council of 84 after June 2023: no size is fixed, but how its members are spread is not reported",
      ru: "Совет из 84 членов (после июня 2023 года): численность не установлена, но распределение членов не сообщено",
      kk: "2023 жылғы маусымнан кейінгі 84 мүшелі Кеңес: саны белгіленбеген, бірақ мүшелердің бөлінісі хабарланбаған",
    },
    on: "2023-12-01",
    facts: { formedBy: "president", approvedBy: "president" },
    verdict: "undetermined",
    cites: [apkSiteYuko.at("composition of the Council")],
  },
  ...onEach([lawAdopted, "2023-06-01", newConstitution], {
    facts: { ...formed(), otherAssemblyMembers: 12, othersAppointedByPresident: true },
    verdict: "satisfied",
  }),
  {
    on: "2023-06-01",
    facts: { ...formed(), formedBy: "council" },
    verdict: "violated",
    fails: ["formation"],
  },
  {
    on: "2023-06-01",
    facts: { ...formed(), approvedBy: "apk-chairman" },
    verdict: "violated",
    fails: ["approval"],
  },
  { on: "2023-06-01", facts: { ...formed(), outsiders: 1 }, verdict: "violated", fails: ["categories"] },
  {
    on: "2023-06-01",
    facts: { ...formed(), otherAssemblyMembers: 1, othersAppointedByPresident: false },
    verdict: "violated",
    fails: ["other-members"],
  },
  ...atStartOf(lawAdopted, "not-in-force", "satisfied", { facts: formed() }),
  ...[lawAmended, newConstitution].flatMap((day) =>
    atStartOf(day, "satisfied", "satisfied", { facts: formed() }),
  ),
];

function formed() {
  return { formedBy: "president", approvedBy: "president", otherAssemblyMembers: 0, outsiders: 0 } as const;
}
