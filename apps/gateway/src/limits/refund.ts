/** What goes back to a caller: what a query was thought to cost above what its answer turned out to be. */

/** A field with its value takes about so many bytes of an answer. */
const BYTES_AT_ONE = 16;

export function overpaid(paid: number | undefined, answer: string): number {
  return Math.max(0, (paid ?? 0) - answer.length / BYTES_AT_ONE);
}
