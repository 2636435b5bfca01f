import type { Texts } from "../../../words/texts.ts";

export const verificationTexts = {
  lead: {
    en: "Each act carries the SHA-256 hash of all it says and of the act before it. Your browser computes every hash again; nobody has to be believed.",
    ru: "Каждое действие несёт хеш SHA-256 всего, что в нём сказано, и предыдущего действия. Ваш браузер вычисляет все хеши заново: верить на слово никому не нужно.",
    kk: "Әр әрекет өзінде айтылғанның бәрінің және алдыңғы әрекеттің SHA-256 хешін сақтайды. Браузеріңіз барлық хешті қайта есептейді: ешкімнің сөзіне сенудің қажеті жоқ.",
  },
  verify: { en: "Verify this register", ru: "Проверить этот реестр", kk: "Осы тізілімді тексеру" },
  stop: { en: "Stop", ru: "Остановить", kk: "Тоқтату" },
  progress: {
    en: "{acts} of {of} acts verified",
    ru: "проверено действий: {acts} из {of}",
    kk: "тексерілген әрекет: {of} ішінен {acts}",
  },
  verified: {
    en: "{count, plural, one {# act} other {# acts}} verified: every hash is that of what the act says, and every act follows the one before",
    ru: "{count, plural, one {Проверено # действие} few {Проверено # действия} many {Проверено # действий} other {Проверено # действия}}: все хеши соответствуют содержанию, и каждое действие следует за предыдущим",
    kk: "{count, plural, other {# әрекет}} тексерілді: әр хеш әрекеттің мазмұнына сай және әр әрекет алдыңғысынан кейін тұр",
  },
  none: {
    en: "There is no act to verify.",
    ru: "Проверять нечего: действий нет.",
    kk: "Тексеретін әрекет жоқ.",
  },
  head: {
    en: "Hash of the last act. Keep it: with it you can tell later that nothing before it was changed.",
    ru: "Хеш последнего действия. Сохраните его: по нему позже можно убедиться, что ничего до него не изменили.",
    kk: "Соңғы әрекеттің хеші. Оны сақтап қойыңыз: кейін осы хеш арқылы оған дейінгі ештеңе өзгертілмегеніне көз жеткізесіз.",
  },
  broken: {
    en: "The chain is broken at act {position}",
    ru: "Цепь разорвана на действии {position}",
    kk: "Тізбек {position}-әрекетте үзілген",
  },
  missing: {
    en: "Act {position} is missing: another stands in its place.",
    ru: "Действия {position} нет: на его месте другое.",
    kk: "{position}-әрекет жоқ: оның орнында басқасы тұр.",
  },
  changed: {
    en: "Act {position} was changed: its hash is not that of what it says.",
    ru: "Действие {position} изменено: его хеш не соответствует содержанию.",
    kk: "{position}-әрекет өзгертілген: хеші мазмұнына сай емес.",
  },
  "not-following": {
    en: "Act {position} does not follow the act before it.",
    ru: "Действие {position} не следует за предыдущим.",
    kk: "{position}-әрекет алдыңғысынан кейін тұрған жоқ.",
  },
  unreadable: {
    en: "Act {position} cannot be read.",
    ru: "Действие {position} невозможно прочитать.",
    kk: "{position}-әрекетті оқу мүмкін емес.",
  },
  before: {
    en: "{count, plural, =0 {No act before it holds.} one {# act before it holds.} other {# acts before it hold.}}",
    ru: "Проверено до него: {count}.",
    kk: "Оған дейін тексерілгені: {count}.",
  },
  insecure: {
    en: "This browser computes hashes only on pages that come over HTTPS or from this machine.",
    ru: "Этот браузер вычисляет хеши только на страницах, открытых по HTTPS или с этой же машины.",
    kk: "Бұл браузер хештерді тек HTTPS арқылы немесе осы машинадан ашылған беттерде есептейді.",
  },
  rule: {
    en: "To do it without this page: take hash out of the document of an act, write the rest as canonical JSON (RFC 8785), and hash it with SHA-256.",
    ru: "Чтобы сделать это без этой страницы: уберите hash из document действия, запишите остальное как каноническое JSON (RFC 8785) и вычислите SHA-256.",
    kk: "Мұны осы бетсіз жасау үшін: әрекеттің document өрісінен hash алып тастап, қалғанын канондық JSON (RFC 8785) түрінде жазыңыз да, SHA-256 есептеңіз.",
  },
} as const satisfies Texts;
