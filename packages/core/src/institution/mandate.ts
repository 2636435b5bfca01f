/** What the Assembly is for: its purpose in each wording, its tasks and its main activities. */
import { law2008 } from "../sources/law-2008.ts";
import { regulation2024 } from "../sources/reg-2024.ts";
import type { List } from "./list.ts";
import { listOf } from "./list.ts";
import { page } from "./record.ts";

const purpose: List = {
  id: "purpose",
  title: { en: "Purpose", ru: "Цель", kk: "Мақсаты" },
  citations: [law2008.art("3"), page(1, 14)],
  certainty: "interpreted",
  note: {
    en: "The first two wordings are read in older editions; their days are inferred from the days of those editions.",
    ru: "Первые две редакции прочитаны в прежних текстах; дни выведены из дат этих текстов.",
    kk: "Алғашқы екі тұжырым бұрынғы мәтіндерден оқылды; күндері сол мәтіндердің күндерінен шығарылды.",
  },
  items: [
    {
      id: "purpose-2008",
      period: { from: "2008-10-20", to: "2015-10-27" },
      text: {
        en: "Interethnic accord while a Kazakhstani civic identity and a competitive nation take shape, on the basis of Kazakhstani patriotism",
        ru: "Межэтническое согласие в процессе формирования казахстанской гражданской идентичности и конкурентоспособной нации на основе казахстанского патриотизма",
        kk: "Қазақстандық патриотизм негізінде қазақстандық азаматтық бірегейлікті және бәсекеге қабілетті ұлтты қалыптастыру үдерісіндегі этносаралық келісім",
      },
      citations: [law2008.art("3, original edition")],
      certainty: "interpreted",
    },
    {
      id: "purpose-2015",
      period: { from: "2015-10-27", to: "2018-04-27" },
      text: {
        en: "The same, with the idea of Mangilik El added",
        ru: "То же, с добавлением идеи «Мәңгілік Ел»",
        kk: "Дәл сол, «Мәңгілік Ел» идеясы қосылған",
      },
      citations: [law2008.art("3, edition of 2015-10-27")],
      certainty: "interpreted",
    },
    {
      id: "purpose-2018",
      period: { from: "2018-04-27", to: null },
      text: {
        en: "Public accord and national unity on the basis of Kazakhstani patriotism and of the civic, spiritual and cultural community of the ethnic groups, with the Kazakh people consolidating",
        ru: "Общественное согласие и общенациональное единство на основе казахстанского патриотизма, гражданской и духовно-культурной общности этносов при консолидирующей роли казахского народа",
        kk: "Қазақ халқының топтастырушы рөлімен қазақстандық патриотизм, этностардың азаматтық және рухани-мәдени ортақтығы негізіндегі қоғамдық келісім мен жалпыұлттық бірлік",
      },
      citations: [law2008.art("3"), page(1, 14)],
      certainty: "secondary",
    },
  ],
};

