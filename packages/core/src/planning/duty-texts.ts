/** What the duties of a calendar are called. */
import type { Text } from "../kernel/text.ts";

interface DutyText {
  readonly title: Text;
  readonly message: Text;
}

const councilMeeting: Text = {
  en: "Meeting of the Council due",
  ru: "Срок заседания Совета",
  kk: "Кеңес отырысының мерзімі",
};
const termEnd: Text = {
  en: "Term of a public Vice-Chair ends",
  ru: "Истекает срок заместителя Председателя на общественных началах",
  kk: "Төрағаның қоғамдық орынбасарының мерзімі аяқталады",
};

export const dutyTexts = {
  councilMeeting: {
    title: councilMeeting,
    message: {
      en: "The Council meets again by {due}, six calendar months after {previous} (our reading of “at least once every six months”)",
      ru: "Совет собирается вновь не позднее {due} – шести календарных месяцев после {previous} (наше толкование слов «не реже одного раза в шесть месяцев»)",
      kk: "Кеңес {due} дейін қайта жиналады, бұл {previous} кейінгі алты күнтізбелік ай («алты айда кемінде бір рет» дегенді түсіндіруіміз)",
    },
  },
  councilMeetingByHalfYear: {
    title: councilMeeting,
    message: {
      en: "The Council meets again by {due}, the end of the half-year after that of {previous}, as the operator's policy counts",
      ru: "Совет собирается вновь не позднее {due} – конца полугодия, следующего за полугодием {previous}, по счёту политики оператора",
      kk: "Кеңес {due} дейін қайта жиналады, бұл {previous} жартыжылдығынан кейінгі жартыжылдықтың соңы, оператор саясаты бойынша",
    },
  },
  session: {
    title: {
      en: "Yearly Session due",
      ru: "Срок ежегодной Сессии",
      kk: "Жыл сайынғы Сессияның мерзімі",
    },
    message: {
      en: "A Session of the Assembly is held in {year}, by {due} at the latest",
      ru: "В {year} году проводится Сессия Ассамблеи, не позднее {due}",
      kk: "{year} жылы Ассамблея Сессиясы өткізіледі, ең кеші {due}",
    },
  },
  termEnd: {
    title: termEnd,
    message: {
      en: "Seat {seat}: the term of {association} ends before {due}; another association follows (our reading of “rotating basis”)",
      ru: "Место {seat}: срок {association} истекает до {due}; следует другое объединение (наше толкование слов «на основе ротации»)",
      kk: "{seat}-орын: {association} мерзімі {due} дейін аяқталады; келесі – басқа бірлестік («ротация негізінде» дегенді түсіндіруіміз)",
    },
  },
  handover: {
    title: termEnd,
    message: {
      en: "Seat {seat}: the term of {association} ends before {due}; {next} follows from {metOn} on (another association, by our reading of “rotating basis”)",
      ru: "Место {seat}: срок {association} истекает до {due}; с {metOn} – {next} (другое объединение, по нашему толкованию слов «на основе ротации»)",
      kk: "{seat}-орын: {association} мерзімі {due} дейін аяқталады; {metOn} бастап – {next} (басқа бірлестік, «ротация негізінде» дегенді түсіндіруімізше)",
    },
  },
  recommendation: {
    title: {
      en: "Consideration of a recommendation of the Session due",
      ru: "Срок рассмотрения рекомендации Сессии",
      kk: "Сессия ұсынымын қарау мерзімі",
    },
    message: {
      en: "The state body considers recommendation {id}, sent on {sentOn}, by {due}, as the operator's policy sets",
      ru: "Государственный орган рассматривает рекомендацию {id}, направленную {sentOn}, не позднее {due}, как задаёт политика оператора",
      kk: "Мемлекеттік орган {sentOn} жіберілген {id} ұсынымын {due} дейін қарайды, оператор саясаты бойынша",
    },
  },
} as const satisfies Record<string, DutyText>;
