/** The kinds of records: what core calls them, the graph, an address, and people. */
import type { procedures } from "@apk-governance/core";
import type { Words } from "../../words/texts.ts";

export type RecordKind = keyof typeof procedures;

interface Kind {
  /** The last part of `/register/sessions`. */
  readonly path: string;
  /** The type of the graph. */
  readonly type: string;
  /** As core calls it; kept here too, so that the first page need not wait for core's procedures. */
  readonly one: Words;
  readonly many: Words;
}

export const kinds: Readonly<Record<RecordKind, Kind>> = {
  session: {
    path: "sessions",
    type: "Session",
    one: { en: "Session", ru: "Сессия", kk: "Сессия" },
    many: { en: "Sessions", ru: "Сессии", kk: "Сессиялар" },
  },
  councilMeeting: {
    path: "council-meetings",
    type: "CouncilMeeting",
    one: { en: "Council meeting", ru: "Заседание Совета", kk: "Кеңес отырысы" },
    many: { en: "Council meetings", ru: "Заседания Совета", kk: "Кеңес отырыстары" },
  },
  viceChairTerm: {
    path: "vice-chair-terms",
    type: "ViceChairTerm",
    one: {
      en: "Term of a public Vice-Chair",
      ru: "Срок полномочий заместителя Председателя на общественных началах",
      kk: "Төрағаның қоғамдық орынбасарының өкілеттік мерзімі",
    },
    many: {
      en: "Terms of public Vice-Chairs",
      ru: "Сроки полномочий заместителей Председателя на общественных началах",
      kk: "Төрағаның қоғамдық орынбасарларының өкілеттік мерзімдері",
    },
  },
  awardNomination: {
    path: "nominations",
    type: "Nomination",
    one: { en: "Award nomination", ru: "Представление к награде", kk: "Наградаға ұсыну" },
    many: { en: "Award nominations", ru: "Представления к наградам", kk: "Наградаға ұсынулар" },
  },
  association: {
    path: "associations",
    type: "Association",
    one: { en: "Ethnocultural association", ru: "Этнокультурное объединение", kk: "Этномәдени бірлестік" },
    many: {
      en: "Ethnocultural associations",
      ru: "Этнокультурные объединения",
      kk: "Этномәдени бірлестіктер",
    },
  },
  membership: {
    path: "members",
    type: "Member",
    one: { en: "Membership of the Assembly", ru: "Членство в Ассамблее", kk: "Ассамблея мүшелігі" },
    many: { en: "Members and candidates", ru: "Члены и кандидаты", kk: "Мүшелер мен кандидаттар" },
  },
  deputies: {
    path: "proposals",
    type: "Proposal",
    one: { en: "Deputies from the Assembly", ru: "Депутаты от Ассамблеи", kk: "Ассамблеядан депутаттар" },
    many: { en: "Deputies from the Assembly", ru: "Депутаты от Ассамблеи", kk: "Ассамблеядан депутаттар" },
  },
};

export const recordKinds = Object.keys(kinds) as RecordKind[];

export function kindAt(path: string): RecordKind | undefined {
  return recordKinds.find((kind) => kinds[kind].path === path);
}

/** `awardNomination` → `AWARD_NOMINATION`, `in-office` → `IN_OFFICE`: as the graph names codes. */
export function graphCode(code: string): string {
  return code
    .replaceAll(/[A-Z]/g, (letter) => `-${letter}`)
    .replaceAll("-", "_")
    .toUpperCase();
}

/** `IN_OFFICE` → `in-office`. */
export function domainCode(value: string): string {
  return value.replaceAll("_", "-").toLowerCase();
}