export const mandateLists: readonly List[] = [
  purpose,
  listOf({
    id: "nature",
    title: ["Nature", "Правовая природа", "Құқықтық табиғаты"],
    cites: law2008.art("1"),
    certainty: "verified",
    items: [
      [
        "Institution without legal personality, formed by the President",
        "Учреждение без образования юридического лица, образуемое Президентом",
        "Президент құратын, заңды тұлға болып табылмайтын мекеме",
        law2008.art("1(1)"),
      ],
      [
        "Acts over the whole territory",
        "Действует на всей территории",
        "Бүкіл аумақта қызмет етеді",
        law2008.art("1(2)"),
      ],
      [
        "Regional assemblies have no legal personality either; they are attached to the akims and coordinated by the Assembly",
        "Региональные ассамблеи – тоже без юридического лица; состоят при акимах и координируются Ассамблеей",
        "Өңірлік ассамблеялар да заңды тұлға емес; әкімдер жанында, Ассамблея үйлестіреді",
        law2008.art("1(3)"),
      ],
      [
        "Financed as the legislation of Kazakhstan provides",
        "Финансируется в порядке, установленном законодательством Казахстана",
        "Қазақстан заңнамасында белгіленген тәртіппен қаржыландырылады",
        regulation2024.at("point 3"),
      ],
    ],
  }),
  listOf({
    id: "tasks",
    title: ["Tasks", "Задачи", "Міндеттері"],
    cites: page(1, 15),
    items: [
      [
        "See that state bodies and civil society work together on interethnic relations, and improve the conditions for public accord",
        "Обеспечивать взаимодействие госорганов и гражданского общества в межэтнической сфере, улучшать условия для общественного согласия",
        "Этносаралық саладағы мемлекеттік органдар мен азаматтық қоғамның өзара іс-қимылын қамтамасыз ету, қоғамдық келісім жағдайын жақсарту",
      ],
      ["Strengthen the unity of the people", "Укреплять единство народа", "Халық бірлігін нығайту"],
      [
        "Help state bodies to counter ethnic intolerance and attempts on human rights and freedoms",
        "Помогать госорганам противодействовать этнической нетерпимости и посягательствам на права и свободы человека",
        "Мемлекеттік органдарға этникалық төзбеушілікке және адам құқықтары мен бостандықтарына қол сұғуға қарсы тұруға көмектесу",
      ],
      [
        "Promote the integration of all ethnic groups into one Kazakhstani society",
        "Способствовать интеграции всех этносов в единое казахстанское общество",
        "Барлық этностың біртұтас қазақстандық қоғамға ықпалдасуына жәрдемдесу",
      ],
      [
        "Keep and develop the traditions, languages and culture of the people of Kazakhstan",
        "Сохранять и развивать традиции, языки и культуру народа Казахстана",
        "Қазақстан халқының дәстүрін, тілдері мен мәдениетін сақтау және дамыту",
      ],
    ],
  }),
  listOf({
    id: "main-activities",
    title: ["Main activities", "Основные направления деятельности", "Қызметінің негізгі бағыттары"],
    cites: page(1, 16),
    items: [
      [
        "Helping to develop and carry out the policy of public accord and national unity",
        "Содействие разработке и реализации политики общественного согласия и общенационального единства",
        "Қоғамдық келісім мен жалпыұлттық бірлік саясатын әзірлеуге және іске асыруға жәрдемдесу",
      ],
      [
        "Helping Kazakhstani patriotism to grow",
        "Содействие казахстанскому патриотизму",
        "Қазақстандық патриотизмге жәрдемдесу",
      ],
      [
        "Spreading the study of the state language and of the other languages of the people",
        "Популяризация изучения государственного и других языков народа Казахстана",
        "Мемлекеттік тілді және Қазақстан халқының басқа тілдерін үйренуді насихаттау",
      ],
      [
        "Developing the Kazakhstani model of public accord and national unity",
        "Развитие казахстанской модели общественного согласия и общенационального единства",
        "Қоғамдық келісім мен жалпыұлттық бірліктің қазақстандық моделін дамыту",
      ],
      [
        "Watching over interethnic relations",
        "Мониторинг межэтнических отношений",
        "Этносаралық қатынастардың мониторингі",
      ],
      [
        "Taking part in the socio-political expert review of draft laws on state policy in interethnic relations",
        "Участие в общественно-политической экспертизе законопроектов о политике в межэтнической сфере",
        "Этносаралық саладағы саясат туралы заң жобаларының қоғамдық-саяси сараптамасына қатысу",
      ],
      [
        "Recommendations and practical steps to settle disagreements and disputes and to prevent conflicts",
        "Рекомендации и практические меры по урегулированию разногласий и споров, предупреждению конфликтов",
        "Келіспеушіліктер мен дауларды реттеу, жанжалдардың алдын алу жөніндегі ұсынымдар мен практикалық шаралар",
      ],
      [
        "Methodological, organisational and legal help to ethnocultural associations",
        "Методическая, организационная и правовая помощь этнокультурным объединениям",
        "Этномәдени бірлестіктерге әдістемелік, ұйымдық және құқықтық көмек",
      ],
      [
        "Conditions for a dialogue of state bodies and public associations on interethnic relations",
        "Условия для диалога госорганов и общественных объединений об укреплении межэтнических отношений",
        "Мемлекеттік органдар мен қоғамдық бірлестіктердің этносаралық қатынастар жөніндегі диалогына жағдай жасау",
      ],
      [
        "Support for charity, mediation and the like",
        "Содействие благотворительности, медиации и др.",
        "Қайырымдылыққа, медиацияға және т.б. жәрдемдесу",
      ],
    ],
  }),
  listOf({
    id: "session-powers",
    title: [
      "Powers of the Session, as on the page",
      "Полномочия Сессии, по странице",
      "Сессияның өкілеттіктері, бет бойынша",
    ],
    cites: [page(1, 8), page(1, 9)],
    items: [
      [
        "Elect five deputies of the Senate (by the acts read, the President appoints them)",
        "Избирает пять депутатов Сената (по прочитанным актам их назначает Президент)",
        "Сенаттың бес депутатын сайлайды (оқылған актілер бойынша оларды Президент тағайындайды)",
        page(1, 8),
      ],
      [
        "Work out conceptual approaches to the development of the Assembly and submit them to the President",
        "Вырабатывает концептуальные подходы к развитию Ассамблеи и вносит их Президенту",
        "Ассамблеяны дамытудың тұжырымдамалық тәсілдерін әзірлеп, Президентке енгізеді",
        page(1, 9),
      ],
      [
        "Hear the reports of members",
        "Заслушивает отчёты членов",
        "Мүшелердің есептерін тыңдайды",
        page(1, 9),
      ],
    ],
  }),
  listOf({
    id: "session-decisions",
    title: [
      "What becomes of the Session's decisions",
      "Судьба решений Сессии",
      "Сессия шешімдерінің тағдыры",
    ],
    cites: page(1, 10),
    items: [
      ["The Chairman approves them", "Утверждает Председатель", "Төраға бекітеді"],
      [
        "State bodies must consider its recommendations and proposals on public accord and national unity",
        "Госорганы обязаны рассмотреть рекомендации и предложения об общественном согласии и общенациональном единстве",
        "Мемлекеттік органдар қоғамдық келісім мен жалпыұлттық бірлік туралы ұсынымдар мен ұсыныстарды қарауға міндетті",
      ],
    ],
  }),
  listOf({
    id: "council-powers",
    title: [
      "Powers of the Council, as on the page",
      "Полномочия Совета, по странице",
      "Кеңестің өкілеттіктері, бет бойынша",
    ],
    cites: page(1, 12),
    items: [
      ["Nominate candidates for the Senate", "Выдвигает кандидатов в Сенат", "Сенатқа кандидаттар ұсынады"],
      [
        "Consider candidates for membership",
        "Рассматривает кандидатов в члены Ассамблеи",
        "Ассамблея мүшелігіне кандидаттарды қарайды",
      ],
      [
        "Propose to the President the convocation and agenda of the regular Session",
        "Предлагает Президенту созыв и повестку дня очередной Сессии",
        "Президентке кезекті Сессияны шақыру мен оның күн тәртібін ұсынады",
      ],
      [
        "Establish public awards and approve their regulations",
        "Учреждает общественные награды и утверждает положения о них",
        "Қоғамдық наградаларды тағайындайды және олар туралы ережелерді бекітеді",
      ],
    ],
  }),
];
