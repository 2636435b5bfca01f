import type { Texts } from "../../../words/texts.ts";

export const actingTexts = {
  title: { en: "Record an act", ru: "Записать действие", kk: "Әрекет жазу" },
  who: { en: "Your token", ru: "Ваш токен", kk: "Сіздің токеніңіз" },
  why: {
    en: "Reading needs nothing. To record an act, prove your office by a token.",
    ru: "Для чтения ничего не нужно. Чтобы записать действие, подтвердите должность токеном.",
    kk: "Оқу үшін ештеңе қажет емес. Әрекетті жазу үшін лауазымыңызды токенмен растаңыз.",
  },
  get: {
    en: "For development, the machine that runs the gateway makes one:",
    ru: "Для разработки его создаёт машина, на которой работает шлюз:",
    kk: "Әзірлеу үшін оны шлюз жұмыс істейтін машина жасайды:",
  },
  token: { en: "Token", ru: "Токен", kk: "Токен" },
  use: { en: "Use this token", ru: "Использовать токен", kk: "Осы токенді қолдану" },
  kept: {
    en: "It is kept in this tab only and forgotten when you close it.",
    ru: "Хранится только в этой вкладке и забывается при её закрытии.",
    kk: "Тек осы қойындыда сақталады және ол жабылғанда ұмытылады.",
  },
  noToken: {
    en: "This is no token that the register could accept: expected three parts divided by full stops, with a subject, offices and an expiry.",
    ru: "Такой токен реестр принять не может: нужны три части, разделённые точками, с субъектом, должностями и сроком действия.",
    kk: "Мұндай токенді тізілім қабылдай алмайды: нүктемен бөлінген үш бөлік, субъект, лауазымдар және қолданылу мерзімі керек.",
  },
  is: {
    en: "{subject} in the register {institution}, until {until}",
    ru: "{subject} в реестре {institution}, до {until}",
    kk: "{subject}, {institution} тізілімінде, {until} дейін",
  },
  expired: { en: "It has expired.", ru: "Срок его действия истёк.", kk: "Қолданылу мерзімі өтті." },
  forget: { en: "Forget the token", ru: "Забыть токен", kk: "Токенді ұмыту" },
  day: { en: "Day of the act", ru: "День действия", kk: "Әрекет күні" },
  now: {
    en: "In order on this day",
    ru: "Допустимо в этот день",
    kk: "Осы күні жол беріледі",
  },
  nothing: {
    en: "On {day} your offices have no act in order here. Another day may have another law in force.",
    ru: "На {day} ваши должности здесь действовать не могут. В другой день может действовать другая редакция.",
    kk: "{day} күні сіздің лауазымдарыңыз мұнда әрекет ете алмайды. Басқа күні басқа редакция қолданылуы мүмкін.",
  },
  others: {
    en: "Other acts: the register would refuse them, and say why",
    ru: "Другие действия: реестр их отклонит и объяснит почему",
    kk: "Басқа әрекеттер: тізілім оларды қабылдамай, себебін түсіндіреді",
  },
  as: { en: "{title} – {office}", ru: "{title} – {office}", kk: "{title} – {office}" },
  order: {
    en: "When it is in order: {order}.",
    ru: "Когда допустимо: {order}.",
    kk: "Қашан жол беріледі: {order}.",
  },
  record: { en: "Record this act", ru: "Записать это действие", kk: "Осы әрекетті жазу" },
  recording: { en: "Recording …", ru: "Запись …", kk: "Жазылуда …" },
  cancel: { en: "Cancel", ru: "Отмена", kk: "Болдырмау" },
  notKnown: { en: "not known", ru: "не известно", kk: "белгісіз" },
  choose: { en: "choose", ru: "выберите", kk: "таңдаңыз" },
  thereIsNone: { en: "There is none", ru: "Отсутствует", kk: "Жоқ" },
  emptyIsNone: { en: "empty: there is none", ru: "пусто: отсутствует", kk: "бос: жоқ" },
  oneALine: { en: "one a line", ru: "по одному в строке", kk: "әр жолда біреуден" },
  countries: {
    en: "ISO codes of countries, such as KZ, DE",
    ru: "коды стран по ISO, например KZ, DE",
    kk: "елдердің ISO кодтары, мысалы KZ, DE",
  },
  optional: { en: "may be left out", ru: "можно не указывать", kk: "көрсетпеуге болады" },
  version: {
    en: "Acts on version {version}, which you see.",
    ru: "Действие над версией {version}, которую вы видите.",
    kk: "Сіз көріп тұрған {version}-нұсқаға әрекет.",
  },
} as const satisfies Texts;
