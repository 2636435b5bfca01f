/**
 * What it costs to read a body and to check a query
 *
 * Neither can be done in portions, so others wait for as long as it takes. That grows with the length, and so does the
 * chance of having to wait: hence the square.
 */

/** One for each 100 bytes of a short body. */
export function bodyCost(bytes: number): number {
  return (bytes / 100) * (1 + bytes / 50_000);
}

/** One for each four characters of a short text. */
export function textCost(characters: number): number {
  return (characters / 4) * (1 + characters / 250);
}

/** About so many bytes of an answer are written in a millisecond, and what they were made of is cleared away. */
const WRITTEN_IN_A_MILLISECOND = 70_000;

/** How long others waited while an answer was written. */
export function writingMilliseconds({ length }: string): number {
  return length / WRITTEN_IN_A_MILLISECOND;
}

/** What a body or a text costs at most, of what a purse can hold: both, and then some, fit into a full one. */
export function mostOf(burst: number): number {
  return burst * 0.4;
}
