import { runOut, years } from "../../kernel/day-tests.ts";
import type { Edition, Reading } from "../../kernel/edition.ts";
import { choice, codes, codesOf, countries, day, flag, nullable, vocabulary } from "../../kernel/facts.ts";
import type { Example, ExamplesOf } from "../../kernel/rule.ts";
import { includesAny, includesOnlyOthersThan } from "../../kernel/set-tests.ts";
import { fromPolicy, isFalse, oneOf } from "../../kernel/tests.ts";
import { list, type Text } from "../../kernel/text.ts";
import { birlikStatute } from "../../sources/birlik-statute.ts";
import { overview } from "../../sources/overview.ts";
import { policySource } from "../../sources/policy.ts";
import { existing, whileTheAwardExists } from "../award-periods.ts";
import { atStartOf, onEach } from "../boundaries.ts";
import { defineRule } from "../define-rule.ts";
import { inPeriod, newConstitution } from "../editions.ts";
import { awardCodes, awards } from "../vocabulary.ts";

const nominees = vocabulary(
  "Nominee",
  { en: "Nominee", ru: "Кандидат", kk: "Кандидат" },
  {
    person: { en: "person", ru: "физическое лицо", kk: "жеке тұлға" },
    organisation: { en: "organisation", ru: "организация", kk: "ұйым" },
  },
);

const merits = vocabulary(
  "Merit",
  { en: "Merit", ru: "Заслуга", kk: "Еңбек" },
  {
    statehood: {
      en: "strengthening the independence and stability of the state",
      ru: "укрепление независимости и стабильности государства",
      kk: "мемлекеттің тәуелсіздігі мен тұрақтылығын нығайту",
    },
    "peace-and-unity": {
      en: "peace, consolidation and unity of the people",
      ru: "мир, консолидация и единство народа",
      kk: "бейбітшілік, халықтың топтасуы мен бірлігі",
    },
    "state-language": {
      en: "the state language and national culture as unifying factors",
      ru: "государственный язык и национальная культура как объединяющие факторы",
      kk: "біріктіруші фактор ретіндегі мемлекеттік тіл мен ұлттық мәдениет",
    },
    development: {
      en: "economic, social, civic and scientific development",
      ru: "экономическое, социальное, гражданское и научное развитие",
      kk: "экономикалық, әлеуметтік, азаматтық және ғылыми даму",
    },
    "intercultural-dialogue": {
      en: "intercultural dialogue and civil accord",
      ru: "межкультурный диалог и гражданское согласие",
      kk: "мәдениетаралық диалог пен азаматтық келісім",
    },
    "youth-education": {
      en: "education of youth in statehood and patriotism",
      ru: "воспитание молодёжи в духе государственности и патриотизма",
      kk: "жастарды мемлекетшілдік пен отансүйгіштікке тәрбиелеу",
    },
    "cultural-diversity": {
      en: "preserving the cultural diversity of ethnic groups",
      ru: "сохранение культурного многообразия этносов",
      kk: "этностардың мәдени сан алуандығын сақтау",
    },
    "diaspora-ties": {
      en: "ties with the diaspora abroad and with historical homelands",
      ru: "связи с зарубежной диаспорой и с историческими родинами",
      kk: "шетелдегі диаспорамен және тарихи отандармен байланыс",
    },
    "friendship-of-peoples": {
      en: "friendship among peoples and the country's standing in the world",
      ru: "дружба между народами и авторитет страны в мире",
      kk: "халықтар достығы және елдің әлемдегі беделі",
    },
    "spiritual-culture": {
      en: "development of spiritual culture",
      ru: "развитие духовной культуры",
      kk: "рухани мәдениетті дамыту",
    },
    philanthropy: {
      en: "philanthropy and charity in Kazakhstan",
      ru: "меценатство и благотворительность в Казахстане",
      kk: "Қазақстандағы меценаттық пен қайырымдылық",
    },
    "peace-and-accord": {
      en: "strengthening and preserving peace and accord",
      ru: "укрепление и сохранение мира и согласия",
      kk: "бейбітшілік пен келісімді нығайту және сақтау",
    },
    "assembly-activity": {
      en: "active part in the work of the Assembly",
      ru: "активное участие в деятельности Ассамблеи",
      kk: "Ассамблея қызметіне белсенді қатысу",
    },
    "social-project": { en: "social projects", ru: "социальные проекты", kk: "әлеуметтік жобалар" },
    "cultural-project": { en: "cultural projects", ru: "культурные проекты", kk: "мәдени жобалар" },
    "information-project": {
      en: "information projects",
      ru: "информационные проекты",
      kk: "ақпараттық жобалар",
    },
    "model-promoted-abroad": {
      en: "spreading Kazakhstan's model of peace and accord abroad",
      ru: "распространение за рубежом казахстанской модели мира и согласия",
      kk: "бейбітшілік пен келісімнің қазақстандық моделін шетелде тарату",
    },
    "assembly-supported-abroad": {
      en: "supporting the work of the Assembly abroad",
      ru: "поддержка деятельности Ассамблеи за рубежом",
      kk: "Ассамблея қызметін шетелде қолдау",
    },
  },
);
type MeritCode = keyof typeof merits.labels;

