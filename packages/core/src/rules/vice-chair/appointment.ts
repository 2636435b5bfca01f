import { choice, codesOf, count, text } from "../../kernel/facts.ts";
import type { ExamplesOf } from "../../kernel/rule.ts";
import { differs } from "../../kernel/set-tests.ts";
import { atMost, exactly, given, oneOf } from "../../kernel/tests.ts";
import { apkSiteYuko } from "../../sources/apk-site-yuko.ts";
import { egemen2020 } from "../../sources/egemen-2020.ts";
import { kazembassyCa } from "../../sources/kazembassy-ca.ts";
import { overview } from "../../sources/overview.ts";
import { qazaly2025 } from "../../sources/qazaly-2025.ts";
import { atStartOf, onEach } from "../boundaries.ts";
import { defineRule } from "../define-rule.ts";
import { lawAdopted, lawAmended, newConstitution, reported, sinceTheLaw } from "../editions.ts";
import { notTheChairman } from "../two-offices.ts";
import { instruments, offices, presidentialInstruments } from "../vocabulary.ts";

const onViceChairs = [
  overview.at("section 1, para. 2"),
  apkSiteYuko.at("on the Vice-Chairs"),
  kazembassyCa.at("on the Vice-Chairs"),
] as const;
const byOrder = codesOf(instruments).filter((instrument) => instrument !== "presidential-decree");

/**
 * Appointment of a public Vice-Chair
 *
 * The President appoints the two public Vice-Chairs by an order, on the recommendation of the Council, from
 * ethnocultural associations, annually and on a rotating basis.
 *
 * Readings: a decree, the higher act, does as well as an order; the seat passes to another association than that of
 * the holder replaced. Only the overview page says "annually": other official texts name no term.
 *
 * @see overview, section 1, para. 2
 * @see apk-site-yuko, on the Vice-Chairs
 * @see kazembassy-ca, on the Vice-Chairs
 */
