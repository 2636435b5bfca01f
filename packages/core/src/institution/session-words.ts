/** Venues and themes of the Sessions, the themes in our rendering. */
import type { Text } from "../kernel/text.ts";

export const venues = {
  palaceOfPeace: {
    en: "Palace of Peace and Accord",
    ru: "Дворец мира и согласия",
    kk: "Бейбітшілік және келісім сарайы",
  },
  independencePalace: {
    en: "Independence Palace, Astana",
    ru: "Дворец Независимости, Астана",
    kk: "Тәуелсіздік сарайы, Астана",
  },
  almaty: { en: "Almaty", ru: "Алматы", kk: "Алматы" },
  astana: { en: "Astana", ru: "Астана", kk: "Астана" },
  nurSultan: { en: "Nur-Sultan", ru: "Нур-Султан", kk: "Нұр-Сұлтан" },
  online: { en: "Online", ru: "Онлайн", kk: "Онлайн" },
} as const satisfies Readonly<Record<string, Text>>;

export const themes = {
  1: {
    en: "For peace and accord in our common home",
    ru: "За мир и согласие в нашем общем доме",
    kk: "Ортақ үйіміздегі бейбітшілік пен келісім үшін",
  },
  2: {
    en: "Understanding the past and democratic reform of society",
    ru: "Осмысление прошлого и демократические преобразования общества",
    kk: "Өткенді пайымдау және қоғамды демократиялық қайта құру",
  },
  10: { en: "Anniversary Session", ru: "Юбилейная сессия", kk: "Мерейтойлық сессия" },
  19: {
    en: "Kazakhstan's path: stability, unity, modernisation",
    ru: "Казахстанский путь: стабильность, единство, модернизация",
    kk: "Қазақстан жолы: тұрақтылық, бірлік, жаңғыру",
  },
  20: {
    en: "Strategy “Kazakhstan-2050”: one people, one country, one destiny",
    ru: "Стратегия «Казахстан-2050»: один народ, одна страна, одна судьба",
    kk: "«Қазақстан-2050» стратегиясы: бір халық, бір ел, бір тағдыр",
  },
  21: {
    en: "Strategy “Kazakhstan-2050”: culture of peace, spirituality and accord",
    ru: "Стратегия «Казахстан-2050»: культура мира, духовности и согласия",
    kk: "«Қазақстан-2050» стратегиясы: бейбітшілік, руханият және келісім мәдениеті",
  },
  22: {
    en: "Mangilik El: one country, one destiny",
    ru: "«Мәңгілік Ел»: одна страна, одна судьба",
    kk: "Мәңгілік Ел: бір ел, бір тағдыр",
  },
  24: {
    en: "Independence. Accord. A nation of one future",
    ru: "Независимость. Согласие. Нация единого будущего",
    kk: "Тәуелсіздік. Келісім. Болашағы біртұтас ұлт",
  },
  25: {
    en: "Stability, unity, accord – the basis of modernisation",
    ru: "Стабильность, единство, согласие – основа модернизации",
    kk: "Тұрақтылық, бірлік, келісім – жаңғырудың негізі",
  },
  27: {
    en: "Formula of peace and accord: (social) unity and modernisation",
    ru: "Формула мира и согласия: (общественное) единство и модернизация",
    kk: "Бейбітшілік пен келісім формуласы: (қоғамдық) бірлік пен жаңғыру",
  },
  29: {
    en: "30 years of unity, peace and accord",
    ru: "30 лет единства, мира и согласия",
    kk: "Бірлік, бейбітшілік пен келісімнің 30 жылы",
  },
  31: {
    en: "Unity of the people – the basis of a renewed Kazakhstan",
    ru: "Единство народа – основа обновлённого Казахстана",
    kk: "Халық бірлігі – жаңарған Қазақстанның негізі",
  },
  32: {
    en: "Just Kazakhstan: unity, stability, development",
    ru: "Справедливый Казахстан: единство, стабильность, развитие",
    kk: "Әділетті Қазақстан: бірлік, тұрақтылық, даму",
  },
  33: {
    en: "Unity, creation, progress",
    ru: "Единство, созидание, прогресс",
    kk: "Бірлік, жасампаздық, өрлеу",
  },
  34: {
    en: "30 years on the path of unity and accord",
    ru: "30 лет на пути единства и согласия",
    kk: "Бірлік пен келісім жолындағы 30 жыл",
  },
  mazhilis: {
    en: "Election of nine deputies of the Mazhilis",
    ru: "Избрание девяти депутатов Мажилиса",
    kk: "Мәжілістің тоғыз депутатын сайлау",
  },
  byElection: {
    en: "By-election of a deputy of the Mazhilis",
    ru: "Избрание депутата Мажилиса взамен выбывшего",
    kk: "Шығып қалғанның орнына Мәжіліс депутатын сайлау",
  },
} as const satisfies Readonly<Record<string | number, Text>>;