const page = {
  birlik: overview.at("section 2, para. 32"),
  "zhomart-zhan": overview.at("section 2, para. 33"),
  certificates: overview.at("section 2, para. 34"),
  algys: overview.at("section 2, para. 35"),
  "friendship-ambassador": overview.at("section 2, para. 37"),
};
const certificates = ["certificate-of-honour", "letter-of-thanks"] as const;
const toCitizens = ["zhomart-zhan", "algys"] as const;
const meritsOfTheStatute: readonly MeritCode[] = [
  "statehood",
  "peace-and-unity",
  "state-language",
  "development",
  "intercultural-dialogue",
  "youth-education",
  "cultural-diversity",
  "diaspora-ties",
  "friendship-of-peoples",
];
const byDecision = { boundsCertainty: "overview" } as const;

const toPersons = {
  test: oneOf("nominee", ["person"]),
  requires: {
    en: "The award is given to a person",
    ru: "Награда вручается физическому лицу",
    kk: "Награда жеке тұлғаға беріледі",
  },
  says: {
    en: "Nominee: {nominee}; this award is given to a person",
    ru: "Кандидат: {nominee}; эта награда вручается физическому лицу",
    kk: "Кандидат: {nominee}; бұл награда жеке тұлғаға беріледі",
  },
};

/**
 * Eligibility for a public award
 *
 * The gold medal "Birlik" goes to persons and organisations, every other award to persons. The Certificate of Honour
 * and the Letter of Thanks are for citizens of Kazakhstan, the title of Ambassador of Friendship for foreign
 * citizens. Each award has merits of its own, save that title: what the page lists there are tasks. Whether and how
 * soon an award may be given again no source states: it is asked only where the operator's policy says so.
 *
 * Readings: any one of several merits is enough; "citizens" without a country are persons of any citizenship; a
 * foreign citizen has some citizenship, and not that of Kazakhstan, alone or beside another. An organisation has no
 * citizenship. Under `overview` the medal "Birlik" is for the merits that the page names, not for those of its statute.
 *
 * @see birlik-statute, points 2.1 and 3.1; points 2.1 to 3.2
 * @see overview, section 2, paras 31 to 38
 * @see policy, awardRepeatable; awardIntervalYears
 */
