/** The words that several rules share: offices, instruments, matters, awards, and the counts of a vote. */
import { choice, count, vocabulary } from "../kernel/facts.ts";
import { atMost, sum } from "../kernel/tests.ts";

export { codesOf } from "../kernel/facts.ts";

/** The codes without their labels, for what needs no words. */
export const officeCodes = [
  "president",
  "apk-chairman",
  "secretariat-head",
  "vice-chair",
  "council-chairman",
  "council",
  "session",
  "assembly-member",
  "secretariat",
  "akim",
  "regional-chairman",
  "regional-session",
  "regional-council",
  "association",
  "accreditation-commission",
  "state-body",
  "other",
] as const;
export const awardCodes = [
  "birlik",
  "zhomart-zhan",
  "certificate-of-honour",
  "letter-of-thanks",
  "algys",
  "friendship-ambassador",
] as const;

export const offices = /* @__PURE__ */ vocabulary(
  "Office",
  { en: "Office or body", ru: "Должность или орган", kk: "Лауазым немесе орган" },
  {
    president: { en: "President of the Republic", ru: "Президент Республики", kk: "Республика Президенті" },
    "apk-chairman": {
      en: "Chairman of the Assembly",
      ru: "Председатель Ассамблеи",
      kk: "Ассамблея Төрағасы",
    },
    "secretariat-head": {
      en: "Deputy Chair – head of the Secretariat",
      ru: "заместитель Председателя – заведующий Секретариатом",
      kk: "Төрағаның орынбасары – Хатшылық меңгерушісі",
    },
    "vice-chair": {
      en: "public Vice-Chair",
      ru: "заместитель Председателя на общественных началах",
      kk: "Төрағаның қоғамдық орынбасары",
    },
    "council-chairman": { en: "Chairman of the Council", ru: "Председатель Совета", kk: "Кеңес Төрағасы" },
    council: { en: "Council of the Assembly", ru: "Совет Ассамблеи", kk: "Ассамблея Кеңесі" },
    session: { en: "Session of the Assembly", ru: "Сессия Ассамблеи", kk: "Ассамблея Сессиясы" },
    "assembly-member": { en: "member of the Assembly", ru: "член Ассамблеи", kk: "Ассамблея мүшесі" },
    secretariat: { en: "Secretariat", ru: "Секретариат", kk: "Хатшылық" },
    akim: { en: "akim", ru: "аким", kk: "әкім" },
    "regional-chairman": {
      en: "chairman of a regional assembly",
      ru: "председатель ассамблеи области",
      kk: "облыс ассамблеясының төрағасы",
    },
    "regional-session": {
      en: "session of a regional assembly",
      ru: "сессия ассамблеи области",
      kk: "облыс ассамблеясының сессиясы",
    },
    "regional-council": {
      en: "council of a regional assembly",
      ru: "совет ассамблеи области",
      kk: "облыс ассамблеясының кеңесі",
    },
    association: {
      en: "supreme body of an ethnocultural association",
      ru: "высший орган этнокультурного объединения",
      kk: "этномәдени бірлестіктің жоғары органы",
    },
    "accreditation-commission": {
      en: "accreditation commission",
      ru: "комиссия по аккредитации",
      kk: "аккредиттеу комиссиясы",
    },
    "state-body": { en: "state body", ru: "государственный орган", kk: "мемлекеттік орган" },
    other: { en: "somebody else", ru: "иное лицо", kk: "өзге тұлға" },
  },
);

/** The deputies of the Chairman, in law "Vice-Chairmen": any one of either kind. */
export const deputies = ["secretariat-head", "vice-chair"] as const;

export const instruments = /* @__PURE__ */ vocabulary(
  "Instrument",
  { en: "Instrument", ru: "Вид акта", kk: "Акт түрі" },
  {
    "presidential-order": {
      en: "order of the President",
      ru: "распоряжение Президента",
      kk: "Президенттің өкімі",
    },
    "presidential-decree": {
      en: "decree of the President",
      ru: "указ Президента",
      kk: "Президенттің Жарлығы",
    },
    "council-decision": { en: "decision of the Council", ru: "решение Совета", kk: "Кеңестің шешімі" },
    other: { en: "another act", ru: "иной акт", kk: "өзге акт" },
  },
);

export const presidentialInstruments = ["presidential-order", "presidential-decree"] as const;

export const levels = /* @__PURE__ */ vocabulary(
  "Level",
  { en: "Level", ru: "Уровень", kk: "Деңгей" },
  {
    republican: { en: "republican", ru: "республиканский", kk: "республикалық" },
    regional: { en: "regional", ru: "региональный", kk: "өңірлік" },
  },
);

