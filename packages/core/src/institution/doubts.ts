/** What in the figures does not add up or cannot be checked; these are the notes on them. */
import type { Text } from "../kernel/text.ts";

export const doubts = {
  age: {
    en: "Over 29 years since 1995 means March 2024 or later, while the page's data are of spring 2022, when it was 27.",
    ru: "Более 29 лет с 1995 года – это март 2024 года или позже, а данные страницы – весны 2022 года, когда было 27.",
    kk: "1995 жылдан 29 жылдан астам – 2024 жылғы наурыз немесе кейінірек, ал бет деректері 27 жыл болған 2022 жылғы көктемдікі.",
  },
  membersDay: {
    en: "The page gives no day; a news agency repeated the number on 2022-04-28.",
    ru: "День на странице не указан; агентство новостей повторило число 2022-04-28.",
    kk: "Бетте күні жоқ; ақпарат агенттігі бұл санды 2022-04-28 қайталады.",
  },
  senators: {
    en: "Five senators in a text of spring 2022: the rule dates from 2022-06-07, and in it the President appoints them.",
    ru: "Пять сенаторов в тексте весны 2022 года: норма действует с 2022-06-07, и по ней их назначает Президент.",
    kk: "2022 жылғы көктем мәтінінде бес сенатор: норма 2022-06-07 бастап, ол бойынша оларды Президент тағайындайды.",
  },
  interval: {
    en: "The Law says at least once every six months, and only in agreement with the Chairman of the Assembly.",
    ru: "По Закону – не реже одного раза в шесть месяцев и только по согласованию с Председателем Ассамблеи.",
    kk: "Заң бойынша – кемінде алты айда бір рет және тек Ассамблея Төрағасының келісімімен.",
  },
  republican: {
    en: "Another page of about 2021 counts 29 at the state level.",
    ru: "Другая страница (около 2021 года) насчитывает 29 на государственном уровне.",
    kk: "Басқа бет (шамамен 2021 жыл) мемлекеттік деңгейде 29 деп көрсетеді.",
  },
  questionnaire: {
    en: "The page says accredited “in the QUESTIONNAIRE”: we read a slip of translation for the Russian abbreviation АНК, the Assembly.",
    ru: "На странице – аккредитованы «in the QUESTIONNAIRE»: читаем как ошибку перевода сокращения АНК.",
    kk: "Бетте «in the QUESTIONNAIRE» аккредиттелген делінген: орысша АНК қысқартуының аударма қатесі деп түсінеміз.",
  },
  mothersLevels: {
    en: "Levels named: regional, district, rural. City councils and those of associations and enterprises, which the Assembly's site counts, are left out.",
    ru: "Названы уровни: областной, районный, сельский. Городские советы и советы объединений и предприятий, которые считает сайт Ассамблеи, не названы.",
    kk: "Аталған деңгейлер: облыс, аудан, ауыл. Ассамблея сайты есептейтін қалалық, бірлестіктер мен кәсіпорындардағы кеңестер аталмаған.",
  },
  regionalCounts: {
    en: "Three regional counts differ: 19 mediation councils, 17 mediation offices, 15 clubs of journalists. There were 17 units then, 20 from June 2022.",
    ru: "Три региональных числа различаются: 19 советов медиации, 17 кабинетов, 15 клубов журналистов. Регионов и городов было 17, с июня 2022 года – 20.",
    kk: "Үш өңірлік сан әртүрлі: 19 медиация кеңесі, 17 кабинет, 15 журналистер клубы. Ол кезде 17 бірлік болды, 2022 жылғы маусымнан – 20.",
  },
  nesRest: {
    en: "31 doctors and 12 candidates leave 9 who are not described.",
    ru: "31 доктор и 12 кандидатов: остаются 9, о которых не сказано.",
    kk: "31 доктор мен 12 кандидаттан басқа 9 адам сипатталмаған.",
  },
  groupsRest: {
    en: "57 doctors, 117 candidates and 5 PhD leave 83 without a named degree.",
    ru: "57 докторов, 117 кандидатов и 5 PhD: у остальных 83 степень не названа.",
    kk: "57 доктор, 117 кандидат және 5 PhD-ден басқа 83 адамның дәрежесі аталмаған.",
  },
  groupsOfSchools: {
    en: "124 groups are called part of 174 schools: the units differ, so no share can be taken.",
    ru: "124 группы названы частью 174 школ: единицы разные, долю вычислить нельзя.",
    kk: "124 топ 174 мектептің бөлігі деп аталған: өлшем бірлігі әртүрлі, үлесін есептеуге болмайды.",
  },
  unofficial: {
    en: "By unofficial data: many work without registering.",
    ru: "По неофициальным данным: многие работают без регистрации.",
    kk: "Бейресми дерек бойынша: көбі тіркелмей жұмыс істейді.",
  },
  charity: {
    en: "Citizens and families cannot be added: the units differ, and the overlap is not known.",
    ru: "Граждан и семьи складывать нельзя: единицы разные, пересечение неизвестно.",
    kk: "Азаматтар мен отбасыларды қосуға болмайды: бірлігі әртүрлі, қабаттасуы белгісіз.",
  },
  awards: {
    en: "Four are announced, five are named: the Certificate of Honour and the Letter of Thanks share the third number.",
    ru: "Объявлено четыре, названо пять: Почётная грамота и Благодарственное письмо – под одним третьим номером.",
    kk: "Төртеу деп жарияланған, бесеуі аталған: Құрмет грамотасы мен Алғыс хат бір үшінші нөмірде.",
  },
  counted: {
    en: "Counted by us from the names.",
    ru: "Подсчитано нами по именам.",
    kk: "Есімдер бойынша біз санадық.",
  },
  ambassadorsCountries: {
    en: "Counted by us. Turkey and Argentina are in the first list only, Azerbaijan and Uzbekistan in the second only; no ambassador named is from Argentina, Azerbaijan or Uzbekistan.",
    ru: "Подсчитано нами. Турция и Аргентина – только в первом списке, Азербайджан и Узбекистан – только во втором; послов из Аргентины, Азербайджана и Узбекистана не названо.",
    kk: "Біз санадық. Түркия мен Аргентина тек бірінші тізімде, Әзербайжан мен Өзбекстан тек екіншісінде; Аргентина, Әзербайжан және Өзбекстаннан елшілер аталмаған.",
  },
} as const satisfies Readonly<Record<string, Text>>;