export const awardEligibility = defineRule({
  id: "award.eligibility",
  title: {
    en: "Eligibility for a public award",
    ru: "Условия награждения общественной наградой",
    kk: "Қоғамдық наградамен марапаттау шарттары",
  },
  question: {
    en: "May this nominee receive this award?",
    ru: "Может ли этот кандидат получить эту награду?",
    kk: "Бұл кандидатқа осы награданы беруге бола ма?",
  },

  facts: {
    award: choice(awards, { label: { en: "award", ru: "награда", kk: "награда" } }),
    nominee: choice(nominees, { label: { en: "nominee", ru: "кандидат", kk: "кандидат" } }),
    citizenships: countries({ label: { en: "citizenships", ru: "гражданство", kk: "азаматтығы" } }),
    merits: codes(merits, { label: { en: "merits", ru: "заслуги", kk: "еңбегі" } }),
    alreadyHolds: flag({
      label: { en: "already holds the award", ru: "уже имеет эту награду", kk: "бұл награданы бұрын алған" },
    }),
    lastAwardedOn: nullable(
      day({ label: { en: "last awarded on", ru: "последнее награждение", kk: "соңғы марапатталған күні" } }),
    ),
  },

  inForce: whileTheAwardExists,

  conditions: [
    {
      id: "nominee",
      requires: {
        en: "The award is given to nominees of this kind",
        ru: "Награда вручается кандидатам такого рода",
        kk: "Награда осындай кандидаттарға беріледі",
      },
      by: "award",
      editions: [
        ...inPeriod(existing("birlik"), {
          for: ["birlik"],
          cites: [birlikStatute.at("point 2.1"), birlikStatute.at("point 3.1")],
          certainty: "verified",
          test: oneOf("nominee", ["person", "organisation"]),
          requires: {
            en: "The award is given to a person or an organisation",
            ru: "Награда вручается физическому лицу или организации",
            kk: "Награда жеке тұлғаға немесе ұйымға беріледі",
          },
          says: {
            en: "Nominee: {nominee}; this award is given to a person or an organisation",
            ru: "Кандидат: {nominee}; эта награда вручается физическому лицу или организации",
            kk: "Кандидат: {nominee}; бұл награда жеке тұлғаға немесе ұйымға беріледі",
          },
        }),
        ...toCitizens.flatMap((award) =>
          inPeriod(existing(award), {
            for: [award],
            cites: [page[award]],
            certainty: "interpreted",
            ...(award === "algys" && byDecision),
            test: oneOf("nominee", ["person"]),
            requires: {
              en: 'The award is given to a person: "citizens" are, by our reading, persons of any citizenship',
              ru: "Награда вручается физическому лицу: «граждане» – по нашему толкованию, лица с любым гражданством",
              kk: "Награда жеке тұлғаға беріледі: «азаматтар» – түсіндіруімізше, азаматтығы кез келген тұлғалар",
            },
            says: {
              en: 'Nominee: {nominee}; the page says that this award is given to "citizens", by our reading persons of any citizenship',
              ru: "Кандидат: {nominee}; на странице сказано, что эта награда – для «граждан», по нашему толкованию – лиц с любым гражданством",
              kk: "Кандидат: {nominee}; бетте бұл награда «азаматтарға» арналған делінген, түсіндіруімізше – азаматтығы кез келген тұлғаларға",
            },
          }),
        ),
        ...inPeriod(existing("certificate-of-honour"), {
          for: certificates,
          cites: [page.certificates],
          certainty: "overview",
          ...toPersons,
        }),
        ...inPeriod(existing("friendship-ambassador"), {
          for: ["friendship-ambassador"],
          cites: [page["friendship-ambassador"]],
          certainty: "overview",
          ...toPersons,
        }),
      ],
    },
    {
      id: "citizenship",
      requires: {
        en: "The nominee is a citizen as the award asks",
        ru: "Гражданство кандидата – такое, какого требует награда",
        kk: "Кандидаттың азаматтығы награда талап еткендей",
      },
      when: oneOf("nominee", ["person"]),
      by: "award",
      editions: [
        ...inPeriod(existing("certificate-of-honour"), {
          for: certificates,
          cites: [page.certificates],
          certainty: "overview",
          test: includesAny("citizenships", ["KZ"]),
          requires: {
            en: "The nominee is a citizen of Kazakhstan",
            ru: "Кандидат – гражданин Казахстана",
            kk: "Кандидат – Қазақстан азаматы",
          },
          says: {
            en: "Citizenships: {citizenships}; this award is for citizens of Kazakhstan (KZ)",
            ru: "Гражданство: {citizenships}; эта награда – для граждан Казахстана (KZ)",
            kk: "Азаматтығы: {citizenships}; бұл награда Қазақстан (KZ) азаматтарына арналған",
          },
        }),
        ...inPeriod(existing("friendship-ambassador"), {
          for: ["friendship-ambassador"],
          cites: [page["friendship-ambassador"]],
          certainty: "interpreted",
          test: includesOnlyOthersThan("citizenships", "KZ"),
          requires: {
            en: "The nominee is a foreign citizen: of some country, and of Kazakhstan neither alone nor beside another (our reading)",
            ru: "Кандидат – иностранный гражданин: какой-либо страны, но не Казахстана, ни единственно, ни наряду с другой (наше толкование)",
            kk: "Кандидат – шетел азаматы: бір елдің азаматы, бірақ Қазақстанның емес – жалғыз да, өзге елмен қатар да (біздің түсіндіруіміз)",
          },
          says: {
            en: "Citizenships: {citizenships}; the title is for foreign citizens, by our reading of some country but not of Kazakhstan (KZ), alone or beside another",
            ru: "Гражданство: {citizenships}; звание – для иностранных граждан: по нашему толкованию, какой-либо страны, но не Казахстана (KZ), ни единственно, ни наряду с другой",
            kk: "Азаматтығы: {citizenships}; атақ шетел азаматтарына арналған: түсіндіруімізше, бір елдің азаматы, бірақ Қазақстанның (KZ) емес – жалғыз да, өзге елмен қатар да",
          },
        }),
      ],
    },
    {
      id: "merit",
      requires: {
        en: "The nominee has a merit for which the award is given",
        ru: "У кандидата есть заслуга, за которую вручается награда",
        kk: "Кандидаттың награда берілетін еңбегі бар",
      },
      by: "award",
      editions: [
        ...inPeriod(existing("birlik"), {
          ...anyOf(meritsOfTheStatute),
          for: ["birlik"],
          reading: "law",
          cites: [birlikStatute.at("point 2.1")],
        }),
        ...inPeriod(existing("birlik"), {
          ...anyOf(["peace-and-unity", "spiritual-culture"]),
          for: ["birlik"],
          reading: "overview",
          cites: [page.birlik],
        }),
        ...inPeriod(existing("zhomart-zhan"), {
          ...only("philanthropy"),
          for: ["zhomart-zhan"],
          cites: [page["zhomart-zhan"]],
        }),
        ...inPeriod(existing("certificate-of-honour"), {
          ...only("peace-and-accord"),
          for: certificates,
          cites: [page.certificates],
        }),
        ...inPeriod(existing("algys"), {
          ...anyOf(["assembly-activity", "social-project", "cultural-project", "information-project"]),
          ...byDecision,
          for: ["algys"],
          cites: [page.algys],
        }),
      ],
    },
    {
      id: "repeat",
      requires: {
        en: "By the operator's policy the award is not given to the same nominee again",
        ru: "По политике оператора награда не вручается тому же кандидату повторно",
        kk: "Оператор саясаты бойынша награда сол кандидатқа қайта берілмейді",
      },
      says: {
        en: "Already holds the award: {alreadyHolds}; by the operator's policy it is not given again",
        ru: "Уже имеет эту награду: {alreadyHolds}; по политике оператора повторно она не вручается",
        kk: "Бұл награданы бұрын алған: {alreadyHolds}; оператор саясаты бойынша ол қайта берілмейді",
      },
      by: "award",
      editions: ofEachAward({
        policy: { parameter: "awardRepeatable", is: false },
        cites: [policySource.at("awardRepeatable")],
        test: isFalse("alreadyHolds"),
      }),
    },
    {
      id: "interval",
      requires: {
        en: "By the operator's policy the nominee was last awarded at least so many years ago, if ever: {years}",
        ru: "По политике оператора с последнего награждения, если оно было, прошло не менее стольких лет: {years}",
        kk: "Оператор саясаты бойынша соңғы марапаттаудан, егер болса, кемінде мынанша жыл өтті: {years}",
      },
      says: {
        en: "Last awarded on: {lastAwardedOn}; years that must pass by the operator's policy: {years}; passed on: {due}",
        ru: "Последнее награждение: {lastAwardedOn}; по политике оператора должно пройти лет: {years}; проходят: {due}",
        kk: "Соңғы марапатталған күні: {lastAwardedOn}; оператор саясаты бойынша өтуі тиіс жыл саны: {years}; өтетін күні: {due}",
      },
      by: "award",
      editions: ofEachAward({
        policy: { parameter: "awardIntervalYears" },
        cites: [policySource.at("awardIntervalYears")],
        test: runOut("lastAwardedOn", years(fromPolicy("awardIntervalYears"))),
      }),
    },
  ],

  openQuestions: [
    {
      parameter: "awardRepeatable",
      says: {
        en: "No source states whether the same nominee may receive an award again",
        ru: "Ни один источник не говорит, может ли один кандидат получить награду повторно",
        kk: "Бір кандидат награданы қайта ала алатынын ешбір дереккөз айтпайды",
      },
      cites: [birlikStatute.at("points 2.1 to 3.2"), overview.at("section 2, paras 31 to 38")],
    },
    {
      parameter: "awardIntervalYears",
      says: {
        en: "No source states how many years pass between two awards to the same nominee",
        ru: "Ни один источник не говорит, сколько лет проходит между двумя награждениями одного кандидата",
        kk: "Бір кандидатты екі марапаттау арасында неше жыл өтетінін ешбір дереккөз айтпайды",
      },
      cites: [birlikStatute.at("points 2.1 to 3.2"), overview.at("section 2, paras 31 to 38")],
    },
  ],

  conflicts: [
    {
      id: "birlik-merits",
      conditions: ["merit"],
      when: oneOf("award", ["birlik"]),
      says: {
        en: 'The statute of the gold medal "Birlik" lists nine merits; the overview page names unity, peace and accord, and spiritual culture, of which the last is not in the statute',
        ru: "Статут золотой медали «Бірлік» перечисляет девять заслуг; обзорная страница называет единство, мир и согласие и духовную культуру – последней в статуте нет",
        kk: "«Бірлік» алтын медалінің статутында тоғыз еңбек аталған; шолу бетінде бірлік, бейбітшілік пен келісім және рухани мәдениет делінген – соңғысы статутта жоқ",
      },
      cites: [birlikStatute.at("point 2.1"), page.birlik],
    },
  ],
});