export const matters = /* @__PURE__ */ vocabulary(
  "Matter",
  { en: "Matter", ru: "Вопрос", kk: "Мәселе" },
  {
    "development-concepts": {
      en: "conceptual approaches to the development of the Assembly",
      ru: "концептуальные подходы к развитию Ассамблеи",
      kk: "Ассамблеяны дамытудың тұжырымдамалық тәсілдері",
    },
    "member-reports": {
      en: "reports of members of the Assembly",
      ru: "отчёты членов Ассамблеи",
      kk: "Ассамблея мүшелерінің есептері",
    },
    "mazhilis-deputies-election": {
      en: "election of deputies of the Mazhilis",
      ru: "избрание депутатов Мажилиса",
      kk: "Мәжіліс депутаттарын сайлау",
    },
    "senate-deputies-election": {
      en: "election of deputies of the Senate",
      ru: "избрание депутатов Сената",
      kk: "Сенат депутаттарын сайлау",
    },
    "mazhilis-candidates": {
      en: "candidates for the Mazhilis",
      ru: "кандидаты в депутаты Мажилиса",
      kk: "Мәжіліс депутаттығына кандидаттар",
    },
    "senate-candidates": {
      en: "candidates for the Senate",
      ru: "кандидаты в депутаты Сената",
      kk: "Сенат депутаттығына кандидаттар",
    },
    "member-candidates": {
      en: "candidates for membership of the Assembly",
      ru: "кандидаты в члены Ассамблеи",
      kk: "Ассамблея мүшелігіне кандидаттар",
    },
    "session-convocation-proposal": {
      en: "proposal to convene a regular Session",
      ru: "предложение о созыве очередной Сессии",
      kk: "кезекті Сессияны шақыру туралы ұсыныс",
    },
    "session-agenda-proposal": {
      en: "proposal on the agenda of a regular Session",
      ru: "предложение о повестке дня очередной Сессии",
      kk: "кезекті Сессияның күн тәртібі туралы ұсыныс",
    },
    "secretariat-work-plan-proposal": {
      en: "proposals for the work plan of the Secretariat",
      ru: "предложения в план работы Секретариата",
      kk: "Хатшылықтың жұмыс жоспарына ұсыныстар",
    },
    "public-award-establishment": {
      en: "establishment of a public award",
      ru: "учреждение общественной награды",
      kk: "қоғамдық награда тағайындау",
    },
    "award-regulations-approval": {
      en: "approval of the regulations of a public award",
      ru: "утверждение положения об общественной награде",
      kk: "қоғамдық награда туралы ережені бекіту",
    },
    "vice-chair-recommendation": {
      en: "recommendation of a public Vice-Chair",
      ru: "рекомендация заместителя Председателя на общественных началах",
      kk: "Төрағаның қоғамдық орынбасарын ұсыну",
    },
    other: { en: "another matter", ru: "иной вопрос", kk: "өзге мәселе" },
  },
);

export const awards = /* @__PURE__ */ vocabulary(
  "Award",
  { en: "Award", ru: "Награда", kk: "Награда" },
  {
    birlik: {
      en: 'public gold medal "Birlik"',
      ru: "общественная золотая медаль «Бірлік»",
      kk: "қоғамдық «Бірлік» алтын медалі",
    },
    "zhomart-zhan": {
      en: 'badge "Zhomart Zhan"',
      ru: "нагрудный знак «Жомарт жан»",
      kk: "«Жомарт жан» төсбелгісі",
    },
    "certificate-of-honour": { en: "Certificate of Honour", ru: "Почётная грамота", kk: "Құрмет грамотасы" },
    "letter-of-thanks": { en: "Letter of Thanks", ru: "Благодарственное письмо", kk: "Алғыс хат" },
    algys: { en: 'badge "Algys"', ru: "нагрудный знак «Алғыс»", kk: "«Алғыс» төсбелгісі" },
    "friendship-ambassador": { en: "Ambassador of Friendship", ru: "Посол дружбы", kk: "Достық елшісі" },
  },
);

/** At least one: of the body that votes, on the day. */
export const matter = /* @__PURE__ */ choice(matters, {
  label: { en: "matter", ru: "вопрос", kk: "мәселе" },
});

export const members = /* @__PURE__ */ count({
  min: 1,
  label: { en: "members", ru: "всего членов", kk: "барлық мүше" },
});

export const present = /* @__PURE__ */ count({
  change: "raise",
  label: { en: "members present", ru: "присутствует членов", kk: "қатысып отырған мүшелер" },
});

/** The counts of a vote. */
export const votes = {
  votesFor: /* @__PURE__ */ count({
    change: "raise",
    label: { en: "votes for", ru: "голосов «за»", kk: "жақтап берілген дауыс" },
  }),
  votesAgainst: /* @__PURE__ */ count({
    change: "yield",
    label: { en: "votes against", ru: "голосов «против»", kk: "қарсы берілген дауыс" },
  }),
  abstained: /* @__PURE__ */ count({
    change: "yield",
    label: { en: "abstained", ru: "воздержались", kk: "қалыс қалғандар" },
  }),
};

/** Nobody votes who is not present, and nobody twice. */
export const votesOfPresent = [
  /* @__PURE__ */ atMost("present", "members"),
  /* @__PURE__ */ atMost(/* @__PURE__ */ sum("votesFor", "votesAgainst", "abstained"), "present"),
];
