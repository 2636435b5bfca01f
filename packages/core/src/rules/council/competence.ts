import type { ExamplesOf } from "../../kernel/rule.ts";
import { settled } from "../../kernel/tests.ts";
import { apkSiteYuko } from "../../sources/apk-site-yuko.ts";
import { electLaw } from "../../sources/elect-law.ts";
import { law2008 } from "../../sources/law-2008.ts";
import { overview } from "../../sources/overview.ts";
import { onAwardsByCouncil } from "../awards-by-council.ts";
import { atStartOf, onEach, onMatters } from "../boundaries.ts";
import { defineRule } from "../define-rule.ts";
import {
  algysEstablished,
  during,
  lawAdopted,
  lawAmended,
  newConstitution,
  reported,
  senateReform,
  sinceTheLaw,
  statute,
} from "../editions.ts";
import { matter } from "../vocabulary.ts";

const outsideThePeriod = {
  en: "The matter was the Council's only in its period (our reading of the dated acts)",
  ru: "Вопрос относился к Совету только в свой период (наше толкование датированных актов)",
  kk: "Мәселе Кеңеске тек өз кезеңінде жатты (күні көрсетілген актілерді түсіндіруіміз)",
};

/**
 * Competence of the Council
 *
 * The Council considers candidates for membership, proposes the regular Session and its agenda, proposes for the
 * Secretariat's work plan, establishes public awards and approves their regulations, recommends the public
 * Vice-Chairs, and proposed the Assembly's candidates for Parliament. What belongs to the Session alone it may not
 * decide.
 *
 * Readings: any other matter is the Council's (art. 10(4)(5)), outside a list of the Session's matters that was not
 * read.
 *
 * @see law-2008, art. 10(4)(1) to (5), 10(4)(4-1)
 * @see elect-law, art. 93-1
 * @see overview, section 1, paras 2, 8, 9 and 12
 * @see apk-site-yuko, on the Vice-Chairs
 */
export const councilCompetence = defineRule({
  id: "council.competence",
  title: { en: "Competence of the Council", ru: "Компетенция Совета", kk: "Кеңестің құзыреті" },
  question: {
    en: "Is this matter within the powers of the Council?",
    ru: "Относится ли этот вопрос к полномочиям Совета?",
    kk: "Бұл мәселе Кеңестің өкілеттігіне жата ма?",
  },

  facts: { matter },
  inForce: sinceTheLaw,

  conditions: [
    {
      id: "competence",
      requires: {
        en: "The matter is within the powers of the Council",
        ru: "Вопрос относится к полномочиям Совета",
        kk: "Мәселе Кеңестің өкілеттігіне жатады",
      },
      says: {
        en: "Matter: {matter}; the Council decides what the Law gives it and nothing that belongs to the Session alone",
        ru: "Вопрос: {matter}; Совет решает то, что отнесено к нему Законом, и не решает вопросы исключительной компетенции Сессии",
        kk: "Мәселе: {matter}; Кеңес Заңда өзіне берілгенді шешеді, Сессияның айрықша құзыретіндегіні шешпейді",
      },
      by: "matter",
      editions: [
        ...statute({ for: ["member-candidates"], cites: [law2008.art("10(4)(2)")], test: settled(true) }),
        ...statute({
          for: ["session-convocation-proposal", "session-agenda-proposal"],
          cites: [law2008.art("10(4)(3)"), overview.at("section 1, para. 12")],
          test: settled(true),
        }),
        ...statute({
          for: ["secretariat-work-plan-proposal"],
          cites: [law2008.art("10(4)(4)")],
          test: settled(true),
        }),
        ...onAwardsByCouncil({
          for: ["public-award-establishment", "award-regulations-approval"],
          test: settled(true),
        }),
        ...reported({
          for: ["vice-chair-recommendation"],
          cites: [overview.at("section 1, para. 2"), apkSiteYuko.at("on the Vice-Chairs")],
          certainty: "secondary",
          test: settled(true),
        }),
        ...during(
          { from: lawAdopted, to: senateReform },
          {
            for: ["mazhilis-candidates"],
            cites: [electLaw.art("93-1")],
            certainty: "secondary",
            test: settled(true),
          },
        ),
        ...during(
          { from: senateReform, to: null },
          {
            for: ["mazhilis-candidates"],
            cites: [electLaw.art("93-1")],
            certainty: "interpreted",
            test: settled(false),
            requires: outsideThePeriod,
          },
        ),
        ...during(
          { from: senateReform, to: lawAmended },
          {
            for: ["senate-candidates"],
            cites: [law2008.art("10(4)(1)"), overview.at("section 1, para. 12")],
            certainty: "presumed",
            test: settled(true),
          },
        ),
        ...during(
          { from: lawAmended, to: newConstitution },
          {
            for: ["senate-candidates"],
            cites: [law2008.art("10(4)(1)"), overview.at("section 1, para. 12")],
            certainty: "verified",
            test: settled(true),
          },
        ),
        ...[
          { from: lawAdopted, to: senateReform },
          { from: newConstitution, to: null },
        ].flatMap((period) =>
          during(period, {
            for: ["senate-candidates"],
            cites: [law2008.art("10(4)(1)")],
            certainty: "interpreted",
            test: settled(false),
            requires: outsideThePeriod,
          }),
        ),
        ...reported({
          for: ["other"],
          cites: [law2008.art("10(4)(5)")],
          certainty: "interpreted",
          test: settled(true),
          says: {
            en: "Another matter is the Council's unless it is on the Session's own list (our reading: that list was not read)",
            ru: "Иной вопрос относится к Совету, если его нет в перечне Сессии (наше толкование: перечень не прочитан)",
            kk: "Өзге мәселе Сессияның тізбесінде болмаса, Кеңеске жатады (түсіндіруіміз: тізбе оқылмаған)",
          },
        }),
        ...reported({
          for: ["development-concepts", "member-reports", "senate-deputies-election"],
          cites: [law2008.art("10(4)(5)"), overview.at("section 1, paras 8 and 9")],
          certainty: "overview",
          test: settled(false),
        }),
        ...reported({
          for: ["mazhilis-deputies-election"],
          cites: [law2008.art("10(4)(5)"), electLaw.art("93-1")],
          certainty: "secondary",
          test: settled(false),
        }),
      ],
    },
  ],
});