/** What an operator's policy adds, for each award on its own days. */
function ofEachAward<F extends string>(stated: Pick<Edition<F>, "policy" | "cites" | "test">): Edition<F>[] {
  return awardCodes.flatMap((award) =>
    inPeriod(existing(award), { ...stated, for: [award], certainty: "interpreted" }),
  );
}

/** Any one of several merits is enough: our reading. */
function anyOf(helping: readonly MeritCode[]) {
  const { en, ru, kk } = named(helping);
  return {
    certainty: "interpreted" as const,
    test: includesAny("merits", helping),
    requires: {
      en: `The nominee has one of these merits, any one of which is enough (our reading): ${en}`,
      ru: `У кандидата есть одна из этих заслуг, достаточно любой (наше толкование): ${ru}`,
      kk: `Кандидаттың мына еңбектерінің бірі бар, кез келгені жеткілікті (біздің түсіндіруіміз): ${kk}`,
    },
    says: {
      en: `Merits: {merits}. This award is given for any one of these (our reading): ${en}`,
      ru: `Заслуги: {merits}. Эта награда вручается за любую из этих (наше толкование): ${ru}`,
      kk: `Еңбегі: {merits}. Бұл награда мыналардың кез келгені үшін беріледі (біздің түсіндіруіміз): ${kk}`,
    },
  };
}

