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

/** What a citation does not need to carry: a bundle with one rule leaves it out. */
export interface SourceDetails extends Omit<Source, "id" | "title" | "url"> {
  readonly title: Omit<Text, "en">;
}

/** A place in a source. */
export interface Citation {
  readonly source: string;
  /** As the source counts: `art. 10(5)`, `section 1, para. 7`. */
  readonly article: string;
  /** The official title of the source, in English. */
  readonly title: string;
  readonly url: string | null;
}

/** One citation or more: a statement without any does not compile. */
export type Citations = readonly [Citation, ...Citation[]];

/** A text that can be cited: its id, its title, its address, and makers of citations of its places. */
export interface CitableSource {
  readonly id: string;
  /** The official title, in English. */
  readonly title: string;
  readonly url: string | null;
  /** `law2008.art("10(5)")` cites article 10, paragraph 5. */
  art(article: string): Citation;
  /** Cites a place that is not an article: `overview.at("section 1, para. 7")`. */
  at(place: string): Citation;
}

export function defineSource(source: Pick<CitableSource, "id" | "title" | "url">): CitableSource {
  const { id, title, url } = source;
  const at = (article: string): Citation => ({ source: id, article, title, url });
  return { ...source, at, art: (article) => at(`art. ${article}`) };
}

/** What was read of a source that others report, and of which days or months that is. */
export function atSecondHand(of: string): Text {
  return { en: `At second hand: ${of}`, ru: `Из вторых источников: ${of}`, kk: `Жанама дереккөз: ${of}` };
}

/** The whole record of a source. */
export function sourceOf({ id, title, url }: CitableSource, details: SourceDetails): Source {
  return { ...details, id, url, title: { en: title, ...details.title } };
}
