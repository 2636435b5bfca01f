/** What goes back to a caller: what a query was thought to cost above what its answer turned out to be. */

/** A field with its value takes about so many characters of an answer. */
const CHARACTERS_AT_ONE = 16;

export function overpaid(paid: number | undefined, answer: string): number {
  return Math.max(0, (paid ?? 0) - answer.length / CHARACTERS_AT_ONE);
}
