import type { Citation, Citations } from "../kernel/citation.ts";
import type { Certainty, Period } from "../kernel/edition.ts";
import type { Text } from "../kernel/text.ts";
import type { Cited } from "./record.ts";

export interface ListItem extends Cited {
  readonly text: Text;
  /** When this wording held, where there were several. */
  readonly period?: Period;
}

export interface List extends Cited {
  readonly title: Text;
  readonly items: readonly ListItem[];
}

type Wording = readonly [en: string, ru: string, kk: string];

interface Rows {
  readonly id: string;
  readonly title: Wording;
  readonly cites: Citation | Citations;
  readonly certainty?: Certainty;
  readonly note?: Text;
  /** Each with its own place, where the list has one for each. */
  readonly items: readonly (readonly [...words: Wording, at?: Citation])[];
}

/** A list whose items share the certainty and, unless they name another, the place of the list. */
export function listOf({ id, title, cites, certainty = "overview", note, items }: Rows): List {
  const citations: Citations = "source" in cites ? [cites] : cites;
  return {
    id,
    title: text(title),
    citations,
    certainty,
    ...(note && { note }),
    items: items.map(([en, ru, kk, at], i) => ({
      id: `${id}-${i + 1}`,
      text: text([en, ru, kk]),
      citations: at ? [at] : citations,
      certainty,
    })),
  };
}

function text([en, ru, kk]: Wording): Text {
  return { en, ru, kk };
}
