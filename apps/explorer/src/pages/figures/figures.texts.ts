import type { Texts } from "../../words/texts.ts";

export const figuresTexts = {
  title: { en: "Figures", ru: "Показатели", kk: "Көрсеткіштер" },
  lead: {
    en: "Everything that the sources count, each with its unit, its day, its source and what makes one doubt it. Nothing is estimated; where we counted ourselves, it says so.",
    ru: "Всё, что считают источники: с единицей, датой, источником и тем, что вызывает сомнение. Оценок нет; где считали мы сами, это сказано.",
    kk: "Дереккөздер санаған барлық нәрсе: бірлігі, күні, дереккөзі және күмән тудыратын жайы. Болжам жоқ; өзіміз санаған жерде бұл айтылған.",
  },
  assembly: {
    en: "The Assembly and its bodies",
    ru: "Ассамблея и её органы",
    kk: "Ассамблея және оның органдары",
  },
  associations: { en: "Associations", ru: "Объединения", kk: "Бірлестіктер" },
  councils: {
    en: "Mothers' Councils and Councils of Public Consent",
    ru: "Советы матерей и Советы общественного согласия",
    kk: "Аналар кеңестері және Қоғамдық келісім кеңестері",
  },
  mediation: { en: "Mediation", ru: "Медиация", kk: "Медиация" },
  science: { en: "Science and expertise", ru: "Наука и экспертиза", kk: "Ғылым және сараптама" },
  youth: { en: "Youth", ru: "Молодёжь", kk: "Жастар" },
  houses: {
    en: "Friendship Houses, schools, entrepreneurs",
    ru: "Дома дружбы, школы, предприниматели",
    kk: "Достық үйлері, мектептер, кәсіпкерлер",
  },
  media: { en: "Media", ru: "СМИ", kk: "БАҚ" },
  volunteers: {
    en: "Volunteers and charity",
    ru: "Волонтёрство и благотворительность",
    kk: "Волонтёрлік және қайырымдылық",
  },
  awards: {
    en: "Awards and friends abroad",
    ru: "Награды и друзья за рубежом",
    kk: "Наградалар және шетелдегі достар",
  },
  other: { en: "Other figures", ru: "Другие показатели", kk: "Басқа көрсеткіштер" },
  checks: { en: "What must add up", ru: "Что должно сходиться", kk: "Не сәйкес келуге тиіс" },
  lists: { en: "What the sources list", ru: "Что перечисляют источники", kk: "Дереккөздер тізген нәрселер" },
  languagesOfMedia: {
    en: "Languages of ethnic media",
    ru: "Языки этнических СМИ",
    kk: "Этникалық БАҚ тілдері",
  },
  checksLead: {
    en: "Sums and shares done again from the figures: {fail} of {all} do not hold.",
    ru: "Суммы и доли, пересчитанные по показателям: не сходится {fail} из {all}.",
    kk: "Көрсеткіштер бойынша қайта есептелген сомалар мен үлестер: {all} ішінен {fail} сәйкес келмейді.",
  },
  holds: { en: "adds up", ru: "сходится", kk: "сәйкес келеді" },
  fails: { en: "does not add up", ru: "не сходится", kk: "сәйкес келмейді" },
} as const satisfies Texts;

export const figureTexts = {
  noDay: { en: "no day stated", ru: "дата не указана", kk: "күні көрсетілмеген" },
  unit: { en: "Unit: {unit}", ru: "Единица: {unit}", kk: "Бірлігі: {unit}" },
  compared: {
    en: "Compared, in {unit}",
    ru: "В сравнении; единица: {unit}",
    kk: "Салыстырғанда; бірлігі: {unit}",
  },
  overTime: {
    en: "{metric} over time, in {unit}; each point is a source of its own",
    ru: "{metric} по времени; единица: {unit}; каждая точка – отдельный источник",
    kk: "{metric} уақыт бойынша; бірлігі: {unit}; әр нүкте – жеке дереккөз",
  },
  undated: { en: "Without a day: {values}.", ru: "Без даты: {values}.", kk: "Күні жоқ: {values}." },
  table: {
    en: "Table: units, days, sources, doubts ({count})",
    ru: "Таблица: единицы, даты, источники, сомнения ({count})",
    kk: "Кесте: бірліктер, күндер, дереккөздер, күмәндар ({count})",
  },
  figure: { en: "Figure", ru: "Показатель", kk: "Көрсеткіш" },
  value: { en: "Value", ru: "Значение", kk: "Мәні" },
  unitColumn: { en: "Unit", ru: "Единица", kk: "Бірлігі" },
  asOf: { en: "As of", ru: "На дату", kk: "Қай күнге" },
  grounds: {
    en: "Source, certainty and doubt",
    ru: "Источник, достоверность и сомнение",
    kk: "Дереккөз, анықтық дәрежесі және күмән",
  },
} as const satisfies Texts;
