import type { Texts } from "../words/texts.ts";

/** Words of the parts that several pages share; terms of art as in docs/glossary. */
export const partTexts = {
  loading: { en: "Loading …", ru: "Загрузка …", kk: "Жүктелуде …" },
  away: {
    en: "The gateway does not answer",
    ru: "Шлюз не отвечает",
    kk: "Шлюз жауап бермейді",
  },
  awayAdvice: {
    en: "The map, the chronicle, the figures and the register come from the gateway. All else works without it: questions, the rulebook, the rotation, the calendar, and the changes of the rules in the overview.",
    ru: "Карту, хронику, показатели и реестр даёт шлюз. Всё остальное работает и без него: вопросы, свод правил, ротация, календарь и изменения правил в обзоре.",
    kk: "Карта, шежіре, көрсеткіштер мен тізілім шлюзден келеді. Қалғанының бәрі онсыз да жұмыс істейді: сұрақтар, қағидалар жинағы, ротация, күнтізбе және шолудағы қағидалар өзгерістері.",
  },
  refused: {
    en: "The gateway refused the question",
    ru: "Шлюз отклонил запрос",
    kk: "Шлюз сұрауды қабылдамады",
  },
  again: { en: "Ask again", ru: "Спросить ещё раз", kk: "Қайта сұрау" },
  behind: { en: "The query behind this page", ru: "Запрос этой страницы", kk: "Осы беттің сұрауы" },
  sources: { en: "Sources", ru: "Источники", kk: "Дереккөздер" },
  newTab: { en: "opens in a new tab", ru: "откроется в новой вкладке", kk: "жаңа қойындыда ашылады" },
  satisfied: { en: "satisfied", ru: "соблюдено", kk: "сақталды" },
  violated: { en: "violated", ru: "нарушено", kk: "бұзылды" },
  undetermined: { en: "undetermined", ru: "не определено", kk: "анықталмады" },
  "not-in-force": { en: "not in force", ru: "не действует", kk: "қолданылмайды" },
  certainty: { en: "Certainty", ru: "Достоверность", kk: "Анықтық дәрежесі" },
  verified: { en: "verified", ru: "проверено", kk: "тексерілді" },
  secondary: { en: "secondary", ru: "вторичный источник", kk: "екінші дереккөз" },
  overview: { en: "overview page", ru: "обзорная страница", kk: "шолу беті" },
  presumed: { en: "presumed", ru: "предположительно", kk: "болжамды" },
  interpreted: { en: "interpreted", ru: "толкование", kk: "түсіндірме" },
  verifiedMeans: {
    en: "Read in the act itself.",
    ru: "Прочитано в самом акте.",
    kk: "Актінің өзінен оқылды.",
  },
  secondaryMeans: {
    en: "An official site or the press says so; the act itself was not read.",
    ru: "Так сообщает официальный сайт или пресса; сам акт не прочитан.",
    kk: "Ресми сайт немесе баспасөз солай дейді; актінің өзі оқылмады.",
  },
  overviewMeans: {
    en: "Only the overview page of the Assembly says so.",
    ru: "Так говорит только обзорная страница Ассамблеи.",
    kk: "Мұны тек Ассамблеяның шолу беті айтады.",
  },
  presumedMeans: {
    en: "Read in a later edition and carried back, or not known to be repealed.",
    ru: "Прочитано в более поздней редакции и распространено назад либо об отмене не известно.",
    kk: "Кейінгі редакцияда оқылып, бұрынғы кезеңге қолданылды немесе күші жойылғаны белгісіз.",
  },
  interpretedMeans: {
    en: "Our reading of a general phrase; the message says which.",
    ru: "Наше толкование общей формулировки; какое именно, сказано в сообщении.",
    kk: "Жалпы тұжырымды өзіміз түсінуіміз; қалай түсінгеніміз хабарда айтылған.",
  },
  on: { en: "On", ru: "На дату", kk: "Күні" },
  copied: { en: "Copied", ru: "Скопировано", kk: "Көшірілді" },
  notCopied: {
    en: "The browser does not allow it",
    ru: "Браузер не разрешает",
    kk: "Браузер рұқсат бермейді",
  },
  onThisPage: { en: "On this page", ru: "На этой странице", kk: "Осы бетте" },
  close: { en: "Close", ru: "Закрыть", kk: "Жабу" },
} as const satisfies Texts;
