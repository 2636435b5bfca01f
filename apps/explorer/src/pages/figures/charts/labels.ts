/** Where the values of points stand: above, below or beside them, so that they lie on no other value, point or edge. */

export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly label: string;
}

/** The middle of the words, and their base line, in pixels. */
export interface Placed {
  readonly x: number;
  readonly y: number;
}

const CHARACTER = 8;
const LINE = 15;
const ABOVE = -10;
const BELOW = 22;
const BESIDE = 10;

/** From the last point back, for that is the newest. */
export function placed(spots: readonly Spot[], width: number): readonly Placed[] {
  const taken: Placed[] = spots.map(({ x, y }) => ({ x, y: y + LINE / 3 }));
  const found = spots.toReversed().map(({ x, y, label }) => {
    const half = (label.length * CHARACTER) / 2;
    const middle = Math.min(Math.max(x, half), width - half);
    const above = { x: middle, y: y + ABOVE };
    const others = [
      { x: middle, y: y + BELOW },
      ...[x + half + BESIDE, x - half - BESIDE].map((beside) => ({ x: beside, y: y + LINE / 3 })),
    ].filter((side) => side.x >= half && side.x <= width - half);
    const place = leastCrowded([above, ...others], half, taken);
    taken.push(place, { x: place.x - half, y: place.y }, { x: place.x + half, y: place.y });
    return place;
  });
  return found.reverse();
}

function leastCrowded(sides: readonly Placed[], half: number, taken: readonly Placed[]): Placed {
  const crowd = (place: Placed) =>
    taken.filter(({ x, y }) => Math.abs(x - place.x) <= half + CHARACTER && Math.abs(y - place.y) < LINE)
      .length;
  return sides.reduce((best, side) => (crowd(side) < crowd(best) ? side : best));
}
