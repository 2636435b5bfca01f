/** How the Assembly was called, and on what basis it stood, from day to day. */
import type { Period } from "../kernel/edition.ts";
import type { Text } from "../kernel/text.ts";
import { akorda } from "../sources/akorda.ts";
import { const2007 } from "../sources/const-2007.ts";
import { const2026 } from "../sources/const-2026.ts";
import { decree1995 } from "../sources/decree-1995.ts";
import { decree2002 } from "../sources/decree-2002.ts";
import { law2008 } from "../sources/law-2008.ts";
import { type Cited, page } from "./record.ts";

export interface NameInForce extends Cited, Period {
  readonly name: Text;
}

/** The names that the Assembly has borne, the oldest first, each with the days on which it was in use. */
export const namesOfTheAssembly: readonly NameInForce[] = [
  {
    id: "name-1995",
    from: "1995-03-01",
    to: "2007-07-26",
    name: {
      en: "Assembly of Peoples of Kazakhstan",
      ru: "Ассамблея народов Казахстана",
      kk: "Қазақстан халықтары Ассамблеясы",
    },
    citations: [decree1995.at("heading"), decree2002.at("amended by Decree 370")],
    certainty: "secondary",
  },
  {
    id: "name-2007",
    from: "2007-07-26",
    to: null,
    name: {
      en: "Assembly of People of Kazakhstan",
      ru: "Ассамблея народа Казахстана",
      kk: "Қазақстан халқы Ассамблеясы",
    },
    citations: [decree2002.at("amended by Decree 370"), law2008.at("heading"), page(1, 1)],
    certainty: "secondary",
  },
];

export interface Status extends Cited, Period {
  readonly status: "advisory" | "constitutional" | "basis-replaced";
  readonly says: Text;
}

/** What the Assembly was in law, the oldest first: each status with the days on which it held. */
export const statuses: readonly Status[] = [
  {
    id: "status-advisory",
    from: "1995-03-01",
    to: "2007-05-21",
    status: "advisory",
    says: {
      en: "Advisory body to the President",
      ru: "Консультативно-совещательный орган при Президенте",
      kk: "Президент жанындағы консультативтік-кеңесші орган",
    },
    citations: [decree1995.at("point 1"), akorda.at("on the Assembly")],
    certainty: "secondary",
  },
  {
    id: "status-constitutional",
    from: "2007-05-21",
    to: "2026-07-01",
    status: "constitutional",
    says: {
      en: "Formed by the President under the Constitution",
      ru: "Образуется Президентом по Конституции",
      kk: "Конституция бойынша Президент құрады",
    },
    citations: [const2007.art("44(20)"), akorda.at("on the Assembly")],
    certainty: "secondary",
  },
  {
    id: "status-basis-replaced",
    from: "2026-07-01",
    to: null,
    status: "basis-replaced",
    says: {
      en: "Constitutional basis replaced on 2026-07-01; no act ending the Assembly was found in sources up to 2026-03-18",
      ru: "Конституционная основа заменена 2026-07-01; акта о прекращении Ассамблеи в источниках до 2026-03-18 не найдено",
      kk: "Конституциялық негізі 2026-07-01 ауыстырылды; 2026-03-18 дейінгі дереккөздерде Ассамблеяны тарату туралы акт табылмады",
    },
    citations: [const2026.art("94")],
    certainty: "presumed",
  },
];
