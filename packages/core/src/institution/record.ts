/** What every record of the institution carries: an id that stays, where it is said, and how sure that is. */
import type { Citation, Citations } from "../kernel/citation.ts";
import { type Certainty, certainties } from "../kernel/edition.ts";
import type { Text } from "../kernel/text.ts";
import { overview } from "../sources/overview.ts";

/** A statement of ours that rests on a source. Ids are unique over all records and never change. */
export interface Cited {
  readonly id: string;
  readonly citations: Citations;
  /** The lowest of what the record states. */
  readonly certainty: Certainty;
  /** A doubt, a conflict of the sources, or what they leave open. */
  readonly note?: Text;
}

export interface Named extends Cited {
  readonly name: Text;
  /** Other names and spellings met in the sources, in Latin script, for those who search. */
  readonly alsoWritten?: readonly string[];
}

/** A paragraph of the overview page: its two sections are counted as there, paragraphs without headings. */
export function page(section: 1 | 2, paragraph: number): Citation {
  return overview.at(`section ${section}, para. ${paragraph}`);
}

/** The line of the page that stands before its first paragraph. */
export const pageOpening: Citation = /* @__PURE__ */ overview.at("section 1, opening line");

/** The least certain of several. */
export function lowestOf(records: readonly { readonly certainty: Certainty }[]): Certainty {
  return (
    certainties.find((certainty) => records.some((record) => record.certainty === certainty)) ?? "interpreted"
  );
}
