/** The Session: who convenes it, who speaks to its agenda, what it decides. */
import { councilCompetence } from "../rules/council/competence.ts";
import { sessionCompetence } from "../rules/session/competence.ts";
import { sessionConvocation } from "../rules/session/convocation.ts";
import { sessionDecision } from "../rules/session/decision.ts";
import { sessionRecommendation } from "../rules/session/recommendation.ts";
import { type Power, ruled } from "./power.ts";

export const powersOverTheSession: readonly Power[] = [
  {
    act: "session.convene-regular",
    kind: "power",
    text: {
      en: "convene a regular Session",
      ru: "созывать очередную Сессию",
      kk: "кезекті Сессияны шақыру",
    },
    conditions: {
      en: "by an order or a decree that fixes the date, the venue and the agenda",
      ru: "распоряжением или указом, определяющим дату, место проведения и повестку дня",
      kk: "күнін, өткізілетін орнын және күн тәртібін белгілейтін өкіммен немесе Жарлықпен",
    },
    grounds: [ruled(sessionConvocation, "convenedBy", { kind: "regular" })],
  },
  {
    act: "session.convene-extraordinary",
    kind: "power",
    text: {
      en: "convene an extraordinary Session",
      ru: "созывать внеочередную Сессию",
      kk: "кезектен тыс Сессияны шақыру",
    },
    conditions: {
      en: "at the initiative of the Chairman or the Council or at the request of members, as Session XXIII was convened (our reading)",
      ru: "по инициативе Председателя или Совета либо по требованию членов, как была созвана XXIII сессия (наше толкование)",
      kk: "Төрағаның немесе Кеңестің бастамасымен не мүшелердің талабымен, XXIII сессия шақырылғандай (түсіндіруіміз)",
    },
    grounds: [ruled(sessionConvocation, "convenedBy", { kind: "extraordinary" })],
  },
  {
    act: "session.initiate-extraordinary",
    kind: "power",
    text: {
      en: "initiate an extraordinary Session",
      ru: "инициировать внеочередную Сессию",
      kk: "кезектен тыс Сессияға бастама жасау",
    },
    conditions: {
      en: "members do so by request; how many are needed no source states",
      ru: "члены – по их требованию; сколько их нужно, ни один источник не называет",
      kk: "мүшелер – өз талабымен; олардың қаншасы қажет екенін ешбір дереккөз айтпайды",
    },
    grounds: [
      ruled(
        sessionConvocation,
        "initiatedBy",
        { kind: "extraordinary" },
        { "apk-chairman": "chairman", council: "council", "assembly-member": "members" },
      ),
    ],
  },
  {
    act: "session.propose-convocation",
    kind: "power",
    text: {
      en: "propose to the President that a regular Session be convened",
      ru: "вносить Президенту предложение о созыве очередной Сессии",
      kk: "кезекті Сессияны шақыру туралы Президентке ұсыныс енгізу",
    },
    grounds: [ruled(councilCompetence, "matter", {}, { council: "session-convocation-proposal" })],
  },
  {
    act: "session.propose-agenda",
    kind: "power",
    text: {
      en: "propose to the President the agenda of a regular Session",
      ru: "вносить Президенту предложение о повестке дня очередной Сессии",
      kk: "кезекті Сессияның күн тәртібі туралы Президентке ұсыныс енгізу",
    },
    grounds: [ruled(councilCompetence, "matter", {}, { council: "session-agenda-proposal" })],
  },
  {
    act: "session.approve-decisions",
    kind: "power",
    text: {
      en: "approve the decisions of the Session",
      ru: "утверждать решения Сессии",
      kk: "Сессия шешімдерін бекіту",
    },
    conditions: {
      en: "the election of deputies is no such decision: the electoral law governs it",
      ru: "избрание депутатов – не такое решение: оно проходит по закону о выборах",
      kk: "депутаттарды сайлау мұндай шешім емес: ол сайлау туралы заңға бағынады",
    },
    grounds: [ruled(sessionDecision, "approvedByChairman", {}, { "apk-chairman": true })],
  },
  {
    act: "session.develop-concepts",
    kind: "power",
    text: {
      en: "work out conceptual approaches to the development of the Assembly",
      ru: "вырабатывать концептуальные подходы к развитию Ассамблеи",
      kk: "Ассамблеяны дамытудың тұжырымдамалық тәсілдерін әзірлеу",
    },
    grounds: [ruled(sessionCompetence, "matter", {}, { session: "development-concepts" })],
  },
  {
    act: "session.hear-member-reports",
    kind: "power",
    text: {
      en: "hear reports of members of the Assembly",
      ru: "заслушивать отчёты членов Ассамблеи",
      kk: "Ассамблея мүшелерінің есептерін тыңдау",
    },
    grounds: [ruled(sessionCompetence, "matter", {}, { session: "member-reports" })],
  },
  {
    act: "session.decide-other-matters",
    kind: "power",
    text: {
      en: "decide other matters at the Session",
      ru: "решать на Сессии иные вопросы",
      kk: "Сессияда өзге мәселелерді шешу",
    },
    conditions: {
      en: "only where the operator's policy sessionOtherMatters says so: the list of the Law was not read",
      ru: "только если так задано политикой оператора sessionOtherMatters: перечень Закона не прочитан",
      kk: "оператордың sessionOtherMatters саясаты солай белгілесе ғана: Заңның тізбесі оқылмаған",
    },
    grounds: [ruled(sessionCompetence, "matter", {}, { session: "other" })],
  },
  {
    act: "session.recommend-to-state-bodies",
    kind: "power",
    text: {
      en: "make recommendations to state bodies on public accord and national unity",
      ru: "давать государственным органам рекомендации об общественном согласии и общенациональном единстве",
      kk: "мемлекеттік органдарға қоғамдық келісім мен жалпыұлттық бірлік жөнінде ұсынымдар беру",
    },
    grounds: [
      ruled(sessionRecommendation, "subject", { addressee: "state-body" }, { session: "accord-and-unity" }),
    ],
  },
  {
    act: "session.consider-recommendations",
    kind: "duty",
    text: {
      en: "consider the recommendations of the Session on public accord and national unity",
      ru: "рассматривать рекомендации Сессии об общественном согласии и общенациональном единстве",
      kk: "Сессияның қоғамдық келісім мен жалпыұлттық бірлік жөніндегі ұсынымдарын қарау",
    },
    conditions: {
      en: "to consider, not to carry out; by when no source states",
      ru: "рассмотреть, а не исполнить; срок ни один источник не называет",
      kk: "қарау, орындау емес; мерзімін ешбір дереккөз айтпайды",
    },
    grounds: [
      ruled(
        sessionRecommendation,
        "addressee",
        { subject: "accord-and-unity" },
        { "state-body": "state-body" },
      ),
    ],
  },
];
