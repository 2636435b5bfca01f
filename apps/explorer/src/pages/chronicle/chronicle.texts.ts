import type { Texts } from "../../words/texts.ts";

export const chronicleTexts = {
  title: { en: "Chronicle", ru: "Хроника", kk: "Шежіре" },
  lead: {
    en: "The Sessions held, those who held the offices, the deputies and what happened, as far as the sources tell. What no source tells is said to be not known.",
    ru: "Состоявшиеся Сессии, занимавшие должности, депутаты и события – насколько о них говорят источники. Чего источники не сообщают, то названо неизвестным.",
    kk: "Өткен Сессиялар, лауазым иелері, депутаттар және оқиғалар – дереккөздер айтқан шамада. Дереккөздерде жоғы белгісіз деп көрсетілген.",
  },
  sessions: { en: "Sessions held", ru: "Состоявшиеся Сессии", kk: "Өткен Сессиялар" },
  handover: {
    en: "The handover of 2021",
    ru: "Передача полномочий 2021 года",
    kk: "2021 жылғы өкілеттік беру",
  },
  holders: { en: "Holders of office", ru: "Кто занимал должности", kk: "Лауазым иелері" },
  deputies: { en: "Deputies and votes", ru: "Депутаты и голоса", kk: "Депутаттар мен дауыстар" },
  entries: { en: "What happened", ru: "Что происходило", kk: "Не болды" },
  notKnown: { en: "not known", ru: "неизвестно", kk: "белгісіз" },
} as const satisfies Texts;

export const sessionTexts = {
  lead: {
    en: "{held, plural, one {# Session} other {# Sessions}} have a day or a month; of {unknown} only the number is known. One is to be held every year:",
    ru: "У {held, plural, one {# Сессии} other {# Сессий}} известен день или месяц; у {unknown} – только номер. Сессия должна проводиться ежегодно:",
    kk: "{held} Сессияның күні не айы белгілі; {unknown} Сессияның тек нөмірі белгілі. Сессия жыл сайын өткізілуге тиіс:",
  },
  rule: { en: "the rule", ru: "правило", kk: "қағида" },
  years: { en: "Sessions by year", ru: "Сессии по годам", kk: "Жыл бойынша Сессиялар" },
  none: { en: "none", ru: "не было", kk: "болған жоқ" },
  noneMeans: {
    en: "None: the numbers of the Sessions before and after run on.",
    ru: "Не было: номера предыдущей и следующей Сессий идут подряд.",
    kk: "Болған жоқ: алдыңғы және кейінгі Сессиялардың нөмірлері қатар.",
  },
  unknownMeans: {
    en: "Not known: the days of some Sessions were not found.",
    ru: "Неизвестно: дни некоторых Сессий не найдены.",
    kk: "Белгісіз: кейбір Сессиялардың күндері табылмады.",
  },
  undated: { en: "Held on days not known,", ru: "Были, дни неизвестны:", kk: "Өтті, күндері белгісіз:" },
  between: {
    en: "between {first} and {last}",
    ru: "между {first} и {last} годами",
    kk: "{first} және {last} жылдар арасында",
  },
  session: { en: "{numeral} Session", ru: "{numeral} сессия", kk: "{numeral} сессия" },
  held: { en: "Held", ru: "Дата", kk: "Өткен күні" },
  venue: { en: "Venue", ru: "Место проведения", kk: "Өткізілген орны" },
  theme: { en: "Theme", ru: "Тема", kk: "Тақырыбы" },
  kind: { en: "Kind", ru: "Вид", kk: "Түрі" },
  REGULAR: { en: "regular", ru: "очередная", kk: "кезекті" },
  EXTRAORDINARY: { en: "extraordinary", ru: "внеочередная", kk: "кезектен тыс" },
  convened: { en: "Convened by", ru: "Созвана", kk: "Шақырған акт" },
  ORDER: { en: "order of the President", ru: "распоряжением Президента", kk: "Президенттің өкімі" },
  DECREE: { en: "decree of the President", ru: "указом Президента", kk: "Президенттің Жарлығы" },
  dayNotStated: { en: "day not stated", ru: "день не указан", kk: "күні көрсетілмеген" },
  attended: {
    en: "Attended, members and guests",
    ru: "Участвовало членов и гостей",
    kk: "Мүшелер мен қонақтардан қатысқаны",
  },
  asTable: { en: "All Sessions as a table", ru: "Все Сессии таблицей", kk: "Барлық Сессия кесте түрінде" },
  number: { en: "Session", ru: "Сессия", kk: "Сессия" },
  choose: {
    en: "Choose a Session to read what is known of it.",
    ru: "Выберите Сессию, чтобы прочитать, что о ней известно.",
    kk: "Не белгілі екенін оқу үшін Сессияны таңдаңыз.",
  },
} as const satisfies Texts;

