/** What each policy parameter is called. */
import type { Text } from "../kernel/text.ts";
import type { ParameterName } from "./policy.ts";

/** What each policy parameter sets, in three languages. */
export const parameterLabels: Readonly<Record<ParameterName, Text>> = {
  sessionNoticeDays: {
    en: "days between the order and the Session",
    ru: "дней между распоряжением и Сессией",
    kk: "өкім мен Сессия арасындағы күндер",
  },
  extraordinaryThreshold: {
    en: "share of members who may request an extraordinary Session",
    ru: "доля членов, которые могут потребовать внеочередную Сессию",
    kk: "кезектен тыс Сессияны талап ете алатын мүшелер үлесі",
  },
  sessionQuorum: {
    en: "quorum of the Session, as a share of members",
    ru: "кворум Сессии как доля членов",
    kk: "Сессия кворумы, мүшелер үлесі ретінде",
  },
  sessionMajority: {
    en: "majority of the Session, as a share of those present",
    ru: "большинство Сессии как доля присутствующих",
    kk: "Сессиядағы көпшілік, қатысып отырғандар үлесі ретінде",
  },
  considerationDeadlineDays: {
    en: "days in which a state body considers a recommendation",
    ru: "дней на рассмотрение рекомендации государственным органом",
    kk: "мемлекеттік органның ұсынымды қарау күндері",
  },
  requireCouncilProposal: {
    en: "a regular Session needs a proposal of the Council",
    ru: "для очередной Сессии нужно предложение Совета",
    kk: "кезекті Сессия үшін Кеңестің ұсынысы қажет",
  },
  sessionOtherMatters: {
    en: "other matters belong to the Session",
    ru: "иные вопросы относятся к компетенции Сессии",
    kk: "өзге мәселелер Сессия құзыретіне жатады",
  },
  awardRepeatable: {
    en: "an award may be given to the same nominee again",
    ru: "награда может вручаться одному лицу повторно",
    kk: "награда бір адамға қайта берілуі мүмкін",
  },
  awardIntervalYears: {
    en: "years between two awards to the same nominee",
    ru: "лет между двумя награждениями одного лица",
    kk: "бір адамды екі марапаттау арасындағы жылдар",
  },
  awardDecider: {
    en: "office that decides each award",
    ru: "кто принимает решение о награде",
    kk: "наградаға шешім қабылдайтын лауазым",
  },
  councilIntervalMode: {
    en: "how the six months are counted",
    ru: "как считаются шесть месяцев",
    kk: "алты айды есептеу тәсілі",
  },
  abolishedOn: {
    en: "day on which the Assembly ended",
    ru: "день прекращения Ассамблеи",
    kk: "Ассамблея тоқтаған күн",
  },
};