export const viceChairAppointment = defineRule({
  id: "vice-chair.appointment",
  title: {
    en: "Appointment of a public Vice-Chair",
    ru: "Назначение заместителя Председателя на общественных началах",
    kk: "Төрағаның қоғамдық орынбасарын тағайындау",
  },
  question: {
    en: "Is this appointment of a public Vice-Chair valid?",
    ru: "Действительно ли это назначение заместителя Председателя на общественных началах?",
    kk: "Төрағаның қоғамдық орынбасарын осылай тағайындау жарамды ма?",
  },

  facts: {
    appointedBy: choice(offices, {
      change: "repair",
      label: { en: "appointed by", ru: "кем назначен", kk: "тағайындаған" },
    }),
    instrument: choice(instruments, {
      change: "repair",
      label: { en: "instrument of appointment", ru: "акт о назначении", kk: "тағайындау туралы акт" },
    }),
    recommendedBy: choice(offices, {
      change: "repair",
      label: { en: "recommended by", ru: "кем рекомендован", kk: "ұсынған" },
    }),
    association: text({
      change: "repair",
      label: {
        en: "ethnocultural association",
        ru: "этнокультурное объединение",
        kk: "этномәдени бірлестік",
      },
    }),
    outgoingAssociation: text({
      label: {
        en: "association of the holder replaced",
        ru: "объединение предшественника",
        kk: "алдыңғы орынбасардың бірлестігі",
      },
    }),
    otherViceChairs: count({
      label: {
        en: "public Vice-Chairs who stay in office",
        ru: "заместители на общественных началах, которые остаются",
        kk: "қызметінде қалатын қоғамдық орынбасарлар",
      },
    }),
    termMonths: count({ label: { en: "term in months", ru: "срок в месяцах", kk: "мерзімі, ай" } }),
  },

  inForce: sinceTheLaw,

  conditions: [
    {
      id: "appointer",
      requires: {
        en: "The President of the Republic appoints the public Vice-Chairs",
        ru: "Заместителей Председателя на общественных началах назначает Президент Республики",
        kk: "Төрағаның қоғамдық орынбасарларын Республика Президенті тағайындайды",
      },
      says: {
        en: `Appointed by: {appointedBy}; the President of the Republic appoints the public Vice-Chairs, ${notTheChairman.en}`,
        ru: `Назначил: {appointedBy}; заместителей Председателя на общественных началах назначает Президент Республики, ${notTheChairman.ru}`,
        kk: `Тағайындаған: {appointedBy}; Төрағаның қоғамдық орынбасарларын Республика Президенті тағайындайды, ${notTheChairman.kk}`,
      },
      editions: reported({
        cites: onViceChairs,
        certainty: "secondary",
        test: oneOf("appointedBy", ["president"]),
      }),
    },
    {
      id: "instrument",
      requires: {
        en: "The appointment is made by an order of the President",
        ru: "Назначение производится распоряжением Президента",
        kk: "Тағайындау Президенттің өкімімен жасалады",
      },
      says: {
        en: "Instrument: {instrument}; the appointment is made by an order of the President",
        ru: "Акт: {instrument}; назначение производится распоряжением Президента",
        kk: "Акт: {instrument}; тағайындау Президенттің өкімімен жасалады",
      },
      by: "instrument",
      editions: [
        ...reported({
          for: byOrder,
          cites: onViceChairs,
          certainty: "secondary",
          test: oneOf("instrument", presidentialInstruments),
        }),
        ...reported({
          for: ["presidential-decree"],
          cites: onViceChairs,
          certainty: "interpreted",
          test: oneOf("instrument", presidentialInstruments),
          says: {
            en: "Instrument: {instrument}; the sources name an order, and a decree is the higher act (our reading)",
            ru: "Акт: {instrument}; источники называют распоряжение, указ – акт выше (наше толкование)",
            kk: "Акт: {instrument}; дереккөздерде өкім аталған, Жарлық – одан жоғары акт (біздің түсіндіруіміз)",
          },
        }),
      ],
    },
    {
      id: "recommendation",
      requires: {
        en: "The Council recommends the public Vice-Chairs",
        ru: "Заместителей Председателя на общественных началах рекомендует Совет",
        kk: "Төрағаның қоғамдық орынбасарларын Кеңес ұсынады",
      },
      says: {
        en: "Recommended by: {recommendedBy}; the Council recommends the public Vice-Chairs",
        ru: "Рекомендовал: {recommendedBy}; заместителей Председателя на общественных началах рекомендует Совет",
        kk: "Ұсынған: {recommendedBy}; Төрағаның қоғамдық орынбасарларын Кеңес ұсынады",
      },
      editions: reported({
        cites: onViceChairs,
        certainty: "secondary",
        test: oneOf("recommendedBy", ["council"]),
      }),
    },
    {
      id: "association",
      requires: {
        en: "The Vice-Chair comes from an ethnocultural association",
        ru: "Заместитель Председателя представляет этнокультурное объединение",
        kk: "Төраға орынбасары этномәдени бірлестіктен болады",
      },
      says: {
        en: "Ethnocultural association: {association}; the public Vice-Chairs come from such associations",
        ru: "Этнокультурное объединение: {association}; заместители Председателя на общественных началах представляют такие объединения",
        kk: "Этномәдени бірлестік: {association}; Төрағаның қоғамдық орынбасарлары осындай бірлестіктерден болады",
      },
      editions: reported({ cites: onViceChairs, certainty: "secondary", test: given("association") }),
    },
    {
      id: "seats",
      requires: {
        en: "There are two public Vice-Chairs: one other at the most stays in office",
        ru: "Заместителей Председателя на общественных началах двое: остаётся не более одного другого",
        kk: "Төрағаның қоғамдық орынбасары екеу: қызметінде бұдан басқа ең көбі біреуі қалады",
      },
      says: {
        en: "Public Vice-Chairs who stay in office: {otherViceChairs}; there are two seats, so one other at the most",
        ru: "Остаются заместителями на общественных началах: {otherViceChairs}; мест два, значит, не более одного другого",
        kk: "Қызметінде қалатын қоғамдық орынбасарлар: {otherViceChairs}; орын екеу, демек бұдан басқа ең көбі біреу",
      },
      editions: reported({ cites: onViceChairs, certainty: "secondary", test: atMost("otherViceChairs", 1) }),
    },
    {
      id: "term",
      requires: {
        en: "The appointment is for one year (only the overview page says “annually”)",
        ru: "Назначение – на один год (о ежегодности говорит только обзорная страница)",
        kk: "Тағайындау бір жылға жасалады (жыл сайын екенін шолу беті ғана айтады)",
      },
      says: {
        en: "Term in months: {termMonths}; it is to be {needed}: only the overview page says “annually”, other texts name no term",
        ru: "Срок в месяцах: {termMonths}; должен быть {needed}: о ежегодности говорит только обзорная страница, другие тексты срока не называют",
        kk: "Мерзімі, ай: {termMonths}; {needed} болуы тиіс: жыл сайын екенін шолу беті ғана айтады, өзге мәтіндерде мерзім жоқ",
      },
      editions: reported({
        cites: [overview.at("section 1, para. 2")],
        certainty: "overview",
        test: exactly("termMonths", 12),
      }),
    },
    {
      id: "rotation",
      requires: {
        en: "The seat passes to another association (our reading of “rotating basis”)",
        ru: "Место переходит к другому объединению (наше толкование слов «на основе ротации»)",
        kk: "Орын басқа бірлестікке өтеді («ротация негізінде» дегенді түсіндіруіміз)",
      },
      says: {
        en: "Association: {association}, of the holder replaced: {outgoingAssociation}; the seat passes to another association (our reading of “rotating basis”)",
        ru: "Объединение: {association}, у предшественника: {outgoingAssociation}; место переходит к другому объединению (наше толкование слов «на основе ротации»)",
        kk: "Бірлестік: {association}, алдыңғы орынбасарда: {outgoingAssociation}; орын басқа бірлестікке өтеді («ротация негізінде» дегенді түсіндіруіміз)",
      },
      editions: reported({
        cites: onViceChairs,
        certainty: "interpreted",
        test: differs("association", "outgoingAssociation"),
      }),
    },
  ],
});

