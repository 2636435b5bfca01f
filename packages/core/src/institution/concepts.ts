/** The Concepts of development of the Assembly, each approved by a decree of the President. */
import type { CitableSource } from "../kernel/citation.ts";
import type { Day } from "../kernel/day.ts";
import { decree148 } from "../sources/decree-148.ts";
import { decree552 } from "../sources/decree-552.ts";
import { decree1014 } from "../sources/decree-1014.ts";
import { decree1144 } from "../sources/decree-1144.ts";
import type { Named } from "./record.ts";

export interface Concept extends Named {
  readonly decree: string;
  readonly approved: Day;
  /** The number of the decree that repealed it; `null`: none is known. */
  readonly repealedBy: string | null;
  /** Repealed on this day. */
  readonly to: Day | null;
  /** The year up to which it plans, where read. */
  readonly horizonYear: number | null;
  /** The point of the Regulation under which it was adopted, where read. */
  readonly under: string | null;
}

/** The concepts and programmes of development that decrees approved, each with its decree and its days. */
export const concepts: readonly Concept[] = [
  concept(decree552, { decree: "552", approved: "2013-04-18" }),
  concept(decree148, { decree: "148", approved: "2015-12-28", repealedBy: "1014", to: "2022-09-15" }),
  concept(decree1014, {
    decree: "1014",
    approved: "2022-09-15",
    repealedBy: "1144",
    to: "2025-12-29",
    under: "reg-2011, point 26",
  }),
  concept(decree1144, {
    decree: "1144",
    approved: "2025-12-29",
    horizonYear: 2030,
    under: "reg-2024, point 32",
  }),
];

function concept(
  source: CitableSource,
  known: Partial<Concept> & Pick<Concept, "decree" | "approved">,
): Concept {
  return {
    id: `concept-${known.decree}`,
    name: {
      en: `Concept of development of the Assembly (Decree ${known.decree})`,
      ru: `Концепция развития Ассамблеи (Указ № ${known.decree})`,
      kk: `Ассамблеяны дамыту тұжырымдамасы (№ ${known.decree} Жарлық)`,
    },
    repealedBy: null,
    to: null,
    horizonYear: null,
    under: null,
    citations: [source.at("heading")],
    certainty: "verified",
    ...known,
  };
}