function only(helping: MeritCode) {
  const { en, ru, kk } = merits.labels[helping];
  return {
    certainty: "overview" as const,
    test: includesAny("merits", [helping]),
    requires: {
      en: `The nominee has this merit: ${en}`,
      ru: `У кандидата есть эта заслуга: ${ru}`,
      kk: `Кандидаттың мына еңбегі бар: ${kk}`,
    },
    says: {
      en: `Merits: {merits}. This award is given for: ${en}`,
      ru: `Заслуги: {merits}. Эта награда вручается за: ${ru}`,
      kk: `Еңбегі: {merits}. Бұл награда мына еңбек үшін беріледі: ${kk}`,
    },
  };
}

function named(helping: readonly MeritCode[]): Text {
  return list(
    helping.map((merit) => merits.labels[merit]),
    "; ",
  );
}

export const awardEligibilityExamples: ExamplesOf<typeof awardEligibility> = () => [
  {
    title: {
      en: 'An organisation and the medal "Birlik"',
      ru: "Организация и медаль «Бірлік»",
      kk: "Ұйым және «Бірлік» медалі",
    },
    on: "2023-06-01",
    facts: { award: "birlik", nominee: "organisation", merits: ["intercultural-dialogue"] },
    verdict: "satisfied",
  },
  ...eachMeritAlone("birlik", [
    "statehood",
    "peace-and-unity",
    "state-language",
    "development",
    "intercultural-dialogue",
    "youth-education",
    "cultural-diversity",
    "diaspora-ties",
    "friendship-of-peoples",
  ]),
  ...eachMeritAlone("birlik", ["peace-and-unity", "spiritual-culture"], "overview"),
  ...eachMeritAlone("zhomart-zhan", ["philanthropy"]),
  ...eachMeritAlone("certificate-of-honour", ["peace-and-accord"]),
  ...eachMeritAlone("letter-of-thanks", ["peace-and-accord"]),
  ...eachMeritAlone("algys", [
    "assembly-activity",
    "social-project",
    "cultural-project",
    "information-project",
  ]),
  {
    title: {
      en: "A second citizenship beside that of Kazakhstan does no harm",
      ru: "Второе гражданство наряду с казахстанским не мешает",
      kk: "Қазақстан азаматтығымен қатар екінші азаматтық кедергі емес",
    },
    on: "2023-06-01",
    facts: { ...citizen(), citizenships: ["DE", "KZ"] },
    verdict: "satisfied",
  },
  {
    on: "2023-06-01",
    facts: { award: "algys", nominee: "person", merits: ["cultural-project", "model-promoted-abroad"] },
    verdict: "satisfied",
  },
  {
    on: "2023-06-01",
    facts: { award: "friendship-ambassador", nominee: "person", citizenships: ["FR"] },
    verdict: "satisfied",
  },
  ...(
    [
      ["zhomart-zhan", ["philanthropy"]],
      ["letter-of-thanks", ["peace-and-accord"]],
      ["algys", ["social-project"]],
      ["friendship-ambassador", []],
    ] as const
  ).map(([award, merits]) => ({
    on: "2023-06-01",
    facts: { award, nominee: "organisation" as const, merits },
    verdict: "violated" as const,
    fails: ["nominee"],
  })),
  {
    title: {
      en: "An organisation has no citizenship to ask about",
      ru: "О гражданстве организации не спрашивается",
      kk: "Ұйымның азаматтығы сұралмайды",
    },
    on: "2023-06-01",
    facts: { ...citizen(), nominee: "organisation", citizenships: [] },
    verdict: "violated",
    fails: ["nominee"],
  },
  ...(["certificate-of-honour", "letter-of-thanks"] as const).flatMap((award) =>
    [["DE"], []].map((citizenships) => ({
      on: "2023-06-01",
      facts: { ...citizen(), award, citizenships },
      verdict: "violated" as const,
      fails: ["citizenship"],
    })),
  ),
  ...[["KZ"], ["DE", "KZ"], []].map((citizenships) => ({
    on: "2023-06-01",
    facts: { award: "friendship-ambassador" as const, nominee: "person" as const, citizenships },
    verdict: "violated" as const,
    fails: ["citizenship"],
  })),
  ...(["law", "overview"] as const).map((reading) => ({
    title: {
      en: 'A merit for "Birlik" that only the overview page names',
      ru: "Заслуга для «Бірлік», названная только на обзорной странице",
      kk: "«Бірлік» үшін тек шолу бетінде аталған еңбек",
    },
    on: "2023-06-01",
    reading,
    facts: { award: "birlik" as const, nominee: "person" as const, merits: ["spiritual-culture" as const] },
    ...(reading === "overview"
      ? { verdict: "satisfied" as const }
      : { verdict: "violated" as const, fails: ["merit"] }),
  })),
  ...[true, false].map((awardRepeatable) => ({
    on: "2023-06-01",
    facts: { ...citizen(), alreadyHolds: true },
    policy: { awardRepeatable },
    ...(awardRepeatable
      ? { verdict: "satisfied" as const }
      : { verdict: "violated" as const, fails: ["repeat"] }),
  })),
  ...(
    [
      ["2023-05-31", "violated"],
      ["2023-06-01", "satisfied"],
    ] as const
  ).map(([on, verdict]) => ({
    on,
    facts: { ...citizen(), lastAwardedOn: "2018-06-01" },
    policy: { awardIntervalYears: 5 },
    verdict,
    ...(verdict === "violated" && { fails: ["interval"] }),
  })),
  {
    on: "2023-06-01",
    facts: { ...citizen(), lastAwardedOn: null },
    policy: { awardIntervalYears: 5 },
    verdict: "satisfied",
  },
  { on: "2023-06-01", facts: { award: "birlik", nominee: "person" }, verdict: "undetermined" },
  {
    title: {
      en: "First Ambassadors of Friendship of 2018, Aushev and Zertik: neither the day nor their citizenships are reported",
      ru: "Первые послы дружбы 2018 года, Аушев и Цертик: ни день, ни гражданство не сообщены",
      kk: "2018 жылғы алғашқы достық елшілері Аушев пен Цертик: күні де, азаматтығы да хабарланбаған",
    },
    on: "2018-12-31",
    facts: { award: "friendship-ambassador", nominee: "person" },
    verdict: "undetermined",
    cites: [overview.at("section 2, para. 38")],
  },
  {
    title: {
      en: "Ambassadors of Friendship of 2019, Soskovets, Kalin and Tuard: neither the day nor their citizenships are reported",
      ru: "Послы дружбы 2019 года, Сосковец, Калын и Туар: ни день, ни гражданство не сообщены",
      kk: "2019 жылғы достық елшілері Сосковец, Калын және Туар: күні де, азаматтығы да хабарланбаған",
    },
    on: "2019-12-31",
    facts: { award: "friendship-ambassador", nominee: "person" },
    verdict: "undetermined",
    cites: [overview.at("section 2, para. 38")],
  },
  ...atStartOf("2007-07-26", "not-in-force", "satisfied", {
    facts: { award: "birlik", nominee: "person", merits: ["statehood"] },
  }),
  ...(["certificate-of-honour", "letter-of-thanks"] as const).flatMap((award) =>
    atStartOf("2008-10-20", "not-in-force", "satisfied", { facts: { ...citizen(), award } }),
  ),
  ...atStartOf("2008-10-20", "not-in-force", "satisfied", {
    facts: { award: "zhomart-zhan", nominee: "person", merits: ["philanthropy"] },
  }),
  ...atStartOf("2018-01-01", "not-in-force", "satisfied", {
    facts: { award: "friendship-ambassador", nominee: "person", citizenships: ["FR"] },
  }),
  ...atStartOf("2021-06-09", "not-in-force", "satisfied", {
    facts: { award: "algys", nominee: "person", merits: ["assembly-activity"] },
  }),
  ...awardCodes.flatMap((award) =>
    atStartOf(newConstitution, "satisfied", "satisfied", { facts: deserving(award) }),
  ),
  {
    on: newConstitution,
    reading: "overview",
    facts: { ...deserving("birlik"), merits: ["statehood"] },
    verdict: "violated",
    fails: ["merit"],
  },
  ...awardCodes.flatMap((award) =>
    onEach(["2023-06-01", newConstitution], {
      facts: { ...deserving(award), alreadyHolds: true, lastAwardedOn: "2021-07-02" },
      policy: { awardRepeatable: false, awardIntervalYears: 5 },
      verdict: "violated",
      fails: ["repeat", "interval"],
    }),
  ),
];

/** A person who may receive the award. */
function deserving(award: (typeof awardCodes)[number]) {
  return {
    award,
    nominee: "person",
    citizenships: award === "friendship-ambassador" ? ["FR"] : ["KZ"],
    merits: ["statehood", "philanthropy", "peace-and-accord", "assembly-activity"],
  } as const;
}

function citizen() {
  return {
    award: "certificate-of-honour",
    nominee: "person",
    citizenships: ["KZ"],
    merits: ["peace-and-accord"],
  } as const;
}

/** Each merit that helps is enough alone; all others together are not. */
function eachMeritAlone(
  award: (typeof awardCodes)[number],
  helping: readonly MeritCode[],
  reading: Reading = "law",
): Example<typeof awardEligibility.facts>[] {
  const facts = { award, nominee: "person", citizenships: ["KZ"] } as const;
  const others = codesOf(merits).filter((merit) => !helping.includes(merit));
  return [
    ...helping.map((merit) => ({
      ...{ on: "2023-06-01", reading, verdict: "satisfied" as const },
      facts: { ...facts, merits: [merit] },
    })),
    {
      ...{ on: "2023-06-01", reading, verdict: "violated", fails: ["merit"] },
      facts: { ...facts, merits: others },
    },
  ];
}
