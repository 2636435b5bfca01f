/** Who sits, who does what, and the grounds and aims of single structures. */
import { birlikStatute } from "../sources/birlik-statute.ts";
import { law2008 } from "../sources/law-2008.ts";
import type { List } from "./list.ts";
import { listOf } from "./list.ts";
import { page } from "./record.ts";

export const membershipLists: readonly List[] = [
  listOf({
    id: "who-sits",
    title: ["Who sits in the Assembly", "Кто входит в Ассамблею", "Ассамблея құрамында кімдер бар"],
    cites: page(1, 4),
    items: [
      ["Public figures of standing", "Авторитетные общественные деятели", "Беделді қоғам қайраткерлері"],
      ["Politicians", "Политики", "Саясаткерлер"],
      [
        "Members of Parliament and of regional maslikhats",
        "Депутаты Парламента и областных маслихатов",
        "Парламент пен облыстық мәслихаттардың депутаттары",
      ],
      ["Business people", "Предприниматели", "Кәсіпкерлер"],
      ["Journalists", "Журналисты", "Журналистер"],
      [
        "Creative and scientific intelligentsia",
        "Творческая и научная интеллигенция",
        "Шығармашылық және ғылыми зиялы қауым",
      ],
      ["Elders", "Старейшины", "Ақсақалдар"],
      [
        "Representatives of the Kazakh public, brought in as a new priority",
        "Представители казахской общественности, введённые как новый приоритет",
        "Жаңа басымдық ретінде енгізілген қазақ жұртшылығының өкілдері",
        page(1, 27),
      ],
    ],
  }),
  listOf({
    id: "who-sits-in-the-council",
    title: ["Who sits in the Council", "Кто входит в Совет", "Кеңес құрамында кімдер бар"],
    cites: [page(1, 11), law2008.art("10(2)")],
    items: [
      [
        "Republican ethnocultural associations",
        "Республиканские этнокультурные объединения",
        "Республикалық этномәдени бірлестіктер",
      ],
      ["Public figures", "Общественные деятели", "Қоғам қайраткерлері"],
      ["Members of Parliament", "Депутаты Парламента", "Парламент депутаттары"],
      ["Ministers", "Министры", "Министрлер"],
      ["Akims of regions", "Акимы областей", "Облыс әкімдері"],
    ],
  }),
  listOf({
    id: "functions-of-the-deputies",
    title: [
      "What the deputies of the Chairman do",
      "Что делают заместители Председателя",
      "Төраға орынбасарлары не істейді",
    ],
    cites: page(1, 3),
    items: [
      [
        "Represent the Assembly before state bodies and international organisations",
        "Представляют Ассамблею в госорганах и международных организациях",
        "Мемлекеттік органдар мен халықаралық ұйымдарда Ассамблеяның өкілі болады",
      ],
      [
        "Carry out the Chairman's instructions on the decisions of the Session and the Council",
        "Выполняют поручения Председателя по решениям Сессии и Совета",
        "Төрағаның Сессия мен Кеңес шешімдері жөніндегі тапсырмаларын орындайды",
      ],
      [
        "Inform the Chairman of the state of affairs and of the programme documents, as needed",
        "Информируют Председателя о положении дел и о программных документах, по мере необходимости",
        "Қажетіне қарай Төрағаны істің жай-күйі мен бағдарламалық құжаттар туралы хабардар етеді",
      ],
    ],
  }),
  listOf({
    id: "birlik-grounds",
    title: ["Grounds for the medal “Birlik”", "Основания для медали «Бірлік»", "«Бірлік» медаліне негіздер"],
    cites: birlikStatute.at("point 2.1"),
    certainty: "verified",
    items: [
      [
        "Independence, stability and prosperity of the state",
        "Независимость, стабильность и процветание государства",
        "Мемлекеттің тәуелсіздігі, тұрақтылығы мен өркендеуі",
      ],
      ["Peace, consolidation and unity", "Мир, консолидация и единство", "Бейбітшілік, топтасу және бірлік"],
      [
        "State language and national culture as what unites",
        "Государственный язык и национальная культура как объединяющее начало",
        "Мемлекеттік тіл мен ұлттық мәдениет – біріктіруші бастау",
      ],
      [
        "Economic, social, civic and scientific development, social responsibility of business",
        "Экономическое, социальное, гражданское и научное развитие, ответственность бизнеса",
        "Экономикалық, әлеуметтік, азаматтық және ғылыми даму, бизнестің жауапкершілігі",
      ],
      [
        "Dialogue of cultures and civil accord",
        "Диалог культур и гражданское согласие",
        "Мәдениеттер диалогы және азаматтық келісім",
      ],
      [
        "Raising youth in statehood, patriotism, continuity and morality",
        "Воспитание молодёжи: государственность, патриотизм, преемственность, нравственность",
        "Жастарды мемлекетшілдікке, патриотизмге, сабақтастыққа, адамгершілікке тәрбиелеу",
      ],
      [
        "Cultural diversity of the ethnic groups",
        "Культурное многообразие этносов",
        "Этностардың мәдени алуандығы",
      ],
      [
        "Ties with compatriots abroad and with the historical homelands of the ethnic groups",
        "Связи с диаспорой за рубежом и историческими родинами этносов",
        "Шетелдегі диаспорамен және этностардың тарихи отандарымен байланыс",
      ],
      [
        "Friendship of peoples and the standing of Kazakhstan in the world",
        "Дружба народов и авторитет Казахстана в мире",
        "Халықтар достығы және Қазақстанның әлемдегі беделі",
      ],
    ],
  }),
  listOf({
    id: "ambassadors-powers",
    title: ["What Ambassadors of Friendship do", "Что делают Послы дружбы", "Достық елшілері не істейді"],
    cites: page(2, 37),
    items: [
      [
        "Spread abroad the experience of Kazakhstan's model of peace and social accord",
        "Распространяют за рубежом опыт казахстанской модели мира и общественного согласия",
        "Бейбітшілік пен қоғамдық келісімнің қазақстандық моделінің тәжірибесін шетелде таратады",
      ],
      [
        "Support the work of the Assembly in Russia, Turkey, Germany, France and Argentina",
        "Поддерживают работу Ассамблеи в России, Турции, Германии, Франции и Аргентине",
        "Ассамблеяның Ресей, Түркия, Германия, Франция және Аргентинадағы жұмысын қолдайды",
      ],
    ],
  }),
  listOf({
    id: "aims-of-the-entrepreneurs",
    title: [
      "Aims of the Association of Entrepreneurs",
      "Цели Ассоциации предпринимателей",
      "Кәсіпкерлер қауымдастығының мақсаттары",
    ],
    cites: page(2, 18),
    items: [
      [
        "Bring the businesses of the associations into projects of social modernisation",
        "Участие бизнеса объединений в проектах социальной модернизации",
        "Бірлестіктер бизнесінің әлеуметтік жаңғырту жобаларына қатысуы",
      ],
      [
        "Make it easy to bring in innovation and high technology from the countries of origin of the ethnic groups",
        "Благоприятная среда для инноваций и высоких технологий из стран исхода этносов",
        "Этностардың шыққан елдерінен инновация мен жоғары технология тартуға қолайлы орта",
      ],
      [
        "Develop charity and patronage",
        "Развитие благотворительности и меценатства",
        "Қайырымдылық пен меценаттықты дамыту",
      ],
      [
        "Advise entrepreneurs on method",
        "Методическая помощь предпринимателям",
        "Кәсіпкерлерге әдістемелік көмек",
      ],
    ],
  }),
  listOf({
    id: "work-with-the-public",
    title: [
      "Work with the media and civil society",
      "Работа со СМИ и гражданским обществом",
      "БАҚ-пен және азаматтық қоғаммен жұмыс",
    ],
    cites: page(2, 23),
    items: [
      ["Works actively with the media", "Активно взаимодействует со СМИ", "БАҚ-пен белсенді жұмыс істейді"],
      [
        "Holds discussions on open platforms",
        "Проводит обсуждения на открытых площадках",
        "Ашық алаңдарда талқылаулар өткізеді",
      ],
      [
        "Works closely with NGOs and other institutions of civil society",
        "Тесно сотрудничает с НПО и другими институтами гражданского общества",
        "ҮЕҰ-мен және азаматтық қоғамның басқа институттарымен тығыз жұмыс істейді",
      ],
    ],
  }),
];
