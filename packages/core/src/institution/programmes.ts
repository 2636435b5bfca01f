/** Projects, portals, registers and documents that the Assembly runs or rests on. */

import type { Text } from "../kernel/text.ts";
import { assemblyKz } from "../sources/assembly-kz.ts";
import { mediationLaw } from "../sources/mediation-law.ts";
import { oanaNews2009 } from "../sources/oananews-2009.ts";
import { type Named, page } from "./record.ts";
import { inYear, onDay, type When } from "./when.ts";

export interface Programme extends Named {
  readonly kind: "project" | "portal" | "register" | "document" | "activity" | "day";
  readonly about: Text;
  readonly since: When | null;
}

/** The standing projects and programmes that the page describes. */
export const programmes: readonly Programme[] = [
  {
    id: "mamile",
    kind: "project",
    name: { en: "Project “Mamile”", ru: "Проект «Мәміле»", kk: "«Мәміле» жобасы" },
    about: {
      en: "Launched in all regions; discussion clubs in which ethnic groups study Kazakh",
      ru: "Запущен во всех регионах; дискуссионные клубы, где этносы изучают казахский язык",
      kk: "Барлық өңірде іске қосылған; этностар қазақ тілін үйренетін пікірталас клубтары",
    },
    since: inYear(2019),
    citations: [page(2, 29)],
    certainty: "overview",
  },
  {
    id: "qazaqtanu",
    kind: "project",
    name: {
      en: "Cultural and educational project “Qazaqtanu”",
      ru: "Культурно-просветительский проект «Қазақтану»",
      kk: "«Қазақтану» мәдени-ағарту жобасы",
    },
    alsoWritten: ["Kazakhstan"],
    about: {
      en: "Project of the Assembly within which “Mamile” was launched",
      ru: "Проект Ассамблеи, в рамках которого запущен «Мәміле»",
      kk: "Ассамблеяның «Мәміле» соның аясында іске қосылған жобасы",
    },
    since: null,
    citations: [page(2, 29)],
    certainty: "interpreted",
    note: {
      en: "The page prints “Kazakhstan”; we read a slip for “Qazaqtanu”.",
      ru: "На странице – «Kazakhstan»; читаем как ошибку вместо «Қазақтану».",
      kk: "Бетте «Kazakhstan» делінген; «Қазақтану» орнына жіберілген қате деп түсінеміз.",
    },
  },
  {
    id: "state-language",
    kind: "activity",
    name: {
      en: "The state language as the language of interethnic communication",
      ru: "Государственный язык – язык межэтнического общения",
      kk: "Мемлекеттік тіл – этносаралық қатынас тілі",
    },
    about: {
      en: "Promoted by “Mamile” and by the Sunday schools at the Friendship Houses",
      ru: "Продвигается проектом «Мәміле» и воскресными школами при Домах дружбы",
      kk: "«Мәміле» жобасы және Достық үйлеріндегі жексенбілік мектептер арқылы ілгерілетіледі",
    },
    since: null,
    citations: [page(2, 28), page(2, 30)],
    certainty: "overview",
  },
  {
    id: "peoples-expedition",
    kind: "project",
    name: {
      en: "People's Expedition “Dear First President”",
      ru: "Народная экспедиция «Дорогой Первый Президент»",
      kk: "«Құрметті Тұңғыш Президент» халықтық экспедициясы",
    },
    alsoWritten: ["People’s Expedition “Dear First President”"],
    about: {
      en: "Project of the Assembly which the Ambassadors of Friendship promote with the embassies of Kazakhstan",
      ru: "Проект Ассамблеи, который Послы дружбы продвигают вместе с посольствами Казахстана",
      kk: "Достық елшілері Қазақстан елшіліктерімен бірге ілгерілететін Ассамблея жобасы",
    },
    since: null,
    citations: [page(2, 39)],
    certainty: "overview",
    note: {
      en: "The Russian and Kazakh names are our rendering; the original may mean “by the road of the First President”.",
      ru: "Русское и казахское названия – наш перевод; в оригинале, возможно, «Дорогой Первого Президента», то есть его путём.",
      kk: "Орысша және қазақша атаулары – біздің аударма; түпнұсқада «Тұңғыш Президенттің жолымен» болуы мүмкін.",
    },
  },
  {
    id: "el-kz",
    kind: "portal",
    name: {
      en: "Information and educational portal El.kz",
      ru: "Информационно-образовательный портал El.kz",
      kk: "El.kz ақпараттық-білім беру порталы",
    },
    about: {
      en: "Rebranded; writes of the country and its people in three languages",
      ru: "Обновил бренд; пишет о стране и её жителях на трёх языках",
      kk: "Ребрендингтен өткен; ел мен оның тұрғындары туралы үш тілде жазады",
    },
    since: null,
    citations: [page(2, 24)],
    certainty: "overview",
  },
  {
    id: "official-site",
    kind: "portal",
    name: {
      en: "Official site of the Assembly",
      ru: "Официальный сайт Ассамблеи",
      kk: "Ассамблеяның ресми сайты",
    },
    about: {
      en: "News, analysis, photographs, videos and interviews with members",
      ru: "Новости, аналитика, фото, видео и интервью членов",
      kk: "Жаңалықтар, талдамалар, фото, бейне және мүшелермен сұхбаттар",
    },
    since: null,
    citations: [page(2, 22), assemblyKz.at("home page")],
    certainty: "overview",
  },
  {
    id: "social-networks",
    kind: "portal",
    name: { en: "Social networks", ru: "Социальные сети", kk: "Әлеуметтік желілер" },
    about: {
      en: "Pages of all regional structures, for the same materials as the site",
      ru: "Страницы всех региональных структур с теми же материалами, что и на сайте",
      kk: "Барлық өңірлік құрылымның парақшалары, материалдары сайттағыдай",
    },
    since: null,
    citations: [page(2, 22)],
    certainty: "overview",
  },
  {
    id: "register-of-associations",
    kind: "register",
    name: {
      en: "Register of Ethnocultural Associations of the Assembly",
      ru: "Реестр этнокультурных объединений Ассамблеи",
      kk: "Ассамблеяның этномәдени бірлестіктер тізілімі",
    },
    alsoWritten: ["Register of Ethnocultural Associations of the APK"],
    about: {
      en: "Wider than the list of the accredited",
      ru: "Шире перечня аккредитованных",
      kk: "Аккредиттелгендер тізбесінен кең",
    },
    since: null,
    citations: [page(2, 4)],
    certainty: "overview",
    note: {
      en: "By the notices of 2019 accreditation ends in an entry here, yet the page counts fewer accredited than entered.",
      ru: "По объявлениям 2019 года аккредитация завершается записью здесь, но аккредитованных на странице меньше, чем записанных.",
      kk: "2019 жылғы хабарландырулар бойынша аккредиттеу осы жазбамен аяқталады, бірақ бетте аккредиттелгендер жазылғандардан аз.",
    },
  },
  {
    id: "register-of-mediators",
    kind: "register",
    name: {
      en: "Register of mediators of the Assembly",
      ru: "Реестр медиаторов Ассамблеи",
      kk: "Ассамблея медиаторларының тізілімі",
    },
    about: {
      en: "How one is entered was not found",
      ru: "Порядок включения не найден",
      kk: "Енгізу тәртібі табылмады",
    },
    since: null,
    citations: [page(2, 8)],
    certainty: "overview",
  },
  {
    id: "doctrine-of-national-unity",
    kind: "document",
    name: {
      en: "Doctrine of National Unity",
      ru: "Доктрина национального единства",
      kk: "Ел бірлігі доктринасы",
    },
    about: {
      en: "Its principles guide the policy of interculturalism; discussed at the XV Session",
      ru: "Её принципы направляют политику интеркультурализма; обсуждалась на XV сессии",
      kk: "Қағидаттары интеркультурализм саясатына бағыт береді; XV сессияда талқыланды",
    },
    since: null,
    citations: [page(1, 35), oanaNews2009.at("text")],
    certainty: "overview",
  },
  {
    id: "charity",
    kind: "activity",
    name: { en: "Charity", ru: "Благотворительность", kk: "Қайырымдылық" },
    about: {
      en: "Help given with patrons, benefactors and other representatives of the Assembly",
      ru: "Помощь при поддержке меценатов, благотворителей и других представителей Ассамблеи",
      kk: "Меценаттар, қайырымды жандар және Ассамблеяның басқа өкілдерінің қолдауымен берілген көмек",
    },
    since: null,
    citations: [page(2, 25), page(2, 27)],
    certainty: "overview",
  },
  {
    id: "volunteering",
    kind: "activity",
    name: { en: "Volunteering", ru: "Волонтёрство", kk: "Волонтёрлік" },
    about: {
      en: "Volunteers registered on an account made for it, and many who work without registering",
      ru: "Волонтёры, зарегистрированные на специальном аккаунте, и многие без регистрации",
      kk: "Арнайы аккаунтта тіркелген волонтёрлер және тіркелмей жұмыс істейтін көптеген адам",
    },
    since: null,
    citations: [page(2, 25), page(2, 26)],
    certainty: "overview",
  },
  {
    id: "mediation-day",
    kind: "day",
    name: { en: "Single Mediation Day", ru: "Единый день медиации", kk: "Бірыңғай медиация күні" },
    about: {
      en: "5 August, the day on which the Law “On Mediation” came into force in 2011",
      ru: "5 августа – день вступления в силу Закона «О медиации» в 2011 году",
      kk: "5 тамыз – 2011 жылы «Медиация туралы» Заң күшіне енген күн",
    },
    since: null,
    citations: [mediationLaw.at("commencement"), assemblyKz.at("on mediation")],
    certainty: "secondary",
  },
  {
    id: "memorandum-supreme-court",
    kind: "document",
    name: {
      en: "Memorandum of the Assembly and the Supreme Court",
      ru: "Меморандум Ассамблеи и Верховного Суда",
      kk: "Ассамблея мен Жоғарғы Соттың меморандумы",
    },
    about: { en: "On mediation", ru: "О медиации", kk: "Медиация туралы" },
    since: onDay("2016-06-30"),
    citations: [assemblyKz.at("on mediation")],
    certainty: "secondary",
  },
];
