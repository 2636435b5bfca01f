import { count } from "../../kernel/facts.ts";
import type { ExamplesOf } from "../../kernel/rule.ts";
import { exactly, exactlyTogether } from "../../kernel/tests.ts";
import { almatyKz } from "../../sources/almaty-kz.ts";
import { apkSiteYuko } from "../../sources/apk-site-yuko.ts";
import { doclecture } from "../../sources/doclecture.ts";
import { overview } from "../../sources/overview.ts";
import { atStartOf } from "../boundaries.ts";
import { defineRule } from "../define-rule.ts";
import { inPeriod, lawAdopted, lawAmended, newConstitution, reported } from "../editions.ts";

/** Decree No. 2066 establishes the Assembly. */
const assemblyEstablished = "1995-03-01";
const onDeputies = [
  overview.at("section 1, para. 2"),
  apkSiteYuko.at("on the deputies of the Chairman"),
] as const;

/**
 * Deputies of the Chairman
 *
 * The Chairman has three deputies: the head of the Secretariat by office, and two public Vice-Chairs from
 * ethnocultural associations. Under the Regulations of 1995 and 2002 there were two deputies in all; when that ended
 * is not known, and the adoption of the Law is presumed.
 *
 * @see overview, section 1, para. 2
 * @see apk-site-yuko, on the deputies of the Chairman
 * @see doclecture, on the deputies of the Chairman
 * @see almaty-kz, on the deputies of the Chairman
 */
export const leadershipDeputies = defineRule({
  id: "leadership.deputies",
  title: { en: "Deputies of the Chairman", ru: "Заместители Председателя", kk: "Төрағаның орынбасарлары" },
  question: {
    en: "Does the Chairman have all his deputies?",
    ru: "Все ли заместители Председателя на месте?",
    kk: "Төраға орынбасарларының құрамы толық па?",
  },

  facts: {
    secretariatHeads: count({
      label: {
        en: "Deputy Chairs who head the Secretariat",
        ru: "заместители Председателя – заведующие Секретариатом",
        kk: "Төрағаның орынбасарлары – Хатшылық меңгерушілері",
      },
    }),
    publicViceChairs: count({
      label: {
        en: "public Vice-Chairs",
        ru: "заместители Председателя на общественных началах",
        kk: "Төрағаның қоғамдық орынбасарлары",
      },
    }),
  },

  inForce: [{ from: assemblyEstablished, to: null }],

  conditions: [
    {
      id: "total",
      requires: {
        en: "The Chairman has two deputies in all",
        ru: "У Председателя всего два заместителя",
        kk: "Төрағаның барлығы екі орынбасары болады",
      },
      says: {
        en: "Deputies of the Chairman: {total}; there are to be {needed} in all",
        ru: "Заместителей Председателя: {total}; всего должно быть: {needed}",
        kk: "Төрағаның орынбасарлары: {total}; барлығы болуы тиіс: {needed}",
      },
      editions: inPeriod(
        { from: assemblyEstablished, to: lawAdopted },
        {
          cites: [
            doclecture.at("on the deputies of the Chairman"),
            almatyKz.at("on the deputies of the Chairman"),
          ],
          certainty: "secondary",
          test: exactlyTogether("secretariatHeads", "publicViceChairs", 2),
        },
      ),
    },
    {
      id: "ex-officio",
      requires: {
        en: "One deputy heads the Secretariat and holds the post by office",
        ru: "Один заместитель – заведующий Секретариатом, по должности",
        kk: "Бір орынбасар – Хатшылық меңгерушісі, лауазымы бойынша",
      },
      says: {
        en: "Deputy Chairs who head the Secretariat: {secretariatHeads}; there is to be {needed}, by office",
        ru: "Заместителей Председателя – заведующих Секретариатом: {secretariatHeads}; по должности должно быть: {needed}",
        kk: "Төрағаның орынбасарлары – Хатшылық меңгерушілері: {secretariatHeads}; лауазымы бойынша болуы тиіс: {needed}",
      },
      editions: reported({
        cites: onDeputies,
        certainty: "secondary",
        test: exactly("secretariatHeads", 1),
      }),
    },
    {
      id: "public",
      requires: {
        en: "Two deputies are public Vice-Chairs from ethnocultural associations",
        ru: "Двое – заместители на общественных началах от этнокультурных объединений",
        kk: "Екеуі – этномәдени бірлестіктерден шыққан қоғамдық орынбасарлар",
      },
      says: {
        en: "Public Vice-Chairs: {publicViceChairs}; there are to be {needed}",
        ru: "Заместителей Председателя на общественных началах: {publicViceChairs}; должно быть: {needed}",
        kk: "Төрағаның қоғамдық орынбасарлары: {publicViceChairs}; болуы тиіс: {needed}",
      },
      editions: reported({
        cites: onDeputies,
        certainty: "secondary",
        test: exactly("publicViceChairs", 2),
      }),
    },
  ],
});

export const leadershipDeputiesExamples: ExamplesOf<typeof leadershipDeputies> = () => [
  {
    title: {
      en: "The overview page names Marat Azilkhanov, Maya Bekbayeva and Zakirzhan Kuziev",
      ru: "Обзорная страница называет Марата Азильханова, Майю Бекбаеву и Закиржана Кузиева",
      kk: "Шолу бетінде Марат Әзілханов, Майя Бекбаева және Закиржан Кузиев аталған",
    },
    on: "2022-03-28",
    facts: { secretariatHeads: 1, publicViceChairs: 2 },
    verdict: "satisfied",
    cites: [overview.at("section 1, para. 2")],
  },
  {
    on: "2023-06-01",
    facts: { secretariatHeads: 0, publicViceChairs: 2 },
    verdict: "violated",
    fails: ["ex-officio"],
  },
  {
    on: "2023-06-01",
    facts: { secretariatHeads: 1, publicViceChairs: 1 },
    verdict: "violated",
    fails: ["public"],
  },
  {
    on: "2023-06-01",
    facts: { secretariatHeads: 1, publicViceChairs: 3 },
    verdict: "violated",
    fails: ["public"],
  },
  { on: "2023-06-01", facts: { secretariatHeads: 1 }, verdict: "undetermined" },
  { on: "2003-06-01", facts: { secretariatHeads: 0, publicViceChairs: 2 }, verdict: "satisfied" },
  { on: "2003-06-01", facts: { secretariatHeads: 2, publicViceChairs: 0 }, verdict: "satisfied" },
  { on: "2003-06-01", facts: { publicViceChairs: 2 }, verdict: "undetermined" },
  { on: "2003-06-01", facts: { publicViceChairs: 3 }, verdict: "violated", fails: ["total"] },
  ...atStartOf(assemblyEstablished, "not-in-force", "satisfied", {
    facts: { secretariatHeads: 1, publicViceChairs: 1 },
  }),
  ...atStartOf(lawAdopted, "satisfied", "violated", {
    facts: { secretariatHeads: 1, publicViceChairs: 1 },
    fails: ["public"],
  }),
  {
    on: lawAdopted,
    facts: { secretariatHeads: 1, publicViceChairs: 2 },
    verdict: "satisfied",
  },
  ...[lawAmended, newConstitution].flatMap((day) =>
    atStartOf(day, "satisfied", "satisfied", { facts: { secretariatHeads: 1, publicViceChairs: 2 } }),
  ),
];
