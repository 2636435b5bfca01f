/** What was set for the Assembly at the XXIX Session: tasks by the First President, guidelines by the Head of State. */
import type { List } from "./list.ts";
import { listOf } from "./list.ts";
import { page } from "./record.ts";

/** Political guidance, not rules. */
export const session29Lists: readonly List[] = [
  listOf({
    id: "session-29-tasks",
    title: [
      "New tasks set by the First President at the XXIX Session",
      "Новые задачи Первого Президента на XXIX сессии",
      "Тұңғыш Президенттің XXIX сессиядағы жаңа міндеттері",
    ],
    cites: page(1, 36),
    items: [
      [
        "Help to form a new image of the country and a new identity of the nation",
        "Содействовать новому образу страны и новой идентичности нации",
        "Елдің жаңа бейнесі мен ұлттың жаңа бірегейлігін қалыптастыруға үлес қосу",
        page(1, 37),
      ],
      [
        "Make the Assembly more effective as an institution of social development in new conditions",
        "Повышать эффективность Ассамблеи как института общественного развития в новых условиях",
        "Жаңа жағдайда Ассамблеяның қоғамдық даму институты ретіндегі тиімділігін арттыру",
        page(1, 38),
      ],
      [
        "Be ready to answer any challenge to the model of interethnic accord",
        "Быть готовыми ответить на любой вызов модели межэтнического согласия",
        "Этносаралық келісім моделіне төнген кез келген сын-қатерге дайын болу",
        page(1, 39),
      ],
      [
        "People's diplomacy with former citizens in Germany, Russia and other countries, their associations and organisations",
        "Народная дипломатия с бывшими гражданами в Германии, России и других странах, их объединениями и организациями",
        "Германия, Ресей және басқа елдердегі бұрынғы азаматтармен, олардың бірлестіктерімен халықтық дипломатия",
        page(1, 40),
      ],
      [
        "Enlarge the corps of ambassadors of friendship, formed on the instruction of Elbasy, and intensify its work",
        "Расширить корпус послов дружбы, созданный по поручению Елбасы, и усилить его работу",
        "Елбасы тапсырмасымен құрылған достық елшілері корпусын кеңейту және жұмысын күшейту",
        page(1, 41),
      ],
    ],
  }),
  listOf({
    id: "session-29-guidelines",
    title: [
      "Guidelines of the Head of State at the XXIX Session",
      "Ориентиры Главы государства на XXIX сессии",
      "Мемлекет басшысының XXIX сессиядағы бағдарлары",
    ],
    cites: page(1, 42),
    items: [
      [
        "Attend above all to concrete projects that answer what people ask for",
        "Особое внимание – конкретным проектам, отвечающим запросам населения",
        "Халықтың сұранысына жауап беретін нақты жобаларға ерекше назар аудару",
        page(1, 43),
      ],
      [
        "Keep the Mothers' Councils and the Councils of Public Consent working as wide platforms of interethnic communication",
        "Обеспечить работу Советов матерей и Советов общественного согласия как широких площадок межэтнической коммуникации",
        "Аналар кеңестері мен Қоғамдық келісім кеңестерінің этносаралық коммуникацияның кең алаңы ретіндегі жұмысын қамтамасыз ету",
        page(1, 44),
      ],
      [
        "Go on promoting the Assembly's charity as an example of civic patriotism",
        "Продвигать и далее благотворительность Ассамблеи как образец гражданского патриотизма",
        "Ассамблеяның қайырымдылығын азаматтық патриотизм үлгісі ретінде одан әрі ілгерілету",
        page(1, 45),
      ],
      [
        "Akims of Nur-Sultan, Almaty, Shymkent and the regions: strengthen the Friendship Houses as centres of interethnic communication, charity, volunteering and the state language",
        "Акимам Нур-Султана, Алматы, Шымкента и областей: усилить Дома дружбы как центры межэтнического общения, благотворительности, волонтёрства и государственного языка",
        "Нұр-Сұлтан, Алматы, Шымкент және облыс әкімдері: Достық үйлерін этносаралық қатынас, қайырымдылық, волонтёрлік және мемлекеттік тіл орталықтары ретінде күшейту",
        page(1, 46),
      ],
    ],
  }),
];
