import type { Texts } from "../../words/texts.ts";

export const apiTexts = {
  title: { en: "API", ru: "API", kk: "API" },
  lead: {
    en: "One GraphQL endpoint answers everything that these pages show: verdicts on any date, the rulebook, the institution, plans, figures and the register. Reading is open; only recording an act needs a token.",
    ru: "Одна точка GraphQL отвечает на всё, что показывают эти страницы: вердикты на любую дату, свод правил, сведения об Ассамблее, планы, показатели и реестр. Чтение открыто; токен нужен только для записи действия.",
    kk: "Осы беттер көрсететіннің бәріне бір GraphQL нүктесі жауап береді: кез келген күнгі вердиктілер, қағидалар жинағы, Ассамблея туралы деректер, жоспарлар, көрсеткіштер және тізілім. Оқу ашық; токен тек әрекетті жазу үшін керек.",
  },
  addresses: { en: "Addresses", ru: "Адреса", kk: "Мекенжайлар" },
  graph: {
    en: "The graph, and GraphiQL in a browser",
    ru: "Граф, а в браузере – GraphiQL",
    kk: "Граф, браузерде – GraphiQL",
  },
  schema: {
    en: "The schema, to make code from",
    ru: "Схема для генерации кода",
    kk: "Код жасауға арналған схема",
  },
  feed: {
    en: "The feed of a register, as Server-Sent Events",
    ru: "Лента реестра в виде Server-Sent Events",
    kk: "Server-Sent Events түріндегі тізілім таспасы",
  },
  live: { en: "Whether the gateway lives", ru: "Работает ли шлюз", kk: "Шлюз жұмыс істей ме" },
  ready: {
    en: "Whether it is ready, its database included",
    ru: "Готов ли он, включая базу данных",
    kk: "Дерекқорымен бірге дайын ба",
  },
  metrics: { en: "Metrics, for Prometheus", ru: "Метрики для Prometheus", kk: "Prometheus метрикалары" },
  limits: {
    en: "A query has limits of depth and cost; what it cost stands in extensions.cost of the answer, and what is left to you in rateLimit.",
    ru: "У запроса есть пределы глубины и стоимости; стоимость указана в extensions.cost ответа, а остаток – в rateLimit.",
    kk: "Сұраудың тереңдігі мен құны шектелген; құны жауаптың extensions.cost өрісінде, қалғаны rateLimit өрісінде көрсетіледі.",
  },
  queries: { en: "The query behind each page", ru: "Запросы страниц", kk: "Беттердің сұраулары" },
  query: { en: "Query", ru: "Запрос", kk: "Сұрау" },
  variables: { en: "Variables", ru: "Переменные", kk: "Айнымалылар" },
  run: { en: "Run", ru: "Выполнить", kk: "Орындау" },
  running: { en: "Running …", ru: "Выполняется …", kk: "Орындалуда …" },
  answered: { en: "Answered in {time} ms", ru: "Ответ за {time} мс", kk: "{time} мс ішінде жауап берді" },
  answer: { en: "Answer", ru: "Ответ", kk: "Жауап" },
  graphiql: { en: "Open in GraphiQL", ru: "Открыть в GraphiQL", kk: "GraphiQL ішінде ашу" },
  page: { en: "Open the page", ru: "Открыть страницу", kk: "Бетті ашу" },
  copy: { en: "Copy", ru: "Копировать", kk: "Көшіру" },
} as const satisfies Texts;