export const viceChairAppointmentExamples: ExamplesOf<typeof viceChairAppointment> = () => [
  {
    title: {
      en: "Yusup Keligov of “Vainakh”, Vice-Chair about May 2020: how he was appointed is not reported",
      ru: "Юсуп Келигов («Вайнах»), заместитель Председателя около мая 2020 года: порядок назначения не сообщён",
      kk: "Юсуп Келигов («Вайнах»), шамамен 2020 жылғы мамырдағы Төраға орынбасары: тағайындау тәртібі хабарланбаған",
    },
    on: "2020-05-01",
    facts: { association: "Vainakh" },
    verdict: "undetermined",
    cites: [egemen2020.at("report on the Vice-Chair")],
  },
  {
    title: {
      en: "Maya Bekbayeva and Zakirzhan Kuziev, named on the overview page: their associations and terms are not reported",
      ru: "Майя Бекбаева и Закиржан Кузиев, названные на обзорной странице: объединения и сроки не сообщены",
      kk: "Шолу бетінде аталған Майя Бекбаева мен Закиржан Кузиев: бірлестіктері мен мерзімдері хабарланбаған",
    },
    on: "2022-03-28",
    facts: { appointedBy: "president", instrument: "presidential-order", recommendedBy: "council" },
    verdict: "undetermined",
    cites: [overview.at("section 1, para. 2")],
  },
  {
    title: {
      en: "Dmitry Ostankovich and Rasul Akhmetov, newly appointed by April 2025: no more is reported",
      ru: "Дмитрий Останькович и Расул Ахметов, назначены к апрелю 2025 года: больше ничего не сообщено",
      kk: "Дмитрий Останькович пен Расул Ахметов, 2025 жылғы сәуірге қарай тағайындалған: одан өзге ештеңе хабарланбаған",
    },
    on: "2025-04-24",
    facts: {},
    verdict: "undetermined",
    cites: [qazaly2025.at("report on the Vice-Chairs")],
  },
  { on: "2023-06-01", facts: appointed(), verdict: "satisfied" },
  ...onEach([lawAdopted, "2023-06-01", newConstitution], {
    facts: { ...appointed(), instrument: "presidential-decree" },
    verdict: "satisfied",
  }),
  { on: "2023-06-01", facts: { ...appointed(), outgoingAssociation: null }, verdict: "satisfied" },
  { on: "2023-06-01", facts: { ...appointed(), otherViceChairs: 0 }, verdict: "satisfied" },
  ...(
    [
      ["appointer", { appointedBy: "apk-chairman" }],
      ["instrument", { instrument: "council-decision" }],
      ["recommendation", { recommendedBy: "session" }],
      ["association", { association: null }],
      ["seats", { otherViceChairs: 2 }],
      ["term", { termMonths: 24 }],
      ["rotation", { association: "association-b" }],
    ] as const
  ).map(([fails, facts]) => ({
    on: "2023-06-01",
    facts: { ...appointed(), ...facts },
    verdict: "violated" as const,
    fails: [fails],
  })),
  ...atStartOf(lawAdopted, "not-in-force", "satisfied", { facts: appointed() }),
  ...[lawAmended, newConstitution].flatMap((day) =>
    atStartOf(day, "satisfied", "satisfied", { facts: appointed() }),
  ),
];

function appointed() {
  return {
    appointedBy: "president",
    instrument: "presidential-order",
    recommendedBy: "council",
    association: "association-a",
    outgoingAssociation: "association-b",
    otherViceChairs: 1,
    termMonths: 12,
  } as const;
}
