import type { Texts } from "../../words/texts.ts";

export const overviewTexts = {
  title: {
    en: "The institution on a day",
    ru: "Институт на дату",
    kk: "Институт белгілі бір күні",
  },
  lead: {
    en: "Who forms, appoints, convenes and heads whom in the Assembly, on any day since 1995 – and what changed on it.",
    ru: "Кто в Ассамблее кого образует, назначает, созывает и возглавляет на любую дату с 1995 года – и что в этот день изменилось.",
    kk: "Ассамблеяда кім кімді құрады, тағайындайды, шақырады және басқарады – 1995 жылдан бергі кез келген күні; әрі сол күні не өзгерді.",
  },
  chooseDay: { en: "Choose a day", ru: "Выбор даты", kk: "Күнді таңдау" },
  day: { en: "Day", ru: "Дата", kk: "Күн" },
  noSuchDay: {
    en: "The day in the address cannot be used: it must be one that exists, from 1900 to 9998, as YYYY-MM-DD. Today is shown instead.",
    ru: "Дата в адресе страницы не годится: нужен существующий день с 1900 по 9998 год в виде ГГГГ-ММ-ДД. Вместо неё показан сегодняшний день.",
    kk: "Беттің мекенжайындағы күн жарамсыз: 1900 жылдан 9998 жылға дейінгі бар күн ЖЖЖЖ-АА-КК түрінде жазылуы керек. Оның орнына бүгінгі күн көрсетілді.",
  },
  slider: { en: "Days of change", ru: "Даты изменений", kk: "Өзгеріс күндері" },
  previous: { en: "Previous change", ru: "Предыдущее изменение", kk: "Алдыңғы өзгеріс" },
  next: { en: "Next change", ru: "Следующее изменение", kk: "Келесі өзгеріс" },
  today: { en: "Today", ru: "Сегодня", kk: "Бүгін" },
  beforeFirst: {
    en: "before the first change",
    ru: "до первого изменения",
    kk: "алғашқы өзгеріске дейін",
  },
  notYet: {
    en: "On this day there was no Assembly yet. It begins on 1 March 1995.",
    ru: "В этот день Ассамблеи ещё не было. Она начинается 1 марта 1995 года.",
    kk: "Бұл күні Ассамблея әлі болған жоқ. Ол 1995 жылғы 1 наурызда басталады.",
  },
  standing: { en: "Name and status", ru: "Название и статус", kk: "Атауы мен мәртебесі" },
  noMap: {
    en: "The map, the holders of office and the institution's own changes are missing; the changes of the rules are here without the gateway.",
    ru: "Нет карты, занимающих должности и изменений самого института; изменения правил показаны и без шлюза.",
    kk: "Карта, лауазым иелері және институттың өз өзгерістері жоқ; қағидалардың өзгерістері шлюзсіз де көрсетіледі.",
  },
} as const satisfies Texts;

export const mapTexts = {
  map: { en: "Map", ru: "Карта", kk: "Карта" },
  asDrawing: { en: "As a drawing", ru: "Схемой", kk: "Сызба түрінде" },
  asList: { en: "As a list", ru: "Списком", kk: "Тізім түрінде" },
  view: { en: "How to show it", ru: "Как показать", kk: "Қалай көрсету керек" },
  lines: { en: "Lines", ru: "Линии", kk: "Сызықтар" },
  power: {
    en: "forms, appoints, elects, approves, convenes",
    ru: "образует, назначает, избирает, утверждает, созывает",
    kk: "құрады, тағайындайды, сайлайды, бекітеді, шақырады",
  },
  lead: { en: "heads, governs", ru: "возглавляет, руководит", kk: "басқарады, басшылық етеді" },
  answer: {
    en: "is accountable, informs, proposes, recommends",
    ru: "подотчётен, информирует, предлагает, рекомендует",
    kk: "есеп береді, хабардар етеді, ұсынады",
  },
  belong: {
    en: "belongs to, supports, replaces",
    ru: "входит в состав, обеспечивает, заменяет",
    kk: "құрамына кіреді, қамтамасыз етеді, ауыстырады",
  },
  undated: {
    en: "Most sources do not say since when a relation holds; such relations stand on every day.",
    ru: "Большинство источников не говорит, с какого дня действует связь; такие связи показаны на каждую дату.",
    kk: "Дереккөздердің көбі байланыстың қай күннен бастап бар екенін айтпайды; ондай байланыстар әр күні көрсетіледі.",
  },
  changedHere: { en: "changed on this day", ru: "изменилось в этот день", kk: "осы күні өзгерді" },
  core: { en: "The Assembly", ru: "Ассамблея", kk: "Ассамблея" },
  regions: { en: "In the regions", ru: "В регионах", kk: "Өңірлерде" },
  structures: {
    en: "Public structures and what is around them",
    ru: "Общественные структуры и то, что вокруг них",
    kk: "Қоғамдық құрылымдар және олардың айналасы",
  },
  holderUnknown: { en: "holder not known", ru: "кто занимал, неизвестно", kk: "кім атқарғаны белгісіз" },
  SHOWN: { en: "in office", ru: "в должности", kk: "қызметте" },
  AROUND: {
    en: "in office about then, the day is not exact",
    ru: "в должности примерно тогда, день неточный",
    kk: "шамамен сол кезде қызметте, күні дәл емес",
  },
  OPEN: {
    en: "the term began; whether it still lasted is not known",
    ru: "полномочия начались; продолжались ли ещё, неизвестно",
    kk: "өкілеттігі басталған; әлі жалғасқаны белгісіз",
  },
  since: { en: "since {day}", ru: "с {day}", kk: "басталуы: {day}" },
  until: { en: "until {day}", ru: "до {day}", kk: "аяқталуы: {day}" },
  seen: { en: "seen in office: {days}", ru: "в источниках: {days}", kk: "дереккөздерде: {days}" },
} as const satisfies Texts;
