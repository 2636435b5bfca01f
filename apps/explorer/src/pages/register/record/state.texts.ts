import type { Texts } from "../../../words/texts.ts";

/** What a record keeps beside the facts of its commands, which have labels of their own. */
export const stateTexts = {
  kind: { en: "kind of Session", ru: "вид Сессии", kk: "Сессия түрі" },
  proposedByCouncil: {
    en: "proposed by the Council",
    ru: "созыв предложен Советом",
    kk: "шақыруды Кеңес ұсынған",
  },
  initiatedBy: { en: "initiated by", ru: "инициатор", kk: "бастамашы" },
  request: { en: "Request of members", ru: "Требование членов", kk: "Мүшелердің талабы" },
  convocation: { en: "Convocation", ru: "Созыв", kk: "Шақыру" },
  attendance: { en: "Attendance at the opening", ru: "Присутствие на открытии", kk: "Ашылуға қатысқандар" },
  decisions: { en: "Decisions", ru: "Решения", kk: "Шешімдер" },
  recommendations: { en: "Recommendations", ru: "Рекомендации", kk: "Ұсынымдар" },
  agreedWithChairman: {
    en: "agreed with the Chairman of the Assembly",
    ru: "согласовано с Председателем Ассамблеи",
    kk: "Ассамблея Төрағасымен келісілген",
  },
  recommendation: { en: "Recommendation", ru: "Рекомендация", kk: "Ұсыным" },
  recommendedBy: { en: "recommended by", ru: "кем рекомендован", kk: "кім ұсынған" },
  from: { en: "first day", ru: "первый день", kk: "алғашқы күні" },
  to: { en: "first day after the term", ru: "первый день после срока", kk: "мерзімнен кейінгі алғашқы күн" },
  submission: { en: "Submission", ru: "Представление", kk: "Ұсыну" },
  decidedBy: { en: "decided by", ru: "кем решено", kk: "кім шешкен" },
  decidedOn: { en: "decided on", ru: "дата решения", kk: "шешілген күні" },
  conferredOn: { en: "conferred on", ru: "дата вручения", kk: "тапсырылған күні" },
  application: {
    en: "Application for accreditation",
    ru: "Заявление об аккредитации",
    kk: "Аккредиттеуге өтініш",
  },
  accreditedOn: { en: "accredited on", ru: "дата аккредитации", kk: "аккредиттелген күні" },
  enteredOn: {
    en: "entered in the Register of ethnocultural associations on",
    ru: "дата внесения в Реестр этнокультурных объединений",
    kk: "этномәдени бірлестіктер тізіліміне енгізілген күні",
  },
  nominatedBy: { en: "nominated by", ru: "кем выдвинут", kk: "кім ұсынған" },
  submittedBy: { en: "submitted by", ru: "кем внесён", kk: "кім енгізген" },
  endedOn: { en: "ended on", ru: "дата прекращения", kk: "тоқтатылған күні" },
  proposal: { en: "Proposal", ru: "Предложение", kk: "Ұсыныс" },
  proposedBy: { en: "proposed by", ru: "кем предложено", kk: "кім ұсынған" },
  filledOn: { en: "seats filled on", ru: "дата замещения мест", kk: "орындар толтырылған күні" },
  approvedOn: {
    en: "approved by the Chairman on",
    ru: "дата утверждения Председателем",
    kk: "Төраға бекіткен күні",
  },
  minutedOn: {
    en: "recorded in minutes on",
    ru: "дата занесения в протокол",
    kk: "хаттамаға енгізілген күні",
  },
  sentOn: { en: "sent on", ru: "дата направления", kk: "жіберілген күні" },
  consideredOn: { en: "considered on", ru: "дата рассмотрения", kk: "қаралған күні" },
} as const satisfies Texts;
