import { twoThirds } from "../../kernel/fraction.ts";
import type { ExamplesOf } from "../../kernel/rule.ts";
import { atLeast, atMost } from "../../kernel/tests.ts";
import { apkSiteYuko } from "../../sources/apk-site-yuko.ts";
import { kazinform20211021 } from "../../sources/kazinform-2021-10-21.ts";
import { law2008 } from "../../sources/law-2008.ts";
import { overview } from "../../sources/overview.ts";
import { atStartOf } from "../boundaries.ts";
import { defineRule } from "../define-rule.ts";
import { lawAdopted, lawAmended, newConstitution, sinceTheLaw, statute } from "../editions.ts";
import { members, present } from "../vocabulary.ts";

/**
 * Quorum of the Council
 *
 * The Council is competent when at least two thirds of all its members take part. Its size is not fixed by law.
 *
 * @see law-2008, art. 10(5)
 */
export const councilQuorum = defineRule({
  id: "council.quorum",
  title: { en: "Quorum of the Council", ru: "Кворум Совета", kk: "Кеңестің кворумы" },
  question: {
    en: "Is the Council competent to decide?",
    ru: "Правомочен ли Совет?",
    kk: "Кеңес шешім қабылдауға құқылы ма?",
  },

  facts: { members, present },
  invariants: [atMost("present", "members")],
  inForce: sinceTheLaw,

  conditions: [
    {
      id: "quorum",
      requires: {
        en: "At least {threshold} of all members take part",
        ru: "Участвуют не менее {threshold} от общего числа членов",
        kk: "Мүшелердің жалпы санының кемінде {threshold} бөлігі қатысады",
      },
      says: {
        en: "{present} of {members} members take part; needed ({threshold}): {needed}",
        ru: "Участвуют {present} из {members} членов; нужно ({threshold}): {needed}",
        kk: "{members} мүшеден {present} қатысады; қажет ({threshold}): {needed}",
      },
      editions: statute({ cites: [law2008.art("10(5)")], test: atLeast("present", twoThirds, "members") }),
    },
  ],
});

export const councilQuorumExamples: ExamplesOf<typeof councilQuorum> = () => [
  {
    title: {
      en: "The Council of 75 of the overview page needs 50",
      ru: "Совету из 75 членов (обзорная страница) нужно 50",
      kk: "Шолу бетіндегі 75 мүшелі Кеңеске 50 қажет",
    },
    on: "2023-06-01",
    facts: { members: 75, present: 50 },
    verdict: "satisfied",
    cites: [overview.at("section 1, para. 11")],
  },
  { on: "2023-06-01", facts: { members: 75, present: 49 }, verdict: "violated", fails: ["quorum"] },
  {
    title: {
      en: "The Council of 76 of June 2021 needs 51",
      ru: "Совету из 76 членов (июнь 2021 года) нужен 51",
      kk: "2021 жылғы маусымдағы 76 мүшелі Кеңеске 51 қажет",
    },
    on: "2021-10-21",
    facts: { members: 76, present: 51 },
    verdict: "satisfied",
    cites: [kazinform20211021.at("composition of the Council")],
  },
  { on: "2021-10-21", facts: { members: 76, present: 50 }, verdict: "violated", fails: ["quorum"] },
  {
    title: {
      en: "The Council of 84 after June 2023 needs 56",
      ru: "Совету из 84 членов (после июня 2023 года) нужно 56",
      kk: "2023 жылғы маусымнан кейінгі 84 мүшелі Кеңеске 56 қажет",
    },
    on: "2023-12-01",
    facts: { members: 84, present: 56 },
    verdict: "satisfied",
    cites: [apkSiteYuko.at("composition of the Council")],
  },
  { on: "2023-12-01", facts: { members: 84, present: 55 }, verdict: "violated", fails: ["quorum"] },
  { on: "2023-06-01", facts: { members: 75 }, verdict: "undetermined" },
  ...atStartOf(lawAdopted, "not-in-force", "satisfied", { facts: { members: 75, present: 50 } }),
  ...[lawAmended, newConstitution].flatMap((day) =>
    atStartOf(day, "satisfied", "satisfied", { facts: { members: 75, present: 50 } }),
  ),
];
