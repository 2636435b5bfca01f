/** How far a record has come, in words. Each kind has its own, since the words agree with what they are said of. */
import type { Texts, Words } from "../../words/texts.ts";
import type { RecordKind } from "./kinds.ts";

const statuses = {
  session: {
    proposed: { en: "proposed", ru: "предложена", kk: "ұсынылған" },
    initiated: { en: "initiated", ru: "инициирована", kk: "бастама көтерілген" },
    convened: { en: "convened", ru: "созвана", kk: "шақырылған" },
    open: { en: "open", ru: "открыта", kk: "ашық" },
    closed: { en: "closed", ru: "закрыта", kk: "жабылған" },
  },
  councilMeeting: {
    expected: { en: "not yet convened", ru: "ещё не созвано", kk: "әлі шақырылмаған" },
    convened: { en: "convened", ru: "созвано", kk: "шақырылған" },
    open: { en: "open", ru: "открыто", kk: "ашық" },
    closed: { en: "closed", ru: "закрыто", kk: "жабылған" },
  },
  viceChairTerm: {
    recommended: { en: "candidate recommended", ru: "кандидат рекомендован", kk: "кандидат ұсынылған" },
    "in-office": { en: "in office", ru: "в должности", kk: "қызметте" },
    ended: { en: "ended", ru: "завершён", kk: "аяқталған" },
  },
  awardNomination: {
    submitted: { en: "submitted", ru: "внесено", kk: "енгізілген" },
    granted: { en: "granted", ru: "удовлетворено", kk: "қанағаттандырылған" },
    declined: { en: "declined", ru: "отклонено", kk: "қабылданбаған" },
    conferred: { en: "award conferred", ru: "награда вручена", kk: "награда тапсырылған" },
  },
  association: {
    registered: { en: "registered", ru: "зарегистрировано", kk: "тіркелген" },
    applied: {
      en: "accreditation applied for",
      ru: "подано заявление об аккредитации",
      kk: "аккредиттеуге өтініш берілген",
    },
    accredited: { en: "accredited", ru: "аккредитовано", kk: "аккредиттелген" },
  },
  membership: {
    nominated: { en: "candidate nominated", ru: "кандидат выдвинут", kk: "кандидат ұсынылған" },
    considered: { en: "considered by the Council", ru: "рассмотрен Советом", kk: "Кеңес қараған" },
    submitted: { en: "submitted for approval", ru: "внесён на утверждение", kk: "бекітуге енгізілген" },
    rejected: { en: "candidate rejected", ru: "кандидат отклонён", kk: "кандидат қабылданбаған" },
    member: { en: "member of the Assembly", ru: "член Ассамблеи", kk: "Ассамблея мүшесі" },
    ended: { en: "membership ended", ru: "членство прекращено", kk: "мүшелік тоқтатылған" },
  },
  deputies: {
    proposed: { en: "candidates proposed", ru: "кандидаты предложены", kk: "кандидаттар ұсынылған" },
    filled: { en: "seats filled", ru: "места замещены", kk: "орындар толтырылған" },
  },
} as const satisfies Readonly<Record<RecordKind, Texts>>;

export function statusesOf(kind: RecordKind): Readonly<Record<string, Words>> {
  return statuses[kind];
}
