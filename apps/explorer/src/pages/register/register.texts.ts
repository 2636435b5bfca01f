import type { Texts } from "../../words/texts.ts";

/** Words that the pages of the register share. */
export const registerTexts = {
  title: { en: "Register", ru: "Реестр", kk: "Тізілім" },
  lead: {
    en: "What the institution has done, act by act: who acted, in which office, on which day, and the assessments by which the law allowed it. An act never changes.",
    ru: "Что сделано, действие за действием: кто действовал, в какой должности, в какой день и по каким оценкам закон это допустил. Записанное действие не меняется.",
    kk: "Не істелгені, әрекет артынан әрекет: кім, қандай лауазымда, қай күні әрекет етті және заң оған қандай бағалау бойынша жол берді. Жазылған әрекет өзгермейді.",
  },
  institution: { en: "Register of", ru: "Чей реестр", kk: "Кімнің тізілімі" },
  republic: { en: "the Assembly", ru: "Ассамблея", kk: "Ассамблея" },
  region: {
    en: "{name}: {count, plural, one {# act} other {# acts}}",
    ru: "{name}: {count, plural, one {# действие} few {# действия} many {# действий} other {# действия}}",
    kk: "{name}: {count, plural, other {# әрекет}}",
  },
  another: { en: "another region …", ru: "другой регион …", kk: "басқа өңір …" },
  sample: { en: "an invented year", ru: "вымышленный год", kk: "ойдан шығарылған жыл" },
  regionName: {
    en: "Name of the regional register, as its tokens have it",
    ru: "Название регионального реестра, как в его токенах",
    kk: "Өңірлік тізілімнің атауы, токендеріндегідей",
  },
  regionRule: {
    en: "Latin small letters, digits and hyphens, at most 40: almaty",
    ru: "Строчные латинские буквы, цифры и дефисы, не более 40: almaty",
    kk: "Кіші латын әріптері, цифрлар және дефистер, 40-тан аспайды: almaty",
  },
  show: { en: "Show", ru: "Показать", kk: "Көрсету" },
  invented: {
    en: "Invented. Everything in this register was made up to show how it works: no such person, association or act exists.",
    ru: "Вымысел. Всё в этом реестре придумано, чтобы показать, как он работает: таких людей, объединений и действий не существует.",
    kk: "Ойдан шығарылған. Бұл тізілімдегінің бәрі оның қалай жұмыс істейтінін көрсету үшін ойластырылған: мұндай адамдар, бірлестіктер мен әрекеттер жоқ.",
  },
  parts: { en: "Parts of the register", ru: "Разделы реестра", kk: "Тізілім бөлімдері" },
  start: { en: "At a glance", ru: "Кратко", kk: "Қысқаша" },
  feed: { en: "Acts as they come", ru: "Лента действий", kk: "Әрекеттер таспасы" },
  verification: { en: "Verification", ru: "Проверка", kk: "Тексеру" },
  records: {
    en: "{count, plural, one {# record} other {# records}}",
    ru: "{count, plural, one {# запись} few {# записи} many {# записей} other {# записи}}",
    kk: "{count, plural, other {# жазба}}",
  },
  acts: {
    en: "{count, plural, one {# act} other {# acts}}",
    ru: "{count, plural, one {# действие} few {# действия} many {# действий} other {# действия}}",
    kk: "{count, plural, other {# әрекет}}",
  },
  lastActs: { en: "Last acts", ru: "Последние действия", kk: "Соңғы әрекеттер" },
  empty: {
    en: "Nothing is recorded in this register yet.",
    ru: "В этом реестре пока ничего не записано.",
    kk: "Бұл тізілімде әзірге ештеңе жазылмаған.",
  },
  seeSample: {
    en: "Look at the invented year",
    ru: "Посмотреть вымышленный год",
    kk: "Ойдан шығарылған жылды қарау",
  },
  noSuchPart: {
    en: "The register has no such part",
    ru: "В реестре нет такого раздела",
    kk: "Тізілімде мұндай бөлім жоқ",
  },
} as const satisfies Texts;
