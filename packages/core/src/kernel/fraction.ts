/** Shares of a whole, kept as two integers: two thirds is `[2, 3]`, never 0.667. */

/** `[n, d]`: n parts of d, 1 ≤ n ≤ d ≤ 1000. */
export type Fraction = readonly [parts: number, of: number];

/** At least `[n, d]`, or more than it: `{ over: [1, 2] }` is a simple majority. */
export type Threshold = Fraction | { readonly over: Fraction };

export const twoThirds: Fraction = [2, 3];

/** A threshold as the inequality `of · x − parts · y ≥ surplus`. */
export function inequality(threshold: Threshold): readonly [parts: number, of: number, surplus: number] {
  return "over" in threshold ? [...threshold.over, 1] : [...threshold, 0];
}

/** `2/3`, or `> 1/2`. */
export function written(threshold: Threshold): string {
  const [parts, of, surplus] = inequality(threshold);
  return `${surplus > 0 ? "> " : ""}${parts}/${of}`;
}