export const councilCompetenceExamples: ExamplesOf<typeof councilCompetence> = () => [
  ...onMatters(
    [lawAdopted, "2023-06-01", newConstitution],
    [
      "session-convocation-proposal",
      "session-agenda-proposal",
      "secretariat-work-plan-proposal",
      "public-award-establishment",
      "award-regulations-approval",
      "vice-chair-recommendation",
      "other",
    ],
    { verdict: "satisfied" },
  ),
  ...onMatters(
    [lawAdopted, "2023-06-01", newConstitution],
    ["development-concepts", "member-reports", "mazhilis-deputies-election", "senate-deputies-election"],
    { verdict: "violated", fails: ["competence"] },
  ),
  ...onMatters(["2023-06-01"], ["member-candidates", "senate-candidates"], { verdict: "satisfied" }),
  ...onEach(["2023-06-01", newConstitution], {
    facts: { matter: "mazhilis-candidates" },
    verdict: "violated",
    fails: ["competence"],
  }),
  { on: "2023-06-01", facts: {}, verdict: "undetermined" },
  {
    title: {
      en: "The Council nominated candidates for the Mazhilis on 26 February 2016",
      ru: "26 февраля 2016 года Совет выдвинул кандидатов в Мажилис",
      kk: "2016 жылғы 26 ақпанда Кеңес Мәжіліске кандидаттар ұсынды",
    },
    on: "2016-02-26",
    facts: { matter: "mazhilis-candidates" },
    verdict: "satisfied",
  },
  ...atStartOf(senateReform, "satisfied", "violated", {
    facts: { matter: "mazhilis-candidates" },
    fails: ["competence"],
  }),
  ...atStartOf(senateReform, "violated", "satisfied", {
    facts: { matter: "senate-candidates" },
    fails: ["competence"],
  }),
  ...atStartOf(newConstitution, "satisfied", "violated", {
    facts: { matter: "senate-candidates" },
    fails: ["competence"],
  }),
  ...atStartOf(algysEstablished, "satisfied", "satisfied", {
    facts: { matter: "public-award-establishment" },
  }),
  ...atStartOf(lawAdopted, "not-in-force", "satisfied", { facts: { matter: "member-candidates" } }),
  ...[lawAmended, newConstitution].flatMap((day) =>
    atStartOf(day, "satisfied", "satisfied", { facts: { matter: "member-candidates" } }),
  ),
];
