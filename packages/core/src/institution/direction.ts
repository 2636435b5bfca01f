/** What the page says was achieved, what the Assembly turns to, and on which principles. */
import type { List } from "./list.ts";
import { listOf } from "./list.ts";
import { page } from "./record.ts";

export const directionLists: readonly List[] = [
  listOf({
    id: "standing",
    title: [
      "Standing after the years of independence",
      "Место за годы независимости",
      "Тәуелсіздік жылдарындағы орны",
    ],
    cites: page(1, 13),
    items: [
      [
        "Institution of dialogue between cultures and ethnic groups, instrument of “people's diplomacy”, link between state and civil society",
        "Институт межкультурного и межэтнического диалога, инструмент «народной дипломатии», связь государства и гражданского общества",
        "Мәдениетаралық және этносаралық диалог институты, «халықтық дипломатия» құралы, мемлекет пен азаматтық қоғамның байланысы",
      ],
      [
        "Civic values and identity of the people of Kazakhstan, responsibility for the country and accord regardless of ethnicity are seen by society as the basis of independence",
        "Гражданские ценности и идентичность казахстанцев, ответственность за страну и согласие независимо от этноса признаны обществом основой независимости",
        "Қазақстандықтардың азаматтық құндылықтары мен бірегейлігі, ел алдындағы жауапкершілігі, этносқа қарамай келісімі қоғамда тәуелсіздіктің негізі деп танылған",
      ],
    ],
  }),
  listOf({
    id: "achievements",
    title: [
      "Achievements named on the page",
      "Достижения, названные на странице",
      "Бетте аталған жетістіктер",
    ],
    cites: page(1, 17),
    note: {
      en: "The claims of the page, over the whole time of the Assembly.",
      ru: "Утверждения страницы за всё время Ассамблеи.",
      kk: "Ассамблеяның бүкіл уақыты үшін беттің тұжырымдары.",
    },
    items: [
      [
        "Ethnic groups consolidated and integrated on the basis of Kazakhstani identity and citizenship",
        "Этносы консолидированы и интегрированы на основе казахстанской идентичности и гражданства",
        "Этностар қазақстандық бірегейлік пен азаматтық негізінде топтасып, ықпалдасты",
        page(1, 18),
      ],
      [
        "Conditions made for languages, traditions and cultures, in line with international standards",
        "Созданы условия для языков, традиций и культур по международным стандартам",
        "Халықаралық стандарттарға сай тілдерге, дәстүрлерге, мәдениеттерге жағдай жасалды",
        page(1, 19),
      ],
      [
        "The uniting role of Kazakh as the state language recognised",
        "Признана объединяющая роль казахского языка как государственного",
        "Қазақ тілінің мемлекеттік тіл ретіндегі біріктіруші рөлі танылды",
        page(1, 20),
      ],
      [
        "Interethnic relations kept out of politics",
        "Межэтнические отношения деполитизированы",
        "Этносаралық қатынастар саясаттан тыс сақталды",
        page(1, 21),
      ],
      [
        "Outside influence on the ethnic groups, and their use by foreign political forces, prevented",
        "Предотвращены внешнее влияние на этносы и превращение их в проводников чужих политических сил",
        "Этностарға сырттан ықпал ету және оларды бөтен саяси күштердің құралына айналдыру болдырылмады",
        page(1, 22),
      ],
    ],
  }),
  listOf({
    id: "focus",
    title: ["Present focus", "Нынешние акценты", "Қазіргі басымдықтар"],
    cites: page(1, 23),
    items: [
      [
        "Become the most important institution for forming and protecting civic interests and consolidating society",
        "Стать важнейшим институтом формирования и защиты гражданских интересов и консолидации общества",
        "Азаматтық мүдделерді қалыптастыру мен қорғаудың, қоғамды топтастырудың аса маңызды институтына айналу",
        page(1, 24),
      ],
      [
        "Become the main institution that integrates the ethnic groups, so that the people of Kazakhstan are one civic nation",
        "Стать главным институтом интеграции этносов, чтобы народ Казахстана был единой гражданской нацией",
        "Қазақстан халқы біртұтас азаматтық ұлт болуы үшін этностарды ықпалдастырудың басты институтына айналу",
        page(1, 25),
      ],
      [
        "Use information resources widely: social networks, and other institutions of civil society",
        "Широко использовать информационные ресурсы: социальные сети и другие институты гражданского общества",
        "Ақпараттық ресурстарды кең пайдалану: әлеуметтік желілер және азаматтық қоғамның басқа институттары",
        page(1, 26),
      ],
    ],
  }),
  listOf({
    id: "new-priorities",
    title: ["New priorities", "Новые приоритеты", "Жаңа басымдықтар"],
    cites: page(1, 27),
    items: [
      [
        "The Kazakh people as the consolidating “civic core” of a society of many cultures",
        "Казахский народ – консолидирующее «гражданское ядро» поликультурного общества",
        "Қазақ халқы – көп мәдениетті қоғамның топтастырушы «азаматтық өзегі»",
      ],
      [
        "Its responsibility for interethnic processes in the country",
        "Его ответственность за межэтнические процессы в стране",
        "Оның елдегі этносаралық үдерістерге жауапкершілігі",
      ],
      [
        "Representatives of the Kazakh public brought into the Assembly",
        "В Ассамблею введены представители казахской общественности",
        "Ассамблеяға қазақ жұртшылығының өкілдері енгізілді",
      ],
    ],
  }),
  listOf({
    id: "integration-principles",
    title: [
      "Principles of integration and civic identity",
      "Принципы интеграции и гражданской идентичности",
      "Ықпалдасу және азаматтық бірегейлік қағидаттары",
    ],
    cites: page(1, 28),
    items: [
      [
        "Kazakhstani patriotism: trust between state and citizens",
        "Казахстанский патриотизм: доверие между государством и гражданами",
        "Қазақстандық патриотизм: мемлекет пен азаматтар арасындағы сенім",
        page(1, 29),
      ],
      [
        "Civil equality through really equal opportunities",
        "Гражданское равенство через реальное равенство возможностей",
        "Нақты тең мүмкіндіктер арқылы азаматтық теңдік",
        page(1, 30),
      ],
      [
        "Uniting role of the state language",
        "Объединяющая роль государственного языка",
        "Мемлекеттік тілдің біріктіруші рөлі",
        page(1, 31),
      ],
      [
        "Continuous modernisation of the nation",
        "Непрерывная модернизация нации",
        "Ұлттың үздіксіз жаңғыруы",
        page(1, 32),
      ],
      ["Unity in diversity", "Единство в многообразии", "Алуандықтағы бірлік", page(1, 33)],
      [
        "Policy of “interculturalism”",
        "Политика «интеркультурализма»",
        "«Интеркультурализм» саясаты",
        page(1, 34),
      ],
    ],
  }),
  listOf({
    id: "interculturalism",
    title: ["Interculturalism", "Интеркультурализм", "Интеркультурализм"],
    cites: page(1, 35),
    items: [
      [
        "Contact and dialogue of groups and individuals",
        "Контакты и диалог групп и личностей",
        "Топтар мен тұлғалардың байланысы және диалогы",
      ],
      [
        "A search for common principles and interests, which is a trend in the whole world",
        "Поиск объединяющих принципов и интересов – общемировая тенденция",
        "Біріктіретін қағидаттар мен мүдделерді іздеу – әлемдік үрдіс",
      ],
      [
        "Differences of culture are recognised, closed communities are not",
        "Культурные различия признаются, замкнутые сообщества – нет",
        "Мәдени айырмашылықтар танылады, тұйық қауымдар танылмайды",
      ],
      [
        "Attention to shared values and interests, boundaries overcome by working together",
        "Внимание общим ценностям и интересам, преодоление границ в совместной деятельности",
        "Ортақ құндылықтар мен мүдделерге назар, бірлескен қызметте шекараларды еңсеру",
      ],
      [
        "Leaders of the associations answer for integration, also by learning the state language",
        "Лидеры объединений отвечают за интеграцию, в том числе через владение государственным языком",
        "Бірлестік жетекшілері ықпалдасуға, соның ішінде мемлекеттік тілді меңгеруге жауапты",
      ],
      [
        "Equality of all before the law is the basis",
        "Основа – равенство всех перед законом",
        "Негізі – заң алдындағы бәрінің теңдігі",
      ],
      [
        "Carried out for years within the Kazakhstani model of Nursultan Nazarbayev, by the principles of the Doctrine of National Unity",
        "Проводится многие годы в рамках казахстанской модели Нурсултана Назарбаева, по принципам Доктрины национального единства",
        "Көп жылдан бері Нұрсұлтан Назарбаевтың қазақстандық моделі аясында, Ел бірлігі доктринасының қағидаттарымен жүргізіледі",
      ],
    ],
  }),
  listOf({
    id: "role-of-public-structures",
    title: ["Role of the public structures", "Роль общественных структур", "Қоғамдық құрылымдардың рөлі"],
    cites: [page(2, 1), page(2, 2), page(2, 3)],
    items: [
      [
        "With them the Assembly holds the system of interethnic interaction together and is a key element of the policy of accord",
        "С ними Ассамблея – системообразующий институт и ключевой элемент политики согласия",
        "Олармен Ассамблея – жүйе құраушы институт және келісім саясатының негізгі элементі",
        page(2, 1),
      ],
      [
        "They make it a working mechanism of public communication, with access to wide social and information platforms",
        "Они делают её действенным механизмом общественной коммуникации с доступом к широким площадкам",
        "Олар оны кең әлеуметтік және ақпараттық алаңдарға шығатын қоғамдық коммуникацияның пәрменді тетігі етеді",
        page(2, 2),
      ],
      [
        "Through them it reaches all categories of citizens",
        "Через них она охватывает все категории граждан",
        "Олар арқылы азаматтардың барлық санатын қамтиды",
        page(2, 3),
      ],
    ],
  }),
];
