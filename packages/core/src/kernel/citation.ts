/** Sources, each stated once, and citations of their articles. */
import type { Day } from "./day.ts";
import type { Text } from "./text.ts";

/** A text we cite: an act, an official page, a report of the press. */
export interface Source {
  readonly id: string;
  readonly title: Text;
  /** The number of the act. */
  readonly number?: string;
  /** The day of adoption or publication, where known. */
  readonly dated?: Day;
  /** What of it could be read, and where it is known only at second hand. */
  readonly read: Text;
  readonly url: string | null;
}

/** A place in a source. */
export interface Citation {
  readonly source: string;
  /** As the source counts: `art. 10(5)`, `part 1, para. 8`. */
  readonly article: string;
  /** The official title of the source, in English. */
  readonly title: string;
  readonly url: string | null;
}

export type Citations = readonly [Citation, ...Citation[]];

export interface CitableSource extends Source {
  /** `law2008.art("10(5)")` cites article 10, paragraph 5. */
  art(article: string): Citation;
  /** Cites a place that is not an article: `overview.at("part 1, para. 8")`. */
  at(place: string): Citation;
}

export function defineSource(source: Source): CitableSource {
  const at = (article: string): Citation => ({
    source: source.id,
    article,
    title: source.title.en,
    url: source.url,
  });
  return { ...source, at, art: (article) => at(`art. ${article}`) };
}
