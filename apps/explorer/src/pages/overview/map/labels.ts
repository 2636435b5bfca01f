/** The words along the lines, placed so that none lies on a box or on other words; what finds no room is not said. */
import { type Box, type Curve, overlaps, type Point, pointAt } from "./geometry.ts";

export interface Label extends Point {
  readonly text: string;
  readonly width: number;
}

/** About the width of a letter and the height of a line of the labels. */
const letter = 6.3;
export const labelHeight = 15;

export class LabelRoom {
  readonly #taken: Box[];
  readonly #width: number;

  constructor(boxes: readonly Box[], width: number) {
    this.#taken = [...boxes];
    this.#width = width;
  }

  /** The first free place of those asked for, from then on taken. */
  place(text: string, curve: Curve, along: readonly number[]): Label | undefined {
    const width = text.length * letter + 6;
    for (const t of along) {
      const { x, y } = pointAt(curve, t);
      const box = { left: x - width / 2, top: y - labelHeight / 2, width, height: labelHeight };
      const isOutside = box.left < 0 || box.left + width > this.#width;
      if (isOutside || this.#taken.some((taken) => overlaps(taken, box))) continue;
      this.#taken.push(box);
      return { text, x, y, width };
    }
    return undefined;
  }
}
