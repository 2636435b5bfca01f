/** The kinds of records: what core calls them, the graph, an address, and people. */
import { type Fact, type Procedure, procedures } from "@apk-governance/core";
import type { Words } from "../../words/texts.ts";

export type RecordKind = keyof typeof procedures;

interface Kind {
  /** The last part of `/register/sessions`. */
  readonly path: string;
  /** The type of the graph. */
  readonly type: string;
  readonly many: Words;
}

export const kinds: Readonly<Record<RecordKind, Kind>> = {
  session: {
    path: "sessions",
    type: "Session",
    many: { en: "Sessions", ru: "Сессии", kk: "Сессиялар" },
  },
  councilMeeting: {
    path: "council-meetings",
    type: "CouncilMeeting",
    many: { en: "Council meetings", ru: "Заседания Совета", kk: "Кеңес отырыстары" },
  },
  viceChairTerm: {
    path: "vice-chair-terms",
    type: "ViceChairTerm",
    many: {
      en: "Terms of public Vice-Chairs",
      ru: "Сроки полномочий заместителей Председателя на общественных началах",
      kk: "Төрағаның қоғамдық орынбасарларының өкілеттік мерзімдері",
    },
  },
  awardNomination: {
    path: "nominations",
    type: "Nomination",
    many: { en: "Award nominations", ru: "Представления к наградам", kk: "Наградаға ұсынулар" },
  },
  association: {
    path: "associations",
    type: "Association",
    many: {
      en: "Ethnocultural associations",
      ru: "Этнокультурные объединения",
      kk: "Этномәдени бірлестіктер",
    },
  },
  membership: {
    path: "members",
    type: "Member",
    many: { en: "Members and candidates", ru: "Члены и кандидаты", kk: "Мүшелер мен кандидаттар" },
  },
  deputies: {
    path: "proposals",
    type: "Proposal",
    many: { en: "Deputies from the Assembly", ru: "Депутаты от Ассамблеи", kk: "Ассамблеядан депутаттар" },
  },
};

export const recordKinds = Object.keys(kinds) as RecordKind[];

export function kindAt(path: string): RecordKind | undefined {
  return recordKinds.find((kind) => kinds[kind].path === path);
}

export function procedureOf(kind: RecordKind): Procedure {
  return procedures[kind] as unknown as Procedure;
}

/** A fact that some command of the kind asks for. One name has one meaning within a kind. */
export function factOf(kind: RecordKind, name: string): Fact | undefined {
  return procedureOf(kind).commands.find(({ facts }) => Object.hasOwn(facts, name))?.facts[name];
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