export const handoverTexts = {
  accounts: { en: "Two accounts of it", ru: "Два рассказа о ней", kk: "Ол туралы екі дерек" },
  conflict: { en: "Where they differ", ru: "В чём они расходятся", kk: "Айырмашылығы неде" },
  afterwards: { en: "What followed", ru: "Что было потом", kk: "Кейін не болды" },
} as const satisfies Texts;

export const holderTexts = {
  lead: {
    en: "A bar lies between the days that the sources give or between the first and the last day on which they show someone in office; dots are the days seen. A pale band is a month or a year in which the day is not known; a dotted bar has no end known.",
    ru: "Полоса лежит между датами из источников либо между первым и последним днём, когда они показывают человека в должности; точки – такие дни. Бледная полоса – месяц или год, день в котором неизвестен; пунктир – окончание неизвестно.",
    kk: "Жолақ дереккөздер берген күндер арасында не адам қызметте көрсетілген алғашқы және соңғы күн арасында; нүктелер – сондай күндер. Солғын жолақ – күні белгісіз ай не жыл; үзік жолақ – аяқталуы белгісіз.",
  },
  from: { en: "from {day}", ru: "с {day}", kk: "басталуы: {day}" },
  to: { en: "until {day}", ru: "до {day}", kk: "аяқталуы: {day}" },
  startUnknown: { en: "start not known", ru: "начало неизвестно", kk: "басталуы белгісіз" },
  endUnknown: { en: "no end known", ru: "окончание неизвестно", kk: "аяқталуы белгісіз" },
  seen: { en: "Seen in office", ru: "В должности по источникам", kk: "Қызметте көрінген күндері" },
} as const satisfies Texts;

export const deputyTexts = {
  votesLead: {
    en: "Votes for each deputy elected to the Mazhilis on 11 January 2021.",
    ru: "Голоса за каждого депутата, избранного в Мажилис 11 января 2021 года.",
    kk: "2021 жылғы 11 қаңтарда Мәжіліске сайланған әр депутатқа берілген дауыстар.",
  },
  name: { en: "Deputy", ru: "Депутат", kk: "Депутат" },
  votes: { en: "Votes", ru: "Голоса", kk: "Дауыстар" },
  from: { en: "From", ru: "С", kk: "Басталуы" },
  to: { en: "Until", ru: "До", kk: "Аяқталуы" },
  chosen: { en: "Session", ru: "Сессия", kk: "Сессия" },
  byPresident: { en: "appointed", ru: "назначен", kk: "тағайындалған" },
  grounds: { en: "Grounds", ru: "Основания", kk: "Негіздері" },
  seats: { en: "Seats in Parliament", ru: "Места в Парламенте", kk: "Парламенттегі орындар" },
} as const satisfies Texts;

export const entryTexts = {
  search: { en: "Search", ru: "Поиск", kk: "Іздеу" },
  kind: { en: "Kind", ru: "Вид", kk: "Түрі" },
  all: { en: "all kinds", ru: "все виды", kk: "барлық түрлері" },
  fromYear: { en: "From year", ru: "С года", kk: "Жылдан бастап" },
  toYear: { en: "To year", ru: "По год", kk: "Жылға дейін" },
  found: {
    en: "{count, plural, one {# entry} other {# entries}} of {all}",
    ru: "{count, plural, one {# запись} few {# записи} other {# записей}} из {all}",
    kk: "{all} жазбадан {count}",
  },
  nothing: {
    en: "Nothing fits. Try other words or more years.",
    ru: "Ничего не найдено. Попробуйте другие слова или годы.",
    kk: "Ештеңе табылмады. Басқа сөздерді не жылдарды көріңіз.",
  },
  more: { en: "Show all {count}", ru: "Показать все {count}", kk: "Барлық {count} көрсету" },
  ACT: { en: "act or turn", ru: "акт или событие", kk: "акт не оқиға" },
  SESSION: { en: "Session", ru: "Сессия", kk: "Сессия" },
  COUNCIL_MEETING: { en: "Council meeting", ru: "заседание Совета", kk: "Кеңес отырысы" },
  CONCEPT: { en: "Concept of development", ru: "Концепция развития", kk: "даму тұжырымдамасы" },
  FOUNDING: { en: "founding", ru: "создание структуры", kk: "құрылымның құрылуы" },
  AWARD: { en: "award", ru: "награда", kk: "награда" },
  TITLE: { en: "title given", ru: "присвоение звания", kk: "атақ берілуі" },
  PROGRAMME: { en: "programme", ru: "программа", kk: "бағдарлама" },
  HANDOVER: { en: "handover", ru: "передача полномочий", kk: "өкілеттік беру" },
} as const satisfies Texts;
